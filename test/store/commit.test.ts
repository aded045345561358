/** What the commit does where the row lock was not held, which its callers never let happen. */
import type { DataSource } from 'typeorm';
import { Engine } from '../../src/engine/engine.js';
import { createLogger } from '../../src/engine/logger.js';
import { COMMIT_TEXT } from '../../src/store/commit.sql.js';
import { connect, withClient } from '../../src/store/database.js';
import { publishFirst } from '../../src/store/publish.sql.js';
import { Vault } from '../../src/store/vault.js';
import type { TestDatabase } from '../support/database.js';
import { keptDatabase } from '../support/kept-database.js';
import { testPublication } from '../support/publication.js';

const LISTS = 16;

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await keptDatabase();
  dataSource = await connect({ url: database.url, poolSize: 2 });
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

test('a snapshot that moved on since it was loaded fails the commit, and what is sent behind it commits nothing', async () => {
  const publication = testPublication();
  await publishFirst(dataSource, publication);
  const engine = new Engine({ dataSource, vault: new Vault(Buffer.alloc(32)), logger: createLogger('silent') });
  const { tenant } = publication;
  const answer = await engine.submit({
    tenant, to: { process: 'complaint' }, idempotencyKey: 'one',
    command: {
      kind: 'open', arrivedAt: 0, actor: { staff: 'agent-1', posts: [{ post: 'agent', unit: 'customer-service' }] },
      form: { disclosure: 'anonymous', content: '营业厅排队时间过长', requested: '增加窗口' },
    },
  });
  await engine.stop();
  if (answer.outcome === 'rejected') throw new Error(JSON.stringify(answer.refusal));
  const { caseId, revision } = answer.case;

  const write = (loadedAt: number, document: string) => {
    const snapshot = [{ tenant, case_id: caseId, opens: false, revision: loadedAt + 1, process: 'complaint', definition_version: 1, document }];
    const values = [...Array.from({ length: LISTS }, (_, n) => (n === 1 ? JSON.stringify(snapshot) : '[]')), 1];
    return withClient(dataSource, (client) => Promise.allSettled([client.query('begin'), client.query(COMMIT_TEXT, values), client.query('commit')]));
  };
  const [, stale, behind] = await write(revision - 1, 'stale');
  expect(String((stale as PromiseRejectedResult).reason)).toMatch(/expected 1 snapshots at the revision they were loaded at, saw 0; report this as a defect/);
  expect((behind as PromiseFulfilledResult<{ command: string }>).value.command).toBe('ROLLBACK');
  const documents = () => dataSource.query<{ document: string }[]>('select document from kept.case_snapshot');
  expect((await documents())[0]!.document).not.toContain('stale');

  await write(revision, 'fresh');
  expect((await documents())[0]!.document).toBe('"fresh"');
});
