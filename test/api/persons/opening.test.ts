/** A person is masked in every answer; in clear it is opened, by who may, with a reason, and each opening is in the audit trail. */
import { randomUUID } from 'node:crypto';
import { enterAudit } from '../../../src/store/people/audit.sql.js';
import { recentOpenings } from '../../../src/store/people/openings.sql.js';
import { openComplaint, OTHER_TENANT, startApi, TENANT, type Caller, type TestApi } from '../../support/api.js';

const NAMED = { disclosure: 'named', caller: { name: '张三丰', phone: '13800001234', address: '文化路1号', email: 'zsf@example.com' }, content: '抢修后路面未恢复', requested: '恢复路面' };
const CONFIDENTIAL = { ...NAMED, disclosure: 'confidential' };
const CLEAR = /张三丰|13800001234|文化路|zsf@/;

let api: TestApi;
let agent: Caller, handler: Caller, leader: Caller, supervisor: Caller;
beforeAll(async () => {
  api = await startApi({ sandboxAt: '2026-10-12T09:00:00+08:00' });
  agent = await api.as('an', ['agent@customer-service']);
  handler = await api.as('hao', ['handler@operations']);
  leader = await api.as('lin', ['leader@manager-office']);
  supervisor = await api.as('su', ['supervisor@manager-office']);
});
afterAll(() => api.stop());

const open = (caller: Caller, caseId: string, body: unknown = { reason: '联系客户' }) => caller.post(`cases/${caseId}/persons/open`, body);

async function withHandler(form: Readonly<Record<string, unknown>>): Promise<string> {
  const caseId = await openComplaint(agent, form);
  await agent.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: true, grounds: '属实' } });
  await agent.post(`cases/${caseId}/events`, { event: 'determine', form: { department: 'operations', handler: 'hao' } });
  return caseId;
}

async function entriesOf(caseId: string) {
  return api.dataSource.query<Record<string, unknown>[]>('select kind, staff, subject, reason, details from kept.audit_entry where case_id = $1 order by audit_id', [caseId]);
}

test('whoever may act reads a mask, and opens it with a reason that the audit trail keeps', async () => {
  const caseId = await openComplaint(agent, NAMED);
  const { body: shown } = await agent.get(`cases/${caseId}`);
  expect(shown.mayOpen).toBe(true);
  expect(shown.history[0].form.find(({ fact }: { fact: string }) => fact === 'caller')).toMatchObject({ shown: 'masked', value: { name: '张*', phone: '138****1234', address: '****', email: '****' } });
  expect(JSON.stringify(shown)).not.toMatch(CLEAR);
  const { status, body } = await open(agent, caseId);
  expect([status, body]).toEqual([200, { persons: [{ sequence: 1, fact: 'caller', title: { zh: '投诉人', en: 'Complainant' }, shown: 'clear', value: NAMED.caller }] }]);
  expect(await entriesOf(caseId)).toEqual([{ kind: 'person-opened', staff: 'an', subject: `complaint ${shown.number}`, reason: '联系客户', details: { facts: ['caller'] } }]);
  expect(JSON.stringify((await agent.get(`cases/${caseId}`)).body)).not.toMatch(CLEAR);
});

test('a supervisor whom the process names opens any case that he sees, at its end too; another post does not, and the refusal is entered', async () => {
  const caseId = await openComplaint(agent, NAMED);
  await agent.post(`cases/${caseId}/events`, { event: 'withdraw', form: { wish: '误会' } });
  expect((await supervisor.get(`cases/${caseId}`)).body.mayOpen).toBe(true);
  expect((await open(supervisor, caseId, { reason: '回访', facts: ['caller'] })).body.persons[0].value.phone).toBe('13800001234');
  for (const other of [leader, agent]) {
    expect((await other.get(`cases/${caseId}`)).body.mayOpen).toBe(false);
    const refused = await open(other, caseId);
    expect(refused).toMatchObject({ status: 403, body: { reason: 'opening_refused', expected: '此时可办理本事项的人员或监督考核（supervisor）' } });
    expect(JSON.stringify(refused.body)).not.toMatch(CLEAR);
  }
  expect((await entriesOf(caseId)).map(({ kind, staff, details }) => [kind, staff, details])).toEqual([
    ['person-opened', 'su', { facts: ['caller'] }],
    ['person-refused', 'lin', { refused: 'opening_refused' }],
    ['person-refused', 'an', { refused: 'opening_refused' }],
  ]);
});

test('who has the task opens it, until it has gone to another', async () => {
  const caseId = await withHandler(NAMED);
  expect((await open(handler, caseId)).status).toBe(200);
  expect((await open(await api.as('hong', ['handler@operations']), caseId)).body.reason).toBe('opening_refused');
  await handler.post(`cases/${caseId}/events`, { event: 'find-cause', form: { cause: '遗漏' } });
  await handler.post(`cases/${caseId}/events`, { event: 'propose', form: { plan: '恢复' } });
  expect((await open(handler, caseId)).body.reason).toBe('opening_refused');
  expect((await open(leader, caseId)).status).toBe(200);
});

test('what is kept confidential stays hidden from everybody else, opened or not', async () => {
  const caseId = await withHandler(CONFIDENTIAL);
  for (const other of [handler, supervisor]) {
    const { status, body } = await open(other, caseId);
    expect([status, body.persons]).toEqual([200, [{ sequence: 1, fact: 'caller', title: { zh: '投诉人', en: 'Complainant' }, shown: 'hidden' }]]);
  }
  expect((await open(agent, caseId)).body.persons[0]).toMatchObject({ shown: 'clear', value: { phone: '13800001234' } });
  expect((await entriesOf(caseId)).map(({ staff, details }) => [staff, details])).toEqual([['hao', { facts: [] }], ['su', { facts: [] }], ['an', { facts: ['caller'] }]]);
});

test('whoever does not see the case learns nothing by opening it, not even that it is there', async () => {
  const caseId = await openComplaint(agent, { ...NAMED, complained_of: 'hao' });
  const elsewhere = await api.as('an', ['agent@customer-service'], OTHER_TENANT);
  for (const [caller, id] of [[handler, caseId], [elsewhere, caseId], [agent, randomUUID()]] as const) {
    expect(await open(caller, id)).toMatchObject({ status: 404, body: { reason: 'unknown_case', saw: id } });
  }
  expect((await entriesOf(caseId)).map(({ kind, staff }) => [kind, staff])).toEqual([['person-refused', 'hao'], ['person-refused', 'an']]);
});

test.each([
  ['none', {}, 'reason'], ['one character', { reason: '访' }, 'reason'], ['blanks', { reason: '   ' }, 'reason'], ['too long', { reason: '访'.repeat(201) }, 'reason'],
  ['the number', { reason: '拨打 138-0000 1234' }, 'reason'], ['the name', { reason: '联系张 三丰' }, 'reason'], ['the address', { reason: '去文化路1号' }, 'reason'],
  ['a fact that is no person', { reason: '联系客户', facts: ['content'] }, 'facts'], ['a fact that there is not', { reason: '联系客户', facts: ['__proto__'] }, 'facts'],
])('a reason or fact that will not do is told and nothing is opened: %s', async (_what, body, path) => {
  const caseId = await openComplaint(agent, NAMED);
  const refused = await open(agent, caseId, body);
  expect(refused).toMatchObject({ status: 400, body: { reason: 'invalid_request', fields: [{ path }] } });
  expect(JSON.stringify(refused.body.fields.map(({ saw }: { saw: string }) => saw))).not.toMatch(path === 'reason' ? CLEAR : /$^/);
  expect((await entriesOf(caseId)).filter(({ kind }) => kind === 'person-opened')).toEqual([]);
});

test('the audit trail holds nobody\'s name or number', async () => {
  const all = await api.dataSource.query<unknown[]>('select * from kept.audit_entry');
  expect(all.length).toBeGreaterThan(10);
  expect(JSON.stringify(all)).not.toMatch(CLEAR);
});

test('one of staff opens sixty cases in an hour; the next is refused and told when, however many ask at once', async () => {
  const busy = await api.as('busy', ['agent@customer-service']);
  const cases = await Promise.all(Array.from({ length: 8 }, () => openComplaint(agent, NAMED)));
  for (let n = 0; n < 59; n += 1) await enterAudit(api.dataSource, { tenant: TENANT, staff: 'busy', address: null }, { kind: 'person-opened', caseId: randomUUID() });
  await api.clock!.set(Date.parse('2026-10-12T09:30:00+08:00'));
  const answers = await Promise.all(cases.map((caseId) => open(busy, caseId)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...cases.slice(1).map(() => 429)]);
  const [opened, refused] = [200, 429].map((status) => cases[answers.findIndex((answer) => answer.status === status)]!) as [string, string];
  expect(answers.find(({ status }) => status === 429)!.body).toMatchObject({ reason: 'opened_too_often', remedy: '请在 2026-10-12T10:00:00+08:00 后再查看' });
  expect((await open(busy, opened)).status).toBe(200);
  expect((await open(agent, refused)).status).toBe(200);
  await api.clock!.set(Date.parse('2026-10-12T10:00:01+08:00'));
  expect((await open(busy, refused)).status).toBe(200);
});

test('an opening counts those that are still being written: the second waits for the first', async () => {
  const counted: number[] = [];
  const one = async (hold: Promise<unknown>): Promise<void> => {
    const caseId = randomUUID();
    await api.dataSource.transaction(async (manager) => {
      counted.push((await recentOpenings(manager, TENANT, 'both', caseId)).cases);
      await enterAudit(manager, { tenant: TENANT, staff: 'both', address: null }, { kind: 'person-opened', caseId });
      await hold;
    });
  };
  let release = (): void => undefined;
  const first = one(new Promise<void>((resolve) => { release = resolve; }));
  while (counted.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const second = one(Promise.resolve());
  await new Promise((resolve) => setTimeout(resolve, 100));
  release();
  await Promise.all([first, second]);
  expect(counted).toEqual([0, 1]);
});
