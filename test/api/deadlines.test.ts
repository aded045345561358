import { openComplaint, startApi, type Caller, type TestApi } from '../support/api.js';

let api: TestApi;
let agent: Caller;
beforeAll(async () => {
  api = await startApi({ sandboxAt: '2026-09-28T10:00:00+08:00' });
  agent = await api.as('an', ['agent@customer-service'], 'laizhou-gas');
});
afterAll(() => api.stop());

async function passTo(instant: string): Promise<void> {
  await api.clock!.set(Date.parse(instant));
  while ((await api.engine.sweep()) > 0);
}

test('breaches tell case, clause, unit, how late, and what followed', async () => {
  const [late, open, gone] = [await openComplaint(agent), await openComplaint(agent), await openComplaint(agent)];
  const { body: running } = await agent.get('commitments?dueBefore=2026-10-01T00:00:00%2B08:00');
  expect(running.items.map(({ due, state }: { due: string; state: string }) => [due, state])).toEqual(Array(3).fill(['2026-09-30T17:30:00+08:00', 'running']));
  await passTo('2026-09-30T17:30:00.001+08:00');
  await passTo('2026-09-30T19:00:00+08:00');
  await agent.post(`cases/${late}/events`, { event: 'judge', form: { founded: false, grounds: '不属实' } });
  await agent.post(`cases/${late}/events`, { event: 'customer-told', form: { told: '已解释' } });
  await agent.post(`cases/${gone}/events`, { event: 'withdraw', form: { wish: '误会' } });
  await passTo('2026-09-30T20:00:00+08:00');
  const { body } = await agent.get('breaches');
  const byCase = Object.fromEntries(body.items.map((item: { caseId: string }) => [item.caseId, item]));
  expect(byCase[late]).toMatchObject({
    commitment: 'reply', clause: 'T17', answerable: 'customer-service', due: '2026-09-30T17:30:00+08:00', sequel: 'fulfilled-late',
    fulfilledAt: '2026-09-30T19:00:00+08:00', late: { ms: 5_400_000, zh: '1小时30分钟', en: '1 h 30 min' },
  });
  expect(byCase[open]).toMatchObject({ sequel: 'open', fulfilledAt: null, late: { ms: 9_000_000 } });
  expect(byCase[gone]).toMatchObject({ sequel: 'abandoned', late: null });
  const { body: view } = await agent.get(`cases/${late}`);
  expect(view.deadlines[0]).toMatchObject({ state: 'fulfilled-late', stateTitle: { zh: '逾期兑现' }, late: { zh: '1小时30分钟' }, endedAt: '2026-09-30T17:30:00+08:00' });
  expect(view.history.map(({ kind, title }: { kind: string; title: { en: string } }) => `${kind}: ${title.en}`)).toContain('timer: Time passed: Reply in 2 working days');
});

test('breaches are listed by time and process', async () => {
  const count = async (query: string) => (await agent.get(`breaches?${query}`)).body.items.length;
  const due = encodeURIComponent('2026-09-30T17:30:00+08:00');
  expect([await count(`from=${due}`), await count(`to=${due}`), await count('process=complaint')]).toEqual([3, 0, 3]);
  expect((await agent.get('breaches?process=visit')).status).toBe(400);
});

test('a clock that stands shows no due instant and says since when', async () => {
  await passTo('2026-10-12T09:00:00+08:00');
  const handler = await api.as('hao', ['handler@operations']);
  const caseId = await openComplaint(agent);
  await agent.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: true, grounds: '属实' } });
  await agent.post(`cases/${caseId}/events`, { event: 'determine', form: { department: 'operations', handler: 'hao' } });
  const { body } = await handler.post(`cases/${caseId}/events`, { event: 'ask-customer', form: { question: '门牌号' } });
  expect(body.deadlines[0]).toMatchObject({ state: 'paused', due: null, dueDate: null });
  expect(body.deadlines[0].explanation.at(-1).zh).toMatch(/起挂起/);
  expect((await agent.get('commitments?state=paused')).body.items).toMatchObject([{ caseId, due: null, stateTitle: { zh: '挂起' } }]);
});
