/** What an agent is told of a case that is held: that it waits for an administrator, nothing of the reason. */
import { openComplaint, startApi, type Caller, type TestApi } from '../support/api.js';

const WHY = 'duplicate key value violates unique constraint "ledger_entry_outcome_key"';

let api: TestApi;
let agent: Caller;
let caseId: string;
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('an', ['agent@customer-service']);
  caseId = await openComplaint(agent);
  await api.dataSource.query('update kept.case_snapshot set held = $2 where case_id = $1', [caseId, WHY]);
});
afterAll(() => api.stop());

test('a held case can be read and says that it is held; the reason is for administrators', async () => {
  const { status, body } = await agent.get(`cases/${caseId}`);
  expect([status, body.held, body.accepts]).toEqual([200, true, []]);
  expect(JSON.stringify(body)).not.toContain('duplicate key');
  expect((await agent.get(`cases/${await openComplaint(agent)}`)).body.held).toBe(false);
});

test('a held case takes nothing, and the refusal names the administrator', async () => {
  const refused = await agent.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: false, grounds: '无' } });
  expect(refused).toMatchObject({ status: 409, body: { reason: 'case_held', saw: '已搁置的事项', remedy: expect.stringContaining('管理员') } });
  expect(JSON.stringify(refused.body)).not.toContain('duplicate key');
});
