/** Numbers of cases: given by the commit, to what is opened and to nothing else. */
import { randomUUID } from 'node:crypto';
import { readScenarioFile } from '../../src/engine/scenario/scenario-files.js';
import { Sandbox } from '../../src/engine/scenario/sandbox.js';
import type { Answer } from '../../src/engine/submission.js';
import type { TestDatabase } from '../support/database.js';
import { keptDatabase } from '../support/kept-database.js';

const { publication } = readScenarioFile('workflows/laizhou-gas/complaint.scenarios.yaml');
const AGENT = { staff: 'agent', posts: [{ post: 'agent', unit: 'customer-service' }] };
const ACCEPTED = { disclosure: 'anonymous', content: '内容', requested: '要求' };
const REFUSED = { ...ACCEPTED, disclosure: 'named' };

let database: TestDatabase;
let sandbox: Sandbox;
beforeAll(async () => {
  database = await keptDatabase();
  sandbox = await Sandbox.open(database.url, publication, Date.parse('2026-09-24T15:00+08:00'));
});
afterAll(async () => {
  await sandbox.close();
  await database.drop();
});

function open(form: Record<string, string>, idempotencyKey: string = randomUUID()): Promise<Answer> {
  return sandbox.engine.submit({ tenant: publication.tenant, to: { process: 'complaint' }, command: { kind: 'open', actor: AGENT, form, arrivedAt: 0 }, idempotencyKey });
}

test('openings that are refused take no number, alone or among others; each row and answer of a case has the same one', async () => {
  await open(REFUSED);
  const answers = [await open(ACCEPTED), ...(await Promise.all(Array.from({ length: 30 }, (_, n) => open(n % 3 === 0 ? ACCEPTED : REFUSED))))];
  const opened = answers.flatMap((answer) => (answer.outcome === 'accepted' ? [answer.case] : []));
  expect(opened).toHaveLength(11);
  expect(opened.map(({ number }) => number).sort((a, b) => a - b)).toEqual(Array.from({ length: 11 }, (_, n) => n + 1));
  const rows = await sandbox.dataSource.query<{ case_id: string; number: number; others: number[] }[]>(
    `select f.case_id, f.number::int, array[c.number, t.number, (r.answer ->> 'number')::bigint]::int[] as others
     from kept.case_file f join kept.commitment c using (tenant, case_id) join kept.task t using (tenant, case_id)
     join kept.command_receipt r on (r.answer ->> 'caseId')::uuid = f.case_id`);
  const told = new Map(opened.map(({ caseId, number }) => [caseId, number]));
  expect(rows).toHaveLength(11);
  for (const { case_id, number, others } of rows) expect([number, ...others]).toEqual(Array(4).fill(told.get(case_id)));
});

test('an opening that is repeated has the number it had', async () => {
  const first = await open(ACCEPTED, 'once');
  expect(await open(ACCEPTED, 'once')).toEqual({ ...first, repeated: true });
});
