import { startApi, type Caller, type TestApi } from '../support/api.js';

let api: TestApi;
let liaison: Caller;
let officer: Caller;
let stranger: Caller;
beforeAll(async () => {
  api = await startApi({ sandboxAt: '2026-03-02T08:00:00+08:00', others: ['dazu-power'] });
  liaison = await api.as('li', ['liaison@marketing'], 'dazu-power');
  officer = await api.as('ou', ['marketing@marketing'], 'dazu-power');
  stranger = await api.as('an', ['agent@customer-service']);
});
afterAll(() => api.stop());

const settle = async () => {
  while ((await api.engine.round())?.moved);
};
const subjects = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `c${n + 1}`, title: `客户${n + 1}`, unit: n % 3 === 0 ? 'customer-service' : 'marketing', since: '2026-01-01' }));

test('before anything is loaded there is a period of nobody', async () => {
  expect((await liaison.get('duties?process=big-customer-visit')).body).toEqual({ period: null, items: [], next: null });
  await settle();
  expect((await liaison.get('duties?process=big-customer-visit')).body).toMatchObject({
    period: { period: '2026-H1', clause: '3.6.1', firstDay: '2026-01-01', lastDay: '2026-06-30', due: '2026-07-01T00:00:00+08:00', subjects: 0 }, items: [],
  });
});

test('a register is loaded by the posts that the organization names, all or none', async () => {
  expect(await liaison.post('registers/big-customers/subjects', { subjects: subjects(1) })).toMatchObject({ status: 403, body: { reason: 'post_required' } });
  expect(await officer.post('registers/big/subjects', { subjects: subjects(1) })).toMatchObject({ status: 404, body: { reason: 'unknown_register' } });
  const wrong = await officer.post('registers/big-customers/subjects', { subjects: [...subjects(2), { id: 'x', title: '某某', unit: 'palace', phone: '13800001234' }] });
  expect(wrong).toMatchObject({ status: 422, body: { reason: 'register_invalid', fields: [{ path: 'subjects.2.phone' }, { path: 'subjects.2.unit' }] } });
  expect(await officer.post('registers/big-customers/subjects', { subjects: subjects(30) })).toMatchObject({ status: 200, body: { added: 30, unchanged: 0, subjects: 30 } });
  expect(await officer.post('registers/big-customers/subjects', { subjects: subjects(30) })).toMatchObject({ status: 200, body: { added: 0, unchanged: 30 } });
  expect((await liaison.get('registers')).body.items).toMatchObject([{ register: 'big-customers', subjects: 30, by: ['marketing'] }]);
  expect((await liaison.get('registers/big-customers/subjects?unit=customer-service&limit=4')).body.items.map((one: { subject: string }) => one.subject)).toEqual(['c1', 'c10', 'c13', 'c16']);
  await settle();
});

test('duties are listed by period, state and unit, page by page, by planned week', async () => {
  const found: { unit: string; week: string; subject: string }[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { body, status } = await liaison.get(`duties?process=big-customer-visit&limit=7${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
    expect(status).toBe(200);
    found.push(...body.items);
    cursor = body.next as string | null;
  }
  expect(new Set(found.map(({ subject }) => subject)).size).toBe(30);
  const keys = found.map(({ unit, week, subject }) => `${unit} ${week} ${subject}`);
  expect(keys).toEqual([...keys].sort());
  const ofUnit = await liaison.get('duties?process=big-customer-visit&period=2026-H1&state=waiting&unit=marketing');
  expect(ofUnit.body.items).toHaveLength(20);
  expect(ofUnit.body.items[0]).toMatchObject({ unit: 'marketing', week: '2026-03-02', state: 'waiting', stateTitle: { zh: '待安排' }, title: expect.stringMatching(/客户/), caseId: null });
  expect((await liaison.get('duties?process=big-customer-visit&state=missed')).body.items).toEqual([]);
});

test.each([
  ['duties', 'process', /名称/],
  ['duties?process=complaint', 'process', /^大客户走访（big-customer-visit） 之一$/],
  ['duties?process=big-customer-visit&period=2025-H2', 'period', /^2026-H1 之一$/],
  ['duties?process=big-customer-visit&period=soon', 'period', /2026-H1/],
  ['duties?process=big-customer-visit&state=late', 'state', /待安排（waiting）/],
  ['duties?process=big-customer-visit&unit=palace', 'unit', /marketing/],
])('%s is refused by the name at fault, with those there are', async (path, name, expected) => {
  const { status, body } = await liaison.get(path);
  expect(status).toBe(400);
  expect(body).toMatchObject({ reason: 'invalid_request', fields: [{ path: name, expected: expect.stringMatching(expected) }] });
});

test('a duty is begun once, by the unit of its subject, with the first answer for its key; and is done with the case', async () => {
  const begin = (body: object, key?: string) => liaison.post('duties/begin', { process: 'big-customer-visit', ...body }, key === undefined ? {} : { headers: { 'idempotency-key': key } });
  expect(await begin({ subject: 'c1' })).toMatchObject({ status: 422, body: { reason: 'requirement_unmet' } });
  expect(await begin({ subject: 'nobody' })).toMatchObject({ status: 404, body: { reason: 'unknown_duty' } });
  expect(await begin({ subject: 'c2', form: { customer: 'c3', team: 'marketing' } })).toMatchObject({ status: 422, body: { reason: 'form_invalid', fields: [{ path: 'customer', saw: '"c3"' }] } });
  expect(await begin({ subject: 'c2', form: { period_begins: '2025-07-01' } })).toMatchObject({ status: 422, body: { reason: 'form_invalid', fields: [{ path: 'period_begins', expected: expect.stringContaining('2026-01-01'), saw: '"2025-07-01"' }] } });
  const begun = await begin({ subject: 'c2', form: { customer: 'c2', planned_for: '2026-03-10' } }, 'k1');
  expect(begun).toMatchObject({ status: 201, body: { process: 'big-customer-visit', states: [{ state: 'planned' }] } });
  expect(begun.headers.get('location')).toBe(`/api/v1/cases/${begun.body.caseId}`);
  const again = await begin({ subject: 'c2', form: { customer: 'c2', planned_for: '2026-03-10' } }, 'k1');
  expect([again.body.caseId, again.headers.get('idempotency-replayed')]).toEqual([begun.body.caseId, 'true']);
  expect(await begin({ subject: 'c2' })).toMatchObject({ status: 409, body: { reason: 'duty_begun', title: '该义务已开始办理' } });
  expect((await liaison.post('cases', { process: 'big-customer-visit', form: { customer: 'c2', team: 'marketing' } })).body.reason).toBe('duty_required');
  expect((await liaison.get('duties?process=big-customer-visit&state=begun')).body.items).toMatchObject([{ subject: 'c2', caseId: begun.body.caseId }]);
  const visited = await liaison.post(`cases/${begun.body.caseId}/events`, { event: 'visited', form: { visited_on: '2026-03-02', findings: '平稳', open_needs: false } });
  expect(visited).toMatchObject({ status: 200, body: { status: 'ended' } });
  expect((await liaison.get('duties?process=big-customer-visit&state=done')).body.items).toMatchObject([{ subject: 'c2', doneAt: '2026-03-02T08:00:00+08:00' }]);
  expect(await begin({ subject: 'c2' })).toMatchObject({ status: 409, body: { reason: 'duty_closed' } });
});

test('a whole register that lets more than half of the subjects go asks to be confirmed, with the numbers', async () => {
  const short = { subjects: subjects(14), replaces: true };
  const asked = await officer.post('registers/big-customers/subjects', short);
  expect(asked).toMatchObject({ status: 409, body: { reason: 'confirmation_required', saw: '30 个对象中的 16 个离册' } });
  expect((await liaison.get('registers')).body.items).toMatchObject([{ subjects: 30 }]);
  expect(await officer.post('registers/big-customers/subjects', { ...short, confirmed: true })).toMatchObject({ status: 200, body: { left: 16, subjects: 14 } });
  expect(await officer.post('registers/big-customers/subjects', { subjects: subjects(7), replaces: true })).toMatchObject({ status: 200, body: { left: 7 } });
});

test('another organization sees none of it', async () => {
  expect((await stranger.get('duties?process=big-customer-visit')).body.reason).toBe('invalid_request');
  expect((await stranger.get('registers')).body.items).toEqual([]);
  expect((await stranger.get('registers/big-customers/subjects')).body.reason).toBe('unknown_register');
  expect((await stranger.post('duties/begin', { process: 'big-customer-visit', subject: 'c3' })).body.reason).toBe('unknown_process');
});
