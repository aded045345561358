/** Tasks over HTTP: who has one, who hands it on, and who comes to read the case by it. */
import { openComplaint, startApi, type Caller, type TestApi } from '../support/api.js';

let api: TestApi;
let agent: Caller, wu: Caller, lin: Caller, leader: Caller, sun: Caller;

beforeAll(async () => {
  api = await startApi();
  agent = await api.as('an', ['agent@customer-service']);
  wu = await api.as('wu', ['handler@operations']);
  lin = await api.as('lin', ['handler@operations']);
  leader = await api.as('lei', ['leader@manager-office']);
  sun = await api.as('sun', ['dispatcher@operations']);
});
afterAll(() => api.stop());

async function withDepartment(): Promise<string> {
  const caseId = await openComplaint(agent);
  for (const [event, form] of [['judge', { founded: true, grounds: '属实' }], ['determine', { department: 'operations', handler: 'wu' }]] as const) {
    expect((await agent.post(`cases/${caseId}/events`, { event, form })).status).toBe(200);
  }
  return caseId;
}
const act = (caller: Caller, caseId: string, body: object) => caller.post(`cases/${caseId}/tasks`, body);
const taskOf = async (caller: Caller, caseId: string) => (await caller.get('tasks')).body.items.find((task: { caseId: string }) => task.caseId === caseId);

test('a task that is taken shows in whose hands it is, and what may be done with it', async () => {
  const caseId = await openComplaint(agent);
  const other = await api.as('bo', ['agent@customer-service']);
  expect((await agent.get(`cases/${caseId}`)).body.tasks[0]).toMatchObject({ holder: 'agent@/', heldBy: null, acts: [{ act: 'sign' }, { act: 'take' }, { act: 'return', reason: true }, { act: 'give', to: true }] });
  expect((await act(agent, caseId, { act: 'take', state: 'recorded' })).status).toBe(200);
  expect(await taskOf(other, caseId)).toMatchObject({ heldBy: 'an', signedBy: 'an', returnedBy: null });
  expect((await other.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: true, grounds: '属实' } })).body).toMatchObject({ status: 409, reason: 'task_in_hand' });
  const { body } = await other.get(`cases/${caseId}`);
  expect(body.accepts.map(({ event }: { event: string }) => event)).toEqual(['withdraw']);
  expect(body.barred).toMatchObject([{ event: 'judge', reason: 'task_in_hand', saw: { zh: '在 an 手上' } }]);
  expect(body.history.at(-1)).toMatchObject({ kind: 'task', type: 'take', title: { zh: '领取' }, staff: 'an', form: [{ fact: 'state', words: { zh: '判断投诉是否成立' } }] });
});

test('who is named for a task passes it on to a colleague of the post, who finds it among the own tasks and does it', async () => {
  const caseId = await withDepartment();
  expect(await taskOf(lin, caseId)).toBeUndefined();
  expect((await act(wu, caseId, { act: 'pass-on', state: 'investigating', to: 'sun', reason: '外出' })).body).toMatchObject({ reason: 'unknown_staff', expected: '持有该待办岗位的在册人员' });
  expect((await act(wu, caseId, { act: 'pass-on', state: 'investigating', to: 'lin', reason: '外出' })).status).toBe(200);
  expect(await taskOf(lin, caseId)).toMatchObject({ staff: 'wu', heldBy: 'lin' });
  expect((await lin.get('notices')).body.items[0]).toMatchObject({ caseId, message: { zh: '已委托给您：查明原因和责任人' } });
  expect((await lin.post(`cases/${caseId}/events`, { event: 'find-cause', form: { cause: '阀门老化' } })).status).toBe(200);
});

test('who passed a task on is told that the colleague handed it back, beside the agent who sent it', async () => {
  const caseId = await withDepartment();
  await act(wu, caseId, { act: 'pass-on', state: 'investigating', to: 'lin', reason: '外出' });
  expect((await act(lin, caseId, { act: 'return', state: 'investigating', reason: '非本人片区' })).status).toBe(200);
  for (const told of [wu, agent]) expect((await told.get('notices')).body.items[0]).toMatchObject({ caseId, message: { zh: '已退单：查明原因和责任人' } });
  expect((await lin.get('notices')).body.items.filter(({ message }: { message: { zh: string } }) => message.zh.startsWith('已退单'))).toEqual([]);
});

test('a task is handed back with a reason to the agent who sent it, who reads the reason and assigns it anew', async () => {
  const caseId = await withDepartment();
  expect((await act(wu, caseId, { act: 'return', state: 'investigating' })).body).toMatchObject({ status: 403, reason: 'task_act_not_allowed' });
  expect((await act(wu, caseId, { act: 'return', state: 'investigating', reason: '非管网问题' })).status).toBe(200);
  expect((await agent.get('notices')).body.items[0]).toMatchObject({ caseId, message: { zh: '已退单：查明原因和责任人' } });
  const { body } = await agent.get(`cases/${caseId}`);
  expect(body.tasks[0]).toMatchObject({ returnedBy: 'wu', acts: [{ act: 'give' }] });
  expect(body.history.at(-1).form).toMatchObject([{ fact: 'state' }, { fact: 'reason', shown: 'clear', value: '非管网问题' }]);
  expect((await act(agent, caseId, { act: 'give', state: 'investigating', to: 'lin', reason: '请接办' })).status).toBe(200);
  expect(await taskOf(lin, caseId)).toMatchObject({ heldBy: 'lin', returnedBy: null });
});

test('a copy lets somebody read a case whom nothing else let, and do nothing in it', async () => {
  const caseId = await withDepartment();
  expect((await sun.get(`cases/${caseId}`)).body.reason).toBe('unknown_case');
  expect((await act(wu, caseId, { act: 'copy', to: 'nobody-here', reason: '知悉' })).body.reason).toBe('unknown_staff');
  expect((await act(wu, caseId, { act: 'copy', to: 'sun', reason: '知悉' })).status).toBe(200);
  const { body } = await sun.get(`cases/${caseId}`);
  expect(body).toMatchObject({ caseId, accepts: [], acts: [{ act: 'stand-aside' }] });
  expect((await act(sun, caseId, { act: 'copy', to: 'lin', reason: '知悉' })).body.reason).toBe('task_act_not_allowed');
});

test('assistance is asked of somebody who then reads the case, answers once, and finds it no longer among what is asked', async () => {
  const caseId = await withDepartment();
  expect((await act(leader, caseId, { act: 'assist', to: 'sun', reason: '请核对停气记录' })).status).toBe(200);
  const asked = (await sun.get('assistance')).body.items.find((one: { caseId: string }) => one.caseId === caseId);
  expect(asked).toMatchObject({ askedBy: 'lei', processTitle: { zh: '投诉处理' } });
  expect((await sun.get(`cases/${caseId}`)).body.assistance).toEqual([{ asked: asked.asked, askedBy: 'lei', staff: 'sun', yours: true }]);
  expect((await act(lin, caseId, { act: 'contribute', asked: asked.asked, reason: '我来' })).body).toMatchObject({ status: 404, reason: 'unknown_task' });
  expect((await act(sun, caseId, { act: 'contribute', asked: asked.asked, reason: '记录相符' })).status).toBe(200);
  expect((await sun.get('assistance')).body.items.filter((one: { caseId: string }) => one.caseId === caseId)).toEqual([]);
  expect((await leader.get('notices')).body.items[0]).toMatchObject({ caseId, message: { zh: '协办已回复' } });
});

test('who stands aside for an interest sees nothing of the case any more', async () => {
  const caseId = await withDepartment();
  expect((await act(lin, caseId, { act: 'stand-aside', reason: '与投诉人是亲属' })).status).toBe(200);
  expect((await lin.get(`cases/${caseId}`)).body.reason).toBe('unknown_case');
  expect(JSON.stringify((await lin.get('cases')).body)).not.toContain(caseId);
  expect((await act(agent, caseId, { act: 'give', state: 'investigating', to: 'lin', reason: '请接办' })).body.reason).toBe('task_act_not_allowed');
});

test('the same act sent again under its key is done once', async () => {
  const caseId = await withDepartment();
  const again = () => wu.post(`cases/${caseId}/tasks`, { act: 'take', state: 'investigating' }, { headers: { 'idempotency-key': `take ${caseId}`.replace(' ', '-') } });
  const first = await again();
  const second = await again();
  expect([first.status, second.status, second.body.revision]).toEqual([200, 200, first.body.revision]);
});
