/** What the audit trail has of refusals: of signing in, of acts on cases, of cases that stay hidden. */
import { randomUUID } from 'node:crypto';
import { generate } from 'otplib';
import { ANONYMOUS, ask, openComplaint, OTHER_TENANT, startApi, TENANT, type Caller, type TestApi } from '../../support/api.js';
import { PASSWORD, setUpSecondFactor, signedIn, signIn, type Browser } from '../../support/people.js';

interface Entry {
  readonly tenant: string;
  readonly kind: string;
  readonly staff: string | null;
  readonly subject: string | null;
  readonly case_id: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

let api: TestApi;
let auditor: Browser;
let agent: Caller;
let last = 0;
beforeAll(async () => {
  api = await startApi();
  auditor = await signedIn(api, { staff: 'audit-1', kind: 'audit' });
  agent = await api.as('an', ['agent@customer-service']);
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.dataSource.query('delete from kept.sign_in_throttle');
  await entered();
});

/** What was entered since this was asked last. */
async function entered(): Promise<Entry[]> {
  const rows = await api.dataSource.query<(Entry & { audit_id: string })[]>('select * from kept.audit_entry where audit_id > $1 order by audit_id', [last]);
  last = Number(rows.at(-1)?.audit_id ?? last);
  return rows;
}

const SECRET_LOGIN = 'secret-typed-as-login';

describe('a sign-in that is refused', () => {
  test('is entered for a login that nobody has, without the login, where the organization is there', async () => {
    await signIn(api, SECRET_LOGIN, 'wrong wrong wrong');
    await signIn(api, SECRET_LOGIN, 'wrong wrong wrong', undefined, 'no-such-organization');
    const entries = await entered();
    expect(entries).toMatchObject([{ tenant: TENANT, kind: 'sign-in-refused', staff: null, subject: null, details: { wrong: 'login' } }]);
    expect(JSON.stringify(entries)).not.toMatch(new RegExp(`${SECRET_LOGIN}|wrong wrong`));
  });

  test('is entered where the password was right and no code was given, or a wrong one', async () => {
    const secret = await setUpSecondFactor(await signedIn(api, { staff: 'coded' }));
    await api.dataSource.query("update kept.account set totp_step = totp_step - 2 where staff = 'coded'");
    await entered();
    await signIn(api, 'coded');
    await signIn(api, 'coded', PASSWORD, '000000');
    await signIn(api, 'Coded', PASSWORD, await generate({ secret }));
    expect((await entered()).map(({ kind, staff, details }) => [kind, staff, details])).toEqual([
      ['sign-in-refused', 'coded', { wrong: 'no-code' }], ['sign-in-refused', 'coded', { wrong: 'code' }], ['signed-in', 'coded', { by: 'password', secondFactor: true }],
    ]);
  });

  test('is entered where the password is asked for again in a session, and is wrong', async () => {
    const browser = await signedIn(api, { staff: 'asked-again' });
    const { secret } = (await browser.send('POST', 'session/second-factor', {})).body;
    await entered();
    await browser.send('POST', 'session/password', { password: 'wrong wrong wrong', next: 'granite seven lanterns by the weir' });
    await browser.send('PUT', 'session/second-factor', { password: 'wrong wrong wrong', secret, code: '000000' });
    expect((await entered()).map(({ kind, staff, details }) => [kind, staff, details])).toEqual(Array(2).fill(['sign-in-refused', 'asked-again', { wrong: 'password' }]));
  });

  test('is entered once when the limit of an account is reached, and not again for each attempt after it', async () => {
    await signedIn(api, { staff: 'guessed' });
    await entered();
    await Promise.all(Array.from({ length: 14 }, () => signIn(api, 'guessed', 'wrong wrong wrong')));
    await signIn(api, 'guessed');
    const entries = await entered();
    expect(entries.every(({ kind, staff }) => kind === 'sign-in-refused' && staff === 'guessed')).toBe(true);
    expect(entries.filter(({ details }) => details['wrong'] === 'password')).toHaveLength(8);
    expect(entries.filter(({ details }) => 'limit' in details).map(({ details }) => details)).toEqual([{ limit: 'account' }]);
  });

  test('is entered once when the limit of an address is reached', async () => {
    for (let n = 0; n < 64; n += 1) await signIn(api, `${SECRET_LOGIN}-${n}`);
    const entries = await entered();
    expect(entries.filter(({ details }) => 'limit' in details).map(({ staff, details }) => [staff, details])).toEqual([[null, { limit: 'address' }]]);
    expect(entries).toHaveLength(61);
    expect(JSON.stringify(entries)).not.toContain(SECRET_LOGIN);
  });
});

describe('an act on a case that is refused for who asks', () => {
  const refusals = async () => (await entered()).filter(({ kind }) => kind !== 'token-made').map(({ kind, staff, subject, case_id: caseId, details }) => ({ kind, staff, subject, caseId, details }));

  test('is entered with the case and the reason: the wrong post, four eyes, a task of another post', async () => {
    const caseId = await openComplaint(agent);
    const event = (by: Caller, name: string, form: object) => by.post(`cases/${caseId}/events`, { event: name, form });
    expect((await event(await api.as('su', ['supervisor@manager-office']), 'judge', { founded: true, grounds: '张三丰说' })).body.reason).toBe('post_required');
    expect(await refusals()).toEqual([{ kind: 'access-refused', staff: 'su', subject: 'case.send', caseId, details: { reason: 'post_required' } }]);

    const [{ state }] = (await agent.get(`cases/${caseId}`)).body.tasks;
    expect((await (await api.as('su', ['supervisor@manager-office'])).post(`cases/${caseId}/tasks`, { act: 'take', state })).body.reason).toBe('task_act_not_allowed');
    expect(await refusals()).toEqual([{ kind: 'access-refused', staff: 'su', subject: 'task.act', caseId, details: { reason: 'task_act_not_allowed' } }]);

    const both = await api.as('bo', ['handler@operations', 'leader@manager-office']);
    await event(agent, 'judge', { founded: true, grounds: '属实' });
    await event(agent, 'determine', { department: 'operations', handler: 'bo' });
    await event(both, 'find-cause', { cause: '疏忽' });
    await event(both, 'propose', { plan: '整改' });
    expect((await event(both, 'approve', {})).body.reason).toBe('four_eyes');
    expect(await refusals()).toEqual([{ kind: 'access-refused', staff: 'bo', subject: 'case.send', caseId, details: { reason: 'four_eyes' } }]);
  });

  test('is entered for an opening too', async () => {
    const handler = await api.as('hao', ['handler@operations']);
    expect((await handler.post('cases', { process: 'complaint', form: ANONYMOUS })).body.reason).toBe('post_required');
    expect(await refusals()).toEqual([{ kind: 'access-refused', staff: 'hao', subject: 'case.open', caseId: null, details: { reason: 'post_required' } }]);
  });

  test('is not entered where nothing but the form, the state or the case number was wrong', async () => {
    const caseId = await openComplaint(agent);
    await agent.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: 'maybe' } });
    await agent.post(`cases/${caseId}/events`, { event: 'close', form: {} });
    await agent.get(`cases/${randomUUID()}`);
    expect(await refusals()).toEqual([]);
  });
});

describe('a case that is there and hidden', () => {
  /** A complaint that the member of staff is recused from; one whom its reading does not reach; one of another organization. */
  async function hidden(): Promise<{ caseId: string; recused: Caller; foreign: Caller }> {
    const caseId = await openComplaint(agent);
    const [{ case_id: known }] = await api.dataSource.query<[{ case_id: string }]>('select case_id from kept.case_file where case_id = $1', [caseId]);
    await api.dataSource.query("insert into kept.case_recusal (tenant, case_id, staff) values ($1, $2, 'recused-1')", [TENANT, known]);
    return { caseId, recused: await api.as('recused-1', ['agent@customer-service']), foreign: await api.as('foreign-1', ['agent@customer-service'], OTHER_TENANT) };
  }

  test('is answered as one that is not there, and entered: by every route of the case', async () => {
    const { caseId, recused } = await hidden();
    const nothing = randomUUID();
    await entered();
    const ways: readonly ((id: string) => Promise<{ status: number; body: Record<string, unknown> }>)[] = [
      (id) => recused.get(`cases/${id}`),
      (id) => recused.post(`cases/${id}/events`, { event: 'judge', form: { founded: true, grounds: 'x' } }),
      (id) => recused.post(`cases/${id}/tasks`, { act: 'copy', to: 'an' }),
      (id) => recused.get(`cases/${id}/attachments`),
    ];
    for (const way of ways) {
      const [there, none] = [await way(caseId), await way(nothing)];
      const same = ({ status, body }: { status: number; body: Record<string, unknown> }, id: string) => [status, JSON.stringify({ ...body, instance: '' }).replaceAll(id, 'ID')];
      expect(same(there, caseId)).toEqual(same(none, nothing));
      expect(there.status).toBe(404);
    }
    const entries = await entered();
    expect(entries.map(({ kind, staff, case_id, details }) => [kind, staff, case_id, details])).toEqual(ways.map(() => ['access-refused', 'recused-1', caseId, { hidden: true }]));
    expect(entries.map(({ subject }) => subject)).toEqual(['case.read', 'case.send', 'task.act', 'attachment.read']);
  });

  test('is entered where it is asked for by its number, as what a person is to be erased from', async () => {
    const { caseId } = await hidden();
    const { number } = (await agent.get(`cases/${caseId}`)).body;
    const administrator = await api.as('recused-1', ['administrator@manager-office']);
    await entered();
    const told = [await administrator.post('erasures', { number, reason: '本人申请' }), await administrator.post('erasures', { number: 999_999, reason: '本人申请' })];
    expect(told.map(({ body }) => body.reason)).toEqual(['unknown_case', 'unknown_case']);
    expect((await entered()).map(({ subject, case_id, details }) => [subject, case_id, details])).toEqual([['erasure.ask', caseId, { hidden: true }]]);
  });

  test('takes about as long as one that is not there', async () => {
    const { caseId, recused } = await hidden();
    const nothing = randomUUID();
    const taken: Record<string, number[]> = { [caseId]: [], [nothing]: [] };
    for (let n = 0; n < 60; n += 1) {
      for (const id of n % 2 === 0 ? [caseId, nothing] : [nothing, caseId]) {
        const since = performance.now();
        await recused.get(`cases/${id}`);
        taken[id]!.push(performance.now() - since);
      }
    }
    const median = (id: string): number => taken[id]!.sort((a, b) => a - b)[30]!;
    expect(Math.abs(median(caseId) - median(nothing))).toBeLessThan(0.5 * median(nothing));
  });

  test('of another organization is entered in neither', async () => {
    const { caseId, foreign } = await hidden();
    await entered();
    expect((await foreign.get(`cases/${caseId}`)).status).toBe(404);
    expect(await entered()).toEqual([]);
  });
});

test('the audit administrator who reads the trail is entered once for a session and hour, however many pages', async () => {
  for (let n = 0; n < 3; n += 1) expect((await auditor.get('audit?limit=5')).status).toBe(200);
  const entries = await entered();
  expect(entries.map(({ kind, staff }) => [kind, staff])).toEqual([['audit-read', 'audit-1']]);
  const { items } = (await ask(api.url, '/api/v1/sessions', { headers: { cookie: `__Host-kept=${auditor.secret}` } })).body;
  expect(items.map(({ sessionId }: { sessionId: string }) => sessionId)).toContain(entries[0]!.subject);
});
