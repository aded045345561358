/** Requests to erase a person: asked, decided, listed. Read and written by the engine's role alone; whoever is recused from the case sees none of it. */
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
  /** How many it touches, or touched. */
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

const OF_PERSON = 'from kept.person_data d where d.tenant = e.tenant and d.person_id = e.person_id';
const SHOWN = `select e.erasure_id as "erasureId", e.place::float8 as place, f.number::float8 as number, f.process, f.definition_version as "definitionVersion", e.fact, e.reason,
  e.asked_by as "askedBy", e.asked_at as "askedAt", e.state, e.decided_by as "decidedBy", e.decided_at as "decidedAt", e.refusal,
  coalesce(e.cases, (select count(distinct d.case_id)::int ${OF_PERSON})) as cases, coalesce(e.sealed_values, (select count(*)::int ${OF_PERSON})) as values
  from kept.erasure e join kept.case_file f using (tenant, case_id)`;

/** The newest first. */
export async function listErasures(manager: EntityManager, reader: Reader, state: ErasureState | undefined, after: Key | null, limit: number): Promise<Page<ErasureRow>> {
  const conditions = new Conditions().add('e.tenant = ?', reader.tenant)
    .add('not exists (select from kept.case_recusal r where r.tenant = e.tenant and r.case_id = e.case_id and r.staff = any (?::text[]))', partiesOf(reader));
  if (state !== undefined) conditions.add('e.state = ?', state);
  if (after !== null) conditions.add('e.place < ?::bigint', ...after);
  const rows = await manager.query<ErasureRow[]>(`${SHOWN} where ${conditions.where} order by e.place desc limit ${limit + 1}`, conditions.values);
  return pageOf(rows, limit, ({ place }) => [place]);
}

export async function readErasure(manager: EntityManager, tenant: string, erasureId: string): Promise<ErasureRow> {
  const [row] = await manager.query<[ErasureRow]>(`${SHOWN} where e.tenant = $1 and e.erasure_id = $2`, [tenant, erasureId]);
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

/** The id of the request; null where one for this person waits already. */
export async function askErasure(manager: EntityManager, { tenant, caseId, fact, personId, reason, askedBy }: AskedErasure): Promise<string | null> {
  const rows = await manager.query<{ erasureId: string }[]>(
    `insert into kept.erasure (tenant, case_id, fact, person_id, reason, asked_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (tenant, person_id) where state = 'asked' do nothing returning erasure_id as "erasureId"`,
    [tenant, caseId, fact, personId, reason, askedBy],
  );
  return rows[0]?.erasureId ?? null;
}

/** Locked until the transaction ends; null for one that is not there, or of a case from which the staff member is recused. */
export async function lockErasure(manager: EntityManager, reader: Reader, erasureId: string): Promise<LockedErasure | null> {
  const rows = await manager.query<LockedErasure[]>(
    `select e.erasure_id as "erasureId", e.case_id as "caseId", e.person_id as "personId", f.number::float8 as number, f.process, e.asked_by as "askedBy", e.state
     from kept.erasure e join kept.case_file f using (tenant, case_id)
     where e.tenant = $1 and e.erasure_id = $2
       and not exists (select from kept.case_recusal r where r.tenant = e.tenant and r.case_id = e.case_id and r.staff = any ($3::text[])) for update of e`,
    [reader.tenant, erasureId, partiesOf(reader)],
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
