/** People without an account open cases: as the definition says, and no other way. */
import { randomUUID } from 'node:crypto';
import { OTHER_TENANT, startApi, TENANT, type Caller, type TestApi } from '../../support/api.js';
import { ANONYMOUS, CODE, NAMED, somebody, type Somebody } from '../../support/the-public.js';

let api: TestApi;
let someone: Somebody;
let agent: Caller;
beforeAll(async () => {
  api = await startApi({ sandboxAt: '2026-10-12T09:00:00+08:00', others: ['xingchen-water'] });
  someone = somebody(api);
  agent = await api.as('an', ['agent@customer-service']);
});
afterEach(() => someone.uncounted());
afterAll(() => api.stop());

const open = (form: unknown, process = 'complaint', asked?: Parameters<Somebody['post']>[2]) => someone.post('cases', { process, form }, asked);

test('whoever has no account sees which organizations offer something, and what', async () => {
  const { body } = await someone.get('', '');
  expect(body.items.map(({ organization, offers }: { organization: string; offers: string[] }) => [organization, offers])).toEqual(expect.arrayContaining([
    [TENANT, ['open', 'follow', 'notices', 'results']],
    ['xingchen-water', ['open', 'follow', 'results']],
  ]));
});

test('what may be opened is told with its form in both languages, and the commitments with their clause in words', async () => {
  const { body } = await someone.get();
  expect(body.opens.map(({ process }: { process: string }) => process)).toEqual(['complaint']);
  const [{ form, followed }] = body.opens;
  expect([followed, Object.keys(form.zh.properties), form.zh.required]).toEqual([true, ['disclosure', 'content', 'requested', 'caller'], ['disclosure', 'content', 'requested']]);
  expect([form.zh.title, form.en.title]).toEqual(['登记投诉', 'Record a complaint']);
  const reply = body.commitments.find(({ commitment }: { commitment: string }) => commitment === 'reply');
  expect(reply).toMatchObject({ processTitle: { zh: '投诉处理' }, title: { zh: '2个工作日内答复' }, clause: 'T17', within: { zh: '2个工作日', en: '2 workdays' } });
  expect(reply.clauseText.zh.length).toBeGreaterThan(5);
});

test('a case is opened as the post and at the unit that the definition names, and answers number, code and deadlines', async () => {
  const { status, body } = await open(NAMED);
  expect([status, Object.keys(body)]).toEqual([201, ['number', 'code', 'title', 'receivedAt', 'deadlines']]);
  expect(body.code).toMatch(CODE);
  expect(body.deadlines).toEqual([{ title: { zh: '2个工作日内答复', en: 'Reply in 2 working days' }, due: '2026-10-14T17:30:00+08:00', state: 'running', stateTitle: { zh: '计时中', en: 'Running' } }]);
  const { items: [listed] } = (await agent.get(`cases?number=${body.number}`)).body;
  const { body: shown } = await agent.get(`cases/${listed.caseId}`);
  expect(shown.history[0]).toMatchObject({ staff: 'public', post: 'portal', unit: 'customer-service' });
  expect(shown.tasks[0]).toMatchObject({ post: 'agent', state: 'recorded' });
  expect(JSON.stringify(shown)).not.toMatch(/张三丰|13800001234/);
});

test.each([
  ['who is complained of, whom staff alone name', { ...ANONYMOUS, complained_of: 'hao' }, 'complained_of'],
  ['a fact of a later event', { ...ANONYMOUS, founded: true }, 'founded'],
  ['a fact that there is not', { ...ANONYMOUS, colour: 'red' }, 'colour'],
  ['a name of a prototype in a person', { ...NAMED, caller: { name: '甲', role: 'leader' } }, 'caller.role'],
  ['nothing where something is required', { disclosure: 'anonymous', content: '排队太久' }, 'requested'],
])('nothing else can be sent: %s', async (_what, form, path) => {
  const refused = await open(form);
  expect(refused).toMatchObject({ status: 422, body: { reason: 'form_invalid', fields: [{ path }] } });
  expect(refused.body.expected).not.toContain('被投诉人');
});

test('whatever else stands beside the form is refused: neither actor, post, unit, event nor time is taken from outside', async () => {
  for (const more of [{ actor: { staff: 'lin' } }, { staff: 'lin' }, { post: 'agent' }, { at: 'operations' }, { event: 'judge' }, { happenedAt: '2026-10-12T08:00:00+08:00' }, { to: { caseId: randomUUID() } }]) {
    expect(await someone.post('cases', { process: 'complaint', form: ANONYMOUS, ...more })).toMatchObject({ status: 400, body: { reason: 'invalid_request' } });
  }
});

test('a token or session that comes along changes nothing: it is the public that opens', async () => {
  const { body } = await open(ANONYMOUS, 'complaint', { headers: { authorization: `Bearer ${agent.token}` } });
  const { items: [listed] } = (await agent.get(`cases?number=${body.number}`)).body;
  expect((await agent.get(`cases/${listed.caseId}`)).body.history[0]).toMatchObject({ staff: 'public', post: 'portal' });
});

test('what the rules of the opening ask holds for the public as well', async () => {
  expect(await open({ ...ANONYMOUS, disclosure: 'named' })).toMatchObject({ status: 422, body: { reason: 'requirement_unmet' } });
});

test('a process that is not open to the public is as one that there is not; an organization with nothing for it as well', async () => {
  const [closed, unknown] = [await open({}, 'outage'), await open({}, 'outrage')];
  expect([closed.status, closed.body.reason, closed.body.expected, closed.body.remedy]).toEqual([404, 'unknown_process', unknown.body.expected, unknown.body.remedy]);
  for (const organization of ['no-such-gas', OTHER_TENANT.toUpperCase(), '..%2Flaizhou-gas', "x'; drop"]) {
    expect(await someone.get('', organization)).toMatchObject({ status: 404, body: { reason: 'unknown_organization' } });
  }
});

test('a command sent again gets the same number and code, and the receipt holds no code', async () => {
  const headers = { 'idempotency-key': randomUUID() };
  const [first, again] = [await open(ANONYMOUS, 'complaint', { headers }), await open(ANONYMOUS, 'complaint', { headers })];
  expect(again.body).toEqual(first.body);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(await open({ ...ANONYMOUS, content: '另一件事' }, 'complaint', { headers })).toMatchObject({ status: 409, body: { reason: 'idempotency_key_reused' } });
  await holdsNowhere(first.body.code);
});

/** In no column of any table, however it is written. */
async function holdsNowhere(code: string): Promise<void> {
  const tables = await api.dataSource.query<{ name: string }[]>(`select relname as name from pg_class where relnamespace = 'kept'::regnamespace and relkind = 'r' and relname <> 'migration'`);
  expect(tables.map(({ name }) => name)).toContain('command_receipt');
  for (const { name } of tables) {
    const rows = await api.dataSource.query<{ row: string }[]>(`select to_json(t)::text as row from kept.${name} t`);
    const text = rows.map(({ row }) => row).join('\n').toUpperCase();
    for (const written of [code, code.replaceAll('-', '')]) expect([name, text.includes(written)]).toEqual([name, false]);
  }
}

test.each(['1', 'order-17', '00000000-0000-0000-0000-000000000000', 'f47ac10b-58cc-1372-a567-0e02b2c3d479'])('a key that somebody else could guess is refused, for all of the public are one sender: %s', async (key) => {
  expect(await open(ANONYMOUS, 'complaint', { headers: { 'idempotency-key': key } })).toMatchObject({ status: 400, body: { reason: 'invalid_request' } });
});

test('the key of a member of staff and that of the public are not one', async () => {
  const headers = { 'idempotency-key': randomUUID() };
  const { body: ofPublic } = await open(ANONYMOUS, 'complaint', { headers });
  const { body: ofStaff } = await agent.post('cases', { process: 'complaint', form: ANONYMOUS }, { headers });
  expect(ofStaff.number).not.toBe(ofPublic.number);
});

test('a body above 32 kB is refused, in either case of the address', async () => {
  for (const organization of [TENANT, `../PUBLIC/${TENANT}`]) {
    const refused = await someone.post('cases', { process: 'complaint', form: { ...ANONYMOUS, content: '长'.repeat(12_000) } }, { organization });
    expect(refused).toMatchObject({ status: 413, body: { reason: 'too_large' } });
    expect(refused.body.expected).toContain('32 kB');
  }
});

test('nobody on the staff is called as the public is', async () => {
  const { body } = await agent.post('cases', { process: 'complaint', form: { ...ANONYMOUS, complained_of: 'public' } });
  expect(body).toMatchObject({ reason: 'form_invalid', fields: [{ path: 'complained_of' }] });
});

test('staff who open a case for somebody get its code in that answer alone', async () => {
  const headers = { 'idempotency-key': randomUUID() };
  const { body: opened } = await agent.post('cases', { process: 'complaint', form: ANONYMOUS }, { headers });
  expect(opened.claimCode).toMatch(CODE);
  expect((await agent.post('cases', { process: 'complaint', form: ANONYMOUS }, { headers })).body.claimCode).toBe(opened.claimCode);
  const sent = await agent.post(`cases/${opened.caseId}/events`, { event: 'judge', form: { founded: false, grounds: '已核实' } });
  expect([sent.status, sent.body.claimCode]).toEqual([200, undefined]);
  for (const path of [`cases/${opened.caseId}`, 'cases', 'tasks', 'notices']) expect(JSON.stringify((await agent.get(path)).body)).not.toContain(opened.claimCode);
  await holdsNowhere(opened.claimCode);
  expect((await someone.post('follow', { number: opened.number, code: opened.claimCode })).status).toBe(200);
});

test('a case of a process that nobody follows has no code', async () => {
  const dispatcher = await api.as('du', ['dispatcher@operations']);
  const { status, body } = await dispatcher.post('cases', { process: 'outage', form: { emergency: true, place: '文化路', reason: '抢修', affected: 30, stopped_at: '2026-10-12T08:30:00+08:00' } });
  expect([status, body.claimCode]).toEqual([201, undefined]);
});

test('a fault is filed with the water company as well', async () => {
  const { status, body } = await open({ caller: { name: '李四', phone: '13900005678' }, in_town: true, fault: '水管漏水', valve_needed: false }, 'indoor-repair', { organization: 'xingchen-water' });
  expect([status, body.title.zh]).toEqual([201, '户内报修']);
  const { body: followed } = await someone.post('follow', { number: body.number, code: body.code }, { organization: 'xingchen-water' });
  expect(followed.deadlines.map(({ title }: { title: { zh: string } }) => title.zh)).toEqual(['10分钟内转接任务', '24小时内修好并回复表单']);
});
