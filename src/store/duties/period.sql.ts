/** Periods of duties: opened as a row, filled in by chunks. Whoever holds a period's lock moves it on; others pass it over. */
import type { PlannedCounts } from '../../core/recurrence/planned-weeks.js';
import type { GrowingTree } from '../../core/ledger/merkle-root.js';
import type { Client } from '../database.js';

/** How far the filling of a batch has come: plain data, so that any host takes it up where another was killed. */
export interface Filling {
  /** 1 for the period's opening; later ones are for subjects that joined. */
  readonly batch: number;
  /** Subjects changed after this revision of the register are taken in; null for all. */
  readonly afterRevision: number | null;
  /** Weeks that are over on this day are not planned for. */
  readonly notBefore: string;
  /** The last subject so far. */
  readonly unit: string;
  readonly subject: string;
  readonly tree: GrowingTree;
  /** The first subject of the batch. */
  readonly first: string | null;
}

export interface DutyPeriod {
  readonly tenant: string;
  readonly periodId: string;
  readonly process: string;
  readonly period: string;
  readonly definitionVersion: number;
  readonly register: string;
  readonly firstDay: string;
  readonly endDay: string;
  readonly due: number;
  /** Version of the national calendar by which weeks are planned. */
  readonly calendar: string;
}

export interface LockedPeriod extends DutyPeriod {
  readonly state: 'opening' | 'open' | 'closed';
  readonly subjects: number;
  readonly batches: number;
  /** How often rows were closed together. */
  readonly closings: number;
  readonly registerRevision: number;
  /** Whoever left by this day was let go of. */
  readonly leftBy: string;
  readonly filling: Filling | null;
  /** For which weeks subjects of the units that the filling has come to are planned. */
  readonly planned: PlannedCounts;
  /** `kept.now()`, read under the lock. */
  readonly decidedAt: number;
}

export interface NewPeriod extends Omit<DutyPeriod, 'periodId'> {
  readonly state: 'opening' | 'closed';
  readonly filling: Filling | null;
}

/** Dealt out from the register as it is now; false where another host was first. */
export async function insertPeriod(client: Client, one: NewPeriod): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into kept.duty_period (tenant, process, period, definition_version, register, first_day, end_day, due_at, calendar, state, filling, left_by, register_revision)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $6,
       coalesce((select g.revision from kept.register g where g.tenant = $1 and g.register = $5), 0)
     on conflict (tenant, process, period) do nothing`,
    [one.tenant, one.process, one.period, one.definitionVersion, one.register, one.firstDay, one.endDay, new Date(one.due), one.calendar, one.state, one.filling],
  );
  return rowCount === 1;
}

export const PERIOD_COLUMNS = `p.tenant, p.period_id as "periodId", p.process, p.period, p.definition_version as "definitionVersion", p.register,
  p.first_day::text as "firstDay", p.end_day::text as "endDay", p.due_at as due, p.calendar`;

const LOCK_TEXT = `
select p.*, kept.now() as "decidedAt" from (
  select ${PERIOD_COLUMNS}, p.state, p.subjects, p.batches, p.closings, p.register_revision as "registerRevision", p.left_by::text as "leftBy", p.filling, p.planned
  from kept.duty_period p where p.tenant = $1 and p.period_id = $2 for update skip locked
) p`;

type Row = Omit<LockedPeriod, 'due' | 'decidedAt'> & { readonly due: Date; readonly decidedAt: Date };

/** Null where somebody else moves it on just now. */
export async function lockPeriod(client: Client, tenant: string, periodId: string): Promise<LockedPeriod | null> {
  const { rows: [row] } = await client.query<Row>({ name: 'lock-period', text: LOCK_TEXT, values: [tenant, periodId] });
  return row === undefined ? null : { ...row, due: row.due.getTime(), decidedAt: row.decidedAt.getTime() };
}

/** The period of this name under lock, waiting for whoever holds it. */
export async function lockPeriodNamed(client: Client, tenant: string, process: string, period: string): Promise<LockedPeriod | null> {
  const { rows: [found] } = await client.query<{ id: string }>('select period_id as id from kept.duty_period where tenant = $1 and process = $2 and period = $3 for update', [tenant, process, period]);
  return found === undefined ? null : lockPeriod(client, tenant, found.id);
}

export type PeriodChange = Pick<LockedPeriod, 'state' | 'subjects' | 'batches' | 'closings' | 'registerRevision' | 'leftBy' | 'filling' | 'planned'>;

export async function updatePeriod(client: Client, { tenant, periodId }: Pick<DutyPeriod, 'tenant' | 'periodId'>, change: PeriodChange): Promise<void> {
  await client.query({
    name: 'update-period',
    text: `update kept.duty_period set state = $3, subjects = $4, batches = $5, closings = $6, register_revision = $7, filling = $8, planned = $9, left_by = $10
           where tenant = $1 and period_id = $2`,
    values: [tenant, periodId, change.state, change.subjects, change.batches, change.closings, change.registerRevision, change.filling, change.planned, change.leftBy],
  });
}

/** The definition version that a period was opened with. */
export async function versionOfPeriod(client: Client, tenant: string, periodId: string): Promise<number> {
  const { rows } = await client.query<{ version: number }>({
    name: 'version-of-period', text: 'select definition_version as version from kept.duty_period where tenant = $1 and period_id = $2', values: [tenant, periodId],
  });
  return rows[0]!.version;
}
