/**
 * Entries of the ledger for duties in bulk; each has a key, under which it cannot be written twice. One of missed duties is a breach:
 * what is to be told of it stands in the queue with it.
 */
import { BREACH_KIND, type BatchKind } from '../../core/ledger/batch-leaf.js';
import type { Client } from '../database.js';

export interface BatchEntry {
  readonly tenant: string;
  readonly kind: BatchKind;
  /** Unique for its kind. */
  readonly key: string;
  readonly leaf: string;
  /** What the leaf holds, for whoever counts: nothing of these two is written beside it. */
  readonly process: string;
  readonly count: number;
}

const TEXT = `
with entry as (
  insert into kept.ledger_entry (tenant, kind, entry_key, leaf)
  select tenant, kind, key, leaf from json_to_recordset($1::json) as r (tenant text, kind text, key text, leaf text)
  returning tenant, entry_id, kind
),
to_be_told as (
  insert into kept.outbox_pending (tenant, case_ids, sequences, entry_ids)
  select tenant, '{}', '{}', array_agg(entry_id order by entry_id) from entry where kind = '${BREACH_KIND}' group by tenant
)
insert into kept.ledger_pending select tenant, entry_id from entry`;

export async function writeBatchEntries(client: Client, entries: readonly BatchEntry[]): Promise<void> {
  if (entries.length > 0) await client.query({ name: 'batch-entries', text: TEXT, values: [JSON.stringify(entries.map(({ tenant, kind, key, leaf }) => ({ tenant, kind, key, leaf })))] });
}
