/** A promise that is made anew: what became of each occurrence is written, though one decision ends one and begins the next. */
import { randomUUID } from 'node:crypto';
import { Sandbox } from '../../src/engine/scenario/sandbox.js';
import type { Submission } from '../../src/engine/submission.js';
import { audit } from '../support/auditor.js';
import type { TestDatabase } from '../support/database.js';
import { keptDatabase } from '../support/kept-database.js';
import { publicationWith } from '../support/publication.js';

const at = (local: string): number => Date.parse(`${local}+08:00`);
const AGENT = { staff: 'agent', posts: [{ post: 'agent', unit: 'customer-service' }] };
const publication = publicationWith('visits');

let database: TestDatabase;
let sandbox: Sandbox;
beforeAll(async () => {
  database = await keptDatabase();
  sandbox = await Sandbox.open(database.url, publication, at('2026-09-24T15:00'));
});
afterAll(async () => {
  await sandbox.close();
  await database.drop();
});

async function submit(to: Submission['to'], command: { kind: 'open' } | { kind: 'send'; event: string }): Promise<string> {
  const answer = await sandbox.engine.submit({ tenant: publication.tenant, to, idempotencyKey: randomUUID(), command: { ...command, actor: AGENT, form: {}, arrivedAt: 0 } });
  if (answer.outcome === 'rejected') throw new Error(answer.refusal.reason);
  return answer.case.caseId;
}

test('an occurrence breached while nobody swept is a breach in the list, beside the next that runs', async () => {
  const caseId = await submit({ process: 'visits' }, { kind: 'open' });
  await submit({ caseId }, { kind: 'send', event: 'take' });
  await sandbox.jump(at('2026-09-24T15:10'));
  await submit({ caseId }, { kind: 'send', event: 'take' });
  const rows = await sandbox.dataSource.query<{ occurrence: number; state: string; late: boolean }[]>(
    'select occurrence, state, fulfilled_at > due_at as late from kept.commitment where case_id = $1 order by occurrence', [caseId]);
  expect(rows).toEqual([{ occurrence: 1, state: 'fulfilled-late', late: true }, { occurrence: 2, state: 'running', late: null }]);
  expect(await audit(database.url)).toEqual([]);
});
