/** The rows of a batch: the subjects that come next in the order of units and names, and their duties inserted together. */
import type { DutyRow } from '../../core/ledger/batch-leaf.js';
import type { PlannedCounts, RegisteredSubject } from '../../core/recurrence/planned-weeks.js';
import type { Client } from '../database.js';
import type { DutyPeriod, Filling } from './period.sql.js';
import { staysAfter, subjectAt } from './register.sql.js';

/**
 * Whether somebody of the register owes the period: of it at some time in the period; known before it was due, so that nobody is
 * owed what could not be done; and without a duty in it yet, but one that was left: who is of the register again is owed a
 * further one. The last is asked row by row, by the key, whatever the planner thinks of tables that were filled a moment ago.
 */
const OWES = `${staysAfter('$3')} and s.added_at <= $4::timestamptz
  and (select d.ordinal from kept.duty d where d.tenant = $1 and d.period_id = $2 and d.subject = s.subject and d.state <> 'left' limit 1) is null`;

const NATURAL_TEXT = `
select s.subject, s.unit, s.since::text as since from kept.register_subject s
where s.tenant = $1 and s.register = $5 and (s.unit, s.subject) > ($6, $7) and s.since < $8::date
  and ($9::integer is null or s.revision > $9) and (s.until is null or s.until > $10::date) and ${OWES}
order by s.unit, s.subject limit $11`;

const ROLLING_TEXT = `
select n.subject, s.unit, s.since::text as since from kept.rolling_subject n
cross join lateral (select s.* from ${subjectAt('$1', '$5', 'n.subject')}) s
where n.tenant = $1 and n.process = $6 and n.next_day = $3::date and n.subject > $7 and ${OWES}
order by n.subject limit $8`;

export interface NextSubjects {
  readonly period: DutyPeriod;
  readonly filling: Filling;
  readonly limit: number;
}

const placeOf = ({ tenant, periodId, firstDay, due, register }: DutyPeriod) => [tenant, periodId, firstDay, new Date(due), register];

export interface OfRegister {
  /** Whoever joins on this day or later owes nothing. */
  readonly joinedBefore: string;
  /** Whoever left by this day, while nothing was dealt out to it yet, owes nothing either. */
  readonly leftBy: string;
}

export async function nextOfRegister(client: Client, { period, filling, limit }: NextSubjects, { joinedBefore, leftBy }: OfRegister): Promise<RegisteredSubject[]> {
  const values = [...placeOf(period), filling.unit, filling.subject, joinedBefore, filling.afterRevision, leftBy, limit];
  return (await client.query<RegisteredSubject>({ name: 'next-of-register', text: NATURAL_TEXT, values })).rows;
}

/** Subjects whose next period begins on the period's first day, by name. */
export async function nextOfRolling(client: Client, { period, filling, limit }: NextSubjects): Promise<RegisteredSubject[]> {
  const values = [...placeOf(period), period.process, filling.subject, limit];
  return (await client.query<RegisteredSubject>({ name: 'next-of-rolling', text: ROLLING_TEXT, values })).rows;
}

/** Unit by unit, between two ends of the order of states, which one index alone keeps: nothing else can serve it, whatever the planner thinks. */
const PLANNED_TEXT = `
select u.unit, d.week, sum(d.n)::int as n from unnest($3::text[]) as u (unit) cross join unnest('{waiting,begun,done}'::text[]) as v (state)
cross join lateral (
  select d.week::text as week, count(*) as n from kept.duty d
  where (d.state, d.tenant, d.period_id, d.unit) between (v.state, $1, $2, u.unit) and (v.state, $1, $2, u.unit) and d.week is not null group by d.week
) d
group by u.unit, d.week`;

/** For which weeks the subjects of units are planned, as the duties stand: however they came to their units, and but for those that were left. */
export async function plannedWeeks(client: Client, { tenant, periodId }: Pick<DutyPeriod, 'tenant' | 'periodId'>, units: readonly string[]): Promise<PlannedCounts> {
  const { rows } = await client.query<{ unit: string; week: string; n: number }>({ name: 'planned-weeks', text: PLANNED_TEXT, values: [tenant, periodId, units] });
  return Object.fromEntries(units.map((unit) => [unit, Object.fromEntries(rows.filter((row) => row.unit === unit).map(({ week, n }) => [week, n]))]));
}

const INSERT_TEXT = `
insert into kept.duty (tenant, period_id, subject, ordinal, unit, week, state, salt)
select $1, $2, subject, ordinal, unit, week, 'waiting', decode(salt, 'hex')
from unnest($3::text[], $4::integer[], $5::text[], $6::date[], $7::text[]) as r (subject, ordinal, unit, week, salt)`;

export async function insertDuties(client: Client, { tenant, periodId }: Pick<DutyPeriod, 'tenant' | 'periodId'>, rows: readonly DutyRow[]): Promise<void> {
  if (rows.length === 0) return;
  await client.query({
    name: 'insert-duties', text: INSERT_TEXT,
    values: [tenant, periodId, rows.map(({ subject }) => subject), rows.map(({ ordinal }) => ordinal), rows.map(({ unit }) => unit), rows.map(({ week }) => week), rows.map(({ salt }) => salt)],
  });
}
