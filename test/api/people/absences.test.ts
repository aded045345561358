import { randomUUID } from 'node:crypto';
import { readAs } from '../../../src/store/database.js';
import { openComplaint, OTHER_TENANT, startApi, TENANT, type TestApi } from '../../support/api.js';
import { OWN_PAGE, signedIn, type Browser } from '../../support/people.js';

const HOUR_MS = 3_600_000;
const COMPLAINT = { disclosure: 'anonymous', content: '噪声', requested: '停工' };

let api: TestApi;
let security: Browser, auditor: Browser, agent: Browser, stranger: Browser;
beforeAll(async () => {
  api = await startApi();
  security = await signedIn(api, { staff: 'security-1', kind: 'security' });
  auditor = await signedIn(api, { staff: 'audit-1', kind: 'audit' });
  agent = await signedIn(api, { staff: 'agent-1', posts: ['agent@customer-service'] });
  stranger = await signedIn(api, { staff: 'stranger' });
});
afterAll(() => api.stop());
beforeEach(() => api.dataSource.query('delete from kept.sign_in_throttle'));

let pairs = 0;
/** Somebody with a post, and a colleague without one. */
async function pair(posts: readonly string[] = ['leader@manager-office']): Promise<{ absent: Browser; deputy: Browser; names: readonly [string, string] }> {
  pairs += 1;
  const names = [`absent-${pairs}`, `deputy-${pairs}`] as const;
  return { absent: await signedIn(api, { staff: names[0], posts }), deputy: await signedIn(api, { staff: names[1] }), names };
}

/** Asks somebody to stand in for the hour around now; the id of the absence. */
async function ask(absent: Browser, deputy: string): Promise<string> {
  const now = Date.now();
  const { status, body } = await absent.send('POST', 'absences', { deputy, from: new Date(now - HOUR_MS).toISOString(), until: new Date(now + HOUR_MS).toISOString() });
  expect([status, body.state]).toEqual([201, 'asked']);
  return body.absenceId as string;
}

const inYear2098 = (deputy: string, days: readonly [number, number] = [1, 8]) => ({ deputy, from: `2098-01-0${days[0]}T00:00:00+08:00`, until: `2098-01-0${days[1]}T00:00:00+08:00` });
const standing = async (browser: Browser) => {
  const { posts, standsInFor } = (await browser.get('session')).body as { posts: { post: string }[]; standsInFor: string[] };
  return { posts: posts.map(({ post }) => post), standsInFor };
};
const NOBODY = { posts: [], standsInFor: [] };

describe('who is to stand in is asked', () => {
  test('nothing is lent before the deputy accepts; then for that time, under the own name, until it is taken back', async () => {
    const { absent, deputy, names: [absentName, deputyName] } = await pair();
    const absenceId = await ask(absent, deputyName);
    expect(await standing(deputy)).toEqual(NOBODY);
    expect((await deputy.get('absences')).body.items).toMatchObject([{ absenceId, staff: absentName, deputy: deputyName, state: 'asked', answeredAt: null }]);
    expect(await deputy.send('POST', `absences/${absenceId}/accept`)).toMatchObject({ status: 200, body: { state: 'accepted', answeredAt: expect.any(String) } });
    expect(await standing(deputy)).toEqual({ posts: ['leader'], standsInFor: [absentName] });
    expect((await deputy.get('session')).body.staff).toBe(deputyName);
    expect((await absent.send('DELETE', `absences/${absenceId}`)).status).toBe(204);
    expect(await standing(deputy)).toEqual(NOBODY);
    expect((await deputy.get('absences')).body.items).toEqual([]);
  });

  test('the history says in whose absence something was done, for good, and not where the post is the own one', async () => {
    const { absent, deputy, names: [absentName, deputyName] } = await pair(['agent@customer-service']);
    const absenceId = await ask(absent, deputyName);
    await deputy.send('POST', `absences/${absenceId}/accept`);
    const { caseId } = (await deputy.send('POST', 'cases', { process: 'complaint', form: COMPLAINT }, { ...OWN_PAGE, 'idempotency-key': randomUUID() })).body;
    await deputy.send('POST', `cases/${caseId}/tasks`, { act: 'copy', to: 'stranger', reason: '知悉' }, { ...OWN_PAGE, 'idempotency-key': randomUUID() });
    await security.send('POST', `staff/${deputyName}/posts`, { post: 'agent', unit: 'customer-service' });
    await deputy.send('POST', `cases/${caseId}/events`, { event: 'judge', form: { founded: false, grounds: '无据' } }, { ...OWN_PAGE, 'idempotency-key': randomUUID() });
    await absent.send('DELETE', `absences/${absenceId}`);
    const { history } = (await absent.get(`cases/${caseId}`)).body as { history: { staff: string; inPartOf?: string[] }[] };
    expect(history.map(({ staff, inPartOf }) => [staff, inPartOf])).toEqual([[deputyName, [absentName]], [deputyName, [absentName]], [deputyName, undefined]]);
  });

  test('what is accepted beforehand lends nothing before it begins', async () => {
    const { absent, deputy, names: [, deputyName] } = await pair();
    const { absenceId } = (await absent.send('POST', 'absences', inYear2098(deputyName))).body;
    expect((await deputy.send('POST', `absences/${absenceId}/accept`)).status).toBe(200);
    expect(await standing(deputy)).toEqual(NOBODY);
  });

  test('declined it lends nothing, and somebody else may be asked for the same time', async () => {
    const { absent, deputy, names: [, deputyName] } = await pair();
    const absenceId = await ask(absent, deputyName);
    expect(await deputy.send('POST', `absences/${absenceId}/decline`)).toMatchObject({ status: 200, body: { state: 'declined' } });
    expect(await standing(deputy)).toEqual(NOBODY);
    expect((await absent.get('absences')).body.items).toMatchObject([{ state: 'declined' }]);
    await ask(absent, 'stranger');
  });

  test('it is answered one way; the same answer may come again', async () => {
    const { absent, deputy, names: [, deputyName] } = await pair();
    const absenceId = await ask(absent, deputyName);
    const [one, other] = await Promise.all(['accept', 'decline'].map((how) => deputy.send('POST', `absences/${absenceId}/${how}`)));
    expect([one!.status, other!.status].sort()).toEqual([200, 409]);
    const how = one!.status === 200 ? ['accept', 'decline'] : ['decline', 'accept'];
    expect((await deputy.send('POST', `absences/${absenceId}/${how[0]}`)).status).toBe(200);
    expect((await deputy.send('POST', `absences/${absenceId}/${how[1]}`)).body.reason).toBe('absence_answered');
  });

  test('nobody answers for the deputy: not who is absent, not the security administrator, nobody of another organization', async () => {
    const { absent, deputy, names: [, deputyName] } = await pair();
    const absenceId = await ask(absent, deputyName);
    const namesake = await signedIn(api, { staff: deputyName, tenant: OTHER_TENANT });
    for (const one of [absent, stranger, namesake]) expect((await one.send('POST', `absences/${absenceId}/accept`)).body.reason).toBe('unknown_absence');
    expect((await security.send('POST', `absences/${absenceId}/accept`)).body.reason).toBe('not_permitted');
    expect(await standing(deputy)).toEqual(NOBODY);
  });
});

describe('standing in is ended', () => {
  test.each([['who stands in', 'deputy'], ['the security administrator, who sees all of them', 'security']] as const)('at any time by %s', async (_who, by) => {
    const { absent, deputy, names: [absentName, deputyName] } = await pair();
    const absenceId = await ask(absent, deputyName);
    await deputy.send('POST', `absences/${absenceId}/accept`);
    const one = by === 'deputy' ? deputy : security;
    expect((await one.get('absences')).body.items).toContainEqual(expect.objectContaining({ absenceId, staff: absentName }));
    expect((await one.send('DELETE', `absences/${absenceId}`)).status).toBe(204);
    expect(await standing(deputy)).toEqual(NOBODY);
    expect((await one.send('DELETE', `absences/${absenceId}`)).body.reason).toBe('unknown_absence');
  });

  test('by nobody else', async () => {
    const { absent, names: [, deputyName] } = await pair();
    const absenceId = await ask(absent, deputyName);
    expect((await stranger.send('DELETE', `absences/${absenceId}`)).body.reason).toBe('unknown_absence');
    expect((await stranger.get('absences')).body.items.map((one: { absenceId: string }) => one.absenceId)).not.toContain(absenceId);
    expect((await auditor.send('DELETE', `absences/${absenceId}`)).body.reason).toBe('not_permitted');
  });

  test('with whoever leaves, on either side', async () => {
    const { absent, deputy, names: [absentName, deputyName] } = await pair();
    const absenceId = await ask(absent, deputyName);
    await deputy.send('POST', `absences/${absenceId}/accept`);
    await security.send('POST', `staff/${absentName}/leave`, {});
    expect(await standing(deputy)).toEqual(NOBODY);
    const asked = await ask(deputy, 'stranger');
    await security.send('POST', `staff/${deputyName}/leave`, {});
    expect((await stranger.send('POST', `absences/${asked}/accept`)).body.reason).toBe('unknown_absence');
  });

  test('the trail tells who entered, accepted, declined, took back and ended', async () => {
    const { absent, deputy, names: [absentName, deputyName] } = await pair();
    const first = await ask(absent, deputyName);
    await deputy.send('POST', `absences/${first}/decline`);
    for (const by of [absent, deputy, security]) {
      const again = await ask(absent, deputyName);
      await deputy.send('POST', `absences/${again}/accept`);
      await by.send('DELETE', `absences/${again}`);
    }
    const { items } = (await auditor.get('audit?limit=200')).body as { items: { kind: string; staff: string; subject: string; details: object }[] };
    expect(items.filter(({ kind, staff, subject }) => kind.startsWith('absence') && [staff, subject].includes(absentName)).map(({ kind, staff, subject }) => `${kind} ${staff} ${subject}`)).toEqual([
      `absence-entered ${absentName} ${deputyName}`, `absence-declined ${deputyName} ${absentName}`,
      `absence-entered ${absentName} ${deputyName}`, `absence-accepted ${deputyName} ${absentName}`, `absence-cancelled ${absentName} ${deputyName}`,
      `absence-entered ${absentName} ${deputyName}`, `absence-accepted ${deputyName} ${absentName}`, `absence-ended ${deputyName} ${absentName}`,
      `absence-entered ${absentName} ${deputyName}`, `absence-accepted ${deputyName} ${absentName}`, `absence-ended security-1 ${absentName}`,
    ]);
    expect(items.findLast(({ kind }) => kind === 'absence-ended')!.details).toEqual({ deputy: deputyName });
  });
});

test.each([
  ['oneself as deputy', inYear2098('agent-1'), 'absence_refused'],
  ['an end before the beginning', { deputy: 'security-1', from: '2098-01-02T00:00:00+08:00', until: '2098-01-01T00:00:00+08:00' }, 'absence_refused'],
  ['an end that is past', { deputy: 'stranger', from: '2020-01-01T00:00:00+08:00', until: '2020-01-08T00:00:00+08:00' }, 'absence_refused'],
  ['an administrator as deputy', inYear2098('security-1'), 'unknown_staff'],
  ['nobody known as deputy', inYear2098('nobody'), 'unknown_staff'],
])('an absence with %s is refused', async (_what, body, reason) => {
  expect((await agent.send('POST', 'absences', body)).body.reason).toBe(reason);
});

test('one person stands in at a time: an absence that meets another of one\'s own is refused, sent twice at once as well', async () => {
  const { absent, names: [, deputyName] } = await pair();
  const answers = await Promise.all([0, 1, 2].map(() => absent.send('POST', 'absences', inYear2098(deputyName))));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect((await absent.send('POST', 'absences', inYear2098('stranger', [7, 9]))).body.reason).toBe('absence_overlaps');
  expect((await absent.send('POST', 'absences', inYear2098('stranger', [8, 9]))).status).toBe(201);
});

describe('a case', () => {
  const event = (browser: Browser, caseId: string, name: string, form: object) => browser.send('POST', `cases/${caseId}/events`, { event: name, form });
  async function inHand(handler: string): Promise<string> {
    const { caseId } = (await agent.send('POST', 'cases', { process: 'complaint', form: COMPLAINT })).body;
    await event(agent, caseId, 'judge', { founded: true, grounds: '属实' });
    await event(agent, caseId, 'determine', { department: 'operations', handler });
    return caseId as string;
  }

  test('is seen and worked by the deputy in the task that names whoever is absent, as somebody else whose eyes count', async () => {
    const [handler, deputy, other] = [await signedIn(api, { staff: 'hao', posts: ['handler@operations'] }), await signedIn(api, { staff: 'ming', posts: ['leader@manager-office'] }), await signedIn(api, { staff: 'bei', posts: ['handler@operations'] })];
    const caseId = await inHand('hao');
    const tasks = async (browser: Browser) => (await browser.get('tasks?limit=200')).body.items.filter((one: { caseId: string }) => one.caseId === caseId).length;
    expect([await tasks(handler), await tasks(deputy), await tasks(other)]).toEqual([1, 0, 0]);
    const absenceId = await ask(handler, 'ming');
    expect(await tasks(deputy)).toBe(0);
    await deputy.send('POST', `absences/${absenceId}/accept`);
    expect([await tasks(deputy), await tasks(other)]).toEqual([1, 0]);
    expect((await event(other, caseId, 'find-cause', { cause: '疏忽' })).body.reason).toBe('post_required');
    expect((await event(deputy, caseId, 'find-cause', { cause: '疏忽' })).status).toBe(200);
    expect((await event(deputy, caseId, 'propose', { plan: '整改' })).status).toBe(200);
    expect((await event(deputy, caseId, 'approve', {})).body.reason).toBe('four_eyes');
  });

  test('that asks for other eyes than somebody\'s asks for others than of whoever stands in for them', async () => {
    const [author, leader] = [await signedIn(api, { staff: 'wei', posts: ['handler@operations'] }), await signedIn(api, { staff: 'lu', posts: ['leader@manager-office'] })];
    const caseId = await inHand('wei');
    await event(author, caseId, 'find-cause', { cause: '疏忽' });
    expect((await event(author, caseId, 'propose', { plan: '整改' })).status).toBe(200);
    const absenceId = await ask(author, 'lu');
    await leader.send('POST', `absences/${absenceId}/accept`);
    expect((await event(leader, caseId, 'approve', {})).body).toMatchObject({ reason: 'four_eyes', saw: '代方案提出人办理的人员' });
    await leader.send('DELETE', `absences/${absenceId}`);
    expect((await event(leader, caseId, 'approve', {})).status).toBe(200);
  });

  test('is not closed to who works on it by somebody recused who names them as deputy; who agrees to stand in is recused likewise, until they end it', async () => {
    const accused = await signedIn(api, { staff: 'accused', posts: ['handler@operations'] });
    const worker = await signedIn(api, { staff: 'worker', posts: ['agent@customer-service'] });
    const program = await api.as('an', ['agent@customer-service', 'leader@manager-office']);
    const caseId = await openComplaint(program, { ...COMPLAINT, complained_of: 'accused' });
    const seen = async () => [(await worker.get(`cases/${caseId}`)).status, (await worker.get('tasks?limit=200')).body.items.some((one: { caseId: string }) => one.caseId === caseId)];
    expect(await seen()).toEqual([200, true]);
    const absenceId = await ask(accused, 'worker');
    expect(await seen()).toEqual([200, true]);
    await worker.send('POST', `absences/${absenceId}/accept`);
    expect(await seen()).toEqual([404, false]);
    expect((await event(worker, caseId, 'judge', { founded: true, grounds: '属实' })).body.reason).toBe('unknown_case');
    expect((await program.post(`cases/${caseId}/tasks`, { act: 'copy', to: 'worker', reason: '知悉' })).body.reason).toBe('task_act_not_allowed');
    await worker.send('DELETE', `absences/${absenceId}`);
    expect(await seen()).toEqual([200, true]);
    expect((await event(worker, caseId, 'judge', { founded: true, grounds: '属实' })).status).toBe(200);
  });

  test('is closed in the database as well to who stands in for somebody recused from it, by name alone', async () => {
    const caseId = await openComplaint(await api.as('an', ['agent@customer-service']), { ...COMPLAINT, complained_of: 'accused-too' });
    const found = async (standsInFor: readonly string[]) => (await readAs(api.dataSource, { tenant: TENANT, staff: 'worker', readings: ['complaint'], standsInFor }, (manager) => manager.query('select from kept.case_file where case_id = $1', [caseId]))).length as number;
    expect([await found([]), await found(['somebody']), await found(['accused-too'])]).toEqual([1, 1, 0]);
  });
});
