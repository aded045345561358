/**
 * The connection to PostgreSQL: one pool, the engine's role on every connection. Hot statements go to the `pg` client
 * under TypeORM's connection; reads of people go through `readAs`, which puts on the api's role for one transaction.
 */
import { DataSource, type EntityManager } from 'typeorm';
import type { PoolClient } from 'pg';
import type { StaffKind } from '../core/access/staff-kind.js';
import type { HeldPost } from '../core/case/command.js';
import { partiesOf } from '../core/case/recusal.js';
import type { Parties } from '../core/case/parties.js';
import { migrations } from './schema-versions.js';

const POOL_SIZE = 12;
/** A host that stands still in a transaction, and would hold up its cases, loses the transaction. */
const IDLE_IN_TRANSACTION_MS = 15_000;
const STATEMENT_TIMEOUT_MS = 60_000;

/**
 * The engine reaches rows by their keys alone. A plan is kept as long as its connection, so one made while a table was
 * small would go on reading the whole of it: such plans are off. Reads of people switch them on.
 */
const BY_KEY_ONLY = ['-c enable_seqscan=off', '-c enable_hashjoin=off', '-c enable_mergejoin=off'];
const ANY_PLAN = ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'].map((name) => `set_config('${name}', 'on', true)`).join(', ');

export type Client = PoolClient;

export interface ConnectOptions {
  readonly url: string;
  readonly poolSize?: number;
  /** Null keeps the role of the url's own user: for migrations and the sandbox. */
  readonly role?: 'kept_engine' | null;
  readonly idleInTransactionMs?: number;
}

/** Opens the pool. Instants come back as Date, numbers of rows as number. */
export async function connect({ url, poolSize = POOL_SIZE, role = 'kept_engine', idleInTransactionMs = IDLE_IN_TRANSACTION_MS }: ConnectOptions): Promise<DataSource> {
  const settings = [
    ...(role === null ? [] : [`-c role=${role}`, ...BY_KEY_ONLY]),
    '-c timezone=UTC',
    `-c idle_in_transaction_session_timeout=${idleInTransactionMs}`,
    `-c statement_timeout=${STATEMENT_TIMEOUT_MS}`,
  ];
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    schema: 'kept',
    installExtensions: false,
    applicationName: 'kept',
    poolSize,
    migrations,
    migrationsTableName: 'migration',
    // Statements are sent without waiting for the answers of those before them; the server keeps their order.
    extra: { options: settings.join(' '), pipeline: true },
  });
  return dataSource.initialize();
}

/** Runs work on one connection of the pool; the caller owns its transactions. */
export async function withClient<T>(dataSource: DataSource, work: (client: Client) => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    return await work((await runner.connect()) as Client);
  } finally {
    await runner.release();
  }
}

/** Names a database among all: its server by its system identifier, itself by its number there. A copy made by a dump is another. */
export async function databaseIdentity(dataSource: DataSource): Promise<string> {
  const [row] = await dataSource.query<{ identity: string }[]>(
    `select format('%s-%s', (select system_identifier from pg_control_system()), oid) as identity from pg_database where datname = current_database()`);
  return row!.identity;
}

/** Whose reads these are: the tenant, the staff member whose recusals hide cases, and which cases are read. */
export interface Reader {
  readonly tenant: string;
  readonly staff: string;
  /** An employee where left out. */
  readonly kind?: StaffKind;
  /** Posts held: a case may recuse all of a unit. */
  readonly posts?: readonly HeldPost[];
  /** Whoever stands in for somebody is recused from what they are recused from. */
  readonly standsInFor?: readonly string[];
  /** As what cases may recuse them; by name, by whom they stand in for and by the units of their posts alone where left out. */
  readonly parties?: Parties;
  /** The keys of the cases that are read (core/access/readings.ts); no case where left out. */
  readonly readings?: readonly string[];
}

/** Runs reads in one transaction as the api's role, under the policies of the reader: all of them see one moment. */
export async function readAs<T>(dataSource: DataSource, reader: Reader, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('set local role kept_api');
    await manager.query(`select set_config('kept.tenant', $1, true), set_config('kept.staff', $2, true), set_config('kept.kind', $3, true), set_config('kept.readings', $4, true), set_config('kept.parties', $5, true), ${ANY_PLAN}`,
      [reader.tenant, reader.staff, reader.kind ?? 'employee', (reader.readings ?? []).join(' '), JSON.stringify(partiesOf(reader))]);
    return work(manager);
  });
}
