import { openComplaint, startApi, type Caller, type TestApi } from '../support/api.js';

let api: TestApi;
let agent: Caller;
beforeAll(async () => {
  api = await startApi({ sandboxAt: '2026-09-28T10:00:00+08:00' });
  agent = await api.as('an', ['agent@customer-service']);
});
afterAll(() => api.stop());

async function lights(): Promise<unknown[]> {
  const [tasks, cases] = await Promise.all(['tasks', 'cases'].map(async (list) => (await agent.get(list)).body.items[0]));
  expect(tasks.light).toBe(cases.light);
  return [tasks.light, tasks.nextDue];
}

async function passTo(instant: string): Promise<void> {
  await api.clock!.set(Date.parse(instant));
  while ((await api.engine.sweep()) > 0);
}

test('the light of a case follows its promises: on time, warned, paused, broken, and out when nothing is owed', async () => {
  const caseId = await openComplaint(agent);
  expect(await lights()).toEqual(['on-time', '2026-09-30T17:30:00+08:00']);
  await agent.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: true, grounds: '属实' } });
  await agent.post(`cases/${caseId}/events`, { event: 'determine', form: { department: 'operations', handler: 'hao' } });
  const handler = await api.as('hao', ['handler@operations']);
  await handler.post(`cases/${caseId}/events`, { event: 'ask-customer', form: { question: '具体地点' } });
  expect(await lights()).toEqual(['paused', null]);
  await agent.post(`cases/${caseId}/events`, { event: 'customer-answered', form: { answer: '路口' } });
  await handler.post(`cases/${caseId}/events`, { event: 'ask-customer', form: { question: '何时' } });
  await agent.post(`cases/${caseId}/events`, { event: 'customer-answered', form: { answer: '昨晚' } });
  const [task] = (await handler.get('tasks')).body.items;
  expect(task).toMatchObject({ processTitle: { zh: '投诉处理' }, postTitle: { zh: '受理负责人' }, unitTitle: { zh: '运行管理部' }, light: 'on-time' });
  await passTo('2026-09-30T16:00:00+08:00');
  expect((await handler.get('tasks')).body.items[0].light).toBe('warned');
  await passTo('2026-09-30T17:30:00.001+08:00');
  expect((await handler.get('tasks')).body.items[0]).toMatchObject({ light: 'overdue', nextDue: null });
  await agent.post(`cases/${caseId}/events`, { event: 'reassign', form: { handler: 'hao' } });
  for (const [event, form] of [['find-cause', { cause: '漏填' }], ['propose', { plan: '整改' }]] as const) await handler.post(`cases/${caseId}/events`, { event, form });
  const leader = await api.as('ling', ['leader@manager-office']);
  await leader.post(`cases/${caseId}/events`, { event: 'approve' });
  await handler.post(`cases/${caseId}/events`, { event: 'customer-told', form: { told: '已答复', carried_out: '已整改' } });
  expect(await lights()).toEqual(['none', null]);
});
