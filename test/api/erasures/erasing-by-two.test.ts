/** Who confirms an erasure did not make who asked for it. */
import { openComplaint, startApi, type Caller, type TestApi } from '../../support/api.js';
import { addPerson, browserOf, json, PASSWORD, secretSetBy, signedIn, type Browser } from '../../support/people.js';
import { ask } from '../../support/api.js';

let api: TestApi;
let agent: Caller;
let maker: Browser;
let phone = 13_700_000_000;
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('an', ['agent@customer-service']);
  maker = await signedIn(api, { staff: 'maker', kind: 'security' });
});
afterAll(() => api.stop());

/** Asks to erase somebody new. */
async function asked(by: Browser): Promise<string> {
  const caseId = await openComplaint(agent, { disclosure: 'named', caller: { name: '张三丰', phone: String(++phone) }, content: '路面', requested: '恢复' });
  await agent.post(`cases/${caseId}/events`, { event: 'withdraw', form: { wish: '误会' } });
  const { status, body } = await by.send('POST', 'erasures', { caseId, reason: '本人申请' });
  expect(status).toBe(201);
  return body.erasureId as string;
}

async function openedBy(link: string): Promise<Browser> {
  return browserOf(api.url, secretSetBy(await ask(api.url, '/api/v1/account-links/open', json({ link, password: PASSWORD })))!);
}

const confirm = (who: Browser, erasureId: string) => who.send('POST', `erasures/${erasureId}/confirm`, {});
const POST = { post: 'administrator', unit: 'manager-office' };

test('whoever made an account and opened it confirms nothing that is asked from it; alone, they are told to have a second security administrator made', async () => {
  await maker.send('POST', 'staff', { staff: 'puppet', name: 'x', login: 'puppet' });
  await maker.send('POST', 'staff/puppet/posts', POST);
  const puppet = await openedBy((await maker.send('POST', 'staff/puppet/link', {})).body.link);
  const refused = await confirm(maker, await asked(puppet));
  expect(refused).toMatchObject({ status: 403, body: { reason: 'four_eyes' } });
  expect(refused.body.detail).toContain('npx kept account make --administrator security');
});

test('who granted the post alone does not confirm, not even after it ended; another security administrator does', async () => {
  const granted = await signedIn(api, { staff: 'granted' });
  const { holdingId } = (await maker.send('POST', 'staff/granted/posts', POST)).body;
  const erasureId = await asked(granted);
  await maker.send('DELETE', `posts/${holdingId}`);
  const other = await signedIn(api, { staff: 'other-security', kind: 'security' });
  const refused = await confirm(maker, erasureId);
  expect(refused.body).toMatchObject({ reason: 'four_eyes', detail: expect.stringContaining('其他安全管理员') });
  expect(await confirm(other, erasureId)).toMatchObject({ status: 200, body: { state: 'erased', decidedBy: 'other-security' } });
});

test('who made the link that opened the account last does not confirm; one that was replaced before it was used opened nothing', async () => {
  await addPerson(api, { staff: 'linked', posts: ['administrator@manager-office'] });
  const linked = await openedBy((await maker.send('POST', 'staff/linked/link', {})).body.link);
  expect((await confirm(maker, await asked(linked))).body.reason).toBe('four_eyes');

  await addPerson(api, { staff: 'replaced', posts: ['administrator@manager-office'] });
  await maker.send('POST', 'staff/replaced/link', {});
  const other = await signedIn(api, { staff: 'link-maker', kind: 'security' });
  const replaced = await openedBy((await other.send('POST', 'staff/replaced/link', {})).body.link);
  const erasureId = await asked(replaced);
  expect((await confirm(other, erasureId)).body.reason).toBe('four_eyes');
  expect((await confirm(maker, erasureId)).status).toBe(200);
});

test('nor does who granted the post to somebody for whom the asker stood in, not even after that ended', async () => {
  const absent = await signedIn(api, { staff: 'absent' });
  await maker.send('POST', 'staff/absent/posts', POST);
  const deputy = await signedIn(api, { staff: 'deputy' });
  const [from, until] = [-1, 1].map((days) => new Date(Date.now() + days * 86_400_000).toISOString());
  const { absenceId } = (await absent.send('POST', 'absences', { deputy: 'deputy', from, until })).body;
  await deputy.send('POST', `absences/${absenceId}/accept`);
  const erasureId = await asked(deputy);
  await deputy.send('DELETE', `absences/${absenceId}`);
  expect((await confirm(maker, erasureId)).body.reason).toBe('four_eyes');
  const other = await signedIn(api, { staff: 'third-security', kind: 'security' });
  expect((await confirm(other, erasureId)).status).toBe(200);
});

test('who refuses may be anybody of the security administrators', async () => {
  const granted = await signedIn(api, { staff: 'granted-2' });
  await maker.send('POST', 'staff/granted-2/posts', POST);
  expect((await maker.send('POST', `erasures/${await asked(granted)}/refuse`, { reason: '另案需要' })).body.state).toBe('refused');
});
