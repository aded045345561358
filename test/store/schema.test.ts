import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { connect } from '../../src/store/database.js';
import { migrate, NEEDED_SCHEMA, schemaOf } from '../../src/store/migrations.js';
import { migrations } from '../../src/store/schema-versions.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { CrashHosts } from '../support/crash/crash-host.js';
import type { CrashPoint } from '../support/crash/host.js';
import { keptDatabase } from '../support/kept-database.js';
import { migrateUpTo } from '../support/migrate-up-to.js';
import { schemaManifest } from '../support/schema-manifest.js';

const SNAPSHOT = join(import.meta.dirname, 'schema.snapshot.txt');
const REMEDY = 'KEPT_WRITE_SCHEMA=1 npm test -- test/store/schema.test.ts';
const CRASH_TIMEOUT_MS = 900_000;

let fresh: TestDatabase;
let manifest: string[];
beforeAll(async () => {
  fresh = await keptDatabase();
  manifest = await schemaManifest(fresh.url);
});
afterAll(() => fresh.drop());

test('the schema is the one written down: if it was meant to change, add a migration and write it down anew', () => {
  if (process.env.KEPT_WRITE_SCHEMA) writeFileSync(SNAPSHOT, `${manifest.join('\n')}\n`);
  const written = existsSync(SNAPSHOT) ? readFileSync(SNAPSHOT, 'utf8').trimEnd().split('\n') : [];
  const drift = [
    ...manifest.filter((line) => !written.includes(line)).map((line) => `+ ${line}`),
    ...written.filter((line) => !manifest.includes(line)).map((line) => `- ${line}`),
  ];
  expect({ drift, remedy: drift.length > 0 ? REMEDY : '' }).toEqual({ drift: [], remedy: '' });
});

test('a database upgraded one migration at a time has the schema of a fresh install', async () => {
  const upgraded = await createDatabase();
  for (const { name } of migrations) await migrateUpTo(upgraded.url, name);
  expect(await schemaManifest(upgraded.url)).toEqual(manifest);
  await migrate(upgraded.url);
  expect(await schemaManifest(upgraded.url)).toEqual(manifest);
  await upgraded.drop();
});

test('a database that ran a later migration before others came has the schema of a fresh install, and says so', async () => {
  const upgraded = await createDatabase();
  // The last two change what erasures made, so they cannot have come before these.
  await migrateUpTo(upgraded.url, null, ['Duties1764100000009', 'RejoinedDuties1764100000014', 'Erasures1764100000020', 'OpenPeriods1764100000023', 'RecusalThatStays1764100000031', 'PlacesOfTheStream1764100000032']);
  await migrate(upgraded.url);
  expect(await schemaManifest(upgraded.url)).toEqual(manifest);
  const dataSource = await connect({ url: upgraded.url, poolSize: 1, role: null });
  expect(await schemaOf(dataSource)).toBe(NEEDED_SCHEMA);
  await dataSource.destroy();
  await upgraded.drop();
});

test('a second migration of the same database changes nothing', async () => {
  const database = await createDatabase();
  await migrate(database.url);
  await migrate(database.url);
  expect(await schemaManifest(database.url)).toEqual(manifest);
  await database.drop();
});

test('a host killed at any statement of the migration leaves a database that the next migrates', async () => {
  const hosts = new CrashHosts();
  const counted = await createDatabase();
  const [heard] = await hosts.die([migration(counted.url, null)]);
  await counted.drop();
  // Between a reply and the next statement a migration does nothing that lasts: dying after the one is dying before the other.
  const last = heard!.finished!;
  const deaths: NonNullable<CrashPoint['dies']>[] = [...Array.from({ length: last }, (_, n) => ({ statement: n + 1, side: 'before' as const })), { statement: last, side: 'after' }];
  const violations: string[] = [];
  for (let first = 0; first < deaths.length; first += 10) {
    const group = await Promise.all(deaths.slice(first, first + 10).map(async (dies) => ({ dies, database: await createDatabase() })));
    const heard = await hosts.die(group.map(({ dies, database }) => migration(database.url, dies)));
    for (const [n, { dies, database }] of group.entries()) {
      await migrate(database.url);
      const whole = JSON.stringify(await schemaManifest(database.url)) === JSON.stringify(manifest);
      if (!whole || heard[n]!.stands === null) violations.push(`${dies.side} statement ${dies.statement} (${heard[n]!.stands})`);
      await database.drop();
    }
  }
  hosts.close();
  console.info(`${deaths.length} crash points in the migration`);
  expect(violations).toEqual([]);
}, CRASH_TIMEOUT_MS);

test('a migration waits for the one under way, and finds it done', async () => {
  const database = await createDatabase();
  const held = new pg.Client(database.url);
  await held.connect();
  await held.query('select pg_advisory_lock(7305441)');
  let done = false;
  const waiting = migrate(database.url).then(() => (done = true));
  await delay(300);
  expect(done).toBe(false);
  await held.end();
  await waiting;
  expect(await schemaManifest(database.url)).toEqual(manifest);
  await database.drop();
});

function migration(url: string, dies: CrashPoint['dies']): CrashPoint {
  return { url, acts: 'migration', knows: 'nothing', cases: [], dies };
}
