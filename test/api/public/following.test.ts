/** A case is followed by its number and code: there is nothing to find by trying. */
import { openComplaint, OTHER_TENANT, startApi, type Caller, type TestApi } from '../../support/api.js';
import { ANONYMOUS, NAMED, said, somebody, type Somebody } from '../../support/the-public.js';

let api: TestApi;
let someone: Somebody;
let agent: Caller;
beforeAll(async () => {
  api = await startApi({ sandboxAt: '2026-10-12T09:00:00+08:00' });
  someone = somebody(api);
  agent = await api.as('an', ['agent@customer-service']);
});
afterEach(() => someone.uncounted());
afterAll(() => api.stop());

interface Opened { readonly number: number; readonly code: string; readonly caseId: string }

async function opened(form: unknown = ANONYMOUS): Promise<Opened> {
  const { body: { number, code } } = await someone.post('cases', { process: 'complaint', form });
  return { number, code, caseId: (await agent.get(`cases?number=${number}`)).body.items[0].caseId };
}

async function replied(form: unknown = ANONYMOUS): Promise<Opened> {
  const one = await opened(form);
  await agent.post(`cases/${one.caseId}/events`, { event: 'judge', form: { founded: false, grounds: '已核实' } });
  await agent.post(`cases/${one.caseId}/events`, { event: 'customer-told', form: { told: '窗口已增加，谢谢反映' } });
  return one;
}

const follow = ({ number, code }: Pick<Opened, 'number' | 'code'>, organization?: string) => someone.post('follow', { number, code }, organization === undefined ? {} : { organization });

test('whoever has number and code reads states, deadlines and the facts that the definition names, and nothing else', async () => {
  const one = await opened(NAMED);
  const { status, body } = await follow(one);
  expect([status, body]).toEqual([200, {
    number: one.number, title: { zh: '投诉处理', en: 'Complaint handling' }, status: 'active',
    states: [{ state: 'in-hand', title: { zh: '处理中', en: 'In hand' }, within: null }, { state: 'recorded', title: { zh: '已登记', en: 'Recorded' }, within: 'in-hand' }],
    openedAt: expect.stringMatching(/^2026-10-12T09:00/), endedAt: null,
    deadlines: [{ title: { zh: '2个工作日内答复', en: 'Reply in 2 working days' }, due: '2026-10-14T17:30:00+08:00', state: 'running', stateTitle: { zh: '计时中', en: 'Running' } }],
    facts: [], mayRate: false,
  }]);
});

test('the reply is read in clear by whoever has the code; the complaint, its grounds and its people are not', async () => {
  const { body } = await follow(await replied(NAMED));
  expect(body.facts).toEqual([{ fact: 'told', title: { zh: '答复内容', en: 'What the customer was told' }, shown: 'clear', value: '窗口已增加，谢谢反映' }]);
  expect([body.status, body.deadlines[0].state, body.mayRate]).toEqual(['ended', 'met', true]);
  expect(JSON.stringify(body)).not.toMatch(/张三丰|138|路面|已核实|"an"|agent/);
});

test('a code is read as people write it', async () => {
  const one = await opened();
  const digits = one.code.replaceAll('-', '');
  for (const code of [one.code.toLowerCase(), digits, ` ${digits.slice(0, 7)} ${digits.slice(7)} `, one.code.replaceAll('-', '—'), one.code.replaceAll('0', 'O').replaceAll('1', 'l')]) {
    expect((await follow({ ...one, code })).status).toBe(200);
  }
});

test('a wrong code, an unknown number, another organization, a case that nobody follows: the same answer, to the byte', async () => {
  const [one, other] = [await opened(), await opened()];
  const dispatcher = await api.as('du', ['dispatcher@operations']);
  const { body: outage } = await dispatcher.post('cases', { process: 'outage', form: { emergency: true, place: '文化路', reason: '抢修', affected: 30, stopped_at: '2026-10-12T08:30:00+08:00' } });
  const refusals = await Promise.all([
    follow({ ...one, code: other.code }), follow({ number: 999_999, code: one.code }), follow(one, OTHER_TENANT), follow({ number: outage.number, code: one.code }),
    follow({ ...one, code: 'x' }), follow({ ...one, code: '0000-0000-0000-0000' }), follow({ ...one, code: `${one.code}0` }),
  ]);
  expect(refusals[0]).toMatchObject({ status: 404, body: { reason: 'unknown_code' } });
  for (const refused of refusals) expect(said(refused)).toEqual(said(refusals[0]!));
  const rated = await someone.post('rate', { number: 999_999, code: one.code, score: 5 });
  expect(said(rated)).toEqual(said(refusals[0]!));
});

test('the code of one case opens no other', async () => {
  const all = [await opened(), await opened(), await opened()];
  expect(new Set(all.map(({ code }) => code)).size).toBe(3);
  for (const one of all) for (const other of all) expect((await follow({ number: one.number, code: other.code })).status).toBe(one === other ? 200 : 404);
});

test('what the public reads takes nothing from staff and gives them nothing: recusal and readings are as before', async () => {
  const caseId = await openComplaint(agent, { ...ANONYMOUS, complained_of: 'hao' });
  const [recused, elsewhere, without] = [await api.as('hao', ['agent@customer-service', 'handler@operations']), await api.as('an', ['agent@customer-service'], OTHER_TENANT), await api.as('wu', ['portal@customer-service'])];
  for (const caller of [recused, elsewhere, without]) expect((await caller.get(`cases/${caseId}`)).status).toBe(404);
  const ofPublic = await opened();
  expect((await without.get(`cases/${ofPublic.caseId}`)).body.reason).toBe('unknown_case');
  expect((await agent.get(`cases/${ofPublic.caseId}`)).status).toBe(200);
});

test('who complains of somebody follows the case, though that one sees nothing of it', async () => {
  const { body } = await agent.post('cases', { process: 'complaint', form: { ...ANONYMOUS, complained_of: 'hao' } });
  expect((await follow({ number: body.number, code: body.claimCode })).status).toBe(200);
});

const rate = (one: Opened, more: Readonly<Record<string, unknown>> = {}) => someone.post('rate', { number: one.number, code: one.code, score: 4, ...more });

test('what turns the direction of writing is taken out of what people without an account write, in forms and in ratings', async () => {
  const one = await replied({ ...ANONYMOUS, content: '窗口\u202e少，\u2066排队\u2069 久\u200f \u05d0 👨‍👩‍👧' });
  expect((await rate(one, { comment: '谢谢\u202egnp.exe\u061c' })).status).toBe(204);
  const { body } = await agent.get(`cases/${one.caseId}`);
  expect(body.rating.comment).toBe('谢谢gnp.exe');
  expect(JSON.stringify(body)).toContain('窗口少，排队 久 \u05d0 👨‍👩‍👧');
  expect(await rate(await replied(), { comment: '\u202e\u2066' })).toMatchObject({ status: 400, body: { reason: 'invalid_request' } });
});

test('a case is rated once, when it has ended, and staff read it on the case; what was said lies sealed', async () => {
  const going = await opened();
  expect(await rate(going)).toMatchObject({ status: 409, body: { reason: 'case_active' } });
  const ended = await replied(NAMED);
  expect((await rate(ended, { comment: '答复及时，电话13800001234' })).status).toBe(204);
  expect(await rate(ended, { score: 1 })).toMatchObject({ status: 409, body: { reason: 'rated_already' } });
  expect((await follow(ended)).body.mayRate).toBe(false);
  expect((await agent.get(`cases/${ended.caseId}`)).body.rating).toMatchObject({ score: 4, shown: 'clear', comment: '答复及时，电话13800001234' });
  const leader = await api.as('lin', ['leader@manager-office']);
  const { rating } = (await leader.get(`cases/${ended.caseId}`)).body;
  expect([rating.score, rating.shown, rating.comment]).toEqual([4, 'hidden', undefined]);
  expect((await agent.get(`cases/${going.caseId}`)).body.rating).toBeNull();
  const rows = await api.dataSource.query('select score, comment from kept.rating');
  expect(rows).toEqual([{ score: 4, comment: '0.rating' }]);
});

test('two ratings at once are one, with the comment of that one', async () => {
  const ended = await replied();
  const answers = await Promise.all([1, 2, 3, 4].map((score) => rate(ended, { score, comment: `评价${score}` })));
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409]);
  const { rating } = (await agent.get(`cases/${ended.caseId}`)).body;
  expect(rating.comment).toBe(`评价${rating.score}`);
  expect(rating.score).toBe(answers.findIndex(({ status }) => status === 204) + 1);
});

test.each([{ score: 0 }, { score: 6 }, { score: 4.5 }, { score: '5' }, { comment: ' ' }, { comment: '长'.repeat(1_001) }, { staff: 'lin' }])('a rating is one to five, and a comment has something in it: %j', async (more) => {
  expect(await rate(await opened(), more)).toMatchObject({ status: 400, body: { reason: 'invalid_request' } });
});

test('neither a rating nor its case can be changed by it: the database refuses', async () => {
  const ended = await replied();
  await rate(ended);
  for (const change of ['update kept.rating set score = 5', 'delete from kept.rating']) await expect(api.dataSource.query(change)).rejects.toThrow();
});

test('who is erased takes the comment with them', async () => {
  const ended = await replied(NAMED);
  await rate(ended, { comment: '谢谢' });
  const [person] = await api.dataSource.query<{ person_id: string }[]>(`select person_id from kept.person_data where case_id = $1 and reference = '0.rating'`, [ended.caseId]);
  const [caller] = await api.dataSource.query<{ person_id: string }[]>(`select person_id from kept.person_data where case_id = $1 and reference = '1.caller'`, [ended.caseId]);
  expect(person).toEqual(caller);
  await api.dataSource.query('update kept.person set wrapped_key = null, blind_index = null, erased_at = kept.now() where person_id = $1', [person!.person_id]);
  expect((await agent.get(`cases/${ended.caseId}`)).body.rating).toMatchObject({ score: 4, shown: 'erased' });
  expect((await follow(ended)).body.facts[0]).toMatchObject({ fact: 'told', shown: 'erased' });
});

test('ninety days after its end a case is rated no more; it can still be followed', async () => {
  const [early, late] = [await replied(), await replied()];
  await api.clock!.set(Date.parse('2027-01-10T08:59:00+08:00'));
  expect((await rate(early)).status).toBe(204);
  await api.clock!.set(Date.parse('2027-01-10T09:30:00+08:00'));
  expect(await rate(late)).toMatchObject({ status: 409, body: { reason: 'rating_closed' } });
  expect((await follow(late)).body.mayRate).toBe(false);
});
