/** Erasing a person takes two, is done whole, and leaves the rest as it was. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Vault } from '../../../src/store/vault.js';
import { openComplaint, OTHER_TENANT, startApi, TENANT, type Caller, type TestApi } from '../../support/api.js';
import { audit } from '../../support/auditor.js';
import { addPerson, signedIn, type Browser } from '../../support/people.js';

let api: TestApi;
let agent: Caller, administrator: Caller, supervisor: Caller;
let security: Browser;
let phone = 13_800_000_000;
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('an', ['agent@customer-service']);
  supervisor = await api.as('su', ['supervisor@manager-office']);
  administrator = await api.as('zhi', ['administrator@manager-office']);
  security = await signedIn(api, { staff: 'sec-1', kind: 'security' });
});
afterAll(() => api.stop());

const CLEAR = /张三丰|1380000\d{4}|路面/;

/** A complaint of somebody new, or of the same person again. */
function named(number: number = ++phone): Readonly<Record<string, unknown>> {
  return { disclosure: 'named', caller: { name: '张三丰', phone: String(number) }, content: '抢修后路面未恢复', requested: '恢复路面' };
}

async function ended(form = named()): Promise<{ caseId: string; number: number }> {
  const caseId = await openComplaint(agent, form);
  await agent.post(`cases/${caseId}/events`, { event: 'withdraw', form: { wish: '误会' } });
  return { caseId, number: (await agent.get(`cases/${caseId}`)).body.number };
}

const ask = (caller: Caller, body: Readonly<Record<string, unknown>>) => caller.post('erasures', { reason: '本人申请', ...body });
const decide = (who: Browser, erasureId: string, how: 'confirm' | 'refuse', body: unknown = {}) => who.send('POST', `erasures/${erasureId}/${how}`, body);

async function asOwner(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const owner = new pg.Client(api.databaseUrl);
  await owner.connect();
  return (await owner.query<Record<string, unknown>>(sql, values).finally(() => owner.end())).rows;
}

test('a person is erased from every case once another has confirmed it; cases, ledger and deadlines stay as they were', async () => {
  const form = named();
  const [first, second] = [await ended(form), await ended(form)];
  const asked = await ask(administrator, { number: first.number, fact: 'caller' });
  expect(asked).toMatchObject({ status: 201, body: { number: first.number, process: 'complaint', factTitle: { zh: '投诉人' }, state: 'asked', askedBy: 'zhi', cases: 2, values: 8 } });
  const { body: list } = await security.get('erasures?state=asked');
  expect(list.items[0]).toEqual(asked.body);
  expect(JSON.stringify(list)).not.toMatch(CLEAR);
  expect(JSON.stringify(list)).not.toContain(first.caseId);
  const rows = await asOwner('select d.*, p.wrapped_key from kept.person_data d join kept.person p using (tenant, person_id) where case_id = $1', [first.caseId]);
  const kept = () => asOwner('select e.case_id, e.sequence, e.form, e.states from kept.case_event e union all select l.case_id, l.sequence, to_json(l.leaf), null from kept.ledger_entry l where l.case_id is not null order by 1, 2');
  const keptJson = JSON.stringify(await kept());

  expect(await decide(security, asked.body.erasureId, 'confirm')).toMatchObject({ status: 200, body: { state: 'erased', decidedBy: 'sec-1', cases: 2, values: 8 } });

  for (const { caseId } of [first, second]) {
    const { body } = await agent.get(`cases/${caseId}`);
    const shown = Object.fromEntries(body.history[0].form.map(({ fact, ...rest }: { fact: string; shown: string; value?: unknown }) => [fact, [rest.shown, rest.value]]));
    expect(shown).toEqual({ disclosure: ['clear', 'named'], caller: ['erased', undefined], content: ['erased', undefined], requested: ['erased', undefined] });
    expect(JSON.stringify(body)).not.toMatch(CLEAR);
    expect(await supervisor.post(`cases/${caseId}/persons/open`, { reason: '回访' })).toMatchObject({ status: 200, body: { persons: [{ fact: 'caller', shown: 'erased' }] } });
  }
  expect(JSON.stringify(await kept())).toBe(keptJson);
  expect(await audit(api.databaseUrl)).toEqual([]);
  const now = await asOwner('select d.*, p.wrapped_key, p.blind_index from kept.person_data d join kept.person p using (tenant, person_id) where case_id = $1', [first.caseId]);
  expect(now.map(({ sealed }) => sealed)).toEqual(rows.map(({ sealed }) => sealed));
  expect(now.every(({ wrapped_key, blind_index }) => wrapped_key === null && blind_index === null)).toBe(true);
  expect((await new Vault(Buffer.alloc(32, 7)).open(now as never)).size).toBe(0);
  expect((await asOwner('select kind, staff, subject, reason, details from kept.audit_entry where case_id = $1 and kind like $2 order by audit_id', [first.caseId, '%eras%'])).map((one) => [one['kind'], one['staff'], one['reason'], one['details']])).toEqual([
    ['erasure-asked', 'zhi', '本人申请', { fact: 'caller', cases: 2, values: 8 }],
    ['erasure-confirmed', 'sec-1', null, { askedBy: 'zhi' }],
    ['person-erased', 'sec-1', null, { cases: 2, values: 8, duties: 0 }],
  ]);

  const again = await openComplaint(agent, form);
  expect((await agent.post(`cases/${again}/persons/open`, { reason: '联系客户' })).body.persons[0]).toMatchObject({ shown: 'clear', value: form['caller'] });
  expect((await agent.get(`cases/${first.caseId}`)).body.history[0].form.find(({ fact }: { fact: string }) => fact === 'caller').shown).toBe('erased');
  expect(await ask(administrator, { caseId: first.caseId, fact: 'caller' })).toMatchObject({ status: 409, body: { reason: 'person_erased' } });
});

test('while a case of the person goes on it is not asked for, nor confirmed where one was opened meanwhile', async () => {
  const form = named();
  const { caseId } = await ended(form);
  const running = await openComplaint(agent, form);
  const { number } = (await agent.get(`cases/${running}`)).body;
  for (const id of [caseId, running]) expect(await ask(administrator, { caseId: id })).toMatchObject({ status: 409, body: { reason: 'case_active', saw: `进行中的事项：${number} 号`, remedy: '请在事项结束后再申请删除' } });
  await agent.post(`cases/${running}/events`, { event: 'withdraw', form: { wish: '误会' } });
  const { body: { erasureId } } = await ask(administrator, { caseId });
  const another = await openComplaint(agent, form);
  expect(await decide(security, erasureId, 'confirm')).toMatchObject({ status: 409, body: { reason: 'case_active' } });
  expect((await agent.post(`cases/${another}/persons/open`, { reason: '联系客户' })).body.persons[0].shown).toBe('clear');
  await agent.post(`cases/${another}/events`, { event: 'withdraw', form: { wish: '误会' } });
  expect(await decide(security, erasureId, 'confirm')).toMatchObject({ status: 200, body: { cases: 3 } });
});

test('who asked decides nothing, nor who stands in for them; the database says so too', async () => {
  await addPerson(api, { staff: 'absent-1', posts: ['administrator@manager-office'] });
  const absent = await api.as('absent-1', ['administrator@manager-office']);
  const deputy = await signedIn(api, { staff: 'sec-2', kind: 'security' });
  const { caseId } = await ended();
  const { body: { erasureId } } = await ask(absent, { caseId });
  expect(await absent.post(`erasures/${erasureId}/confirm`)).toMatchObject({ status: 403, body: { reason: 'not_permitted' } });
  await asOwner("insert into kept.absence (tenant, staff, deputy, from_at, until_at, entered_by, accepted_at) values ($1, 'absent-1', 'sec-2', now() - interval '1 hour', now() + interval '1 hour', 'absent-1', now())", [TENANT]);
  for (const how of ['confirm', 'refuse'] as const) expect(await decide(deputy, erasureId, how, how === 'refuse' ? { reason: '不同意' } : {})).toMatchObject({ status: 403, body: { reason: 'four_eyes' } });
  await expect(asOwner("update kept.erasure set state = 'refused', refusal = 'x', decided_by = asked_by, decided_at = now() where erasure_id = $1", [erasureId])).rejects.toThrow(/erasure_two_check/);
  expect((await decide(security, erasureId, 'confirm')).status).toBe(200);
});

test('refused with a reason it may be asked again; decided once, however many decide at once', async () => {
  const { caseId } = await ended();
  const { body: { erasureId } } = await ask(administrator, { caseId });
  expect(await ask(administrator, { caseId })).toMatchObject({ status: 409, body: { reason: 'erasure_asked' } });
  expect(await decide(security, erasureId, 'refuse', {})).toMatchObject({ status: 400, body: { fields: [{ path: 'reason' }] } });
  expect(await decide(security, erasureId, 'refuse', { reason: '身份未核实' })).toMatchObject({ status: 200, body: { state: 'refused', refusal: '身份未核实' } });
  expect(await decide(security, erasureId, 'confirm')).toMatchObject({ status: 409, body: { reason: 'erasure_decided' } });
  const { body: again } = await ask(administrator, { caseId });
  const answers = await Promise.all([decide(security, again.erasureId, 'confirm'), decide(security, again.erasureId, 'confirm'), decide(security, again.erasureId, 'refuse', { reason: '身份未核实' })]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ body }) => body.reason === 'erasure_decided')).toHaveLength(2);
});

test('nothing brings back what was erased: the database refuses it to everybody', async () => {
  const { caseId } = await ended();
  const [before] = await asOwner('select p.* from kept.person p join kept.person_data d using (tenant, person_id) where d.case_id = $1 limit 1', [caseId]);
  const { body: { erasureId } } = await ask(administrator, { caseId });
  await decide(security, erasureId, 'confirm');
  const of = 'where person_id = $1';
  for (const sql of [`update kept.person set wrapped_key = $2, erased_at = null ${of}`, `update kept.person set wrapped_key = $2 ${of}`, `update kept.person set blind_index = $2 ${of}`]) {
    await expect(asOwner(sql, [before!['person_id'], before!['wrapped_key']])).rejects.toThrow(/expected what was erased from person to stay so/);
  }
  await expect(asOwner(`delete from kept.person ${of}`, [before!['person_id']])).rejects.toThrow(/to be kept as it was written/);
  await expect(asOwner("update kept.erasure set state = 'asked', decided_by = null, decided_at = null, cases = null, sealed_values = null where erasure_id = $1", [erasureId])).rejects.toThrow(/to stay so/);
  await expect(asOwner('delete from kept.erasure')).rejects.toThrow(/to be kept as it was written/);
});

test('what is asked for wrongly is told: no such person, nobody there, a reason that tells who it is, a case that is not seen', async () => {
  const { caseId, number } = await ended();
  expect(await ask(administrator, { caseId, fact: 'content' })).toMatchObject({ status: 400, body: { fields: [{ path: 'fact', expected: '投诉人（caller） 之一' }] } });
  expect(await ask(administrator, { caseId, reason: `${phone} 的用户申请` })).toMatchObject({ status: 400, body: { fields: [{ path: 'reason' }] } });
  expect(await ask(administrator, {})).toMatchObject({ status: 400, body: { fields: [{ path: 'caseId' }] } });
  const anonymous = await openComplaint(agent);
  expect(await ask(administrator, { caseId: anonymous })).toMatchObject({ status: 409, body: { reason: 'person_erased' } });
  const elsewhere = await api.as('zhi', ['administrator@manager-office'], OTHER_TENANT);
  for (const [caller, body] of [[elsewhere, { caseId }], [elsewhere, { number }], [administrator, { caseId: randomUUID() }]] as const) expect(await ask(caller, body)).toMatchObject({ status: 404, body: { reason: 'unknown_case' } });
  expect(await agent.post('erasures', { caseId, reason: '本人申请' })).toMatchObject({ status: 403, body: { reason: 'post_required' } });
});

test('whoever is recused from the case asks nothing of it and sees no request; other organizations see none', async () => {
  const { caseId } = await ended({ ...named(), complained_of: 'zhi' });
  expect(await ask(administrator, { caseId })).toMatchObject({ status: 404, body: { reason: 'unknown_case' } });
  const another = await api.as('zhu', ['administrator@manager-office']);
  const { body: { erasureId } } = await ask(another, { caseId });
  const idsSeenBy = async (caller: Pick<Caller, 'get'>): Promise<string[]> => (await caller.get('erasures?limit=200')).body.items.map((one: { erasureId: string }) => one.erasureId);
  expect(await idsSeenBy(another)).toContain(erasureId);
  expect(await idsSeenBy(administrator)).not.toContain(erasureId);
  expect(await idsSeenBy(await api.as('zhu', ['administrator@manager-office'], OTHER_TENANT))).toEqual([]);
  const theirs = await signedIn(api, { staff: 'sec-3', kind: 'security', tenant: OTHER_TENANT });
  for (const [who, id] of [[theirs, erasureId], [security, randomUUID()]] as const) expect(await decide(who, id, 'confirm')).toMatchObject({ status: 404, body: { reason: 'unknown_erasure' } });
});

test('of cases that are hidden from whoever asks neither refusal nor count tells; whether all can be erased is decided when it is confirmed', async () => {
  const form = named();
  const running = await openComplaint(agent, { ...form, complained_of: 'zhi' });
  const { caseId } = await ended(form);
  const another = await api.as('zhu-2', ['administrator@manager-office']);
  const theirs = await ask(another, { caseId });
  expect(theirs).toMatchObject({ status: 409, body: { reason: 'case_active' } });

  const asked = await ask(administrator, { caseId });
  expect(asked).toMatchObject({ status: 201, body: { state: 'asked', cases: 1, values: 4 } });
  const { erasureId } = asked.body;
  const countsIn = async (reader: Pick<Caller, 'get'>): Promise<number[]> => (await reader.get('erasures?limit=200')).body.items.filter((one: { erasureId: string }) => one.erasureId === erasureId).map((one: { cases: number }) => one.cases);
  expect([await countsIn(administrator), await countsIn(another), await countsIn(security)]).toEqual([[1], [2], [2]]);
  const refused = await decide(security, erasureId, 'confirm');
  expect(refused).toMatchObject({ status: 409, body: { reason: 'asker_recused' } });
  await agent.post(`cases/${running}/events`, { event: 'withdraw', form: { wish: '误会' } });
  expect(await decide(security, erasureId, 'confirm')).toMatchObject({ status: 409, body: { reason: 'asker_recused' } });
  expect(await decide(security, erasureId, 'refuse', { reason: '请由其他人申请' })).toMatchObject({ status: 200, body: { state: 'refused' } });

  const { body: again } = await ask(another, { caseId: running });
  expect(again).toMatchObject({ state: 'asked', cases: 2 });
  // That the person waits to be erased for another case is told to nobody who does not see it.
  const own = await ask(administrator, { caseId });
  expect(own).toMatchObject({ status: 201, body: { cases: 1 } });
  expect(await ask(another, { caseId })).toMatchObject({ status: 409, body: { reason: 'erasure_asked' } });
  expect(await decide(security, again.erasureId, 'confirm')).toMatchObject({ status: 200, body: { state: 'erased', cases: 2, values: 8 } });
  expect(await decide(security, own.body.erasureId, 'confirm')).toMatchObject({ status: 409, body: { reason: 'person_erased' } });
  expect(await decide(security, own.body.erasureId, 'refuse', { reason: '已删除' })).toMatchObject({ status: 200 });
});

test('whoever confirms is told of cases that go on by their count alone, and decides on nobody who stands in a case that recuses them', async () => {
  const form = named();
  const { caseId } = await ended(form);
  const { body: { erasureId } } = await ask(administrator, { caseId });
  const running = await openComplaint(agent, { ...form, complained_of: 'sec-4' });
  expect(await decide(security, erasureId, 'confirm')).toMatchObject({ status: 409, body: { reason: 'case_active', saw: '进行中的事项：1 件' } });
  const concerned = await signedIn(api, { staff: 'sec-4', kind: 'security' });
  expect((await concerned.get('erasures?limit=200')).body.items.map((one: { erasureId: string }) => one.erasureId)).not.toContain(erasureId);
  await agent.post(`cases/${running}/events`, { event: 'withdraw', form: { wish: '误会' } });
  expect(await decide(concerned, erasureId, 'confirm')).toMatchObject({ status: 404, body: { reason: 'unknown_erasure' } });
  expect(await decide(security, erasureId, 'confirm')).toMatchObject({ status: 200, body: { cases: 2 } });
});

test('a reason is no way to guess who a person is: three that tell in a day are refused and entered, however many come at once, and then none is looked at', async () => {
  const guesser = await api.as('cai', ['administrator@manager-office']);
  const { number, caseId } = await ended({ ...named(), disclosure: 'confidential' });
  const guesses = await Promise.all(Array.from({ length: 6 }, () => ask(guesser, { number, reason: '李四、王五、张三丰' })));
  expect(guesses.map(({ body }) => body.reason).sort()).toEqual([...Array<string>(3).fill('invalid_request'), ...Array<string>(3).fill('told_too_often')]);
  expect((await ask(guesser, { number, reason: '李四申请' })).body.reason).toBe('told_too_often');
  const entered = await asOwner("select subject, case_id, details from kept.audit_entry where staff = 'cai' and kind = 'access-refused'");
  expect(entered).toEqual(Array(3).fill({ subject: 'erasure.ask', case_id: caseId, details: { reason: 'invalid_request' } }));
  expect((await ask(administrator, { number })).status).toBe(201);
});
