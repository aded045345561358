/** Accounts by which members of staff sign in. Read and written by the engine's role alone. */
import type { DataSource, EntityManager } from 'typeorm';
import type { StaffKind } from '../../core/access/staff-kind.js';

export interface Account {
  readonly tenant: string;
  readonly staff: string;
  readonly kind: StaffKind;
  readonly name: string;
  readonly login: string;
  /** In the PHC form; null until the account is opened. */
  readonly passwordHash: string | null;
  readonly sealedTotp: Buffer | null;
}

const SELECT = `
select a.tenant, a.staff, s.kind, s.name, a.login, a.password_hash as "passwordHash", a.sealed_totp as "sealedTotp"
from kept.account a join kept.staff s using (tenant, staff)
where a.disabled_at is null and s.left_at is null`;

/** An account that may be used, by the name it signs in with. */
export async function accountByLogin(from: DataSource | EntityManager, tenant: string, login: string): Promise<Account | null> {
  const rows = await from.query<Account[]>(`${SELECT} and a.tenant = $1 and a.login = $2`, [tenant, login.toLowerCase()]);
  return rows[0] ?? null;
}

export async function accountOf(from: DataSource | EntityManager, tenant: string, staff: string): Promise<Account | null> {
  const rows = await from.query<Account[]>(`${SELECT} and a.tenant = $1 and a.staff = $2`, [tenant, staff]);
  return rows[0] ?? null;
}

export async function setPassword(manager: EntityManager, { tenant, staff }: Account, passwordHash: string): Promise<void> {
  await manager.query('update kept.account set password_hash = $3, password_set_at = kept.now() where tenant = $1 and staff = $2', [tenant, staff, passwordHash]);
}

/** Puts a second factor on an account, or takes it off with null. */
export async function setTotp(manager: EntityManager, { tenant, staff }: Account, sealedTotp: Buffer | null, step: number | null): Promise<void> {
  await manager.query('update kept.account set sealed_totp = $3, totp_step = $4 where tenant = $1 and staff = $2', [tenant, staff, sealedTotp, step]);
}

/** Uses up a step of the second factor, so that a code works once; false where that step or a later one was used before. */
export async function takeTotpStep(from: DataSource | EntityManager, { tenant, staff }: Account, step: number): Promise<boolean> {
  const [, taken] = await from.query<[unknown[], number]>(
    'update kept.account set totp_step = $3 where tenant = $1 and staff = $2 and (totp_step is null or totp_step < $3)',
    [tenant, staff, step],
  );
  return taken === 1;
}
