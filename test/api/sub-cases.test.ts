import { startApi, type Caller, type TestApi } from '../support/api.js';

let api: TestApi;
let agent: Caller;
beforeAll(async () => {
  api = await startApi({ sandboxAt: '2026-03-02T09:00:00+08:00', definitions: ['test/support/effects/repair.yaml', 'test/support/effects/revisit.yaml'] });
  agent = await api.as('an', ['agent@customer-service']);
});
afterAll(() => api.stop());

const recuse = (caseId: string, staff: string) =>
  api.dataSource.query('insert into kept.case_recusal (tenant, case_id, staff) select tenant, case_id, $2 from kept.case_file where case_id = $1', [caseId, staff]);

async function repairDone(): Promise<string> {
  const { body } = await agent.post('cases', { process: 'repair', form: { caller: { name: '测试用户' } } });
  await agent.post(`cases/${body.caseId}/events`, { event: 'done' });
  return body.caseId as string;
}

test('a case shows what it opened and how that stands, and the other what it was opened for', async () => {
  const repair = await repairDone();
  expect((await agent.get(`cases/${repair}`)).body).toMatchObject({
    parent: null, subCases: [{ name: 'call-back', process: 'revisit', title: { zh: '回访' }, number: null, state: 'to-open', stateTitle: { zh: '待开启' } }],
  });
  await api.effects.run();
  const { body: parent } = await agent.get(`cases/${repair}`);
  const call = parent.subCases[0].caseId as string;
  const { body: child } = await agent.get(`cases/${call}`);
  expect(parent.subCases).toMatchObject([{ number: child.number, state: 'open', endState: null }]);
  expect(child).toMatchObject({ subCases: [], parent: { caseId: repair, number: parent.number, process: 'repair', title: { en: 'Repair' }, name: 'call-back' } });
  await agent.post(`cases/${call}/events`, { event: 'reached' });
  await api.effects.run();
  expect((await agent.get(`cases/${repair}`)).body).toMatchObject({ status: 'ended', subCases: [{ state: 'answered', endState: 'satisfied' }] });
});

test('who opened it and who answered is told in the history, under a name that nobody can have', async () => {
  const repair = await repairDone();
  await api.effects.run();
  const [{ caseId }] = (await agent.get(`cases/${repair}`)).body.subCases;
  expect((await agent.get(`cases/${caseId}`)).body.history[0]).toMatchObject({ staff: 'kept:engine', post: 'engine', type: 'opened' });
});

test('the engine\'s events are offered to nobody', async () => {
  const repair = await repairDone();
  const events = (await agent.get(`cases/${repair}`)).body.accepts.map(({ event }: { event: string }) => event);
  expect(events.sort()).toEqual(['close', 'heard']);
});

test('whoever is recused from the other case learns nothing of it from the one that opened it', async () => {
  const repair = await repairDone();
  await api.effects.run();
  const [{ caseId: call }] = (await agent.get(`cases/${repair}`)).body.subCases;
  await recuse(call, 'ding');
  expect((await (await api.as('ding', ['agent@customer-service'])).get(`cases/${repair}`)).body.subCases).toEqual([]);
});

test('whoever is recused from a case takes no part in those that it opens, before that or later', async () => {
  const { body: { caseId: repair } } = await agent.post('cases', { process: 'repair', form: { caller: { name: '测试用户' } } });
  await agent.post(`cases/${repair}/tasks`, { act: 'copy', to: 'wen', reason: '知悉' });
  const wen = await api.as('wen', ['agent@customer-service']);
  await wen.post(`cases/${repair}/tasks`, { act: 'stand-aside', reason: '亲属' });
  await agent.post(`cases/${repair}/events`, { event: 'done' });
  await api.effects.run();
  const [{ caseId: call }] = (await agent.get(`cases/${repair}`)).body.subCases;
  expect(await api.dataSource.query('select staff from kept.case_recusal where case_id = $1', [call])).toEqual([{ staff: 'wen' }]);
  await recuse(repair, 'liu');
  await recuse(repair, '@operations');
  for (const reader of [wen, await api.as('liu', ['agent@customer-service']), await api.as('mo', ['agent@customer-service', 'leader@operations'])]) {
    expect((await reader.get(`cases/${call}`)).body).toMatchObject({ status: 404, reason: 'unknown_case' });
    expect(JSON.stringify((await reader.get('tasks?limit=200')).body)).not.toContain(call);
    expect((await reader.post(`cases/${call}/events`, { event: 'reached' })).body.reason).toBe('unknown_case');
  }
  expect((await (await api.as('he', ['agent@customer-service'])).get(`cases/${call}`)).status).toBe(200);
});

test('a text is checked against the processes of the organization', async () => {
  const { body } = await agent.get('definitions/repair/text');
  const problems = async (text: string) => (await agent.post('definitions/check', { text })).body.problems.map(({ code }: { code: string }) => code);
  expect(await problems(body)).toEqual([]);
  expect(await problems(body.replace('process: revisit', 'process: revist'))).toEqual(['unknown_process']);
});
