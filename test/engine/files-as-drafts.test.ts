/** Files against the database, at each start. */
import type { DataSource } from 'typeorm';
import { draftDifferingFiles } from '../../src/engine/publication/files-as-drafts.js';
import { connect } from '../../src/store/database.js';
import { addRevision, closeDraft, lockOpenDraft, readRevision } from '../../src/store/drafts.sql.js';
import { publishFirst, writePublication, type FirstPublication } from '../../src/store/publish.sql.js';
import { readClock } from '../../src/store/published.sql.js';
import type { TestDatabase } from '../support/database.js';
import { keptDatabase } from '../support/kept-database.js';
import { testPublication } from '../support/publication.js';

const publication = testPublication();
const { tenant } = publication;

let database: TestDatabase;
let dataSource: DataSource;
beforeEach(async () => {
  database = await keptDatabase();
  dataSource = await connect({ url: database.url, poolSize: 4 });
  await publishFirst(dataSource, publication);
});
afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** The files with one definition's text or scenarios changed. */
function withFile(name: string, change: { source?: string; scenarios?: string | null }): FirstPublication {
  return { ...publication, definitions: publication.definitions.map((one) => (one.process === name ? { ...one, ...change } : one)) };
}

const visit = publication.definitions.find(({ process }) => process === 'visit')!;
const REMARK = `${visit.source}\n# 备注\n`;
const look = (files: FirstPublication) => draftDifferingFiles(dataSource, [files]);

async function draftIdIn(files: FirstPublication): Promise<string> {
  const [found] = await look(files);
  if (found?.outcome.kind !== 'drafted') throw new Error(`expected a draft, saw ${JSON.stringify(found)}`);
  return found.outcome.draftId;
}

test('files that say what is published are no drafts', async () => {
  expect(await look(publication)).toEqual([]);
});

test('a file that differs becomes a draft by the files, once, comments and all; what is published stays', async () => {
  const draftId = await draftIdIn(withFile('visit', { source: REMARK }));
  expect(await readRevision(dataSource, tenant, draftId)).toMatchObject({ revision: 1, base: 1, author: 'files', text: REMARK, scenarios: null });
  expect(await draftIdIn(withFile('visit', { source: REMARK }))).toBe(draftId);
  expect(await dataSource.query("select count(*)::int as n from kept.draft_revision")).toEqual([{ n: 1 }]);
  expect(await draftIdIn(withFile('visit', { source: `${REMARK}# 又一条\n` }))).toBe(draftId);
  expect(await readRevision(dataSource, tenant, draftId)).toMatchObject({ revision: 2, author: 'files' });
  expect(await dataSource.query("select max(version)::int as version from kept.definition_version where process = 'visit'")).toEqual([{ version: 1 }]);
});

test('the organization, its regulation and scenarios are looked at as well, each for itself', async () => {
  const files: FirstPublication = {
    ...withFile('visit', { scenarios: 'process: visit\n' }),
    organization: { ...publication.organization, source: `${publication.organization.source}# 备注\n`, regulation: `${publication.organization.regulation}\n` },
  };
  expect((await look(files)).map(({ file, outcome }) => [file, outcome.kind])).toEqual([['organization.yaml', 'drafted'], ['regulation.md', 'drafted'], ['visit.yaml', 'drafted']]);
});

test('a file of a process that is not published becomes the draft of one', async () => {
  const files = { ...publication, definitions: [...publication.definitions, { ...visit, process: 'call' }] };
  const [found] = await look(files);
  expect(found).toMatchObject({ file: 'call.yaml', published: 0, outcome: { kind: 'drafted', state: 'open' } });
});

test('a published process without a file is said, and left as it is', async () => {
  const files = { ...publication, definitions: publication.definitions.filter(({ process }) => process !== 'visit') };
  expect(await look(files)).toEqual([{ tenant, file: 'visit.yaml', published: 1, outcome: { kind: 'absent' } }]);
});

test('a file that was left behind by a publication is older, no draft', async () => {
  await dataSource.transaction(async (manager) => {
    const at = await readClock(manager);
    await writePublication(manager, {
      tenant, at, writtenBy: 'lin', publishedBy: 'wei', reason: null, draftId: null, organizations: [],
      definitions: [{ ...visit, source: REMARK, version: 2, organizationVersion: 1, from: at }],
    });
  });
  expect(await look(publication)).toEqual([{ tenant, file: 'visit.yaml', published: 2, outcome: { kind: 'older', version: 1 } }]);
  expect(await look(withFile('visit', { source: REMARK }))).toEqual([]);
});

test("a person's draft is not written over, and a discarded one is not made again", async () => {
  const draftId = await draftIdIn(withFile('visit', { source: REMARK }));
  await dataSource.transaction((manager) => closeDraft(manager, tenant, draftId, { state: 'discarded', by: 'lin', reason: '不要' }));
  expect(await look(withFile('visit', { source: REMARK }))).toMatchObject([{ outcome: { kind: 'drafted', draftId, state: 'discarded' } }]);

  const own = await dataSource.transaction(async (manager) => {
    const opened = await lockOpenDraft(manager, tenant, 'definition', 'visit');
    await addRevision(manager, tenant, opened.draftId, { revision: 1, text: 'process: visit', scenarios: null, base: 1, author: 'lin', reason: '试写' });
    return opened.draftId;
  });
  expect(await look(withFile('visit', { source: `${REMARK}# 又一条\n` }))).toMatchObject([{ outcome: { kind: 'waits', draftId: own, author: 'lin' } }]);
  expect(await readRevision(dataSource, tenant, own)).toMatchObject({ revision: 1, author: 'lin', text: 'process: visit' });
});

test('two hosts that start at once make one draft', async () => {
  await Promise.all([look(withFile('visit', { source: REMARK })), look(withFile('visit', { source: REMARK }))]);
  expect(await dataSource.query('select (select count(*)::int from kept.draft) as drafts, (select count(*)::int from kept.draft_revision) as revisions')).toEqual([{ drafts: 1, revisions: 1 }]);
});
