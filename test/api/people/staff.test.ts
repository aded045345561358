import { openComplaint, startApi, TENANT, OTHER_TENANT, type TestApi } from '../../support/api.js';
import { browserOf, PASSWORD, secretSetBy, setUpSecondFactor, signedIn, signIn, json, type Browser } from '../../support/people.js';
import { ask } from '../../support/api.js';
import { TERMINAL } from '../../../src/core/access/own-actors.js';
import { issueToken, revokeToken } from '../../../src/store/tokens.sql.js';

let api: TestApi;
let security: Browser, auditor: Browser, agent: Browser;
beforeAll(async () => {
  api = await startApi();
  security = await signedIn(api, { staff: 'security-1', kind: 'security' });
  auditor = await signedIn(api, { staff: 'audit-1', kind: 'audit' });
  agent = await signedIn(api, { staff: 'agent-1', posts: ['agent@customer-service'] });
});
afterAll(() => api.stop());
beforeEach(() => api.dataSource.query('delete from kept.sign_in_throttle'));

test('the security administrator adds somebody, who opens the account by the link and then holds the post granted', async () => {
  expect(await security.send('POST', 'staff', { staff: 'clerk', name: '赵一', login: 'clerk' })).toMatchObject({ status: 201, body: { account: 'invited', posts: [] } });
  const { link } = (await security.send('POST', 'staff/clerk/link', {})).body;
  expect((await security.send('POST', 'staff/clerk/posts', { post: 'agent', unit: 'customer-service' })).status).toBe(201);
  const opened = await ask(api.url, '/api/v1/account-links/open', json({ link, password: PASSWORD }));
  const clerk = browserOf(api.url, secretSetBy(opened)!);
  const caseId = (await clerk.send('POST', 'cases', { process: 'complaint', form: { disclosure: 'anonymous', content: '噪声', requested: '停工' } })).body.caseId;
  expect((await clerk.get(`cases/${caseId}`)).body.history[0]).toMatchObject({ staff: 'clerk', post: 'agent' });
});

test('a post counts from its beginning to its end, and no longer than its holding', async () => {
  const browser = await signedIn(api, { staff: 'timed' });
  const posts = async () => (await browser.get('session')).body.posts.map(({ post }: { post: string }) => post);
  const grant = async (body: object) => (await security.send('POST', 'staff/timed/posts', { post: 'leader', unit: 'manager-office', ...body })).body.holdingId as string;
  await grant({ from: '2099-01-01T00:00:00+08:00' });
  expect(await posts()).toEqual([]);
  const now = await grant({ until: '2098-01-01T00:00:00+08:00' });
  expect(await posts()).toEqual(['leader']);
  expect((await security.send('DELETE', `posts/${now}`)).status).toBe(204);
  expect(await posts()).toEqual([]);
  expect((await security.send('DELETE', `posts/${now}`)).body.reason).toBe('unknown_holding');
});

test.each([
  ['a post that there is not', 'agent-1', { post: 'leadre', unit: 'manager-office' }, 422],
  ['a unit that there is not', 'agent-1', { post: 'leader', unit: 'moon' }, 422],
  ['an end before the beginning', 'agent-1', { post: 'leader', unit: 'manager-office', from: '2098-01-02T00:00:00+08:00', until: '2098-01-01T00:00:00+08:00' }, 422],
  ['an end that has passed', 'agent-1', { post: 'leader', unit: 'manager-office', until: '2020-01-01T00:00:00+08:00' }, 422],
  ['a term that has passed', 'agent-1', { post: 'leader', unit: 'manager-office', from: '2019-01-01T00:00:00+08:00', until: '2020-01-01T00:00:00+08:00' }, 422],
  ['a post that they hold at that time', 'agent-1', { post: 'agent', unit: 'customer-service', from: '2098-01-02T00:00:00+08:00' }, 422],
  ['a post for an administrator', 'security-1', { post: 'leader', unit: 'manager-office' }, 422],
  ['nobody known', 'nobody', { post: 'leader', unit: 'manager-office' }, 404],
])('%s is not granted', async (_what, staff, body, status) => {
  expect((await security.send('POST', `staff/${staff}/posts`, body)).status).toBe(status);
});

test('the database itself lets no administrator hold a post, and nobody be two administrators', async () => {
  const { query } = { query: (sql: string) => api.dataSource.query(sql) };
  await expect(query(`insert into kept.holding (tenant, staff, post, unit, from_at, granted_by) values ('${TENANT}', 'audit-1', 'leader', 'manager-office', kept.now(), 'x')`)).rejects.toThrow(/holding_staff_fk/);
  await expect(query(`insert into kept.staff (tenant, staff, kind, name, added_by) values ('${TENANT}', 'audit-1', 'security', 'x', 'x')`)).rejects.toThrow(/staff_pk/);
});

test('a pseudonym or a login that somebody has is refused, and nothing is half added; so is a pseudonym that looks the same', async () => {
  for (const taken of [{ staff: 'agent-1', name: 'x', login: 'fresh' }, { staff: 'fresh', name: 'x', login: 'agent-1' }, { staff: 'Agent-1', name: 'x', login: 'fresh' }, { staff: 'ａｇｅｎｔ-1', name: 'x', login: 'fresh' }]) {
    expect((await security.send('POST', 'staff', taken)).body.reason).toBe('staff_taken');
  }
  expect((await api.dataSource.query("select from kept.staff where staff = 'fresh'"))).toEqual([]);
});

test('nobody is added under the pseudonym of a program, whose cases they would read, not even after its tokens', async () => {
  const { token } = await api.as('web-portal', ['portal@customer-service']);
  await revokeToken(api.dataSource, token, 'kept:terminal');
  expect((await security.send('POST', 'staff', { staff: 'web-portal', name: 'x', login: 'fresh' })).body.reason).toBe('staff_taken');
});

test('nobody is called as those are who have no account: the public, and whoever wrote the files', async () => {
  for (const name of ['public', 'files']) expect((await security.send('POST', 'staff', { staff: name, name: 'x', login: 'fresh' })).body.reason).toBe('invalid_request');
});

test('who leaves is signed out and signs in no more; the pseudonym is not given again', async () => {
  const goer = await signedIn(api, { staff: 'goer', posts: ['agent@customer-service'] });
  expect((await security.send('POST', 'staff/goer/leave', {})).status).toBe(204);
  expect((await goer.get('session')).status).toBe(401);
  expect((await signIn(api, 'goer')).body.reason).toBe('sign_in_refused');
  expect((await security.send('POST', 'staff', { staff: 'goer', name: 'x', login: 'goer-2' })).body.reason).toBe('staff_taken');
  expect((await security.send('POST', 'staff/goer/link', {})).body.reason).toBe('unknown_staff');
});

test('an authenticator that is lost is taken off by the security administrator, and its sessions end', async () => {
  const loser = await signedIn(api, { staff: 'loser' });
  await setUpSecondFactor(loser);
  expect((await security.send('DELETE', 'staff/loser/second-factor')).status).toBe(204);
  expect((await loser.get('session')).status).toBe(401);
  expect((await signIn(api, 'loser')).status).toBe(204);
});

test('sessions of somebody are ended by the security administrator; the password stays', async () => {
  const browser = await signedIn(api, { staff: 'mislaid' });
  expect((await security.send('DELETE', 'staff/mislaid/sessions')).status).toBe(204);
  expect((await browser.get('session')).status).toBe(401);
  expect((await signIn(api, 'mislaid')).status).toBe(204);
  expect((await auditor.get('audit?kind=sessions-ended')).body.items).toMatchObject([{ staff: 'security-1', subject: 'mislaid', address: '127.0.0.1' }]);
});

describe('the audit trail', () => {
  test('tells who did what to whom, to the audit administrator alone', async () => {
    await security.send('POST', 'staff', { staff: 'traced', name: '钱二', login: 'traced' });
    const { items } = (await auditor.get('audit?kind=staff-added&staff=security-1&limit=200')).body;
    expect(items.at(-1)).toMatchObject({ kind: 'staff-added', staff: 'security-1', subject: 'traced' });
    const first = (await auditor.get('audit?first=newest&limit=2')).body;
    const next = (await auditor.get(`audit?first=newest&limit=2&cursor=${first.next}`)).body;
    const newest = [...first.items, ...next.items].map(({ auditId }: { auditId: number }) => auditId);
    expect(newest).toEqual([...newest].sort((a, b) => b - a));
    expect(first.items[0].auditId).toBeGreaterThanOrEqual(items.at(-1).auditId);
    for (const other of [security, agent]) expect((await other.get('audit')).body.reason).toBe('not_permitted');
    const refused = (await auditor.get('audit?kind=access-refused&limit=200')).body.items as { subject: string }[];
    expect(refused.filter(({ subject }) => subject === 'audit.read')).toMatchObject([{ staff: 'security-1', subject: 'audit.read' }, { staff: 'agent-1', subject: 'audit.read' }]);
  });

  test('holds no name, password or secret', async () => {
    await signedIn(api, { staff: 'plain' });
    const text = JSON.stringify(await api.dataSource.query('select * from kept.audit_entry'));
    expect(text).toContain('plain');
    expect(text).not.toMatch(new RegExp(`${PASSWORD}|姓名|赵一|钱二|__Host-kept`));
  });

  test('says from which address; what the host does itself is from none', async () => {
    expect((await signIn(api, 'nobody-is-called-so')).status).toBe(401);
    await agent.get('audit');
    const { items } = (await auditor.get('audit?first=newest&limit=200')).body as { items: { kind: string; address: string | null; subject: string | null }[] };
    for (const kind of ['sign-in-refused', 'access-refused', 'signed-in', 'audit-read', 'staff-added']) expect(items.find((entry) => entry.kind === kind)).toMatchObject({ address: '127.0.0.1' });
    await issueToken(api.dataSource, { tenant: TENANT, staff: 'a-program', posts: [] }, '1 hour', TERMINAL);
    expect((await auditor.get('audit?first=newest&limit=1')).body.items).toMatchObject([{ kind: 'token-made', subject: 'a-program', address: null }]);
  });

  test('is exported as JSON lines, which is entered too', async () => {
    const { status, body } = await auditor.get('audit/export');
    const lines = (body as string).trimEnd().split('\n').map((line) => JSON.parse(line));
    expect([status, lines.at(-1)]).toEqual([200, expect.objectContaining({ kind: 'exported', staff: 'audit-1' })]);
  });

  test('is changed by nobody', async () => {
    await expect(api.dataSource.query('delete from kept.audit_entry')).rejects.toThrow(/permission denied|kept as it was written/);
    await expect(api.dataSource.query("update kept.audit_entry set staff = 'x'")).rejects.toThrow(/permission denied|kept as it was written/);
  });

  test.each([['at', "'2020-01-01'"], ['audit_id', '1']])('takes no entry of another moment or place from the host: %s', async (column, value) => {
    const entry = `insert into kept.audit_entry (tenant, kind, ${column}) overriding system value values ('${TENANT}', 'exported', ${value})`;
    await expect(api.dataSource.query(entry)).rejects.toThrow(/permission denied/);
  });

  test('of another organization is not among it', async () => {
    await signedIn(api, { staff: 'elsewhere', tenant: OTHER_TENANT });
    expect(JSON.stringify((await auditor.get('audit/export')).body)).not.toContain('elsewhere');
  });
});

test('none of the three administrators reads cases, in the API or under the policies of the database', async () => {
  const caseId = await openComplaint(await api.as('an', ['agent@customer-service']));
  for (const one of [security, auditor]) expect((await one.get(`cases/${caseId}`)).body.reason).toBe('not_permitted');
  const rows = (kind: string) => api.dataSource.transaction(async (manager) => {
    await manager.query('set local role kept_api');
    await manager.query("select set_config('kept.tenant', $1, true), set_config('kept.staff', 'x', true), set_config('kept.kind', $2, true), set_config('kept.readings', 'complaint', true)", [TENANT, kind]);
    return (await manager.query('select from kept.case_file union all select from kept.task union all select from kept.outbox_message')).length as number;
  });
  expect(await rows('employee')).toBeGreaterThan(1);
  for (const kind of ['system', 'security', 'audit']) expect([kind, await rows(kind)]).toEqual([kind, 0]);
});

test('posts and units are told by their titles to whoever may see staff, and every post that is told can be granted', async () => {
  const { body } = await security.get('organization');
  expect(body).toMatchObject({ organization: TENANT, zone: 'Asia/Shanghai' });
  expect(body.units).toContainEqual({ name: 'operations', title: { zh: '运行管理部', en: 'Network operations' } });
  await security.send('POST', 'staff', { staff: 'everything', name: '钱多', login: 'everything' });
  for (const { name } of body.posts) expect([name, (await security.send('POST', 'staff/everything/posts', { post: name, unit: body.units[0].name })).status]).toEqual([name, 201]);
  const system = await signedIn(api, { staff: 'system-1', kind: 'system' });
  expect((await system.get('organization')).status).toBe(403);
});
