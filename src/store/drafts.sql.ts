/** Drafts with their revisions, and what their scenarios gave. Reads run under `readAs` or the engine's role; writes in a transaction of the caller. */
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Conditions, pageOf, type Key, type Page } from './keyset.js';
import type { Database } from './published.sql.js';

/** What is published by way of a draft. */
export type DraftKind = 'definition' | 'organization' | 'regulation';
export type DraftState = 'open' | 'published' | 'discarded';

export interface DraftRow {
  readonly draftId: string;
  readonly kind: DraftKind;
  /** The process of a definition, or the organization. */
  readonly subject: string;
  readonly state: DraftState;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  readonly closingReason: string | null;
}

/** A revision without its texts: who, when, why. */
export interface RevisionRow {
  readonly revision: number;
  /** The published version that the text grew from; 0 where there was none. */
  readonly base: number;
  readonly author: string;
  readonly reason: string;
  readonly savedAt: Date;
}

export interface DraftTexts {
  readonly text: string;
  /** Scenarios of a definition; null where there are none. */
  readonly scenarios: string | null;
}

export type Revision = RevisionRow & DraftTexts;

const DRAFT_COLUMNS = `d.draft_id as "draftId", d.kind, d.subject, d.state, d.opened_at as "openedAt", d.closed_at as "closedAt",
  d.closed_by as "closedBy", d.closing_reason as "closingReason"`;
const REVISION_COLUMNS = 'r.revision, r.base, r.author, r.reason, r.saved_at as "savedAt"';

export async function readDraft(database: Database, tenant: string, draftId: string): Promise<DraftRow | null> {
  const rows = await database.query<DraftRow[]>(`select ${DRAFT_COLUMNS} from kept.draft d where d.tenant = $1 and d.draft_id = $2`, [tenant, draftId]);
  return rows[0] ?? null;
}

/** The draft, locked until the end of the transaction. */
export async function lockDraft(manager: EntityManager, tenant: string, draftId: string): Promise<DraftRow | null> {
  const rows = await manager.query<DraftRow[]>(`select ${DRAFT_COLUMNS} from kept.draft d where d.tenant = $1 and d.draft_id = $2 for update`, [tenant, draftId]);
  return rows[0] ?? null;
}

/** The open draft of a subject, locked; made where there is none. */
export async function lockOpenDraft(manager: EntityManager, tenant: string, kind: DraftKind, subject: string): Promise<DraftRow> {
  await manager.query(
    `insert into kept.draft (tenant, draft_id, kind, subject) values ($1, $2, $3, $4)
     on conflict (tenant, kind, subject) where state = 'open' do nothing`,
    [tenant, randomUUID(), kind, subject],
  );
  const rows = await manager.query<DraftRow[]>(
    `select ${DRAFT_COLUMNS} from kept.draft d where d.tenant = $1 and d.kind = $2 and d.subject = $3 and d.state = 'open' for update`,
    [tenant, kind, subject],
  );
  return rows[0]!;
}

export async function openDraftOf(database: Database, tenant: string, kind: DraftKind, subject: string): Promise<DraftRow | null> {
  const rows = await database.query<DraftRow[]>(
    `select ${DRAFT_COLUMNS} from kept.draft d where d.tenant = $1 and d.kind = $2 and d.subject = $3 and d.state = 'open'`,
    [tenant, kind, subject],
  );
  return rows[0] ?? null;
}

/** A revision of a draft, the last where none is named; null where there is none. */
export async function readRevision(database: Database, tenant: string, draftId: string, revision: number | null = null): Promise<Revision | null> {
  const rows = await database.query<Revision[]>(
    `select ${REVISION_COLUMNS}, r.text, r.scenarios from kept.draft_revision r
     where r.tenant = $1 and r.draft_id = $2 and ($3::integer is null or r.revision = $3) order by r.revision desc limit 1`,
    [tenant, draftId, revision],
  );
  return rows[0] ?? null;
}

/** Every revision without its texts, the first first. */
export async function revisionsOf(database: Database, tenant: string, draftId: string): Promise<RevisionRow[]> {
  return database.query<RevisionRow[]>(`select ${REVISION_COLUMNS} from kept.draft_revision r where r.tenant = $1 and r.draft_id = $2 order by r.revision`, [tenant, draftId]);
}

export interface NewRevision extends DraftTexts {
  readonly revision: number;
  readonly base: number;
  readonly author: string;
  readonly reason: string;
}

export async function addRevision(manager: EntityManager, tenant: string, draftId: string, { revision, text, scenarios, base, author, reason }: NewRevision): Promise<void> {
  await manager.query(
    'insert into kept.draft_revision (tenant, draft_id, revision, text, scenarios, base, author, reason) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [tenant, draftId, revision, text, scenarios, base, author, reason],
  );
}

export interface Closing {
  readonly state: Exclude<DraftState, 'open'>;
  readonly by: string;
  readonly reason: string | null;
}

export async function closeDraft(manager: EntityManager, tenant: string, draftId: string, { state, by, reason }: Closing): Promise<void> {
  await manager.query(
    'update kept.draft set state = $3, closed_at = kept.now(), closed_by = $4, closing_reason = $5 where tenant = $1 and draft_id = $2',
    [tenant, draftId, state, by, reason],
  );
}

/** A draft whose revision of this author has exactly these texts, whatever became of it; the latest of them. */
export async function draftWith(database: Database, tenant: string, kind: DraftKind, subject: string, author: string, { text, scenarios }: DraftTexts): Promise<DraftRow | null> {
  const rows = await database.query<DraftRow[]>(
    `select ${DRAFT_COLUMNS} from kept.draft d join kept.draft_revision r using (tenant, draft_id)
     where d.tenant = $1 and d.kind = $2 and d.subject = $3 and r.author = $4 and r.text = $5 and r.scenarios is not distinct from $6
     order by d.opened_at desc limit 1`,
    [tenant, kind, subject, author, text, scenarios],
  );
  return rows[0] ?? null;
}

export interface DraftFilter {
  readonly state?: DraftState;
  readonly kind?: DraftKind;
  readonly subject?: string;
}

export type ListedDraft = DraftRow & RevisionRow;

/** Drafts with their last revision, the newest first. */
export async function listDrafts(manager: EntityManager, { state, kind, subject }: DraftFilter, after: Key | null, limit: number): Promise<Page<ListedDraft>> {
  const conditions = new Conditions();
  if (state !== undefined) conditions.add('d.state = ?', state);
  if (kind !== undefined) conditions.add('d.kind = ?', kind);
  if (subject !== undefined) conditions.add('d.subject = ?', subject);
  if (after !== null) conditions.add('(d.opened_at, d.draft_id) < (?::timestamptz, ?::uuid)', ...after);
  const rows = await manager.query<ListedDraft[]>(
    `select ${DRAFT_COLUMNS}, ${REVISION_COLUMNS} from kept.draft d
     cross join lateral (select * from kept.draft_revision r where (r.tenant, r.draft_id) = (d.tenant, d.draft_id) order by r.revision desc limit 1) r
     where ${conditions.where} order by d.opened_at desc, d.draft_id desc limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows, limit, ({ openedAt, draftId }) => [openedAt.toISOString(), draftId]);
}

/** What the scenarios gave under the hash of all that was played; null where they were not played yet. */
export async function keptRehearsal(database: Database, tenant: string, hash: string): Promise<unknown> {
  const rows = await database.query<{ result: unknown }[]>('select result from kept.rehearsal where tenant = $1 and played_hash = $2', [tenant, hash]);
  return rows[0]?.result ?? null;
}

export async function keepRehearsal(database: Database, tenant: string, hash: string, result: unknown): Promise<void> {
  await database.query('insert into kept.rehearsal (tenant, played_hash, result) values ($1, $2, $3) on conflict do nothing', [tenant, hash, JSON.stringify(result)]);
}
