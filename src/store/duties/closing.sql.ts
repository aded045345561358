/**
 * Duties closed in chunks. A row without a case is taken by its own lock; one with a case only under the lock of the case, for
 * a command under way may be fulfilling it at this moment, received in time. What somebody else holds is passed over
 * and found again by a later chunk.
 */
import type { DutyRow } from '../../core/ledger/batch-leaf.js';
import type { DutyState } from '../../core/recurrence/duty.js';
import type { Client } from '../database.js';
import { BEGUN_ELSEWHERE } from './handing-on.sql.js';
import type { DutyPeriod, LockedPeriod } from './period.sql.js';
import { subjectAt } from './register.sql.js';

export interface ClosedDuty extends DutyRow {
  readonly state: DutyState;
}

/** A row that is closed names no case: one that is begun for it afterwards would change it. */
const ROW_COLUMNS = `d.ordinal, d.subject, d.unit, d.week::text as week, null as "case", encode(d.salt, 'hex') as salt, d.state`;

/**
 * Who left the register before the period's end is owed nothing any more. Rows are reached by their keys, which the chunk brings,
 * whatever the planner thinks of tables that were filled a moment ago.
 */
const close = (chunk: string) => `
with chunk as materialized (${chunk})
update kept.duty d set closing = $5,
  state = case when (select s.until from ${subjectAt('$1', '$4', 'c.subject')}) < $3::date then 'left' else 'missed' end
from chunk c where d.tenant = c.tenant and d.period_id = c.period_id and d.subject = c.subject and d.ordinal = c.ordinal
returning ${ROW_COLUMNS}`;

const WAITING_TEXT = close(`
  select d.tenant, d.period_id, d.subject, d.ordinal from kept.duty d where d.state = 'waiting' and d.tenant = $1 and d.period_id = $2
  order by d.unit, d.week, d.subject limit $6 for update skip locked`);

/** Cases of begun duties, locked; their duties are looked at in a statement after it, which sees what the locks' last holders committed. */
const LOCK_CASES_TEXT = `
select s.case_id from kept.duty d
cross join lateral (select s.case_id from kept.case_snapshot s where s.tenant = d.tenant and s.case_id = d.case_id for update skip locked) s
where d.state = 'begun' and d.tenant = $1 and d.period_id = $2
order by d.unit, d.week, d.subject limit $3`;

const BEGUN_TEXT = close(`
  select d.tenant, d.period_id, d.subject, d.ordinal from kept.duty d
  where d.tenant = $1 and d.case_id = any ($6::uuid[]) and d.period_id = $2 and d.state = 'begun' for update`);

export async function closeWaiting(client: Client, period: LockedPeriod, limit: number): Promise<ClosedDuty[]> {
  const { rows } = await client.query<ClosedDuty>({ name: 'close-waiting', text: WAITING_TEXT, values: [...placeOf(period), limit] });
  return rows;
}

export async function closeBegun(client: Client, period: LockedPeriod, limit: number): Promise<ClosedDuty[]> {
  const { rows: cases } = await client.query<{ case_id: string }>({ name: 'lock-begun', text: LOCK_CASES_TEXT, values: [period.tenant, period.periodId, limit] });
  if (cases.length === 0) return [];
  const { rows } = await client.query<ClosedDuty>({ name: 'close-begun', text: BEGUN_TEXT, values: [...placeOf(period), cases.map(({ case_id }) => case_id)] });
  return rows;
}

const placeOf = ({ tenant, periodId, endDay, register, closings }: LockedPeriod) => [tenant, periodId, endDay, register, closings + 1];

export async function hasOpenDuties(client: Client, { tenant, periodId }: DutyPeriod): Promise<boolean> {
  const { rows } = await client.query<{ open: boolean }>(
    `select exists (select from kept.duty where tenant = $1 and period_id = $2 and state = 'waiting')
         or exists (select from kept.duty where tenant = $1 and period_id = $2 and state = 'begun') as open`,
    [tenant, periodId],
  );
  return rows[0]!.open;
}

/** Subjects whose row changed after a revision, and those whose leaving day has come since the period was looked at: by two indexes; who is in both is settled once. */
const CHANGED = `(
    select s.subject, s.unit, s.until from kept.register_subject s where s.tenant = $1 and s.register = $3 and s.revision > $4
    union all
    select s.subject, s.unit, s.until from kept.register_subject s where s.tenant = $1 and s.register = $3 and s.until > $6::date and s.until <= $5::date
    offset 0
  ) s`;

const SETTLE_TEXT = `
with chunk as materialized (
  select d.tenant, d.period_id, d.subject, d.ordinal, s.unit, s.until <= $5::date as leaves
  from ${CHANGED}
  cross join lateral (
    select d.tenant, d.period_id, d.subject, d.ordinal, d.unit, d.state from kept.duty d where d.tenant = $1 and d.period_id = $2 and d.subject = s.subject for update skip locked
  ) d
  where d.state = 'waiting' and (s.until <= $5::date or s.unit <> d.unit) limit $8
)
update kept.duty d set unit = c.unit, opened_unit = case when c.unit <> d.unit then coalesce(d.opened_unit, d.unit) else d.opened_unit end,
  state = case when c.leaves then 'left' else d.state end, closing = case when c.leaves then $7::integer end
from chunk c where d.tenant = c.tenant and d.period_id = c.period_id and d.subject = c.subject and d.ordinal = c.ordinal
returning ${ROW_COLUMNS}`;

/** Waiting duties of subjects that changed or left since the period was looked at: those who left by a day are owed nothing, the others go to the unit that they were handed to. */
export async function settleChanged(client: Client, period: LockedPeriod, leftBy: string, limit: number): Promise<ClosedDuty[]> {
  const { rows } = await client.query<ClosedDuty>({
    name: 'settle-changed', text: SETTLE_TEXT, values: [...settlingOf(period, leftBy), period.closings + 1, limit],
  });
  return rows;
}

/**
 * A command that holds the case, or has just let go of it, may have read the register before its subject left it, and given the duty back
 * all the same. Locked rows are looked at as they are by then.
 */
const IS_HELD = `not exists (
  select from kept.case_snapshot c join kept.duty b on b.tenant = c.tenant and b.case_id = c.case_id
  where c.tenant = d.tenant and c.case_id = d.case_id and b.state = 'begun' for share skip locked)`;

const UNSETTLED_TEXT = `
select exists (
  select from ${CHANGED}
  cross join lateral (select d.* from kept.duty d where d.tenant = $1 and d.period_id = $2 and d.subject = s.subject offset 0) d
  where (d.state = 'waiting' and (s.until <= $5::date or s.unit <> d.unit)) or ($7 and ${BEGUN_ELSEWHERE})
    or (d.state = 'begun' and s.until <= $5::date and ${IS_HELD})
) as unsettled`;

/** Whether somebody else holds what is still to be settled: it is found again. @param handsOn whether what is begun goes to another unit with its subject */
export async function hasUnsettled(client: Client, period: LockedPeriod, leftBy: string, handsOn: boolean): Promise<boolean> {
  const { rows } = await client.query<{ unsettled: boolean }>({
    name: 'has-unsettled', text: UNSETTLED_TEXT, values: [...settlingOf(period, leftBy), handsOn],
  });
  return rows[0]!.unsettled;
}

const settlingOf = ({ tenant, periodId, register, registerRevision, leftBy: leftBefore }: LockedPeriod, leftBy: string) => [tenant, periodId, register, registerRevision, leftBy, leftBefore];
