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

describe('a case whose stored document is damaged', () => {
  const DAMAGES = ['{}', 'null', '[]', '{"snapshot":null}', '{"snap', '{"snapshot":{"context":{"facts":{}}},"commitments":{}}'];

  test.each(DAMAGES)('%s: what the other tables tell is read, and it takes nothing', async (document) => {
    const damaged = await openComplaint(agent, { disclosure: 'confidential', caller: { name: '王小明', phone: '13800000000' }, content: '夜间施工噪声', requested: '白天施工' });
    await api.dataSource.query('update kept.case_snapshot set document = $2 where case_id = $1', [damaged, document]);
    const { status, body } = await agent.get(`cases/${damaged}`);
    expect([status, body.held, body.tasks, body.accepts]).toEqual([200, true, [], []]);
    expect(body.history).toEqual([expect.objectContaining({ sequence: 1, kind: 'opened' })]);
    const judge = await agent.post(`cases/${damaged}/events`, { event: 'judge', form: { founded: false, grounds: '无' } });
    expect(judge).toMatchObject({ status: 409, body: { reason: 'case_held' } });
    const handler = await api.as('han', ['handler@operations']);
    expect(JSON.stringify((await handler.get(`cases/${damaged}`)).body)).not.toMatch(/王|138/);
  });

  test('a command of another case in the same transaction is done', async () => {
    const [damaged, sound] = [await openComplaint(agent), await openComplaint(agent)];
    await api.dataSource.query("update kept.case_snapshot set document = 'x' where case_id = $1", [damaged]);
    const judge = (id: string) => agent.post(`cases/${id}/events`, { event: 'judge', form: { founded: false, grounds: '无' } });
    const answers = await Promise.all([judge(damaged), judge(sound), judge(damaged)]);
    expect(answers.map((answer) => answer.status)).toEqual([409, 200, 409]);
  });
});
