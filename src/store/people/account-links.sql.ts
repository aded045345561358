/** Links that open an account once: its holder sets the password. 256 random bits, stored as their SHA-256 alone. */
import type { DataSource, EntityManager } from 'typeorm';
import { hashOfSecret, newSecret } from './secret.js';

const LIFETIME = '48 hours';

export interface AccountLink {
  /** Shown now and never again. */
  readonly secret: string;
  readonly expiresAt: Date;
}

/** Makes a link; those made before for the account run out, so that one which was used is one that opened it. */
export async function makeAccountLink(manager: EntityManager, { tenant, staff }: { readonly tenant: string; readonly staff: string }, madeBy: string): Promise<AccountLink> {
  const secret = newSecret();
  await manager.query('update kept.account_link set expires_at = kept.now() where tenant = $1 and staff = $2 and used_at is null and expires_at > kept.now()', [tenant, staff]);
  const rows = await manager.query<{ expires_at: Date }[]>(
    `insert into kept.account_link (link_hash, tenant, staff, made_by, expires_at) values ($1, $2, $3, $4, kept.now() + interval '${LIFETIME}') returning expires_at`,
    [hashOfSecret(secret), tenant, staff, madeBy],
  );
  return { secret, expiresAt: rows[0]!.expires_at };
}

/** Whose account a link opens, while it does. */
export async function accountOfLink(dataSource: DataSource, secret: string): Promise<{ readonly tenant: string; readonly staff: string; readonly login: string } | null> {
  const rows = await dataSource.query<{ tenant: string; staff: string; login: string }[]>(
    `select l.tenant, l.staff, a.login from kept.account_link l join kept.account a using (tenant, staff)
     where l.link_hash = $1 and l.used_at is null and l.expires_at > kept.now() and a.disabled_at is null`,
    [hashOfSecret(secret)],
  );
  return rows[0] ?? null;
}

/** Uses a link up; false where it works no more: of two who use it at once, one does. */
export async function useAccountLink(manager: EntityManager, secret: string): Promise<boolean> {
  const [, used] = await manager.query<[unknown[], number]>(
    'update kept.account_link set used_at = kept.now() where link_hash = $1 and used_at is null and expires_at > kept.now()',
    [hashOfSecret(secret)],
  );
  return used === 1;
}
