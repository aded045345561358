/** Lists of deadlines and of breaches, by page. Run under `readAs`: tenant and recusal are the policies' affair. */
import type { EntityManager } from 'typeorm';
import type { CommitmentState } from '../core/case/case-document.js';
import { COMMITMENT_COLUMNS, type CommitmentRow } from './case-reads.sql.js';
import { Conditions, pageOf, type Key, type Page } from './keyset.js';

/** Where the clock stands there is no due instant to order by. */
const ORDERED_BY_ANCHOR: ReadonlySet<CommitmentState> = new Set(['paused', 'not-applicable']);
const FROM = 'from kept.commitment c join kept.case_file f using (tenant, case_id)';

export interface CommitmentFilter {
  readonly state: CommitmentState;
  readonly process?: string;
  readonly dueBefore?: Date;
}

/** Commitments in one state, the soonest due first. */
export async function listCommitments(manager: EntityManager, filter: CommitmentFilter, after: Key | null, limit: number): Promise<Page<CommitmentRow>> {
  const column = ORDERED_BY_ANCHOR.has(filter.state) ? 'anchor_at' : 'due_at';
  const conditions = new Conditions().add('c.state = ?', filter.state).add(`c.${column} is not null`);
  if (filter.process !== undefined) conditions.add('c.process = ?', filter.process);
  if (filter.dueBefore !== undefined) conditions.add('c.due_at < ?', filter.dueBefore);
  if (after !== null) conditions.add(`(c.${column}, c.case_id, c.commitment, c.occurrence) > ${KEY}`, ...after);
  const rows = await manager.query<CommitmentRow[]>(
    `select ${COMMITMENT_COLUMNS} ${FROM} where ${conditions.where}
     order by c.${column}, c.case_id, c.commitment, c.occurrence limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows, limit, (row) => keyOf(column === 'due_at' ? row.dueAt! : row.anchorAt, row));
}

export interface BreachFilter {
  /** Breaches of this instant and later. */
  readonly from?: Date;
  /** Breaches before this instant. */
  readonly to?: Date;
  readonly process?: string;
}

export interface BreachRow extends CommitmentRow {
  /** The clock of the read: an unfulfilled breach is late until now. */
  readonly now: Date;
}

/** Deadlines that passed unmet, whatever followed, the earliest first. A breach counts at its due instant. */
export async function listBreaches(manager: EntityManager, filter: BreachFilter, after: Key | null, limit: number): Promise<Page<BreachRow>> {
  const conditions = new Conditions().add("c.state in ('breached', 'fulfilled-late', 'abandoned')");
  if (filter.from !== undefined) conditions.add('c.ended_at >= ?', filter.from);
  if (filter.to !== undefined) conditions.add('c.ended_at < ?', filter.to);
  if (filter.process !== undefined) conditions.add('c.process = ?', filter.process);
  if (after !== null) conditions.add(`(c.ended_at, c.case_id, c.commitment, c.occurrence) > ${KEY}`, ...after);
  const rows = await manager.query<BreachRow[]>(
    `select ${COMMITMENT_COLUMNS}, (select kept.now()) as now ${FROM} where ${conditions.where}
     order by c.ended_at, c.case_id, c.commitment, c.occurrence limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows, limit, (row) => keyOf(row.endedAt!, row));
}

const KEY = '(?::timestamptz, ?::uuid, ?::text, ?::integer)';

function keyOf(at: Date, { caseId, commitment, occurrence }: CommitmentRow): Key {
  return [at.toISOString(), caseId, commitment, occurrence];
}
