/** What waits in the database, for whoever watches over it. Each count is read from an index and bounded. */
import type { Client } from './database.js';

/** Counts go up to this: more than this many is many. */
export const COUNT_MAX = 100_000;

export interface Backlog {
  /** Entries of the ledger without an index yet. */
  readonly ledgerPending: number;
  readonly heldCases: number;
  /** How long the longest-due timer is due; 0 where none is. */
  readonly timersOverdueMs: number;
}

const counted = (rows: string): string => `(select count(*)::int from (${rows} limit ${COUNT_MAX}) counted)`;

const BACKLOG_TEXT = `
select ${counted('select from kept.ledger_pending')} as "ledgerPending",
  ${counted('select from kept.case_snapshot where held is not null')} as "heldCases",
  greatest(0, coalesce(extract(epoch from kept.now() - (select min(fires_at) from kept.timer)) * 1000, 0))::float8 as "timersOverdueMs"`;

export async function readBacklog(client: Client): Promise<Backlog> {
  const { rows } = await client.query<Backlog>({ name: 'backlog', text: BACKLOG_TEXT });
  return rows[0]!;
}
