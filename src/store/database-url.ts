/** DATABASE_URL: the PostgreSQL of one's own, named as libpq's programs name it. */
import { userInfo } from 'node:os';
import type { Bilingual } from '../core/bilingual.js';

/** A DATABASE_URL that is no address. */
export class DatabaseUrlRefused extends Error {
  override readonly name = 'DatabaseUrlRefused';

  constructor(readonly words: Bilingual) {
    super(words.en);
  }
}

const NO_ADDRESS: Bilingual = {
  zh: 'DATABASE_URL 应为地址，如 postgres://user:password@host:5432/database 或 postgres:///database?host=/run/postgresql，实为其他文字。请更正，或不设置以便使用内置 PostgreSQL。',
  en: 'Expected DATABASE_URL to be an address such as postgres://user:password@host:5432/database or postgres:///database?host=/run/postgresql, saw another text. Mend it, or unset it to use the embedded PostgreSQL.',
};

/** The address of DATABASE_URL, complete; null where it is unset or empty. Holds a password: not to be printed. @throws DatabaseUrlRefused */
export function ownDatabaseUrl(): string | null {
  const text = process.env['DATABASE_URL'];
  return text ? completeUrl(text) : null;
}

/** Where no user is named it is PGUSER, else the user of the system: as libpq has it, and unlike it, `pg` asks a variable that need not be set. */
export function completeUrl(text: string): string {
  if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol)) {
    throw new DatabaseUrlRefused(NO_ADDRESS);
  }
  const url = new URL(text);
  if (url.username === '' && !url.searchParams.get('user')) url.searchParams.set('user', process.env['PGUSER'] || userInfo().username);
  return url.href;
}
