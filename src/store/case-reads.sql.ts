/** One case as a reader may see it: file, snapshot, history, open tasks, commitments, sealed values. Run under `readAs`. */
import type { EntityManager } from 'typeorm';
import { DamagedDocument, parseDocument, type CaseDocument, type CommitmentState } from '../core/case/case-document.js';
import { relatedCases, type RelatedCases } from './related-cases.sql.js';
import { readRating, type Rating } from './public/ratings.sql.js';
import type { OpenableRow } from './vault.js';

export interface CaseFileRow {
  readonly caseId: string;
  readonly number: number;
  readonly process: string;
  readonly definitionVersion: number;
  readonly state: string;
  readonly status: 'active' | 'ended';
  readonly openedAt: Date;
  readonly endedAt: Date | null;
}

export interface CaseEventRow {
  readonly sequence: number;
  readonly kind: 'opened' | 'event' | 'timer' | 'extension' | 'recount' | 'handed-over' | 'task';
  readonly type: string;
  readonly at: Date;
  readonly arrivedAt: Date | null;
  readonly happenedAt: Date | null;
  readonly staff: string | null;
  readonly post: string | null;
  readonly unit: string | null;
  readonly form: Readonly<Record<string, unknown>>;
  readonly states: readonly string[];
}

/** A commitment as it stands in a list: one row for each occurrence. */
export interface CommitmentRow {
  readonly caseId: string;
  readonly number: number;
  readonly process: string;
  readonly definitionVersion: number;
  readonly commitment: string;
  readonly occurrence: number;
  readonly clause: string;
  readonly state: CommitmentState;
  readonly anchorAt: Date;
  readonly dueAt: Date | null;
  readonly dueDate: string | null;
  readonly provisional: boolean;
  readonly warnAt: Date | null;
  readonly answerable: string | null;
  readonly endedAt: Date | null;
  readonly fulfilledAt: Date | null;
}

export interface CaseRecord {
  readonly file: CaseFileRow & CaseProcess;
  readonly revision: number;
  readonly held: string | null;
  /** Null where it is damaged: what stands in the other tables can still be read. */
  readonly document: CaseDocument | null;
  readonly events: readonly CaseEventRow[];
  readonly commitments: readonly CommitmentRow[];
  /** Leaves of the outcomes of occurrences that the document no longer holds, by '<commitment> <occurrence>'. */
  readonly earlier: ReadonlyMap<string, string>;
  readonly sealed: readonly OpenableRow[];
  readonly related: RelatedCases;
  readonly rating: Rating | null;
}

export const FILE_COLUMNS = `f.case_id as "caseId", f.number::float8 as number, f.process, f.definition_version as "definitionVersion",
  f.state, f.status, f.opened_at as "openedAt", f.ended_at as "endedAt"`;

export const COMMITMENT_COLUMNS = `c.case_id as "caseId", c.number::float8 as number, c.process, f.definition_version as "definitionVersion",
  c.commitment, c.occurrence, c.clause, c.state, c.anchor_at as "anchorAt", c.due_at as "dueAt", to_char(c.due_date, 'YYYY-MM-DD') as "dueDate",
  c.provisional, c.warn_at as "warnAt", c.answerable, c.ended_at as "endedAt", c.fulfilled_at as "fulfilledAt"`;

/** By which version of which process a case goes, and the keys of which a reader needs one. */
export interface CaseProcess extends Pick<CaseFileRow, 'process' | 'definitionVersion'> {
  readonly readers: readonly string[];
}

/** Null where the reader does not see the case at all: it is not the tenant's, the reader holds no key of it, or is recused from it. */
export async function processOfCase(manager: EntityManager, caseId: string): Promise<CaseProcess | null> {
  const rows = await manager.query<CaseProcess[]>('select process, definition_version as "definitionVersion", readers from kept.case_file where case_id = $1', [caseId]);
  return rows[0] ?? null;
}

export interface AskedPost {
  readonly post: string;
  readonly unit: string | null;
}

/** The post and unit that the open task of a state asks, the one of this holder where several are asked. */
export async function openTaskOf(manager: EntityManager, caseId: string, state: string, holder: string | undefined): Promise<AskedPost | null> {
  const rows = await manager.query<AskedPost[]>(
    'select post, unit from kept.task where case_id = $1 and state = $2 and ($3::text is null or holder = $3) and closed_at is null order by holder limit 1',
    [caseId, state, holder ?? null],
  );
  return rows[0] ?? null;
}

/** All of a case; null where the reader sees none of that id. */
export async function readCase(manager: EntityManager, caseId: string): Promise<CaseRecord | null> {
  const [row] = await manager.query<(CaseFileRow & CaseProcess & { revision: number; held: string | null; document: string })[]>(
    `select ${FILE_COLUMNS}, f.readers, s.revision, s.held, s.document
     from kept.case_file f join kept.case_snapshot s using (tenant, case_id) where f.case_id = $1`,
    [caseId],
  );
  if (row === undefined) return null;
  const { revision, held, document: text, ...file } = row;
  const document = readable(text);
  const commitments = await readCommitments(manager, caseId);
  const hasEarlier = document === null || commitments.length > Object.keys(document.commitments).length;
  return {
    file,
    revision,
    held,
    document,
    events: await readEvents(manager, caseId),
    commitments,
    earlier: hasEarlier ? await readOutcomes(manager, caseId) : new Map<string, string>(),
    sealed: await readSealed(manager, caseId),
    related: await relatedCases(manager, caseId),
    rating: await readRating(manager, caseId),
  };
}

function readable(text: string): CaseDocument | null {
  try {
    return parseDocument(text);
  } catch (error) {
    if (error instanceof DamagedDocument) return null;
    throw error;
  }
}

async function readEvents(manager: EntityManager, caseId: string): Promise<CaseEventRow[]> {
  return manager.query<CaseEventRow[]>(
    `select sequence, kind, type, at, arrived_at as "arrivedAt", happened_at as "happenedAt", staff, post, unit, form, states
     from kept.case_event where case_id = $1 order by sequence`,
    [caseId],
  );
}

async function readCommitments(manager: EntityManager, caseId: string): Promise<CommitmentRow[]> {
  return manager.query<CommitmentRow[]>(
    `select ${COMMITMENT_COLUMNS} from kept.commitment c join kept.case_file f using (tenant, case_id)
     where c.case_id = $1 order by c.anchor_at, c.commitment, c.occurrence`,
    [caseId],
  );
}

async function readOutcomes(manager: EntityManager, caseId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.query<{ commitment: string; occurrence: number; leaf: string }[]>(
    `select commitment, occurrence, leaf from kept.ledger_entry
     where case_id = $1 and kind in ('met', 'breached', 'exempt', 'cancelled', 'not-applicable')`,
    [caseId],
  );
  return new Map(rows.map(({ commitment, occurrence, leaf }) => [`${commitment} ${occurrence}`, leaf]));
}

async function readSealed(manager: EntityManager, caseId: string): Promise<OpenableRow[]> {
  return manager.query<OpenableRow[]>(
    `select d.tenant, d.case_id, d.reference, d.person_id, d.sealed, p.wrapped_key
     from kept.person_data d join kept.person p using (tenant, person_id) where d.case_id = $1`,
    [caseId],
  );
}
