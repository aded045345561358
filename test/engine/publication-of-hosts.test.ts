/** Two hosts on one database: what one publishes holds for the next opening on the other, at whatever moment it comes. */
import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { Engine, ENGINE_LIMITS } from '../../src/engine/engine.js';
import { createLogger } from '../../src/engine/logger.js';
import { Drafts } from '../../src/engine/publication/drafts.js';
import type { Answer } from '../../src/engine/submission.js';
import { connect, withClient } from '../../src/store/database.js';
import { lockForPublication, publishFirst, writePublication } from '../../src/store/publish.sql.js';
import { readClock } from '../../src/store/published.sql.js';
import { Vault } from '../../src/store/vault.js';
import { audit } from '../support/auditor.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { keptDatabase } from '../support/kept-database.js';
import { migrateUpTo } from '../support/migrate-up-to.js';
import { testPublication } from '../support/publication.js';

const publication = testPublication();
const { tenant } = publication;
const VISIT = publication.definitions.find(({ process }) => process === 'visit')!;
const ANONYMOUS = { disclosure: 'anonymous', content: '噪声', requested: '停工' };

let database: TestDatabase;
let hosts: { dataSource: DataSource; engine: Engine; drafts: Drafts }[];
beforeEach(async () => {
  database = await keptDatabase();
  hosts = await Promise.all([1, 2].map(async () => {
    const dataSource = await connect({ url: database.url });
    const engine = new Engine({ dataSource, vault: new Vault(Buffer.alloc(32, 7)), logger: createLogger('silent') });
    return { dataSource, engine, drafts: new Drafts({ dataSource, processes: engine.processes, serverUrl: database.url }) };
  }));
  await publishFirst(hosts[0]!.dataSource, publication);
});
afterEach(async () => {
  await Promise.all(hosts.map(async ({ engine, dataSource }) => {
    await engine.stop();
    await dataSource.destroy();
  }));
  expect(await audit(database.url)).toEqual([]);
  await database.drop();
});

let keys = 0;

function open(engine: Engine, process: string, key = `open ${(keys += 1)}`): Promise<Answer> {
  const actor = { staff: 'an', posts: [{ post: 'agent', unit: 'customer-service' }] };
  const form = process === 'complaint' ? ANONYMOUS : { appointment: '2099-10-01T09:00:00+08:00' };
  return engine.submit({ tenant, to: { process }, idempotencyKey: key, command: { kind: 'open', actor, arrivedAt: 0, form } });
}

function versionIn(answer: Answer): string {
  if (answer.outcome === 'rejected') throw new Error(`expected a case, saw ${JSON.stringify(answer.refusal)}`);
  return `${answer.case.process} ${answer.case.definitionVersion}`;
}

/** A further version of a process with the texts of its first, written as a publication writes it. */
async function publishAgain(dataSource: DataSource, name: string, version: number, pause: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await lockForPublication(manager, tenant);
    const at = await readClock(manager);
    await pause();
    const first = publication.definitions.find(({ process }) => process === name)!;
    await writePublication(manager, {
      tenant, at, writtenBy: 'lin', publishedBy: 'wei', reason: null, draftId: null, organizations: [],
      definitions: [{ ...first, version, organizationVersion: 1, from: at }],
    });
  });
}

test('a draft that one host publishes holds for the next case that the other opens', async () => {
  const [one, other] = hosts as [typeof hosts[0], typeof hosts[0]];
  expect(versionIn(await open(other.engine, 'visit'))).toBe('visit 1');
  const saved = await one.drafts.save({ tenant, staff: 'lin' }, { kind: 'definition', subject: 'visit', text: `${VISIT.source}\n# 一条注释\n`, scenarios: null, reason: '加注' });
  if (saved.outcome === 'refused') throw new Error(JSON.stringify(saved.refusal));
  expect(await one.drafts.publish({ tenant, staff: 'wei', standsInFor: ['lin'] }, saved.value, { revision: 1, reason: null })).toMatchObject({ outcome: 'refused', refusal: { reason: 'four_eyes' } });
  const outcome = await one.drafts.publish({ tenant, staff: 'wei' }, saved.value, { revision: 1, reason: null });
  expect(outcome).toMatchObject({ outcome: 'done', value: { definitions: [{ process: 'visit', version: 2, hash: VISIT.hash }] } });
  expect(versionIn(await open(other.engine, 'visit'))).toBe('visit 2');
});

test('a version that is to come holds on every host from its instant on, and not before', async () => {
  const [one, other] = hosts as [typeof hosts[0], typeof hosts[0]];
  const saved = await one.drafts.save({ tenant, staff: 'lin' }, { kind: 'definition', subject: 'visit', text: `${VISIT.source}\n# 一条注释\n`, scenarios: null, reason: '加注' });
  if (saved.outcome === 'refused') throw new Error(JSON.stringify(saved.refusal));
  const from = (await readClock(one.dataSource)) + 3_000;
  expect(await one.drafts.publish({ tenant, staff: 'wei' }, saved.value, { revision: 1, reason: null, from })).toMatchObject({ outcome: 'done', value: { definitions: [{ version: 2, from }] } });
  expect(await Promise.all([one, other].map(async ({ engine }) => versionIn(await open(engine, 'visit'))))).toEqual(['visit 1', 'visit 1']);
  await delay(from - (await readClock(one.dataSource)));
  expect(await Promise.all([one, other].map(async ({ engine }) => versionIn(await open(engine, 'visit'))))).toEqual(['visit 2', 'visit 2']);
});

test('a draft that two publish at once is published once', async () => {
  const saved = await hosts[0]!.drafts.save({ tenant, staff: 'lin' }, { kind: 'definition', subject: 'visit', text: `${VISIT.source}\n# 一条注释\n`, scenarios: null, reason: '加注' });
  if (saved.outcome === 'refused') throw new Error(JSON.stringify(saved.refusal));
  const outcomes = await Promise.all(hosts.map(({ drafts }, n) => drafts.publish({ tenant, staff: `wei-${n}` }, saved.value, { revision: 1, reason: null })));
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['done', 'refused']);
  expect(outcomes.find(({ outcome }) => outcome === 'refused')).toMatchObject({ refusal: { reason: 'draft_closed' } });
});

test('a case received while a version is being published waits for it: none is received after its instant and opened without it', async () => {
  const [one, other] = hosts as [typeof hosts[0], typeof hosts[0]];
  await open(other.engine, 'complaint');
  let opening: Promise<Answer> | undefined;
  await publishAgain(one.dataSource, 'complaint', 2, async () => {
    opening = open(other.engine, 'complaint');
    await delay(200);
  });
  expect(versionIn(await opening!)).toBe('complaint 2');
});

test('openings and publications at one moment leave no case with a version that was not in force at its receipt', async () => {
  const [one, other] = hosts as [typeof hosts[0], typeof hosts[0]];
  const versions: string[] = [];
  let isPublishing = true;
  const opening = Promise.all([one, other].map(async ({ engine }) => {
    while (isPublishing) versions.push(...(await Promise.all(Array.from({ length: 4 }, () => open(engine, 'complaint')))).map(versionIn));
  }));
  for (let version = 2; version <= 12; version += 1) {
    await publishAgain(version % 2 === 0 ? one.dataSource : other.dataSource, 'complaint', version);
    await delay(20);
  }
  isPublishing = false;
  await opening;
  expect(new Set(versions).size).toBeGreaterThan(3);
}, 900_000);

test('an opening that is sent again among others takes the version of none of them', async () => {
  const { engine } = hosts[0]!;
  await open(engine, 'complaint', 'again');
  await publishAgain(hosts[0]!.dataSource, 'visit', 2);
  // As many as go at once keep the transactions busy: the others wait and share the next.
  const before = Array.from({ length: ENGINE_LIMITS.lanes }, () => open(engine, 'visit'));
  const answers = await Promise.all([open(engine, 'complaint', 'again'), open(engine, 'visit'), open(engine, 'visit')]);
  await Promise.all(before);
  expect(answers.map((one) => (one.outcome === 'accepted' ? versionIn(one) : one.refusal.reason))).toEqual(['complaint 1', 'visit 2', 'visit 2']);
});

test('versions published before their instants were kept hold from their publication on', async () => {
  const old = await createDatabase();
  await migrateUpTo(old.url, 'LedgerBeyondCases1764100000002');
  const owner = await connect({ url: old.url, poolSize: 1, role: null });
  await withClient(owner, (client) => client.query(
    `insert into kept.tenant (tenant, title) values ('old', '{}');
     insert into kept.organization_version (tenant, version, hash, source, regulation, published_at) values ('old', 1, 'h', 's', 'r', '2026-01-01T00:00:00Z');
     insert into kept.definition_version (tenant, process, version, hash, source, organization_version, published_at) values ('old', 'p', 1, 'h', 's', 1, '2026-02-01T00:00:00Z')`));
  await migrateUpTo(old.url, null);
  const rows = await owner.query<object[]>('select d.effective_from = d.published_at as definition, o.effective_from = o.published_at as organization, d.written_by from kept.definition_version d join kept.organization_version o using (tenant)');
  expect(rows).toEqual([{ definition: true, organization: true, written_by: null }]);
  await owner.destroy();
  await old.drop();
});
