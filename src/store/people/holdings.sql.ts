/** Posts that members of staff hold for a time. */
import type { EntityManager } from 'typeorm';

export interface Holding {
  readonly holdingId: string;
  readonly staff: string;
  readonly post: string;
  readonly unit: string;
  readonly fromAt: Date;
  readonly untilAt: Date | null;
  readonly grantedBy: string;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
}

export interface Grant {
  readonly staff: string;
  readonly post: string;
  readonly unit: string;
  readonly fromAt: Date | null;
  readonly untilAt: Date | null;
}

const COLUMNS = `holding_id as "holdingId", staff, post, unit, from_at as "fromAt", until_at as "untilAt", granted_by as "grantedBy", ended_at as "endedAt", ended_by as "endedBy"`;

/** The condition, in SQL, on which a post was held at an instant that is past. */
export function heldAt(holding: string, instant: string): string {
  return `${holding}.from_at <= ${instant} and (${holding}.until_at is null or ${holding}.until_at > ${instant}) and (${holding}.ended_at is null or ${holding}.ended_at > ${instant})`;
}

/** Holdings of an organization or of one member of staff, those that ended last. */
export async function listHoldings(manager: EntityManager, tenant: string, staff?: string): Promise<Holding[]> {
  return manager.query<Holding[]>(
    `select ${COLUMNS} from kept.holding where tenant = $1 and ($2::text is null or staff = $2) order by ended_at is not null, staff, post, unit, from_at`,
    [tenant, staff ?? null],
  );
}

/** A holding of the same post in the same unit that meets this one; whoever grants another at the same time waits for this transaction. */
export async function holdingThatMeets(manager: EntityManager, tenant: string, { staff, post, unit, fromAt, untilAt }: Grant): Promise<Holding | null> {
  await manager.query('select from kept.staff where tenant = $1 and staff = $2 for no key update', [tenant, staff]);
  const rows = await manager.query<Holding[]>(
    `select ${COLUMNS} from kept.holding where tenant = $1 and staff = $2 and post = $3 and unit = $4 and ended_at is null
       and coalesce(until_at > coalesce($5::timestamptz, kept.now()), true) and coalesce(from_at < $6::timestamptz, true) order by from_at limit 1`,
    [tenant, staff, post, unit, fromAt, untilAt],
  );
  return rows[0] ?? null;
}

/** Grants a post from an instant on (now where it is null). */
export async function grantPost(manager: EntityManager, tenant: string, { staff, post, unit, fromAt, untilAt }: Grant, grantedBy: string): Promise<Holding> {
  const rows = await manager.query<Holding[]>(
    `insert into kept.holding (tenant, staff, post, unit, from_at, until_at, granted_by)
     values ($1, $2, $3, $4, coalesce($5::timestamptz, kept.now()), $6, $7) returning ${COLUMNS}`,
    [tenant, staff, post, unit, fromAt, untilAt, grantedBy],
  );
  return rows[0]!;
}

/** Ends a holding now; null where it is none that goes on. */
export async function endHolding(manager: EntityManager, tenant: string, holdingId: string, endedBy: string): Promise<Holding | null> {
  const [rows] = await manager.query<[Holding[], number]>(
    `update kept.holding set ended_at = kept.now(), ended_by = $3 where tenant = $1 and holding_id = $2 and ended_at is null returning ${COLUMNS}`,
    [tenant, holdingId, endedBy],
  );
  return rows[0] ?? null;
}
