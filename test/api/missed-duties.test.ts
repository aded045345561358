/** Missed duties as the outside is told of them, over HTTP. */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { ask, startApi, type Caller, type TestApi } from '../support/api.js';
import { validatorOf } from '../support/documented-answer.js';
import { readEvents, type EventReader } from '../support/effects/event-reader.js';
import { startReceiver, type Receiver } from '../support/effects/receiver.js';

const DAZU = 'dazu-power';
/** Visited late, in as few transactions as come of it. */
const LATE = Array.from({ length: 12 }, (_, n) => `c${n + 1}`);
const MISSED = 30;

let api: TestApi;
let receiver: Receiver;
let officer: Caller, administrator: Caller, stranger: Caller;
const readers: EventReader[] = [];

beforeAll(async () => {
  [api, receiver] = await Promise.all([startApi({ sandboxAt: '2026-06-29T08:00:00+08:00', others: [DAZU] }), startReceiver()]);
  officer = await api.as('ou', ['marketing@marketing'], DAZU);
  administrator = await api.as('guan', ['administrator@manager-office'], DAZU);
  stranger = await api.as('guan', ['administrator@manager-office']);
  const subjects = Array.from({ length: MISSED + LATE.length }, (_, n) => ({ id: `c${n + 1}`, title: `客户${n + 1}`, unit: 'marketing', since: '2026-01-01' }));
  await officer.post('registers/big-customers/subjects', { subjects });
  await settle();
  await administrator.post('webhooks', { url: receiver.url, kinds: ['breach'] });
});
afterEach(() => {
  for (const reader of readers.splice(0)) reader.close();
});
afterAll(() => Promise.all([api.stop(), receiver.close()]));

const settle = async (): Promise<void> => {
  while ((await api.engine.round())?.moved);
};

async function follow(caller: Caller, lastEventId?: string, query = ''): Promise<EventReader> {
  const reader = await readEvents(`${api.url}/api/v1/events${query}`, { authorization: `Bearer ${caller.token}`, ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) });
  readers.push(reader);
  return reader;
}

const liaison = { staff: 'li', posts: [{ post: 'liaison', unit: 'marketing' }] };

function begin(subject: string) {
  return api.engine.submit({ tenant: DAZU, to: { duty: { process: 'big-customer-visit', subject, period: null } }, idempotencyKey: randomUUID(), command: { kind: 'open', actor: liaison, arrivedAt: 0, form: {} } });
}

/** Visited today, wherever the clock stands. */
async function visit(caseId: string) {
  const [row] = await api.dataSource.query<{ today: string }[]>("select to_char(kept.now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today");
  const form = { visited_on: row!.today, findings: '平稳', open_needs: false };
  return api.engine.submit({ tenant: DAZU, to: { caseId }, idempotencyKey: randomUUID(), command: { kind: 'send', event: 'visited', actor: liaison, arrivedAt: 0, form } });
}

const MISSED_PERIOD = {
  kind: 'duties-missed', key: 'big-customer-visit 2026-H1 #1', process: 'big-customer-visit', title: { zh: '大客户走访', en: 'Visit to a big customer' },
  message: { zh: '每半年走访一次', en: 'A visit every half-year' }, clause: '3.6.1', register: 'big-customers', period: '2026-H1', due: '2026-07-01T00:00:00+08:00',
  count: MISSED, first: expect.stringMatching(/^c\d+$/), last: expect.stringMatching(/^c\d+$/),
};

test('a missed period is told on the stream as it is missed: one breach, which names its entry and no case', async () => {
  const [reader, foreign, others] = [await follow(officer), await follow(stranger), await follow(officer, undefined, '?kinds=transition,notify,warning')];
  const begun = await Promise.all(LATE.map(begin));
  await api.clock!.set(Date.parse('2026-07-01T00:00:00.001+08:00'));
  await settle();
  await api.effects.run();
  for (const _ of LATE) expect((await reader.next()).event).toBe('transition');
  const events = [await reader.next(), await reader.next()];
  expect(events.map(({ event, data }) => [event, data])).toEqual([
    ['breach', MISSED_PERIOD], ['breach', { ...MISSED_PERIOD, key: 'big-customer-visit 2026-H1 #2', count: LATE.length }],
  ]);
  expect(begun.map(({ outcome }) => outcome)).toEqual(LATE.map(() => 'accepted'));
  await delay(1_200);
  expect([reader.events.length, foreign.events, others.events.length]).toEqual([LATE.length + 2, [], LATE.length]);
});

test('each late visit that nobody had closed is a breach of its own, and a stream goes on in the midst of a place that holds several', async () => {
  const begun = await Promise.all(LATE.map(begin));
  expect(begun.map(({ outcome }) => outcome)).toEqual(LATE.map(() => 'accepted'));
  await api.clock!.set(Date.parse('2027-01-01T00:00:00.001+08:00'));
  await Promise.all(begun.map((answer) => visit(answer.outcome === 'accepted' ? answer.case.caseId : '')));
  await api.effects.run();
  const whole = await follow(officer, '0');
  await delay(300);
  const breaches = whole.events.filter(({ event, data }) => event === 'breach' && data.period === '2026-H2');
  expect(breaches.map(({ data }) => data.first).sort()).toEqual([...LATE].sort());
  expect(JSON.stringify(whole.events)).not.toContain('done-late');
  const places = breaches.map(({ id }) => id.split('.')[0]);
  expect(new Set(places).size).toBeLessThan(places.length);
  const ids = whole.events.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id } of breaches.slice(0, -1)) {
    const rest = await follow(officer, id);
    expect((await rest.next()).id).toBe(ids[ids.indexOf(id) + 1]);
    rest.close();
  }
});

test('a delivery of missed duties is listed and shown with them, as the document says; another organization sees none', async () => {
  const { items } = (await administrator.get('deliveries?state=sent&limit=50')).body;
  expect(items).toHaveLength(2 + LATE.length);
  const listed = items.find(({ missed }: { missed: { key: string } }) => missed.key === MISSED_PERIOD.key);
  expect(listed).toMatchObject({
    state: 'sent', channel: 'webhook', kind: 'breach', caseId: null, number: null, commitment: null, process: 'big-customer-visit',
    title: { en: 'Visit to a big customer' }, message: { en: 'A visit every half-year' }, missed: MISSED_PERIOD, attempts: 1,
  });
  const shown = (await administrator.get(`deliveries/${listed.deliveryId}`)).body;
  expect(shown).toMatchObject({ ...listed, log: [{ attempt: 1, outcome: 'sent', status: 204 }] });
  const document = (await ask(api.url, '/api/openapi.json')).body;
  const validate = validatorOf(document, document.paths['/api/v1/deliveries/{id}'].get.responses['200'].content['application/json'].schema);
  validate(shown);
  expect(validate.errors).toBeNull();
  expect((await stranger.get('deliveries?state=sent')).body.items).toEqual([]);
  expect((await stranger.get(`deliveries/${listed.deliveryId}`)).status).toBe(404);
});
