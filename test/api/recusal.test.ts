/** Recusal stays when a post has ended, follows the organization in force, and holds for whatever goes out of a case. */
import { revokeToken } from '../../src/store/tokens.sql.js';
import { ANONYMOUS, startApi, type Caller, type TestApi } from '../support/api.js';
import { addPerson, signedIn, type Browser } from '../support/people.js';
import { startReceiver, type Receiver } from '../support/effects/receiver.js';

const TENANT = 'heating-group';
const REPORT = { disclosure: 'anonymous', kind: 'concealed', content: '投诉未登记也未上报', concerned_unit: 'second-heating' };

let api: TestApi;
let receiver: Receiver;
let portal: Caller, chief: Caller;
const staff = (name: string, ...posts: string[]): Promise<Caller> => api.as(name, posts, TENANT);
const person = (name: string, ...posts: string[]): Promise<Browser> => signedIn(api, { staff: name, posts, tenant: TENANT });

beforeAll(async () => {
  [api, receiver] = await Promise.all([startApi({ others: [TENANT] }), startReceiver()]);
  portal = await staff('portal', 'portal@public-entrance');
  chief = await staff('ji', 'chief@discipline');
});
afterAll(() => Promise.all([api.stop(), receiver.close()]));

async function report(form: Readonly<Record<string, unknown>> = REPORT): Promise<string> {
  const { status, body } = await portal.post('cases', { process: 'misconduct-report', form });
  if (status !== 201) throw new Error(`expected a case, saw ${JSON.stringify(body)}`);
  return body.caseId;
}

/** Ends the posts that somebody holds in a unit, as the security administrator does. */
const leave = (name: string, unit: string) => api.dataSource.query("update kept.holding set ended_at = kept.now(), ended_by = 'sec-1' where tenant = $1 and staff = $2 and unit = $3 and ended_at is null", [TENANT, name, unit]);
const grant = (name: string, post: string, unit: string) =>
  api.dataSource.query("insert into kept.holding (tenant, staff, post, unit, from_at, granted_by) values ($1, $2, $3, $4, kept.now(), 'sec-1')", [TENANT, name, post, unit]);

/** The lists of a reader in which a case stands, and `id` where it is read by its id. */
async function foundBy(reader: Pick<Caller, 'get'>, caseId: string): Promise<string[]> {
  const found = (await reader.get(`cases/${caseId}`)).status === 404 ? [] : ['id'];
  for (const list of ['cases', 'tasks', 'notices']) if (JSON.stringify((await reader.get(`${list}?limit=200`)).body).includes(caseId)) found.push(list);
  return found;
}

test('who held a post in the unit concerned when the report was opened, or since, finds no trace of it after the post has ended', async () => {
  const mover = await person('mover', 'handler@second-heating-repair');
  const earlier = await person('earlier', 'handler@second-heating-repair');
  const passer = await person('passer', 'chief@discipline');
  await leave('earlier', 'second-heating-repair');
  const one = await report();
  await leave('mover', 'second-heating-repair');
  await grant('passer', 'leader', 'second-heating');
  expect(await foundBy(passer, one)).toEqual([]);
  await leave('passer', 'second-heating');
  for (const name of ['mover', 'earlier']) await grant(name, 'chief', 'discipline');
  expect(await foundBy(mover, one)).toEqual([]);
  expect(await foundBy(passer, one)).toEqual([]);
  expect(await foundBy(earlier, one)).toEqual(['id', 'cases', 'tasks', 'notices']);
  expect((await mover.send('POST', `cases/${one}/events`, { event: 'assign', form: { investigator: 'ji' } })).body.reason).toBe('unknown_case');
  const another = await report();
  for (const reader of [mover, passer]) expect(await foundBy(reader, another)).toContain('tasks');
});

test('a name that was meant for somebody of the staff recuses nobody, and is refused: by case, by width, or because it is what they are called', async () => {
  const addressed = async (concerned_staff: string) => (await portal.post('cases', { process: 'misconduct-report', form: { ...REPORT, concerned_staff } })).body;
  await person('lan-mei');
  await api.dataSource.query("update kept.staff set name = '兰梅' where tenant = $1 and staff = 'lan-mei'", [TENANT]);
  for (const slip of ['Lan-Mei', 'ｌａｎ-ｍｅｉ', '兰梅']) {
    expect(await addressed(slip)).toMatchObject({ reason: 'form_invalid', fields: [{ path: 'concerned_staff', saw: slip, expected: '人员代号，应为 lan-mei' }] });
  }
  for (const known of ['lan-mei', 'ji', '没有账户的人']) expect((await addressed(known)).status).toBe('active');
});

test('a post in the unit concerned that was held by a token counts as one that was granted: after the token is revoked, and for whoever stands in for its holder', async () => {
  const [lost, before] = [await staff('twice', 'handler@second-heating-repair'), await staff('before', 'handler@second-heating-repair')];
  await revokeToken(api.dataSource, before.token, 'kept:terminal');
  const [twice, stillThere] = [await staff('twice', 'chief@discipline'), await staff('before', 'chief@discipline')];
  await person('away', 'agent@service-centre');
  await staff('away', 'handler@second-heating-repair');
  const deputy = await person('deputy-of-away', 'chief@discipline');
  const one = await report();
  await revokeToken(api.dataSource, lost.token, 'kept:terminal');
  expect(await foundBy(twice, one)).toEqual([]);
  expect(await foundBy(stillThere, one)).toContain('id');
  expect(await foundBy(deputy, one)).toContain('id');
  await api.dataSource.query(
    `insert into kept.absence (tenant, staff, deputy, from_at, until_at, entered_by, accepted_at) values ($1, 'away', 'deputy-of-away', kept.now() - interval '1 day', kept.now() + interval '1 day', 'away', kept.now())`, [TENANT]);
  expect(await foundBy(deputy, one)).toEqual([]);
});

test('a unit that a later organization puts below the unit concerned is recused too, and one above it is not', async () => {
  const one = await report();
  const annexed = await person('annexed', 'handler@second-annex', 'chief@discipline');
  const above = await person('above', 'chief@discipline', 'leader@first-heating');
  expect(await foundBy(annexed, one)).toContain('tasks');
  await api.dataSource.query(
    `insert into kept.organization_version (tenant, version, hash, source, regulation, effective_from, published_at, written_by, published_by, reason)
     select tenant, version + 1, 'annexed', replace(source, 'units:', E'units:\n  second-annex: { title: { zh: 附属站, en: Annex }, parent: second-heating-repair }'), regulation, kept.now(), kept.now(), written_by, published_by, reason
     from kept.organization_version where tenant = $1 order by version desc limit 1`, [TENANT]);
  expect(await foundBy(annexed, one)).toEqual([]);
  expect(await foundBy(above, one)).toContain('tasks');
  await leave('annexed', 'second-annex');
  expect(await foundBy(annexed, one)).toEqual([]);
});

test('a form gives no part to somebody who holds a post in the unit concerned, or held one when the report was opened', async () => {
  await addPerson(api, { staff: 'inside', posts: ['investigator@discipline', 'handler@second-heating-repair'], tenant: TENANT });
  await addPerson(api, { staff: 'outside', posts: ['investigator@discipline'], tenant: TENANT });
  const one = await report();
  const assign = (investigator: string) => chief.post(`cases/${one}/events`, { event: 'assign', form: { investigator } });
  expect((await assign('inside')).body).toMatchObject({ status: 422, reason: 'names_recused' });
  await leave('inside', 'second-heating-repair');
  expect((await assign('inside')).body.reason).toBe('names_recused');
  expect((await (await staff('portal-2', 'investigator@discipline')).post(`cases/${one}/events`, { event: 'assign', form: { investigator: 'inside' } })).body.reason).toBe('post_required');
  expect((await assign('outside')).status).toBe(200);
});

test('an opening sent again under its key answers whoever is recused since as for a case that is not there, and gives no code', async () => {
  const opener = await api.as('opener', ['agent@customer-service']);
  const open = () => opener.post('cases', { process: 'complaint', form: ANONYMOUS }, { headers: { 'idempotency-key': 'opening-1' } });
  const first = await open();
  expect(first).toMatchObject({ status: 201, body: { claimCode: expect.any(String) } });
  expect((await open()).body).toEqual(first.body);
  await api.dataSource.query('insert into kept.case_recusal (tenant, case_id, staff) values ($1, $2, $3)', ['laizhou-gas', first.body.caseId, 'opener']);
  const { status, body } = await open();
  expect({ status, reason: body.reason, claimCode: body.claimCode }).toEqual({ status: 404, reason: 'unknown_case', claimCode: undefined });
});

test('a webhook is told of no case from which whoever added it is recused: by name, by a post, by one that has ended, or before it is tried again', async () => {
  const owners = {
    'hook-free': ['administrator@service-centre'], 'hook-unit': ['administrator@second-heating-service'], 'hook-left': ['administrator@service-centre', 'leader@second-heating'],
    'hook-named': ['administrator@service-centre'], 'hook-late': ['administrator@service-centre'],
  };
  for (const [name, posts] of Object.entries(owners)) {
    const browser = await person(name, ...posts);
    expect((await browser.send('POST', 'webhooks', { url: `${receiver.url}/${name}`, kinds: ['notify'] })).status).toBe(201);
  }
  const [byToken, late] = [await staff('hook-token', 'administrator@second-heating-service'), '/hook/hook-late'];
  await byToken.post('webhooks', { url: `${receiver.url}/hook-token`, kinds: ['notify'] });
  await api.effects.run();
  receiver.received.length = 0;
  receiver.answer = (response, { path }) => void response.writeHead(path === late ? 503 : 204).end();
  const one = await report({ ...REPORT, concerned_staff: 'hook-named' });
  await leave('hook-left', 'second-heating');
  await api.effects.run();
  const told = () => [...new Set(receiver.received.filter(({ body }) => body.data.caseId === one).map(({ path }) => path))].sort();
  expect(told()).toEqual(['/hook/hook-free', late]);
  expect(JSON.stringify((await byToken.get('deliveries?state=sent&limit=200')).body)).not.toContain(one);
  await api.dataSource.query('insert into kept.case_recusal (tenant, case_id, staff) values ($1, $2, $3)', [TENANT, one, 'hook-late']);
  await api.dataSource.query("update kept.delivery set next_attempt_at = kept.now() where state = 'pending'");
  receiver.received.length = 0;
  await api.effects.run();
  expect(told()).toEqual([]);
  expect(await api.dataSource.query("select state, reason from kept.delivery where case_id = $1 and state = 'withdrawn' group by 1, 2", [one])).toEqual([{ state: 'withdrawn', reason: 'owner_recused' }]);
});
