/** What waits in the database, read once a scrape. Where the database is away these are left out, and `kept_database_up` says so. */
import type { DataSource } from 'typeorm';
import { COUNT_MAX, readBacklog, type Backlog } from '../../store/backlog.sql.js';
import { withClient } from '../../store/database.js';
import { within } from '../within.js';
import type { EngineMetrics } from './engine-metrics.js';

const ANSWER_MS = 2_000;

const GAUGES: readonly { readonly name: `kept_${string}`; readonly help: string; readonly of: (backlog: Backlog) => number }[] = [
  { name: 'kept_ledger_pending_entries', help: `Entries of the ledger that wait for their index, at most ${COUNT_MAX}.`, of: ({ ledgerPending }) => ledgerPending },
  { name: 'kept_held_cases', help: `Cases that their definition cannot carry on, at most ${COUNT_MAX}.`, of: ({ heldCases }) => heldCases },
  { name: 'kept_timers_overdue_seconds', help: 'How long the longest-due timer has been due.', of: ({ timersOverdueMs }) => timersOverdueMs / 1_000 },
  { name: 'kept_duties_overdue_seconds', help: 'How long ago the longest-due period of duties ended that is not closed.', of: ({ dutiesOverdueMs }) => dutiesOverdueMs / 1_000 },
  { name: 'kept_outbox_age_seconds', help: 'Age of the oldest message that is not told on, or not delivered everywhere it goes.', of: ({ outboxAgeMs }) => outboxAgeMs / 1_000 },
  { name: 'kept_dead_letters', help: `Deliveries given up, at most ${COUNT_MAX}.`, of: ({ deadLetters }) => deadLetters },
];

export function addBacklogGauges(metrics: EngineMetrics, dataSource: DataSource): void {
  let reading: Promise<Backlog | null> | null = null;
  const read = (): Promise<Backlog | null> =>
    (reading ??= within(ANSWER_MS, withClient(dataSource, readBacklog)).catch(() => null).finally(() => (reading = null)));
  metrics.gauge('kept_database_up', 'Whether the database answers (1) or not (0).', async () => Number((await read()) !== null));
  for (const { name, help, of } of GAUGES) {
    metrics.gauge(name, help, async () => {
      const backlog = await read();
      return backlog === null ? null : of(backlog);
    });
  }
}
