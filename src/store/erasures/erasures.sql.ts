/**
 * Requests to erase a person: asked, decided, listed. Read and written by the engine's role alone; whoever is recused from the case sees none of it, and of
 * the person's other cases neither that they are there nor how many. Who decides is shown no request whose person stands in a case that recuses them.
 */
import type { EntityManager } from 'typeorm';
import { partiesOf } from '../../core/case/recusal.js';
import { Conditions, pageOf, type Key, type Page } from '../keyset.js';
import type { Reader } from '../database.js';

export const ERASURE_STATES = ['asked', 'erased', 'refused'] as const;
export type ErasureState = (typeof ERASURE_STATES)[number];

export interface ErasureRow {
  readonly erasureId: string;
  readonly place: number;
  readonly number: number;
  readonly process: string;
  readonly definitionVersion: number;
  readonly fact: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly state: ErasureState;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  /** Why it was refused. */
  readonly refusal: string | null;
  /** How many it touches, or touched, of those that the reader is not recused from. */
  readonly cases: number;
  readonly values: number;
}

/** What is asked for, with the case and the person that it means. */
export interface LockedErasure {
  readonly erasureId: string;
  readonly caseId: string;
  readonly personId: string;
  readonly number: number;
  readonly process: string;
  readonly askedBy: string;
  readonly state: ErasureState;
}

/** Values of the person in cases that the reader is not recused from; the reader's parties are the second parameter. */
const OF_PERSON = 'from kept.person_data d where d.tenant = e.tenant and d.person_id = e.person_id and not kept.takes_no_part(d.tenant, d.case_id, $2::jsonb)';
const SHOWN = `select e.erasure_id as "erasureId", e.place::float8 as place, f.number::float8 as number, f.process, f.definition_version as "definitionVersion", e.fact, e.reason,
  e.asked_by as "askedBy", e.asked_at as "askedAt", e.state, e.decided_by as "decidedBy", e.decided_at as "decidedAt", e.refusal,
  shown.cases, shown.values
  from kept.erasure e join kept.case_file f using (tenant, case_id)
  cross join lateral (select count(distinct d.case_id)::int as cases, count(*)::int as values ${OF_PERSON}) shown`;

/** What hides a request from a reader. */
function hidden(parties: string, { kind = 'employee' }: Reader): string {
  const ofCase = `kept.takes_no_part(e.tenant, e.case_id, ${parties}::jsonb)`;
  return kind === 'employee' ? ofCase : `(${ofCase} or exists (select from kept.person_data d where d.tenant = e.tenant and d.person_id = e.person_id and kept.takes_no_part(d.tenant, d.case_id, ${parties}::jsonb)))`;
}

/** The newest first. */
export async function listErasures(manager: EntityManager, reader: Reader, state: ErasureState | undefined, after: Key | null, limit: number): Promise<Page<ErasureRow>> {
  const conditions = new Conditions().add('e.tenant = ? and ?::jsonb is not null', reader.tenant, JSON.stringify(partiesOf(reader))).add(`not ${hidden('$2', reader)}`);
  if (state !== undefined) conditions.add('e.state = ?', state);
  if (after !== null) conditions.add('e.place < ?::bigint', ...after);
  const rows = await manager.query<ErasureRow[]>(`${SHOWN} where ${conditions.where} order by e.place desc limit ${limit + 1}`, conditions.values);
  return pageOf(rows, limit, ({ place }) => [place]);
}

export async function readErasure(manager: EntityManager, reader: Reader, erasureId: string): Promise<ErasureRow> {
  const [row] = await manager.query<[ErasureRow]>(`${SHOWN} where e.tenant = $1 and e.erasure_id = $3`, [reader.tenant, JSON.stringify(partiesOf(reader)), erasureId]);
  return row;
}

export interface AskedErasure {
  readonly tenant: string;
  readonly caseId: string;
  readonly fact: string;
  readonly personId: string;
  readonly reason: string;
  readonly askedBy: string;
}

/** Whether a request for this person waits that the reader sees. */
export async function isErasureAsked(manager: EntityManager, reader: Reader, personId: string): Promise<boolean> {
  const [row] = await manager.query<[{ asked: boolean }]>(
    `select exists (select from kept.erasure e where e.tenant = $1 and e.person_id = $3 and e.state = 'asked' and not ${hidden('$2', reader)}) as asked`,
    [reader.tenant, JSON.stringify(partiesOf(reader)), personId],
  );
  return row.asked;
}

/** The id of the request; null where one for this person in this case waits already. */
export async function askErasure(manager: EntityManager, { tenant, caseId, fact, personId, reason, askedBy }: AskedErasure): Promise<string | null> {
  const rows = await manager.query<{ erasureId: string }[]>(
    `insert into kept.erasure (tenant, case_id, fact, person_id, reason, asked_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (tenant, case_id, person_id) where state = 'asked' do nothing returning erasure_id as "erasureId"`,
    [tenant, caseId, fact, personId, reason, askedBy],
  );
  return rows[0]?.erasureId ?? null;
}

/** Locked until the transaction ends; null for one that is not there, or is hidden from the reader. */
export async function lockErasure(manager: EntityManager, reader: Reader, erasureId: string): Promise<LockedErasure | null> {
  const rows = await manager.query<LockedErasure[]>(
    `select e.erasure_id as "erasureId", e.case_id as "caseId", e.person_id as "personId", f.number::float8 as number, f.process, e.asked_by as "askedBy", e.state
     from kept.erasure e join kept.case_file f using (tenant, case_id)
     where e.tenant = $1 and e.erasure_id = $2
       and not ${hidden('$3', reader)} for update of e`,
    [reader.tenant, erasureId, JSON.stringify(partiesOf(reader))],
  );
  return rows[0] ?? null;
}

export type ErasureDecision = { readonly state: 'erased'; readonly cases: number; readonly values: number } | { readonly state: 'refused'; readonly refusal: string };

export async function decideErasure(manager: EntityManager, tenant: string, erasureId: string, decidedBy: string, decision: ErasureDecision): Promise<void> {
  const { state, refusal = null, cases = null, values = null } = decision as { state: ErasureState; refusal?: string; cases?: number; values?: number };
  await manager.query(
    `update kept.erasure set state = $3, decided_by = $4, decided_at = kept.now(), refusal = $5, cases = $6, sealed_values = $7 where tenant = $1 and erasure_id = $2`,
    [tenant, erasureId, state, decidedBy, refusal, cases, values],
  );
}
