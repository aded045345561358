/** Files held open on their way, as somebody does who would fill the disk with what is never finished. */
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openComplaint, startApi, type Caller, type TestApi } from '../../support/api.js';
import { attach } from '../../support/files.js';

const MIB = 1024 * 1024;

let api: TestApi;
let agent: Caller, colleague: Caller;
let caseId: string;
let held: ClientRequest[] = [];
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('an', ['agent@customer-service']);
  colleague = await api.as('bei', ['agent@customer-service']);
});
beforeEach(async () => {
  caseId = await openComplaint(agent);
});
afterEach(async () => {
  for (const one of held) one.destroy();
  held = [];
  await until(0);
});
afterAll(() => api.stop());

const arriving = (): number => readdirSync(join(api.attachments, 'arriving')).length;

async function until(count: number): Promise<void> {
  while (arriving() !== count) await delay(10);
}

/** Begins a text of so many bytes and sends all but the last of the first two thousand; `arrived` ends it. */
async function hold({ token }: Caller, bytes = 2_001): Promise<ClientRequest> {
  const before = arriving();
  const sending = request(`${api.url}/api/v1/cases/${caseId}/attachments`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream', 'content-length': bytes } });
  sending.on('error', () => undefined);
  sending.write('a'.repeat(2_000));
  held.push(sending);
  await until(before + 1);
  return sending;
}

const small = (caller: Caller) => attach(api, caller, caseId, Buffer.from(`另一个 ${Math.random()}`), { name: '一.txt' });

test('four files of one person come at once: the fifth is refused at once, a colleague is not, and it comes once one of them is there', async () => {
  const [first] = [await hold(agent), await hold(agent), await hold(agent), await hold(agent)];
  const { status, headers, body } = await small(agent);
  expect([status, body.reason, headers.get('retry-after')]).toEqual([429, 'too_many_uploads', '5']);
  for (const word of ['expected', 'saw', 'remedy']) expect(body[word]).toMatch(/\S/);
  expect((await small(colleague)).status).toBe(201);
  first!.end('b');
  const [answer] = (await once(first!, 'response')) as [IncomingMessage];
  expect(answer.statusCode).toBe(201);
  expect((await small(agent)).status).toBe(201);
});

test('what is on its way counts against the 50 files and 200 MiB of its case, and of no other', async () => {
  await api.dataSource.query(
    `insert into kept.attachment (tenant, attachment_id, case_id, type, bytes, sha256, sealed_name, wrapped_key, added_by)
     select 'laizhou-gas', gen_random_uuid(), $1, 'text/plain', 1, sha256('other'), '', '', 'other' from generate_series(1, 49)`, [caseId]);
  await hold(agent);
  const { status, headers, body } = await small(colleague);
  expect([status, body.reason, headers.get('retry-after')]).toEqual([409, 'attachments_full', '5']);
  expect(body.saw).toBe('已有 49 个，另有 1 个正在上传');
  caseId = await openComplaint(agent);
  expect((await small(colleague)).status).toBe(201);
  const third = await api.as('chen', ['agent@customer-service']);
  for (const caller of [agent, agent, agent, third, third, third, third]) await hold(caller, 20 * MIB);
  for (let n = 0; n < 2; n += 1) await hold(colleague, 20 * MIB);
  const large = await attach(api, colleague, caseId, Buffer.alloc(20 * MIB, 'a'), { name: '长.txt' });
  expect([large.status, large.body.reason]).toEqual([409, 'attachments_full']);
});

test('nothing that broke off counts any longer', async () => {
  for (let n = 0; n < 4; n += 1) await hold(agent);
  for (const one of held) one.destroy();
  await until(0);
  await delay(50);
  expect((await small(agent)).status).toBe(201);
});
