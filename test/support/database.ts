/** A database of its own for each test file, cloned from a template that is prepared once a run. */
import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { clusterUrl } from './cluster.js';

export interface TestDatabase {
  /** URL of a superuser. */
  url: string;
  /** Removes it; rejects, naming them, if connections were left open. Idempotent. */
  drop(): Promise<void>;
}

/** What a template holds: `migrate` fills an empty database, once a run for each name. */
export interface Preparation {
  name: string;
  migrate: (url: string) => Promise<void>;
}

/** A connection that ends just now has this long to be gone. */
const LEAK_GRACE_MS = 2_000;

/** Creates a database; of `prepare`, with what its migration leaves in it. */
export async function createDatabase(prepare?: Preparation): Promise<TestDatabase> {
  const server = await clusterUrl();
  const name = nameInRun(randomBytes(8).toString('hex'));
  await withAdministrator(server, async (administrator) => {
    const template = prepare ? await preparedTemplate(server, administrator, prepare) : undefined;
    await administrator.query(template ? `create database ${name} template ${template}` : createEmpty(name));
  });
  let dropped: Promise<void> | undefined;
  return { url: urlOf(server, name), drop: () => (dropped ??= dropDatabase(server, name)) };
}

const nameInRun = (suffix: string) => `kept_test_${process.env.KEPT_TEST_RUN}_${suffix}`;
const createEmpty = (name: string) => `create database ${name} encoding 'UTF8' template template0`;

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

async function withAdministrator<T>(server: string, work: (administrator: pg.Client) => Promise<T>): Promise<T> {
  const administrator = new pg.Client(server);
  await administrator.connect();
  try {
    return await work(administrator);
  } finally {
    await administrator.end();
  }
}

/** Migrated under a draft's name and renamed when done: a template that is there is whole. Other workers wait at the lock. */
async function preparedTemplate(server: string, administrator: pg.Client, { name, migrate }: Preparation): Promise<string> {
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 16);
  const [template, draft] = [nameInRun(`template_${digest}`), nameInRun(`draft_${digest}`)];
  await administrator.query('select pg_advisory_lock(hashtextextended($1, 0))', [template]);
  const found = await administrator.query('select from pg_database where datname = $1', [template]);
  if (found.rowCount === 0) {
    await administrator.query(`drop database if exists ${draft} with (force)`);
    await administrator.query(createEmpty(draft));
    await migrate(urlOf(server, draft));
    await administrator.query(`alter database ${draft} rename to ${template}`);
  }
  await administrator.query('select pg_advisory_unlock(hashtextextended($1, 0))', [template]);
  return template;
}

async function dropDatabase(server: string, name: string): Promise<void> {
  await withAdministrator(server, async (administrator) => {
    const leaked = await leakedConnections(administrator, name);
    await administrator.query(`drop database if exists ${name} with (force)`);
    if (leaked.length > 0) {
      throw new Error(
        `Expected no connection to ${name} when the test drops it, saw ${leaked.length}:\n${leaked.join('\n')}\n` +
          `End each pool and client before drop().`,
      );
    }
  });
}

async function leakedConnections(administrator: pg.Client, name: string): Promise<string[]> {
  for (const deadline = performance.now() + LEAK_GRACE_MS; ; await delay(20)) {
    const { rows } = await administrator.query<{ line: string }>(
      `select format('pid %s, %s, %s, last statement: %s', pid, coalesce(nullif(application_name, ''), 'unnamed'),
                     coalesce(state, 'no state'), left(query, 200)) as line
         from pg_stat_activity where datname = $1 and backend_type = 'client backend'`,
      [name],
    );
    if (rows.length === 0 || performance.now() > deadline) return rows.map(({ line }) => line);
  }
}
