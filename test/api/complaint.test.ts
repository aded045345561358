import { startApi, openComplaint, type Caller, type TestApi } from '../support/api.js';

let api: TestApi;
let agent: Caller, handler: Caller, leader: Caller, supervisor: Caller;

beforeAll(async () => {
  api = await startApi();
  agent = await api.as('an', ['agent@customer-service']);
  handler = await api.as('hao', ['handler@operations']);
  leader = await api.as('lin', ['leader@manager-office']);
  supervisor = await api.as('su', ['supervisor@manager-office']);
});
afterAll(() => api.stop());

const NAMED = { disclosure: 'named', caller: { name: '张三丰', phone: '13800001234', address: '文化路1号' }, content: '抢修后路面未恢复', requested: '恢复路面' };

/** Takes a complaint to the leader's decision. */
async function toDecision(form: Record<string, unknown> = NAMED): Promise<string> {
  const caseId = await openComplaint(agent, form);
  await send(agent, caseId, 'judge', { founded: true, grounds: '现场核实' });
  await send(agent, caseId, 'determine', { department: 'operations', handler: 'hao' });
  await send(handler, caseId, 'find-cause', { cause: '施工遗漏' });
  await send(handler, caseId, 'propose', { plan: '两日内恢复路面' });
  return caseId;
}

async function send(caller: Caller, caseId: string, event: string, form: Record<string, unknown> = {}) {
  const answer = await caller.post(`cases/${caseId}/events`, { event, form });
  expect([event, answer.status, answer.body.detail]).toEqual([event, 200, undefined]);
  return answer.body;
}

test('a complaint goes from the call to the summary through four posts', async () => {
  const caseId = await toDecision();
  await send(leader, caseId, 'return', { decision: '请先通知客户' });
  await send(handler, caseId, 'propose', { plan: '先通知再恢复' });
  await send(leader, caseId, 'approve');
  const told = await send(handler, caseId, 'customer-told', { told: '路面已恢复', carried_out: '已恢复路面' });
  expect(told.deadlines).toMatchObject([{ commitment: 'reply', state: 'met', stateTitle: { zh: '按期兑现' }, clause: 'T17' }]);
  await send(agent, caseId, 'feedback', { feedback: '满意', satisfied: true });
  const closed = await send(handler, caseId, 'summarise', { lessons: '完工须拍照' });
  expect(closed).toMatchObject({ status: 'ended', states: [{ state: 'closed', title: { zh: '已办结', en: 'Closed' } }] });
  const { body } = await agent.get(`cases/${caseId}`);
  expect(body.history.map(({ type }: { type: string }) => type)).toEqual(
    ['opened', 'judge', 'determine', 'find-cause', 'propose', 'return', 'propose', 'approve', 'customer-told', 'feedback', 'summarise']);
  expect(body).toMatchObject({ status: 'ended', tasks: [], accepts: [] });
  expect(body.endedAt).toMatch(/\+08:00$/);
});

test('the answer to an opening shows each deadline and how it is counted', async () => {
  const { status, headers, body } = await agent.post('cases', { process: 'complaint', form: NAMED });
  expect(status).toBe(201);
  expect(headers.get('location')).toBe(`/api/v1/cases/${body.caseId}`);
  expect(headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
  const [reply] = body.deadlines;
  expect(reply).toMatchObject({ commitment: 'reply', state: 'running', answerable: 'customer-service', title: { zh: '2个工作日内答复', en: 'Reply in 2 working days' } });
  expect(reply.due).toMatch(/T17:30:00\+08:00$/);
  expect(reply.explanation.filter((line: { counted: boolean; date?: string }) => line.counted && line.date !== undefined).length).toBeGreaterThanOrEqual(2);
  expect(reply.explanation.at(-1).at).toBe(reply.due);
});

test('a case tells each reader what that reader may send, with its form in the asked language', async () => {
  const caseId = await openComplaint(agent);
  const forAgent = await agent.get(`cases/${caseId}`, { headers: { 'accept-language': 'en' } });
  expect(forAgent.body.accepts.map(({ event }: { event: string }) => event)).toEqual(['judge', 'withdraw']);
  expect(forAgent.body.accepts[0].form).toMatchObject({ title: 'Judge whether it is founded', required: ['founded', 'grounds'] });
  expect((await agent.get(`cases/${caseId}`)).body.accepts[0].form.title).toBe('判断是否成立');
  expect((await leader.get(`cases/${caseId}`)).body.accepts).toEqual([]);
});

test('only the handler named in the case may take the handler\'s steps', async () => {
  const caseId = await openComplaint(agent);
  await send(agent, caseId, 'judge', { founded: true, grounds: '属实' });
  await send(agent, caseId, 'determine', { department: 'operations', handler: 'hao' });
  const another = await api.as('hong', ['handler@operations']);
  const refused = await another.post(`cases/${caseId}/events`, { event: 'find-cause', form: { cause: '不明' } });
  expect(refused).toMatchObject({ status: 403, body: { reason: 'post_required' } });
  expect((await another.get(`cases/${caseId}`)).body.accepts).toEqual([]);
  expect((await handler.get('tasks')).body.items.map((task: { caseId: string }) => task.caseId)).toContain(caseId);
  expect((await another.get('tasks')).body.items.map((task: { caseId: string }) => task.caseId)).not.toContain(caseId);
});

test('whoever wrote the plan does not approve it, whatever posts the same person holds', async () => {
  const both = await api.as('hao', ['handler@operations', 'leader@manager-office']);
  const caseId = await toDecision();
  const refused = await both.post(`cases/${caseId}/events`, { event: 'approve', form: {} });
  expect(refused).toMatchObject({ status: 403, body: { reason: 'four_eyes', title: '须由他人办理（四眼原则）' } });
  const { body } = await both.get(`cases/${caseId}`);
  expect(body.accepts).toEqual([]);
  expect(body.barred.map(({ event, reason, expected }: { event: string; reason: string; expected: { zh: string } }) => [event, reason, expected.zh])).toEqual([
    ['approve', 'four_eyes', '方案提出人以外的人员'], ['return', 'four_eyes', '方案提出人以外的人员'],
  ]);
  expect((await leader.get(`cases/${caseId}`)).body.barred).toEqual([]);
  await send(leader, caseId, 'approve');
});

test('a supervisor reads the case but neither acts in it nor reads its personal texts', async () => {
  const caseId = await openComplaint(agent, NAMED);
  const { body } = await supervisor.get(`cases/${caseId}`);
  expect(await shownTo(supervisor, caseId)).toEqual({ disclosure: 'clear', caller: 'masked', content: 'hidden', requested: 'hidden' });
  expect(JSON.stringify(body)).not.toMatch(/抢修后|13800001234|张三丰|文化路/);
  expect((await supervisor.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: true, grounds: '无' } })).body.reason).toBe('post_required');
});

test('who may act on the case reads its texts, and the customer masked: who calls back opens the number', async () => {
  const caseId = await openComplaint(agent, NAMED);
  const { body } = await agent.get(`cases/${caseId}`);
  const fields = Object.fromEntries(body.history[0].form.map((field: { fact: string }) => [field.fact, field]));
  expect(fields.content).toMatchObject({ shown: 'clear', value: '抢修后路面未恢复', title: { zh: '投诉内容' } });
  expect(fields.disclosure).toMatchObject({ value: 'named', words: { zh: '实名', en: 'Named' } });
  expect(fields.caller).toMatchObject({ shown: 'masked', value: { name: '张*', phone: '138****1234', address: '****' } });
});

test('a post of the process alone opens nothing: the handler of the department who is not named sees no text of it, a handler elsewhere and a portal not that it is there', async () => {
  const caseId = await openComplaint(agent, NAMED);
  await send(agent, caseId, 'judge', { founded: true, grounds: '现场核实' });
  await send(agent, caseId, 'determine', { department: 'operations', handler: 'hao' });
  expect(await shownTo(handler, caseId)).toEqual({ disclosure: 'clear', caller: 'masked', content: 'clear', requested: 'clear' });
  for (const stranger of [await api.as('hong', ['handler@operations']), leader]) {
    expect(await shownTo(stranger, caseId)).toEqual({ disclosure: 'clear', caller: 'masked', content: 'hidden', requested: 'hidden' });
    expect(JSON.stringify((await stranger.get(`cases/${caseId}`)).body)).not.toMatch(/抢修后|现场核实|13800001234|张三丰|文化路/);
  }
  for (const stranger of [await api.as('wen', ['handler@manager-office']), await api.as('web', ['portal@customer-service']), await api.as('zhi', ['administrator@manager-office'])]) {
    expect((await stranger.get(`cases/${caseId}`)).body.reason).toBe('unknown_case');
    expect(JSON.stringify((await stranger.get('cases')).body)).not.toContain(caseId);
  }
});

test('who has acted reads the texts on, once there is nothing left to do as well', async () => {
  const portal = await api.as('web', ['portal@customer-service']);
  const caseId = await openComplaint(portal, NAMED);
  expect(await shownTo(portal, caseId)).toEqual({ disclosure: 'clear', caller: 'masked', content: 'clear', requested: 'clear' });
  await send(agent, caseId, 'withdraw', { wish: '误会' });
  expect(await shownTo(agent, caseId)).toMatchObject({ caller: 'masked', content: 'clear' });
});

async function shownTo(reader: Caller, caseId: string): Promise<Record<string, string>> {
  const { body } = await reader.get(`cases/${caseId}`);
  return Object.fromEntries(body.history[0].form.map(({ fact, shown }: { fact: string; shown: string }) => [fact, shown]));
}

test('a confidential complainant is shown to the service agents, who call back, and to nobody else', async () => {
  const caseId = await openComplaint(agent, { ...NAMED, disclosure: 'confidential' });
  await send(agent, caseId, 'judge', { founded: true, grounds: '有记录' });
  await send(agent, caseId, 'determine', { department: 'operations', handler: 'hao' });
  for (const reader of [handler, supervisor]) {
    const { body } = await reader.get(`cases/${caseId}`);
    expect(body.history[0].form.find(({ fact }: { fact: string }) => fact === 'caller')).toEqual({ fact: 'caller', title: { zh: '投诉人', en: 'Complainant' }, shown: 'hidden' });
    expect(JSON.stringify(body)).not.toMatch(/张|13800001234|138\*/);
  }
  expect(await shownTo(handler, caseId)).toMatchObject({ content: 'clear' });
  const { body } = await agent.get(`cases/${caseId}`);
  expect(body.history[0].form.find(({ fact }: { fact: string }) => fact === 'caller').value).toMatchObject({ name: '张*', phone: '138****1234' });
});

test('whoever is complained of sees nothing of the case, and is told so as of a case that is not there', async () => {
  const caseId = await openComplaint(agent, { ...NAMED, complained_of: 'hao' });
  const nowhere = '00000000-0000-4000-8000-000000000000';
  const [hidden, absent] = [await handler.get(`cases/${caseId}`), await handler.get(`cases/${nowhere}`)];
  expect(hidden.status).toBe(404);
  const words = ({ instance, ...rest }: { instance: string }, id: string) => JSON.stringify(rest).replaceAll(id, 'ID');
  expect(words(hidden.body, caseId)).toBe(words(absent.body, nowhere));
  for (const body of [{ event: 'judge' }, { event: 'nonsense' }, { event: 'judge', expectedRevision: 9 }]) {
    expect(await handler.post(`cases/${caseId}/events`, body)).toMatchObject({ status: 404, body: { reason: 'unknown_case' } });
  }
  expect((await handler.post(`cases/${caseId}/extensions`, { commitment: 'reply', by: '1 workday', reason: '缺件' })).status).toBe(404);
  expect(JSON.stringify((await handler.get('cases?limit=200')).body)).not.toContain(caseId);
  expect(JSON.stringify((await handler.get('commitments?limit=200')).body)).not.toContain(caseId);
});

test('a command sent twice under one key is carried out once and answered the same', async () => {
  const asked = { headers: { 'idempotency-key': 'call-4711' } };
  const first = await agent.post('cases', { process: 'complaint', form: NAMED }, asked);
  const again = await agent.post('cases', { process: 'complaint', form: NAMED }, asked);
  expect(again.body).toEqual(first.body);
  expect([first.headers.get('idempotency-replayed'), again.headers.get('idempotency-replayed')]).toEqual([null, 'true']);
  const other = await agent.post('cases', { process: 'complaint', form: { ...NAMED, content: '别的' } }, asked);
  expect(other).toMatchObject({ status: 409, body: { reason: 'idempotency_key_reused' } });
});

test('a key is its sender\'s own: two senders may both begin at 1', async () => {
  const others = await api.as('bo', ['agent@customer-service']);
  const one = { headers: { 'idempotency-key': '1' } };
  const sent = [await agent.post('cases', { process: 'complaint', form: NAMED }, one), await others.post('cases', { process: 'complaint', form: NAMED }, one)];
  expect(sent.map(({ status }) => status)).toEqual([201, 201]);
  expect(sent[0]!.body.caseId).not.toBe(sent[1]!.body.caseId);
  const again = await others.post('cases', { process: 'complaint', form: NAMED }, one);
  expect([again.headers.get('idempotency-replayed'), again.headers.get('idempotency-key'), again.body.caseId]).toEqual(['true', '1', sent[1]!.body.caseId]);
});

test('commands sent at the same time are carried out one after the other, each once', async () => {
  const caseId = await openComplaint(agent);
  const answers = await Promise.all(Array.from({ length: 8 }, () => agent.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: true, grounds: '属实' } })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
});
