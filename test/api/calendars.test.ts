/** The way of a holiday notice through the API: checked, drafted, previewed, published by a second person, and what then stands in a case. */
import { openComplaint, OTHER_TENANT, startApi, type Caller, type TestApi } from '../support/api.js';
import { INVENTED_NOTICE, INVENTED_SOURCE } from '../support/invented-notice.js';

let api: TestApi;
let agent: Caller;
let zhao: Caller;
let qian: Caller;

beforeEach(async () => {
  api = await startApi({ sandboxAt: '2026-12-30T10:00:00+08:00' });
  agent = await api.as('an', ['agent@customer-service']);
  zhao = await api.as('zhao', ['administrator@manager-office']);
  qian = await api.as('qian', ['administrator@customer-service']);
});
afterEach(() => api.stop());

async function drafted(): Promise<number> {
  const { status, body } = await zhao.post('calendars/drafts', { text: INVENTED_NOTICE, reason: '通知已公布' });
  expect([status, body]).toMatchObject([201, { draftedBy: 'zhao', reason: '通知已公布', version: null, discardedBy: null, draftedAt: '2026-12-30T10:00:00+08:00' }]);
  return body.draft as number;
}

async function published(): Promise<void> {
  const { status, body } = await qian.post(`calendars/drafts/${await drafted()}/publication`);
  expect([status, body]).toEqual([200, { version: 'china-2027-1' }]);
  while ((await api.engine.sweep()) > 0);
}

test('before anything is published the calendar is the one built in', async () => {
  const { body } = await agent.get('calendars');
  expect(body.items).toEqual([
    { version: 'china-2026.2', inForce: true, builtIn: true, coveredTo: '2026-12-31' },
    { version: 'china-2026', inForce: false, builtIn: true, coveredTo: '2026-12-31' },
  ]);
});

test('the days of a year come with their sources; without a notice, those of the law', async () => {
  const { body: of2026 } = await agent.get('calendars/in-force/days?year=2026');
  expect(of2026).toMatchObject({ version: 'china-2026.2', year: 2026, provisional: false });
  expect(of2026.days).toContainEqual({ date: '2026-10-10', working: true, reason: { zh: '国庆节调休补班', en: 'make-up workday for National Day' }, source: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm' });
  const { body: of2027 } = await agent.get('calendars/china-2026.2/days?year=2027');
  expect(of2027).toMatchObject({ provisional: true });
  expect(of2027.days).toHaveLength(13);
  expect(of2027.days[0]).toEqual({ date: '2027-01-01', working: false, reason: { zh: '元旦', en: "New Year's Day" }, source: '全国年节及纪念日放假办法（2024年修订）第二条' });
  expect(await agent.get('calendars/china-1999/days?year=2026')).toMatchObject({ status: 404, body: { reason: 'unknown_calendar' } });
  expect(await agent.get('calendars/in-force/days?year=27')).toMatchObject({ status: 400, body: { reason: 'invalid_request' } });
});

test('a check tells every mistake with place and remedy, and is open to all', async () => {
  const text = INVENTED_NOTICE.replace('2027-05-08', '2027-05-07').replace('2027-06-09', '2027-06-31');
  const { status, body } = await agent.post('calendars/check', { text });
  expect([status, body.problems.map(({ line, code }: { line: number; code: string }) => `${line} ${code}`)]).toEqual([200, ['9 make_up_on_weekday', '10 no_such_day']]);
  expect(await agent.post('calendars/check', { text: INVENTED_NOTICE })).toMatchObject({ status: 200, body: { problems: [], remarks: [] } });
  const refused = await zhao.post('calendars/drafts', { text, reason: '通知已公布' });
  expect(refused).toMatchObject({ status: 422, body: { reason: 'notice_unsound', saw: '2 处错误' } });
  expect(refused.body.fields[0]).toMatchObject({ path: '9:61 holidays.3.work.0', saw: expect.stringContaining('2027-05-07') });
});

test('only administrators draft, preview and publish; the drafter does not publish', async () => {
  for (const [path, body] of [['calendars/drafts', { text: INVENTED_NOTICE, reason: '无' }], ['calendars/drafts/1/discard', { reason: '无' }], ['calendars/drafts/1/publication', {}]] as const) {
    expect(await agent.post(path, body)).toMatchObject({ status: 403, body: { reason: 'post_required' } });
  }
  for (const path of ['calendars/drafts', 'calendars/drafts/1', 'calendars/drafts/1/preview']) expect(await agent.get(path)).toMatchObject({ status: 403 });
  const draft = await drafted();
  expect(await zhao.post(`calendars/drafts/${draft}/publication`)).toMatchObject({ status: 403, body: { reason: 'four_eyes' } });
  expect(await qian.post('calendars/drafts/99/publication')).toMatchObject({ status: 404, body: { reason: 'unknown_calendar_draft' } });
  for (const odd of ['x', '0', '-1', '1.5', '9999999999', 'constructor']) expect(await qian.get(`calendars/drafts/${odd}`)).toMatchObject({ status: 400, body: { reason: 'invalid_request' } });
  expect((await qian.post(`calendars/drafts/${draft}/publication`)).body).toEqual({ version: 'china-2027-1' });
  expect((await qian.post(`calendars/drafts/${draft}/publication`)).body).toEqual({ version: 'china-2027-1' });
  expect((await zhao.get('calendars/drafts')).body.items).toMatchObject([{ draft, version: 'china-2027-1' }]);
});

test('a draft says why, and is discarded with a reason: it stays to be read and is not published any more', async () => {
  expect(await zhao.post('calendars/drafts', { text: INVENTED_NOTICE })).toMatchObject({ status: 400, body: { reason: 'invalid_request', fields: [{ path: 'reason' }] } });
  const draft = await drafted();
  expect(await qian.post(`calendars/drafts/${draft}/discard`, { reason: '　' })).toMatchObject({ status: 400 });
  expect(await qian.post('calendars/drafts/99/discard', { reason: '无' })).toMatchObject({ status: 404 });
  const closed = { discardedBy: 'qian', discardedAt: '2026-12-30T10:00:00+08:00', discardReason: '录入有误', version: null };
  expect(await qian.post(`calendars/drafts/${draft}/discard`, { reason: '录入有误' })).toMatchObject({ status: 200, body: closed });
  for (const answer of [await qian.post(`calendars/drafts/${draft}/discard`, { reason: '再废' }), await qian.post(`calendars/drafts/${draft}/publication`), await qian.get(`calendars/drafts/${draft}/preview`)]) {
    expect(answer).toMatchObject({ status: 409, body: { reason: 'draft_closed', saw: '已废弃' } });
  }
  expect((await zhao.get('calendars/drafts')).body.items).toMatchObject([closed]);
  await published();
  expect(await zhao.post('calendars/drafts/2/discard', { reason: '迟了' })).toMatchObject({ status: 409, body: { saw: '已发布为 china-2027-1' } });
});

test('a preview says what would move and why, and the publication then moves just that', async () => {
  const ids = [await openComplaint(agent), await openComplaint(agent)];
  await openComplaint(agent, { disclosure: 'anonymous', content: '态度', requested: '道歉', complained_of: 'zhao' });
  const { status, body } = await zhao.get(`calendars/drafts/${await drafted()}/preview`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ version: 'china-2027-1', base: 'china-2026.2', cases: 2, moved: 2, confirmed: 0, remarks: [], next: null });
  expect(body.changedDays.map(({ date }: { date: string }) => date).slice(0, 2)).toEqual(['2027-01-04', '2027-01-09']);
  expect(body.days).toEqual([{ date: '2027-01-04', before: 2, after: 0 }, { date: '2027-01-05', before: 0, after: 2 }]);
  // A case that names the reader is neither shown nor counted.
  expect(body.items.map(({ caseId }: { caseId: string }) => caseId)).toEqual(ids);
  expect(body.items[0]).toEqual({
    caseId: ids[0], number: 1, process: 'complaint', commitment: 'reply', occurrence: 1, title: { zh: '2个工作日内答复', en: 'Reply in 2 working days' },
    before: { due: '2027-01-04T17:30:00+08:00', dueDate: '2027-01-04', provisional: true },
    after: { due: '2027-01-05T17:30:00+08:00', dueDate: '2027-01-05', provisional: false },
    because: [{ date: '2027-01-04', working: false, reason: { zh: '元旦', en: "New Year's Day" }, source: INVENTED_SOURCE }],
  });

  expect((await qian.post('calendars/drafts/1/publication')).status).toBe(200);
  while ((await api.engine.sweep()) > 0);
  const { body: list } = await agent.get('commitments');
  expect(list.items.map(({ due, provisional }: { due: string; provisional: boolean }) => [due, provisional])).toEqual(Array(3).fill(['2027-01-05T17:30:00+08:00', false]));
  expect((await agent.get('calendars')).body.items[0]).toMatchObject({
    version: 'china-2027-1', inForce: true, builtIn: false, coveredTo: '2027-12-31', draftedBy: 'zhao', publishedBy: 'qian', publishedAt: '2026-12-30T10:00:00+08:00',
    notice: { year: 2027, kind: 'notice', number: '测试用〔2026〕1号（虚构）' }, recount: { listed: 3, finishedAt: '2026-12-30T10:00:00+08:00' },
  });
  expect(await zhao.get('calendars/drafts/1/preview')).toMatchObject({ status: 409, body: { reason: 'draft_closed', saw: '已发布为 china-2027-1' } });
});

test('a preview is read by pages, each case once', async () => {
  for (let n = 0; n < 5; n += 1) await openComplaint(agent);
  const draft = await drafted();
  const numbers: number[] = [];
  let query = '?limit=2';
  for (let pages = 0; query !== '' && pages < 9; pages += 1) {
    const { body } = await qian.get(`calendars/drafts/${draft}/preview${query}`);
    expect([body.moved, body.items.length <= 2]).toEqual([5, true]);
    numbers.push(...body.items.map(({ number }: { number: number }) => number));
    query = body.next === null ? '' : `?limit=2&cursor=${body.next}`;
  }
  expect(numbers).toEqual([1, 2, 3, 4, 5]);
});

test('a case tells the calendar that it was counted by, and the history how its deadline moved', async () => {
  const caseId = await openComplaint(agent);
  expect((await agent.get(`cases/${caseId}`)).body.deadlines[0]).toMatchObject({ calendar: 'china-2026.2', provisional: true });
  await published();
  const { body } = await agent.get(`cases/${caseId}`);
  expect(body.deadlines[0]).toMatchObject({ calendar: 'china-2027-1', due: '2027-01-05T17:30:00+08:00', provisional: false });
  expect(body.deadlines[0].explanation).toContainEqual({ date: '2027-01-04', counted: false, zh: '不计入（元旦）', en: "not counted (New Year's Day)", source: INVENTED_SOURCE });
  expect(body.history.at(-1)).toMatchObject({
    kind: 'recount', type: 'china-2027-1', title: { zh: '按工作日历 china-2027-1 重新推算', en: 'Counted anew by the calendar china-2027-1' },
    form: [{ fact: 'reply', shown: 'clear', value: '2027-01-04T17:30:00+08:00 → 2027-01-05T17:30:00+08:00' }],
  });
});

test('a calendar is its tenant\'s: another sees neither it nor its draft, and counts by its own', async () => {
  await published();
  const [agent2, zhao2] = [await api.as('an', ['agent@customer-service'], OTHER_TENANT), await api.as('zhao', ['administrator@manager-office'], OTHER_TENANT)];
  expect((await agent2.get('calendars')).body.items).toHaveLength(2);
  expect(await agent2.get('calendars/china-2027-1/days?year=2027')).toMatchObject({ status: 404 });
  expect(await zhao2.get('calendars/drafts/1')).toMatchObject({ status: 404 });
  expect((await zhao2.get('calendars/drafts')).body.items).toEqual([]);
  const caseId = await openComplaint(agent2);
  expect((await agent2.get(`cases/${caseId}`)).body.deadlines[0]).toMatchObject({ calendar: 'china-2026.2', due: '2027-01-04T17:30:00+08:00' });
});
