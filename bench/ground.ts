/** What every measure stands on: a durable PostgreSQL with the complaint published, removed afterwards. */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Definition } from '../src/core/definition/definition.js';
import type { Organization } from '../src/core/definition/organization.js';
import { expansionOf } from '../src/engine/workflow-files.js';
import { ENGINE_LIMITS } from '../src/engine/engine.js';
import { readScenarioFile } from '../src/engine/scenario/scenario-files.js';
import { startEmbedded } from '../src/store/embedded/start-embedded.js';
import { migrate } from '../src/store/migrations.js';
import { publishFirst, type FirstPublication } from '../src/store/publish.sql.js';
import { reopenGround, type Ground } from './reopened-ground.js';

export const say = (line: string): void => console.error(line);

/** A server that keeps what it acknowledged: the embedded one in a new folder, or that of DATABASE_URL. */
export interface Server {
  /** Folder of the embedded server; null where DATABASE_URL names one. */
  readonly dataDir: string | null;
  /** Makes a new, migrated database and gives its url; the user of the url is a superuser or owns what it made. */
  newDatabase(): Promise<string>;
  /** Stops it, or drops what was made on it. */
  remove(): Promise<void>;
}

export async function startServer(): Promise<Server> {
  const own = process.env['DATABASE_URL'];
  if (own !== undefined) return serverOf(own, null, async () => undefined);
  const dataDir = mkdtempSync(join(tmpdir(), 'kept-bench-'));
  chmodSync(dataDir, 0o711);
  const postgres = await startEmbedded({ dataDir });
  return serverOf(postgres.url, dataDir, async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
}

function serverOf(url: string, dataDir: string | null, stop: () => Promise<void>): Server {
  const made: string[] = [];
  return {
    dataDir,
    async newDatabase() {
      const name = `kept_bench_${randomBytes(6).toString('hex')}`;
      await administer(url, `create database ${name} encoding 'UTF8' template template0`);
      made.push(name);
      const database = new URL(url);
      database.pathname = `/${name}`;
      await migrate(database.href);
      return database.href;
    },
    async remove() {
      for (const name of made) await administer(url, `drop database ${name} with (force)`);
      await stop();
    },
  };
}

async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

const PLAIN = new Set(['question', 'answer']);

/** The complaint as it is published, but for `question` and `answer` being plain texts: sealing personal values is measured apart. */
function publication({ personal }: { personal: boolean }): FirstPublication {
  const { publication } = readScenarioFile('workflows/laizhou-gas/complaint.scenarios.yaml');
  if (personal) return publication;
  const definitions = publication.definitions.map(({ process, source, scenarios, expanded }) => {
    const { definition, organization } = JSON.parse(expanded) as { definition: Definition; organization: Organization };
    const facts = Object.fromEntries(Object.entries(definition.facts).map(([name, fact]) => [name, PLAIN.has(name) ? { ...fact, personal: false } : fact]));
    return { process, source, scenarios, ...expansionOf({ definition: { ...definition, facts }, organization }) };
  });
  return { ...publication, definitions };
}

/** Publishes the complaint where there is none yet. */
export async function openGround(url: string, options: { personal?: boolean } = {}): Promise<Ground> {
  const published = publication({ personal: options.personal === true });
  const ground = await reopenGround(url, published.tenant);
  await publishFirst(ground.dataSource, published);
  return ground;
}

/** Measures on one new ground, and removes it. */
export async function onOneGround(measure: (ground: Ground) => Promise<object>, options: { personal?: boolean } = {}): Promise<object> {
  const server = await startServer();
  try {
    const ground = await openGround(await server.newDatabase(), options);
    return await measure(ground).finally(() => ground.close());
  } finally {
    await server.remove();
  }
}

/** What a figure cannot be read without. */
export async function conditions({ dataSource }: Ground): Promise<object> {
  const [row] = await dataSource.query<Record<string, string>[]>(
    `select current_setting('server_version') as postgresql, current_setting('fsync') as fsync,
            current_setting('synchronous_commit') as "synchronousCommit"`,
  );
  return { cpus: availableParallelism(), node: process.versions.node, ...row, embedded: process.env['DATABASE_URL'] === undefined, ...ENGINE_LIMITS };
}
