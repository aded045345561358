/** The rows of a batch: the subjects that come next in the order of units and names, and their duties inserted together. */
import type { DutyRow } from '../../core/ledger/batch-leaf.js';
import type { RegisteredSubject } from '../../core/recurrence/planned-weeks.js';
import type { Client } from '../database.js';
import type { DutyPeriod, Filling } from './period.sql.js';

/**
 * Of the register at some time in the period; known before it was due, so that nobody is owed what could not be done; and
 * without a duty in it yet.
 */
const OWED = `s.tenant = $1 and s.register = $2 and (s.unit, s.subject) > ($3, $4)
  and (s.until is null or s.until > p.first_day) and s.added_at <= p.due_at
  and not exists (select from kept.duty d where d.tenant = s.tenant and d.period_id = p.period_id and d.subject = s.subject)`;

const NATURAL_TEXT = `
select s.subject, s.unit, s.since::text as since
from kept.duty_period p, kept.register_subject s
where p.tenant = $1 and p.period_id = $5 and ${OWED}
  and s.since < (case when $6::boolean then p.end_day else p.first_day + 1 end)
  and ($7::integer is null or s.revision > $7)
order by s.unit, s.subject limit $8`;

const ROLLING_TEXT = `
select s.subject, s.unit, s.since::text as since
from kept.duty_period p, kept.rolling_subject n join kept.register_subject s on s.tenant = n.tenant and s.register = $2 and s.subject = n.subject
where p.tenant = $1 and p.period_id = $5 and n.tenant = $1 and n.process = p.process and n.next_day = p.first_day and ${OWED}
order by s.unit, s.subject limit $6`;

export interface NextSubjects {
  readonly period: DutyPeriod;
  readonly filling: Filling;
  readonly limit: number;
}

/** @param joinedInCourse whether those who join after the period's first day are taken in as well */
export async function nextOfRegister(client: Client, { period, filling, limit }: NextSubjects, joinedInCourse: boolean): Promise<RegisteredSubject[]> {
  const { rows } = await client.query<RegisteredSubject>({
    name: 'next-of-register', text: NATURAL_TEXT,
    values: [period.tenant, period.register, filling.unit, filling.subject, period.periodId, joinedInCourse, filling.afterRevision, limit],
  });
  return rows;
}

/** Subjects whose next period begins on the period's first day. */
export async function nextOfRolling(client: Client, { period, filling, limit }: NextSubjects): Promise<RegisteredSubject[]> {
  const { rows } = await client.query<RegisteredSubject>({
    name: 'next-of-rolling', text: ROLLING_TEXT,
    values: [period.tenant, period.register, filling.unit, filling.subject, period.periodId, limit],
  });
  return rows;
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
