/** Members of staff, by their pseudonyms. */
import type { EntityManager } from 'typeorm';
import type { StaffKind } from '../../core/access/staff-kind.js';

export interface StaffRow {
  readonly staff: string;
  readonly kind: StaffKind;
  readonly name: string;
  readonly login: string | null;
  /** Whether an account may be used: opened, and not disabled. */
  readonly account: 'none' | 'invited' | 'open' | 'disabled';
  readonly secondFactor: boolean;
  readonly leftAt: Date | null;
}

const COLUMNS = `
  s.staff, s.kind, s.name, a.login, s.left_at as "leftAt", coalesce(a.sealed_totp is not null, false) as "secondFactor",
  case when a.login is null then 'none' when a.disabled_at is not null then 'disabled' when a.password_hash is null then 'invited' else 'open' end as account`;

/** Adds a member of staff with an account that nobody has opened yet; false where pseudonym or login are taken: a pseudonym also by one that differs in case or width alone, for people would take the two for one. */
export async function addStaff(manager: EntityManager, tenant: string, staff: { readonly staff: string; readonly kind: StaffKind; readonly name: string; readonly login: string; readonly addedBy: string }): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `with added as (
       insert into kept.staff (tenant, staff, kind, name, added_by)
       select $1, $2, $3, $4, $5 where not exists (select from kept.account where tenant = $1 and login = $6)
         and not exists (select from kept.staff where tenant = $1 and lower(normalize(staff, NFKC)) = lower(normalize($2, NFKC)))
       on conflict do nothing returning tenant, staff
     )
     insert into kept.account (tenant, staff, login) select tenant, staff, $6 from added on conflict do nothing returning staff`,
    [tenant, staff.staff, staff.kind, staff.name, staff.addedBy, staff.login],
  );
  return rows.length === 1;
}

export async function listStaff(manager: EntityManager, tenant: string): Promise<StaffRow[]> {
  return manager.query<StaffRow[]>(
    `select ${COLUMNS} from kept.staff s left join kept.account a using (tenant, staff) where s.tenant = $1 order by s.left_at is not null, s.kind, s.staff`,
    [tenant],
  );
}

export async function findStaff(manager: EntityManager, tenant: string, staff: string): Promise<StaffRow | null> {
  const rows = await manager.query<StaffRow[]>(
    `select ${COLUMNS} from kept.staff s left join kept.account a using (tenant, staff) where s.tenant = $1 and s.staff = $2`,
    [tenant, staff],
  );
  return rows[0] ?? null;
}

/** From now on a member of staff signs in no more: posts, sessions, account, absences and what they stand in for end together. False where there is none such, or it left before. */
export async function endStaff(manager: EntityManager, tenant: string, staff: string, endedBy: string): Promise<boolean> {
  const [, left] = await manager.query<[unknown[], number]>('update kept.staff set left_at = kept.now() where tenant = $1 and staff = $2 and left_at is null', [tenant, staff]);
  if (left === 0) return false;
  await manager.query('update kept.account set disabled_at = kept.now() where tenant = $1 and staff = $2 and disabled_at is null', [tenant, staff]);
  await manager.query('update kept.holding set ended_at = kept.now(), ended_by = $3 where tenant = $1 and staff = $2 and ended_at is null', [tenant, staff, endedBy]);
  await manager.query('update kept.session set ended_at = kept.now(), ended_by = $3 where tenant = $1 and staff = $2 and ended_at is null', [tenant, staff, endedBy]);
  await manager.query('update kept.absence set ended_at = kept.now(), ended_by = $3 where tenant = $1 and $2 in (staff, deputy) and ended_at is null and until_at > kept.now()', [tenant, staff, endedBy]);
  return true;
}
