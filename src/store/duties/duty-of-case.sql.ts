/** A duty and the case that was begun for it: looked up under lock, and changed in the transaction of the case. */
import type { DutyRow } from '../../core/ledger/batch-leaf.js';
import type { DutyState } from '../../core/recurrence/duty.js';
import type { Client } from '../database.js';
import { PERIOD_COLUMNS, type DutyPeriod } from './period.sql.js';
import { subjectAt } from './register.sql.js';

export interface LockedDuty {
  readonly period: DutyPeriod;
  readonly row: DutyRow;
  readonly state: DutyState;
  /** Whether the period's batch is in the ledger: before, nothing is begun. */
  readonly isOpened: boolean;
  /** The first day on which its subject is no longer of the register, as the register is now. */
  readonly until: string | null;
}

/** Which duty is meant: of the period named, else of the latest that the subject has one in. */
export interface DutyKey {
  readonly tenant: string;
  readonly process: string;
  readonly subject: string;
  readonly period: string | null;
}

type Row = DutyPeriod & DutyRow & { readonly n: number; readonly due: Date; readonly state: DutyState; readonly isOpened: boolean; readonly until: string | null };

const COLUMNS = `${PERIOD_COLUMNS}, p.state <> 'opening' as "isOpened",
  d.ordinal, d.subject, d.unit, d.week::text as week, d.case_id as "case", encode(d.salt, 'hex') as salt, d.state,
  (select s.until::text from ${subjectAt('d.tenant', 'p.register', 'd.subject')}) as until`;

const LOCK_TEXT = `
select r.n, x.* from json_to_recordset($1::json) as r (n integer, tenant text, process text, subject text, period text)
cross join lateral (
  select ${COLUMNS} from (
    select * from kept.duty_period p where p.tenant = r.tenant and p.process = r.process and (r.period is null or p.period = r.period) order by p.first_day desc
  ) p
  cross join lateral (select * from kept.duty d where d.tenant = p.tenant and d.period_id = p.period_id and d.subject = r.subject order by d.ordinal desc limit 1 for update) d
  limit 1
) x`;

/** Locks the duties meant, in one order for all hosts, and answers in the order of the keys; null where there is none. */
export async function lockDuties(client: Client, keys: readonly DutyKey[]): Promise<(LockedDuty | null)[]> {
  if (keys.length === 0) return [];
  const { rows } = await client.query<Row>({ name: 'lock-duties', text: LOCK_TEXT, values: [JSON.stringify(keys.map((key, n) => ({ n, ...key })).sort(byName))] });
  const found = new Map(rows.map((row) => [row.n, lockedDuty(row)]));
  return keys.map((_, n) => found.get(n) ?? null);
}

function byName(a: DutyKey, b: DutyKey): number {
  const [left, right] = [a, b].map(({ tenant, process, subject }) => `${tenant} ${process} ${subject}`) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}

const OF_CASES_TEXT = `
select ${COLUMNS} from kept.duty d join kept.duty_period p on p.tenant = d.tenant and p.period_id = d.period_id
where (d.tenant, d.case_id) in (select * from unnest($1::text[], $2::uuid[])) for update of d`;

/** Duties of cases whose locks are held, themselves locked. */
export async function dutiesOfCases(client: Client, cases: readonly { readonly tenant: string; readonly caseId: string }[]): Promise<LockedDuty[]> {
  if (cases.length === 0) return [];
  const values = [cases.map(({ tenant }) => tenant), cases.map(({ caseId }) => caseId)];
  return (await client.query<Row>({ name: 'duties-of-cases', text: OF_CASES_TEXT, values })).rows.map(lockedDuty);
}

function lockedDuty({ ordinal, subject, unit, week, case: caseId, salt, state, isOpened, until, due, n, ...period }: Row): LockedDuty {
  return { period: { ...period, due: due.getTime() }, row: { ordinal, subject, unit, week, case: caseId, salt }, state, isOpened, until };
}

export interface ChangedDuty {
  readonly tenant: string;
  readonly periodId: string;
  readonly subject: string;
  readonly ordinal: number;
  readonly state: DutyState;
  readonly caseId: string | null;
  /** When it was fulfilled; null while it is not. */
  readonly doneAt: number | null;
}

const WRITE_TEXT = `
update kept.duty d set state = r.state, case_id = r.case_id, done_at = r.done_at
from json_to_recordset($1::json) as r (tenant text, period_id bigint, subject text, ordinal integer, state text, case_id uuid, done_at timestamptz)
where d.tenant = r.tenant and d.period_id = r.period_id and d.subject = r.subject and d.ordinal = r.ordinal`;

export async function writeDuties(client: Client, changes: readonly ChangedDuty[]): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ tenant, periodId, subject, ordinal, state, caseId, doneAt }) => ({
    tenant, period_id: periodId, subject, ordinal, state, case_id: caseId, done_at: doneAt === null ? null : new Date(doneAt).toISOString(),
  }));
  await client.query({ name: 'write-duties', text: WRITE_TEXT, values: [JSON.stringify(rows)] });
}
