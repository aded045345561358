/** What waits in the database, read once a scrape, each on its own: what cannot be read just now is left out. Whether the database answers at all says `kept_database_up`. */
import type { DataSource } from 'typeorm';
import { COUNT_MAX, readBacklog, UNREACHED_LOOKED_AT, type Backlog } from '../../store/backlog.sql.js';
import { withClient } from '../../store/database.js';
import { databaseAnswers } from '../database-answers.js';
import { within } from '../within.js';
import type { EngineMetrics } from './engine-metrics.js';

/** Beyond it a scrape goes without what was not read yet. */
const READING_MS = 2_000;

const GAUGES: readonly { readonly name: `kept_${string}`; readonly help: string; readonly part: keyof Backlog; readonly unit: number }[] = [
  { name: 'kept_ledger_pending_entries', help: `Entries of the ledger that wait for their index, at most ${COUNT_MAX}.`, part: 'ledgerPending', unit: 1 },
  { name: 'kept_held_cases', help: `Cases that their definition cannot carry on, at most ${COUNT_MAX}.`, part: 'heldCases', unit: 1 },
  { name: 'kept_timers_overdue_seconds', help: 'How long the longest-due timer has been due.', part: 'timersOverdueMs', unit: 1_000 },
  { name: 'kept_duties_overdue_seconds', help: 'How long ago the longest-due period of duties ended that is not closed.', part: 'dutiesOverdueMs', unit: 1_000 },
  { name: 'kept_outbox_age_seconds', help: 'Age of the oldest message that is not told on, or not delivered everywhere it goes.', part: 'outboxAgeMs', unit: 1_000 },
  { name: 'kept_dead_letters', help: `Deliveries given up, at most ${COUNT_MAX}.`, part: 'deadLetters', unit: 1 },
  { name: 'kept_unreachable_customers', help: `Messages to customers that no way brought to anybody, among the newest ${UNREACHED_LOOKED_AT} ways without one.`, part: 'unreachable', unit: 1 },
];

export function addBacklogGauges(metrics: EngineMetrics, dataSource: DataSource): void {
  let reading: Promise<Partial<Backlog>> | null = null;
  const read = (): Promise<Partial<Backlog>> => (reading ??= readInTime(dataSource).finally(() => (reading = null)));
  metrics.gauge('kept_database_up', 'Whether the database answers (1) or not (0).', async () => Number(await databaseAnswers(dataSource)));
  for (const { name, help, part, unit } of GAUGES) {
    metrics.gauge(name, help, async () => {
      const value = (await read())[part];
      return value === undefined ? null : value / unit;
    });
  }
}

async function readInTime(dataSource: DataSource): Promise<Partial<Backlog>> {
  let found: Partial<Backlog> = {};
  const all = withClient(dataSource, (client) => readBacklog(client, (part) => (found = { ...found, ...part })));
  await within(READING_MS, all).catch(() => undefined);
  return found;
}
