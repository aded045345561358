import { ask, callerOf, openComplaint, OTHER_TENANT, startApi, TENANT, type Caller, type TestApi } from '../support/api.js';
import { whoMay, type Act } from '../../src/core/access/acts.js';
import { readCase } from '../../src/store/case-reads.sql.js';
import { readAs } from '../../src/store/database.js';
import { issueToken, listTokens, revokeToken } from '../../src/store/tokens.sql.js';

let api: TestApi;
let here: Caller, there: Caller;
let caseId: string;

beforeAll(async () => {
  api = await startApi();
  here = await api.as('an', ['agent@customer-service']);
  there = await api.as('an', ['agent@customer-service', 'handler@operations', 'leader@manager-office'], OTHER_TENANT);
  caseId = await openComplaint(here);
});
afterAll(() => api.stop());

test('a token of another tenant sees no case, task, deadline, breach or notice of this one', async () => {
  expect((await there.get(`cases/${caseId}`)).status).toBe(404);
  for (const path of ['cases', 'tasks', 'commitments', 'breaches', 'notices']) {
    const { status, body } = await there.get(path);
    expect([path, status, body.items]).toEqual([path, 200, []]);
  }
});

test('a token of another tenant sends nothing to a case of this one', async () => {
  const before = (await here.get(`cases/${caseId}`)).body.revision;
  expect(await there.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: true, grounds: '无' } })).toMatchObject({ status: 404, body: { reason: 'unknown_case' } });
  expect((await there.post(`cases/${caseId}/extensions`, { commitment: 'reply', by: '1 workday', reason: '无' })).status).toBe(404);
  expect((await here.get(`cases/${caseId}`)).body.revision).toBe(before);
});

test('an idempotency key of one tenant is nobody\'s in another', async () => {
  const asked = { headers: { 'idempotency-key': 'same' } };
  const form = { disclosure: 'anonymous', content: '噪声', requested: '停工' };
  const first = await here.post('cases', { process: 'complaint', form }, asked);
  const second = await there.post('cases', { process: 'complaint', form }, asked);
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body.caseId).not.toBe(first.body.caseId);
});

test('a cursor of one tenant shows another nothing', async () => {
  await openComplaint(there);
  await openComplaint(here);
  const { body } = await here.get('cases?limit=1');
  const theirs = (await there.get(`cases?limit=1&cursor=${body.next}`)).body.items;
  for (const { caseId: shown } of theirs) expect((await here.get(`cases/${shown}`)).status).toBe(404);
});

test('an expired token is refused, and so is a revoked one, at once', async () => {
  const caller = await api.as('short', ['agent@customer-service']);
  expect((await caller.get('tasks')).status).toBe(200);
  await api.dataSource.query("update kept.api_token set expires_at = kept.now() where staff = 'short'");
  expect((await caller.get('tasks')).body.reason).toBe('unauthorized');

  const revoked = await api.as('gone', ['agent@customer-service']);
  expect((await revoked.get('tasks')).status).toBe(200);
  expect(await revokeToken(api.dataSource, revoked.token, 'kept:terminal')).toMatch(/^[0-9a-f]{12}$/);
  expect((await revoked.get('tasks')).status).toBe(401);
  expect(await revokeToken(api.dataSource, revoked.token, 'kept:terminal')).toBeNull();
  expect((await listTokens(api.dataSource, false)).map(({ staff }) => staff)).not.toContain('gone');
  const entries = await api.dataSource.query("select kind, staff, details::jsonb - 'until' - 'name' as details from kept.audit_entry where subject = 'gone' order by audit_id");
  expect(entries).toEqual([
    { kind: 'token-made', staff: 'kept:terminal', details: { posts: ['agent@customer-service'], acts: null } },
    { kind: 'token-revoked', staff: 'kept:terminal', details: {} },
  ]);
});

test('a token that is made for some acts does no others, whatever its posts allow, and says what it may', async () => {
  const { token } = await issueToken(api.dataSource, { tenant: TENANT, staff: 'meter', posts: [{ post: 'agent', unit: 'customer-service' }], acts: ['case.open'] }, '1 day', 'kept:terminal');
  const meter = callerOf(api.url, token);
  const opened = await openComplaint(meter);
  expect((await meter.get(`cases/${opened}`)).body).toMatchObject({ status: 403, reason: 'not_permitted', saw: '只可“登记事项”的令牌' });
  expect((await meter.post(`cases/${opened}/events`, { event: 'judge', form: { founded: true, grounds: '属实' } })).body.reason).toBe('not_permitted');
  await expect(api.dataSource.query("update kept.api_token set acts = '{}' where staff = 'meter'")).rejects.toThrow(/check/);
});

test('the database holds no token that could be used', async () => {
  const rows = await api.dataSource.query<Record<string, unknown>[]>('select t::text as row from kept.api_token t');
  expect(JSON.stringify(rows)).not.toContain(here.token);
  const [{ hash }] = await api.dataSource.query<[{ hash: string }]>("select encode(token_hash, 'hex') as hash from kept.api_token limit 1");
  expect((await callerOf(api.url, `kept_${hash}`).get('tasks')).status).toBe(401);
});

test('who acts is what the token says, whatever the body says', async () => {
  const { body } = await here.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: true, grounds: '无' }, staff: 'lin' });
  expect(body.reason).toBe('invalid_request');
  await here.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: true, grounds: '无' } });
  expect((await here.get(`cases/${caseId}`)).body.history.at(-1)).toMatchObject({ staff: 'an', post: 'agent', unit: 'customer-service' });
});

test('answers are nobody\'s to keep, and the server does not name itself', async () => {
  const { headers } = await here.get('tasks');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('what anyone may do needs no token; everything else of the API does', async () => {
  const { body } = await ask(api.url, '/api/openapi.json');
  for (const [path, methods] of Object.entries(body.paths as Record<string, Record<string, { 'x-act': Act }>>)) {
    for (const [method, operation] of Object.entries(methods)) {
      const isOpen = whoMay(operation['x-act']).includes('anyone');
      const { status, body: told } = await ask(api.url, path.replace('{id}', caseId).replace('{process}', 'complaint').replace('{code}', 'internal'), { method: method.toUpperCase() });
      expect([path, method, status === 401 && told.reason === 'unauthorized']).toEqual([path, method, !isOpen]);
    }
  }
});

test('what a reader is told is of one moment, whoever writes meanwhile', async () => {
  const id = await openComplaint(here);
  const revisions = await readAs(api.dataSource, { tenant: TENANT, staff: 'an', readings: ['complaint'] }, async (manager) => {
    const before = (await readCase(manager, id))!;
    expect((await here.post(`cases/${id}/events`, { event: 'judge', form: { founded: false, grounds: '无' } })).status).toBe(200);
    const after = (await readCase(manager, id))!;
    return [before, after].map(({ revision, events }) => [revision, events.length]);
  });
  expect(revisions).toEqual([[1, 1], [1, 1]]);
});
