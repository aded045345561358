/** Visits with a timer that fires when a test wants it, by the real clock: their confirmation is due four hours before the appointment. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../../src/store/migrations.js';
import { connect } from '../../../src/store/database.js';
import { publishFirst } from '../../../src/store/publish.sql.js';
import { createDatabase, type TestDatabase } from '../database.js';
import { TENANT, type SubmitAct } from '../crash/acts.js';
import { testPublication } from '../publication.js';

const BEFORE_MS = 4 * 3_600_000;

/** A database with complaint and visit published, on the real clock. */
export function publishedDatabase(): Promise<TestDatabase> {
  return createDatabase({ name: 'published, on the real clock', migrate: publish });
}

async function publish(url: string): Promise<void> {
  await migrate(url);
  const dataSource = await connect({ url, poolSize: 1 });
  await publishFirst(dataSource, testPublication()).finally(() => dataSource.destroy());
}

/** Opens a visit whose first deadline passes at an instant, ms since 1970 by kept.now(). */
export function visitDueAt(instant: number): SubmitAct {
  return {
    kind: 'submit', tenant: TENANT, to: { process: 'visit' }, key: randomUUID(),
    command: {
      kind: 'open', arrivedAt: instant, form: { appointment: new Date(instant + BEFORE_MS).toISOString() },
      actor: { staff: 'agent-1', posts: [{ post: 'agent', unit: 'customer-service' }] },
    },
  };
}

export interface Breach {
  readonly caseId: string;
  /** From the due instant to the decision, by the database's clock. */
  readonly lateMs: number;
}

/** What a test asks of the database as its superuser. */
export class Observer {
  private constructor(private readonly client: pg.Client) {}

  static async of(url: string): Promise<Observer> {
    const client = new pg.Client(url);
    await client.connect();
    return new Observer(client);
  }

  async query<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, [...values])).rows;
  }

  async now(): Promise<number> {
    return (await this.query<{ now: Date }>('select kept.now() as now'))[0]!.now.getTime();
  }

  async breaches(): Promise<Breach[]> {
    return this.query<{ caseId: string; lateMs: number }>(
      `select case_id as "caseId",
         (extract(epoch from (leaf::json->>'decidedAt')::timestamptz - (leaf::json->>'due')::timestamptz) * 1000)::int as "lateMs"
       from kept.ledger_entry where kind = 'breached' order by entry_id`);
  }

  /** Waits until there are so many; what there are after `patienceMs`. */
  async breachesWithin(count: number, patienceMs: number): Promise<Breach[]> {
    for (const until = performance.now() + patienceMs; ; await new Promise((later) => setTimeout(later, 20))) {
      const found = await this.breaches();
      if (found.length >= count || performance.now() > until) return found;
    }
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
