/** `kept account` and `kept token` at the terminal of the host: what is done about the three administrators, and about who left. */
import { startApi, TENANT, type TestApi } from '../support/api.js';
import { kept } from '../support/kept-command.js';
import { PASSWORD, signedIn, signIn, type Browser } from '../support/people.js';

let api: TestApi;
let security: Browser;
beforeAll(async () => {
  api = await startApi();
  security = await signedIn(api, { staff: 'security-1', kind: 'security' });
});
afterAll(() => api.stop());

const run = (...args: string[]) => kept([...args, ...(args[0] === 'token' && args[1] === 'revoke' ? [] : ['--tenant', TENANT])], { env: { DATABASE_URL: api.databaseUrl } });
const entries = (subject: string) => api.dataSource.query<{ kind: string; staff: string }[]>("select kind, staff from kept.audit_entry where subject = $1 and staff = 'kept:terminal' order by audit_id", [subject]);

test('an audit administrator who lost the authenticator is reset: sessions and links of external identities end, the password is asked again and a second factor set up anew', async () => {
  const auditor = await signedIn(api, { staff: 'audit-1', kind: 'audit' });
  await api.dataSource.query("insert into kept.external_identity (tenant, issuer, subject, staff, linked_by) values ($1, 'https://id.example', 'x', 'audit-1', 'audit-1')", [TENANT]);
  expect(await run('account', 'reset', 'audit-1')).toMatchObject({ code: 0, stdout: expect.stringContaining('audit-1') });
  expect((await auditor.get('session')).status).toBe(401);
  expect((await signIn(api, 'audit-1', PASSWORD)).status).toBe(204);
  expect(await api.dataSource.query("select from kept.external_identity where staff = 'audit-1'")).toEqual([]);
  expect(await entries('audit-1')).toEqual([{ kind: 'second-factor-removed', staff: 'kept:terminal' }, { kind: 'identity-unlinked', staff: 'kept:terminal' }]);
  expect(await run('account', 'reset', 'nobody')).toMatchObject({ code: 1, stderr: expect.stringContaining('npx kept account list') });
});

test('an audit administrator who leaves is entered as such once, and signs in no more', async () => {
  const auditor = await signedIn(api, { staff: 'audit-2', kind: 'audit' });
  expect((await run('account', 'leave', 'audit-2')).code).toBe(0);
  expect((await auditor.get('session')).status).toBe(401);
  expect((await signIn(api, 'audit-2')).body.reason).toBe('sign_in_refused');
  expect(await entries('audit-2')).toEqual([{ kind: 'staff-left', staff: 'kept:terminal' }]);
  expect((await run('account', 'leave', 'audit-2')).code).toBe(1);
  expect((await run('account', 'reset', 'audit-2')).code).toBe(1);
});

test('a token is made for a program or an employee who is there: not for an administrator, not for who left', async () => {
  const make = (staff: string) => run('token', 'make', '--staff', staff, '--post', 'agent@customer-service');
  for (const staff of ['gone', 'clerk']) await signedIn(api, { staff });
  await security.send('POST', 'staff/gone/leave', {});
  expect(await make('security-1')).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/安全管理员（security-1）.*三员管理员/) });
  expect(await make('gone')).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/已离开的 gone/) });
  expect([(await make('clerk')).code, (await make('meter-reader')).code]).toEqual([0, 0]);
});

test('a token is in force no more at once when its member of staff leaves, and stands no longer among those in force', async () => {
  await signedIn(api, { staff: 'leaver' });
  const caller = await api.as('leaver', ['agent@customer-service']);
  expect((await caller.get('cases')).status).toBe(200);
  await security.send('POST', 'staff/leaver/leave', {});
  expect(await caller.get('cases')).toMatchObject({ status: 401, body: { reason: 'unauthorized' } });
  const listed = JSON.parse((await kept(['token', 'list', '--json'], { env: { DATABASE_URL: api.databaseUrl } })).stdout) as { staff: string }[];
  expect(listed.map(({ staff }) => staff)).not.toContain('leaver');
});

test('no administrator is added under a pseudonym that a token in force is made for, until it is revoked', async () => {
  const program = await api.as('robot', ['agent@customer-service']);
  const add = () => run('account', 'make', '--staff', 'robot', '--name', 'x', '--administrator', 'audit');
  const refused = await add();
  expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('npx kept token revoke') });
  const name = /robot（(\w{12})）/.exec(refused.stderr)![1]!;
  expect((await run('token', 'revoke', name)).code).toBe(0);
  expect((await add()).code).toBe(0);
  expect((await program.get('cases')).status).toBe(401);
});

test('the link of an account leads where people reach the host: as the host is told by KEPT_ORIGIN, where the command is told nothing else', async () => {
  await signedIn(api, { staff: 'audit-9', kind: 'audit' });
  const link = async (env: Readonly<Record<string, string>>) => (await kept(['account', 'link', 'audit-9', '--tenant', TENANT], { env: { DATABASE_URL: api.databaseUrl, ...env } })).stdout;
  expect(await link({ KEPT_ORIGIN: 'https://kept.example.com' })).toMatch(/^https:\/\/kept\.example\.com\/#\/open\/\S+$/m);
  expect(await link({ KEPT_URL: 'http://localhost:3100', KEPT_ORIGIN: 'https://kept.example.com' })).toMatch(/^http:\/\/localhost:3100\/#\/open\/\S+$/m);
  expect(await link({ KEPT_URL: '', PORT: '3200' })).toMatch(/^http:\/\/localhost:3200\/#\/open\/\S+$/m);
});
