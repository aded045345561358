/** A published version is what was checked when it was published, whatever its text would be found to be today. */
import type { DataSource } from 'typeorm';
import { PublishedProcesses } from '../../src/engine/published-processes.js';
import { connect } from '../../src/store/database.js';
import { publishFirst } from '../../src/store/publish.sql.js';
import type { TestDatabase } from '../support/database.js';
import { keptDatabase } from '../support/kept-database.js';
import { testPublication } from '../support/publication.js';

let database: TestDatabase;
let dataSource: DataSource;
const publication = testPublication();

beforeAll(async () => {
  database = await keptDatabase();
  dataSource = await connect({ url: database.url });
  await publishFirst(dataSource, publication);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

async function addVersion(version: number, source: string, expanded: string | null): Promise<void> {
  await dataSource.query(
    'insert into kept.definition_version (tenant, process, version, hash, source, expanded, organization_version) values ($1, $2, $3, $4, $5, $6, 1)',
    [publication.tenant, 'visit', version, `hash-${version}`, source, expanded],
  );
}

test('a text that a later check would refuse runs on as it was checked', async () => {
  const { expanded } = publication.definitions.find(({ process }) => process === 'visit')!;
  await addVersion(2, 'process: [', expanded);
  const { definition, hash } = await new PublishedProcesses(dataSource).version(publication.tenant, 'visit', 2);
  expect([definition.process, hash]).toEqual(['visit', 'hash-2']);
});

test('a version published before its expansion was kept is checked from its text, and is the same', async () => {
  const { source } = publication.definitions.find(({ process }) => process === 'visit')!;
  await addVersion(3, source, null);
  const processes = new PublishedProcesses(dataSource);
  const [first, third] = [await processes.version(publication.tenant, 'visit', 1), await processes.version(publication.tenant, 'visit', 3)];
  expect(JSON.parse(JSON.stringify(third.definition))).toEqual(JSON.parse(JSON.stringify(first.definition)));
  await addVersion(4, 'process: [', null);
  await expect(processes.version(publication.tenant, 'visit', 4)).rejects.toThrow(/expected a published definition to pass the check/);
});

test('states and promises keep the order of the text, in which they are entered and told', async () => {
  const { definition } = await new PublishedProcesses(dataSource).version(publication.tenant, 'complaint', 1);
  expect(Object.keys(definition.statechart.states!)).toEqual(['in-hand', 'awaiting-feedback', 'summarising', 'closed', 'ended-unfounded', 'withdrawn']);
  expect(Object.keys(definition.facts).slice(0, 3)).toEqual(['disclosure', 'caller', 'content']);
});
