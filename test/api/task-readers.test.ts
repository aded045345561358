/** Acts on tasks in a group of companies: they bring in whom they name and nobody of the other company, and show texts and files to those alone who work on the case. */
import { DataSource } from 'typeorm';
import { TaskActKeys1764100000033 } from '../../migrations/35-task-act-keys.js';
import { startApi, type Caller, type TestApi } from '../support/api.js';
import { attach, download, PDF } from '../support/files.js';

const HEATING = 'heating-group';
let api: TestApi;
let agent: Caller, leader: Caller, otherLeader: Caller, assistant: Caller, neighbour: Caller;
let caseId: string;
const staff = (name: string, ...posts: string[]): Promise<Caller> => api.as(name, posts, HEATING);

beforeAll(async () => {
  api = await startApi({ others: [HEATING] });
  agent = await staff('an-1', 'agent@first-heating-service');
  leader = await staff('ling-1', 'leader@first-heating-service');
  otherLeader = await staff('ling-2', 'leader@second-heating-service');
  assistant = await staff('an-2', 'agent@second-heating-service');
  neighbour = await staff('an-3', 'agent@second-heating-service');
});
beforeEach(async () => {
  const form = { disclosure: 'anonymous', content: '室温不达标', requested: '整改', thanked: true, department: 'first-heating-repair' };
  const { status, body } = await agent.post('cases', { process: 'complaint', form });
  expect(status).toBe(201);
  caseId = body.caseId as string;
});
afterAll(() => api.stop());

const act = (caller: Caller, body: object) => caller.post(`cases/${caseId}/tasks`, { reason: '知悉', ...body });
const sees = async (caller: Caller): Promise<boolean> => (await caller.get(`cases/${caseId}`)).status === 200;
const readsTexts = async (caller: Caller): Promise<boolean> => JSON.stringify((await caller.get(`cases/${caseId}`)).body).includes('室温不达标');
const toldOf = async (caller: Caller): Promise<string[]> => (await caller.get('notices')).body.items.filter((one: { caseId: string }) => one.caseId === caseId).map(({ message }: { message: { zh: string } }) => message.zh);

test('who stands aside is told to the leader of the own company, and the leader of another finds neither the case nor a notice', async () => {
  expect((await act(agent, { act: 'stand-aside', reason: '与投诉人是亲属' })).status).toBe(200);
  expect(await toldOf(leader)).toContain('有人员声明回避本事项');
  expect([await sees(otherLeader), await toldOf(otherLeader)]).toEqual([false, []]);
});

test('who is copied or assists brings nobody of the own unit or company in', async () => {
  expect((await act(leader, { act: 'assist', to: 'an-2', reason: '请核对' })).status).toBe(200);
  expect((await act(assistant, { act: 'contribute', reason: '相符' })).status).toBe(200);
  expect((await act(leader, { act: 'copy', to: 'an-3' })).status).toBe(200);
  expect((await act(neighbour, { act: 'stand-aside', reason: '与投诉人是亲属' })).status).toBe(200);
  const others = [otherLeader, await staff('an-4', 'agent@second-heating-service')];
  expect([await sees(assistant), ...await Promise.all(others.map(sees))]).toEqual([true, false, false]);
});

test('copying a case, and being copied, shows neither its texts nor its files and lets nobody add one; being asked to assist does', async () => {
  const { attachmentId } = (await attach(api, agent, caseId, PDF)).body as { attachmentId: string };
  const reads = async (caller: Caller) => [await readsTexts(caller), (await download(api, caller, `cases/${caseId}/attachments/${attachmentId}`)).status, (await caller.get(`cases/${caseId}/attachments`)).body.mayAdd];
  // A leader whom no task asks reads the complaint of the company, and assigns its tasks.
  const reader = await staff('ling-3', 'leader@first-heating-service');
  expect(await reads(reader)).toEqual([false, 403, false]);
  await act(reader, { act: 'copy', to: 'an-3' });
  await act(reader, { act: 'assist', to: 'an-2', reason: '请核对' });
  for (const caller of [reader, neighbour]) {
    expect(await reads(caller)).toEqual([false, 403, false]);
    const { status, body } = await attach(api, caller, caseId, PDF);
    expect([status, body.reason]).toEqual([403, 'attachment_not_added']);
  }
  for (const caller of [agent, assistant]) expect(await reads(caller)).toEqual([true, 200, true]);
  expect((await attach(api, assistant, caseId, PDF)).status).toBe(201);
});

test('what is in the hands of whoever stands aside is taken by a colleague at once', async () => {
  const [handler, other] = [await staff('han-1', 'leader@first-heating-repair'), await staff('han-2', 'leader@first-heating-repair')];
  const [{ state }] = (await handler.get(`cases/${caseId}`)).body.tasks;
  const take = (caller: Caller) => act(caller, { act: 'take', state, reason: undefined });
  expect([(await take(handler)).status, (await take(other)).status]).toEqual([200, 409]);
  expect((await act(handler, { act: 'stand-aside', reason: '与投诉人是亲属' })).status).toBe(200);
  expect((await take(other)).status).toBe(200);
  const { history } = (await other.get(`cases/${caseId}`)).body;
  expect(history.slice(-3).map(({ type, staff: by }: { type: string; staff: string }) => [type, by])).toEqual([['put-back', 'han-1'], ['stand-aside', 'han-1'], ['take', 'han-2']]);
});

test('a case that was opened to a post of the whole group by such an act is closed to it again, and keeps what else lets somebody in', async () => {
  expect((await act(agent, { act: 'stand-aside', reason: '与投诉人是亲属' })).status).toBe(200);
  const readers = async (): Promise<string[]> => (await api.dataSource.query<{ readers: string[] }[]>('select readers from kept.case_file where case_id = $1', [caseId]))[0]!.readers;
  const before = await readers();
  // As an earlier version wrote it; the other post is told by the process itself.
  await api.dataSource.query("update kept.case_file set readers = array(select unnest(readers || '{#leader,#centre}'::text[]) order by 1) where case_id = $1", [caseId]);
  await api.dataSource.query(`insert into kept.outbox_message (tenant, case_id, sequence, part, kind, recipient, message, written_at)
    select tenant, case_id, 1, 99, 'notify', '{"post":"centre","unit":null,"staff":null}', '{"zh":"一","en":"one"}', kept.now() from kept.case_file where case_id = $1`, [caseId]);
  expect(await sees(otherLeader)).toBe(true);
  await migrate();
  expect(await readers()).toEqual([...before, '#centre'].sort());
  expect(await sees(otherLeader)).toBe(false);
});

/** As the host that starts does, by the database's own user. */
async function migrate(): Promise<void> {
  const owner = await new DataSource({ type: 'postgres', url: api.databaseUrl }).initialize();
  const runner = owner.createQueryRunner();
  await new TaskActKeys1764100000033().up(runner).finally(() => runner.release().then(() => owner.destroy()));
}
