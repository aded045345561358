/** Last year's results: of years that have ended, of groups that tell of no single case. */
import { startApi, type Caller, type TestApi } from '../../support/api.js';
import { ANONYMOUS, somebody, type Somebody } from '../../support/the-public.js';

let api: TestApi;
let someone: Somebody;
let agent: Caller;
beforeAll(async () => {
  api = await startApi({ sandboxAt: '2026-10-12T09:00:00+08:00' });
  someone = somebody(api);
  agent = await api.as('an', ['agent@customer-service']);
});
afterAll(() => api.stop());

async function complaint(): Promise<{ caseId: string; number: number; code: string }> {
  const { body } = await agent.post('cases', { process: 'complaint', form: ANONYMOUS });
  return { caseId: body.caseId, number: body.number, code: body.claimCode };
}

async function reply(caseId: string): Promise<void> {
  await agent.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: false, grounds: '已核实' } });
  expect((await agent.post(`cases/${caseId}/events`, { event: 'customer-told', form: { told: '已答复' } })).status).toBe(200);
}

/** Six replies in time, two too late, one withdrawn; four emergencies, which are too few to be told of. */
async function aYear(): Promise<void> {
  const all = await Promise.all(Array.from({ length: 9 }, complaint));
  for (const { caseId } of all.slice(0, 6)) await reply(caseId);
  for (const [n, { number, code }] of all.slice(0, 5).entries()) expect((await someone.post('rate', { number, code, score: n + 1 })).status).toBe(204);
  await agent.post(`cases/${all[8]!.caseId}/events`, { event: 'withdraw', form: { wish: '误会' } });
  const dispatcher = await api.as('du', ['dispatcher@operations']);
  for (let n = 0; n < 4; n += 1) {
    await dispatcher.post('cases', { process: 'outage', form: { emergency: false, place: '文化路', reason: '检修', affected: 9, planned_start: '2026-10-20T08:00:00+08:00' } });
  }
  await api.clock!.set(Date.parse('2026-10-20T09:00:00+08:00'));
  while ((await api.engine.sweep()) > 0);
}

test('the results of a year are told when it has ended, with the share kept; a group of fewer than five cases is not', async () => {
  await aYear();
  expect((await someone.get('/results')).body).toEqual({ year: 2025, casesMin: 5, commitments: [], ratings: [] });
  const early = await someone.get('/results?year=2026');
  expect(early).toMatchObject({ status: 400, body: { reason: 'invalid_request', fields: [{ path: 'year' }] } });
  await api.clock!.set(Date.parse('2026-12-31T23:59:00+08:00'));
  expect((await someone.get('/results?year=2026')).status).toBe(400);
  await api.clock!.set(Date.parse('2027-01-01T00:00:00+08:00'));
  const { status, body } = await someone.get('/results');
  expect([status, body]).toEqual([200, {
    year: 2026, casesMin: 5,
    commitments: [{
      process: 'complaint', processTitle: { zh: '投诉处理', en: 'Complaint handling' }, commitment: 'reply', title: { zh: '2个工作日内答复', en: 'Reply in 2 working days' },
      made: 9, kept: 6, broken: 2, exempt: 0, withdrawn: 1, shareKept: 0.75,
    }],
    ratings: [{ process: 'complaint', processTitle: { zh: '投诉处理', en: 'Complaint handling' }, count: 5, mean: 3 }],
  }]);
});

test('the fifth case makes a group that is told of', async () => {
  await api.clock!.set(Date.parse('2027-02-01T09:00:00+08:00'));
  for (let n = 0; n < 5; n += 1) await reply((await complaint()).caseId);
  await api.clock!.set(Date.parse('2028-01-01T00:00:00+08:00'));
  expect((await someone.get('/results?year=2027')).body.commitments).toMatchObject([{ commitment: 'reply', made: 5, kept: 5, shareKept: 1 }]);
  expect((await someone.get('/results')).body.ratings).toEqual([]);
});

test.each(['1999', 'last', '2026.5', '-1', '99999999999999999999'])('a year is a year: %s', async (year) => {
  expect(await someone.get(`/results?year=${year}`)).toMatchObject({ status: 400, body: { reason: 'invalid_request' } });
});
