/** DATABASE_URL: the PostgreSQL of one's own, named as libpq's programs name it. */
import { userInfo } from 'node:os';

/** A DATABASE_URL that is no address. */
export class DatabaseUrlRefused extends Error {
  override readonly name = 'DatabaseUrlRefused';
}

/** The address of DATABASE_URL, complete; null where it is unset or empty. Holds a password: not to be printed. @throws DatabaseUrlRefused */
export function ownDatabaseUrl(): string | null {
  const text = process.env['DATABASE_URL'];
  return text ? completeUrl(text) : null;
}

/** Where no user is named it is PGUSER, else the user of the system: as libpq has it, and unlike it, `pg` asks a variable that need not be set. */
export function completeUrl(text: string): string {
  if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol)) {
    throw new DatabaseUrlRefused('Expected DATABASE_URL to be an address such as postgres://user:password@host:5432/database or postgres:///database?host=/run/postgresql, saw another text. Mend it, or unset it to use the embedded PostgreSQL.');
  }
  const url = new URL(text);
  if (url.username === '' && !url.searchParams.get('user')) url.searchParams.set('user', process.env['PGUSER'] || userInfo().username);
  return url.href;
}
