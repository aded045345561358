/** Lists of cases and tasks, by page. Run under `readAs`: tenant and recusal are the policies' affair. */
import type { EntityManager } from 'typeorm';
import type { Actor } from '../core/case/command.js';
import { FILE_COLUMNS, type CaseFileRow } from './case-reads.sql.js';
import { Conditions, pageOf, type Key, type Page } from './keyset.js';

/** A state of a version of a process, as a list shows a case in it. */
export interface CasePlace {
  readonly process: string;
  readonly definitionVersion: number;
  readonly state: string;
}

export interface CaseFilter {
  readonly number?: number;
  /** Cases with an open task of this post, and of this unit where both are given. */
  readonly post?: string;
  readonly unit?: string;
  /** Cases that stand in one of these. */
  readonly places?: readonly CasePlace[];
  readonly process?: string;
  readonly status?: 'active' | 'ended';
  /** Cases with a running deadline due before this instant. */
  readonly dueBefore?: Date;
}

/** How a case stands with its promises, the most pressing first; none where nothing is promised any more. */
export const LIGHTS = ['overdue', 'warned', 'on-time', 'paused', 'none'] as const;
export type Light = (typeof LIGHTS)[number];

/** How pressing a case is. */
export interface Pressure {
  /** The earliest due instant that runs. */
  readonly nextDueAt: Date | null;
  readonly light: Light;
}

export interface ListedCase extends CaseFileRow, Pressure {}

/** Newest first, by number. */
export async function listCases(manager: EntityManager, filter: CaseFilter, after: Key | null, limit: number): Promise<Page<ListedCase>> {
  const conditions = new Conditions();
  if (after !== null) conditions.add('f.number < ?::bigint', ...after);
  if (filter.number !== undefined) conditions.add('f.number = ?::bigint', filter.number);
  if (filter.places !== undefined) {
    const [processes, versions, states] = [filter.places.map(({ process }) => process), filter.places.map(({ definitionVersion }) => definitionVersion), filter.places.map(({ state }) => state)];
    conditions.add('(f.process, f.definition_version, f.state) in (select * from unnest(?::text[], ?::integer[], ?::text[]))', processes, versions, states);
  }
  if (filter.process !== undefined) conditions.add('f.process = ?', filter.process);
  if (filter.status !== undefined) conditions.add('f.status = ?', filter.status);
  if (filter.post !== undefined) conditions.add(`${OPEN_TASK} and t.post = ? and (?::text is null or t.unit is null or t.unit = ?))`, filter.post, filter.unit ?? null, filter.unit ?? null);
  else if (filter.unit !== undefined) conditions.add(`${OPEN_TASK} and t.unit = ?)`, filter.unit);
  if (filter.dueBefore !== undefined) conditions.add(`exists (select from kept.commitment c where ${RUNNING} and c.due_at < ?)`, filter.dueBefore);
  const rows = await manager.query<ListedCase[]>(
    `select ${FILE_COLUMNS}, ${PRESSURE}
     from kept.case_file f where ${conditions.where} order by f.number desc limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows, limit, ({ number }) => [number]);
}

const OPEN_TASK = 'exists (select from kept.task t where t.tenant = f.tenant and t.case_id = f.case_id and t.closed_at is null';
const OF_CASE = 'select from kept.commitment c where c.tenant = f.tenant and c.case_id = f.case_id and c.state =';
const RUNNING = "c.tenant = f.tenant and c.case_id = f.case_id and c.state = 'running'";
const PRESSURE = `(select min(c.due_at) from kept.commitment c where ${RUNNING}) as "nextDueAt",
  case when exists (${OF_CASE} 'breached') then 'overdue' when exists (${OF_CASE} 'running' and c.warn_at <= kept.now()) then 'warned'
    when exists (${OF_CASE} 'running') then 'on-time' when exists (${OF_CASE} 'paused') then 'paused' else 'none' end as light`;

export interface ListedTask extends Pressure {
  readonly caseId: string;
  readonly number: number;
  readonly process: string;
  readonly definitionVersion: number;
  readonly state: string;
  readonly post: string;
  readonly unit: string | null;
  readonly staff: string | null;
  /** Whom it asks: '<post>@<unit>/<staff>'. */
  readonly holder: string;
  readonly opened: number;
  readonly openedAt: Date;
  readonly signedBy: string | null;
  readonly heldBy: string | null;
  readonly returnedBy: string | null;
}

/**
 * Open tasks that ask a holder of these posts, or are in their hands, the oldest case first; one that names a person is that person's alone, and who
 * stands in for them.
 */
export async function listTasks(
  manager: EntityManager,
  { staff, posts, standsInFor = [] }: Actor,
  after: Key | null,
  limit: number,
): Promise<Page<ListedTask>> {
  const conditions = new Conditions()
    .add('t.closed_at is null')
    .add(`(t.held_by = any (?::text[]) or ((t.staff is null or t.staff = any (?::text[]))
      and exists (select from unnest(?::text[], ?::text[]) as held(post, unit) where held.post = t.post and (t.unit is null or held.unit = t.unit))))`,
      [staff, ...standsInFor], [staff, ...standsInFor], posts.map(({ post }) => post), posts.map(({ unit }) => unit));
  if (after !== null) conditions.add('(t.number, t.opened, t.state, t.holder) > (?::bigint, ?::integer, ?::text, ?::text)', ...after);
  const rows = await manager.query<ListedTask[]>(
    `select t.case_id as "caseId", t.number::float8 as number, f.process, f.definition_version as "definitionVersion", t.state, t.post, t.unit,
       t.staff, t.holder, t.opened, t.opened_at as "openedAt", t.signed_by as "signedBy", t.held_by as "heldBy", t.returned_by as "returnedBy", ${PRESSURE}
     from kept.task t join kept.case_file f using (tenant, case_id)
     where ${conditions.where} order by t.number, t.opened, t.state, t.holder limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows, limit, ({ number, opened, state, holder }) => [number, opened, state, holder]);
}

export interface ListedAssistance {
  readonly caseId: string;
  readonly number: number;
  readonly process: string;
  readonly definitionVersion: number;
  readonly state: string;
  readonly asked: number;
  readonly askedBy: string;
  readonly askedAt: Date;
}

const ASSISTANCE_MAX = 500;

/** Requests that somebody assists (协办), not answered yet, the oldest first. */
export async function listAssistance(manager: EntityManager, { staff, standsInFor = [] }: Actor): Promise<ListedAssistance[]> {
  return manager.query<ListedAssistance[]>(
    `select a.case_id as "caseId", f.number::float8 as number, f.process, f.definition_version as "definitionVersion", f.state, a.asked, a.asked_by as "askedBy", e.at as "askedAt"
     from kept.assistance a join kept.case_file f using (tenant, case_id)
     join kept.case_event e on e.tenant = a.tenant and e.case_id = a.case_id and e.sequence = a.asked
     where a.answered is null and a.staff = any ($1::text[]) and f.status = 'active' order by e.at, a.case_id, a.asked limit ${ASSISTANCE_MAX}`,
    [[staff, ...standsInFor]],
  );
}
