/** The three administrators are looked after at the terminal of the host: nothing in the API reaches their accounts. */
import { startApi, type TestApi } from '../../support/api.js';
import { setOidcStage } from '../../support/oidc/stage.js';
import { setUpSecondFactor, signedIn, type Browser } from '../../support/people.js';

let api: TestApi;
let security: Browser, auditor: Browser;
beforeAll(async () => {
  api = await startApi();
  security = await signedIn(api, { staff: 'security-1', kind: 'security' });
  auditor = await signedIn(api, { staff: 'audit-1', kind: 'audit' });
  await signedIn(api, { staff: 'system-1', kind: 'system' });
});
afterAll(() => api.stop());

test.each(['audit-1', 'system-1', 'security-1'])('the security administrator makes no link, takes off no second factor, enters no leaving and grants no post for %s', async (staff) => {
  const before = await api.dataSource.query('select * from kept.account order by tenant, staff');
  for (const [method, path] of [['POST', `staff/${staff}/link`], ['DELETE', `staff/${staff}/second-factor`], ['DELETE', `staff/${staff}/sessions`], ['POST', `staff/${staff}/leave`]] as const) {
    const { status, body } = await security.send(method, path, method === 'POST' ? {} : undefined);
    expect([path, status, body.reason]).toEqual([path, 403, 'terminal_only']);
    expect(body.detail).toContain('npx kept account');
  }
  expect((await security.send('POST', `staff/${staff}/posts`, { post: 'agent', unit: 'customer-service' })).body.reason).toBe('holding_refused');
  expect(await api.dataSource.query('select * from kept.account order by tenant, staff')).toEqual(before);
  expect(await api.dataSource.query("select from kept.account_link where made_by = 'security-1'")).toEqual([]);
  expect((await auditor.get('session')).status).toBe(200);
  expect(await api.dataSource.query("select details from kept.audit_entry where kind = 'access-refused' and staff = 'security-1' and subject = 'staff.manage' order by audit_id desc limit 1"))
    .toEqual([{ details: { reason: 'terminal_only', staff } }]);
});

test('an administrator goes on to look after the own account: another authenticator', async () => {
  await expect(setUpSecondFactor(auditor)).resolves.toEqual(expect.any(String));
  expect((await auditor.get('audit')).status).toBe(200);
});

test('the security administrator links no external identity to an administrator, and takes none of theirs off', async () => {
  const stage = await setOidcStage();
  try {
    const maker = await signedIn(stage.api, { staff: 'security-1', kind: 'security' });
    await signedIn(stage.api, { staff: 'audit-1', kind: 'audit' });
    expect(await maker.send('POST', 'sign-in/oidc/identities', { staff: 'audit-1', subject: 'mine' })).toMatchObject({ status: 403, body: { reason: 'terminal_only' } });
    const [{ id }] = await stage.api.dataSource.query<[{ id: string }]>(
      `insert into kept.external_identity (tenant, issuer, subject, staff, linked_by) values ('laizhou-gas', 'x', 'x', 'audit-1', 'audit-1') returning identity_id as id`);
    expect((await maker.send('DELETE', `sign-in/oidc/identities/${id}`)).body.reason).toBe('terminal_only');
    expect(await stage.api.dataSource.query('select staff from kept.external_identity')).toEqual([{ staff: 'audit-1' }]);
  } finally {
    await stage.stop();
  }
});
