/** Lists of duties, by page. Run under `readAs`: tenant and recusal are the policies' affair. */
import type { EntityManager } from 'typeorm';
import type { DutyState } from '../../core/recurrence/duty.js';
import { Conditions, pageOf, type Key, type Page } from '../keyset.js';

export interface PeriodRow {
  readonly periodId: string;
  readonly process: string;
  readonly period: string;
  readonly definitionVersion: number;
  readonly register: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly dueAt: Date;
  readonly state: 'opening' | 'open' | 'closed';
  readonly subjects: number;
}

const PERIOD = `p.period_id as "periodId", p.process, p.period, p.definition_version as "definitionVersion", p.register,
  p.first_day::text as "firstDay", (p.end_day - 1)::text as "lastDay", p.due_at as "dueAt", p.state, p.subjects`;

/** The period of this name, the latest where none is named; null where there is none. */
export async function findPeriod(manager: EntityManager, tenant: string, process: string, period: string | null): Promise<PeriodRow | null> {
  const rows = await manager.query<PeriodRow[]>(
    `select ${PERIOD} from kept.duty_period p where p.tenant = $1 and p.process = $2 and ($3::text is null or p.period = $3) order by p.first_day desc limit 1`,
    [tenant, process, period],
  );
  return rows[0] ?? null;
}

/** The latest periods of a process, the latest first. */
export async function latestPeriods(manager: EntityManager, tenant: string, process: string, limit: number): Promise<PeriodRow[]> {
  return manager.query(`select ${PERIOD} from kept.duty_period p where p.tenant = $1 and p.process = $2 order by p.first_day desc limit $3`, [tenant, process, limit]);
}

export interface ListedDuty {
  readonly subject: string;
  readonly title: string | null;
  readonly unit: string;
  readonly week: string | null;
  readonly state: DutyState;
  readonly caseId: string | null;
  readonly doneAt: Date | null;
}

export interface DutyFilter {
  readonly state: DutyState;
  readonly unit?: string;
}

/** Duties of a period in one state, by unit, planned week and subject; of who left and is of the register again the latest alone. */
export async function listDuties(manager: EntityManager, tenant: string, period: PeriodRow, filter: DutyFilter, after: Key | null, limit: number): Promise<Page<ListedDuty>> {
  const conditions = new Conditions().add('d.state = ?', filter.state).add('d.tenant = ?', tenant).add('d.period_id = ?', period.periodId);
  if (filter.state === 'left') conditions.add(LATEST);
  if (filter.unit !== undefined) conditions.add('d.unit = ?', filter.unit);
  if (after !== null) pageAfter(conditions, after);
  const rows = await manager.query<ListedDuty[]>(
    `select d.subject, s.title, d.unit, d.week::text as week, d.state, d.case_id as "caseId", d.done_at as "doneAt"
     from kept.duty d left join kept.register_subject s on s.tenant = d.tenant and s.register = $${conditions.values.push(period.register)} and s.subject = d.subject
     where ${conditions.where} order by d.unit, d.week, d.subject limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows, limit, ({ unit, week, subject }) => [unit, week ?? NO_WEEK, subject]);
}

const LATEST = 'not exists (select from kept.duty l where l.tenant = d.tenant and l.period_id = d.period_id and l.subject = d.subject and l.ordinal > d.ordinal)';

/** Where nothing is dealt out, no duty of the period has a week. */
const NO_WEEK = '';

function pageAfter(conditions: Conditions, [unit = '', week = '', subject = '']: Key): void {
  if (week === NO_WEEK) conditions.add('(d.unit, d.subject) > (?::text, ?::text)', unit, subject);
  else conditions.add('(d.unit, d.week, d.subject) > (?::text, ?::date, ?::text)', unit, week, subject);
}
