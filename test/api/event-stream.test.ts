import { setTimeout as delay } from 'node:timers/promises';
import { EventStreams } from '../../src/api/events/event-streams.js';
import { BEGINNING } from '../../src/api/events/stream-place.js';
import { revokeToken } from '../../src/store/tokens.sql.js';
import { ANONYMOUS, openComplaint, OTHER_TENANT, startApi, TENANT, type Caller, type TestApi } from '../support/api.js';
import { signedIn } from '../support/people.js';
import { readEvents, type EventReader } from '../support/effects/event-reader.js';

let api: TestApi;
let agent: Caller;
const readers: EventReader[] = [];

beforeAll(async () => {
  api = await startApi({ sandboxAt: '2026-09-24T15:00:00+08:00' });
  agent = await api.as('an', ['agent@customer-service']);
});
afterEach(() => {
  for (const reader of readers.splice(0)) reader.close();
});
afterAll(() => api.stop());

async function follow(caller: Caller, query = '', headers: Readonly<Record<string, string>> = {}): Promise<EventReader> {
  const reader = await readEvents(`${api.url}/api/v1/events${query}`, { authorization: `Bearer ${caller.token}`, ...headers });
  readers.push(reader);
  return reader;
}

/** Sets the clock and runs what is due, to the stream. */
async function passTime(to: string): Promise<void> {
  await api.clock!.set(Date.parse(to));
  await api.engine.sweep();
  await api.effects.run();
}

const judged = { event: 'judge', form: { founded: false, grounds: '无据' } };

test('what happens is told as it happens: transitions, then a warning, then a breach', async () => {
  const reader = await follow(agent);
  const caseId = await openComplaint(agent);
  await api.effects.run();
  const opened = await reader.next();
  expect(opened).toMatchObject({ event: 'transition', data: { caseId, process: 'complaint', sequence: 1, event: { kind: 'opened', type: 'opened' }, states: ['in-hand', 'recorded'], at: '2026-09-24T15:00:00+08:00' } });
  await passTime('2026-09-29T17:30:00.001+08:00');
  const events = [await reader.next(), await reader.next(), await reader.next(), await reader.next()];
  expect(events.map(({ event, data }) => [event, data.event?.type ?? data.commitment])).toEqual([
    ['transition', 'reply:warn'], ['warning', 'reply'], ['transition', 'reply'], ['breach', 'reply'],
  ]);
  expect(events[3]!.data).toMatchObject({ caseId, commitment: 'reply', occurrence: 1, clause: 'T17', due: '2026-09-29T17:30:00+08:00', to: { unit: 'customer-service' }, message: { en: 'Reply in 2 working days' } });
  const ids = [opened, ...events].map(({ id }) => id.split('.').map(Number));
  expect([...ids].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!)).toEqual(ids);
});

test('a stream goes on after the id that was seen last, in the midst of a commit as well', async () => {
  const whole = await follow(agent, '', { 'last-event-id': '0' });
  await delay(300);
  expect(whole.events.length).toBeGreaterThan(4);
  const ids = whole.events.map(({ id }) => id);
  for (const [n, id] of ids.slice(0, -1).entries()) {
    const rest = await follow(agent, '', { 'last-event-id': id });
    expect((await rest.next()).id).toBe(ids[n + 1]);
    rest.close();
  }
  const last = await follow(agent, '', { 'last-event-id': ids.at(-1)! });
  const caseId = await openComplaint(agent);
  await api.effects.run();
  expect((await last.next()).data.caseId).toBe(caseId);
});

test('only the kinds asked for are told, and what lies between them is passed', async () => {
  const reader = await follow(agent, '?kinds=breach', { 'last-event-id': '0' });
  expect(await reader.next()).toMatchObject({ event: 'breach' });
  const both = await follow(agent, '?kinds=breach,warning', { 'last-event-id': '0' });
  expect([(await both.next()).event, (await both.next()).event]).toEqual(['warning', 'breach']);
  expect((await agent.get('events?kinds=breach,gossip')).body.reason).toBe('invalid_request');
});

test('a stream tells of its tenant alone, and of no case from which the reader is recused', async () => {
  const other = await api.as('an', ['agent@customer-service'], OTHER_TENANT);
  const concerned = await api.as('hao', ['agent@customer-service']);
  const [theirs, recused] = [await follow(other), await follow(concerned)];
  const hidden = await openComplaint(agent, { ...ANONYMOUS, complained_of: 'hao' });
  const seen = await openComplaint(agent);
  const ours = await openComplaint(other);
  await api.effects.run();
  expect((await theirs.next()).data.caseId).toBe(ours);
  expect((await recused.next()).data.caseId).toBe(seen);
  expect(JSON.stringify([theirs.events, recused.events])).not.toContain(hidden);
});

test('a stream tells nothing personal', async () => {
  const reader = await follow(agent);
  const caseId = await openComplaint(agent, { disclosure: 'named', caller: { name: '测试用户', phone: '13800001234' }, content: '噪声扰民', requested: '停工' });
  await agent.post(`cases/${caseId}/events`, judged);
  await api.effects.run();
  await reader.next();
  await reader.next();
  expect(JSON.stringify(reader.events)).not.toMatch(/测试用户|13800001234|噪声扰民|无据/);
});

test('who loses a post while a stream is open is told nothing more by it of what the post read', async () => {
  const { secret } = await signedIn(api, { staff: 'leaving-1', posts: ['agent@customer-service'] });
  const reader = await readEvents(`${api.url}/api/v1/events`, { cookie: `__Host-kept=${secret}` });
  readers.push(reader);
  await openComplaint(agent);
  await api.effects.run();
  expect((await reader.next()).data.process).toBe('complaint');
  await api.dataSource.query("update kept.holding set ended_at = kept.now(), ended_by = 'security-1' where staff = 'leaving-1'");
  const before = reader.events.length;
  await openComplaint(agent);
  await api.effects.run();
  await delay(1_500);
  expect(reader.events.length).toBe(before);
});

test('a quiet stream beats, and ends soon after its token is revoked', async () => {
  const caller = await api.as('brief', ['agent@customer-service']);
  const reader = await follow(caller);
  const until = performance.now() + 12_000;
  while (reader.comments.length === 0 && performance.now() < until) await delay(100);
  expect(reader.comments.length).toBeGreaterThan(0);
  await revokeToken(api.dataSource, caller.token, 'kept:terminal');
  await openComplaint(agent);
  await api.effects.run();
  await reader.ended;
  expect(reader.events).toEqual([]);
});

test.each(['17', 'abc', '1.2', '999999.1.0', '-1.0.0', '1.1.1.1'])('an id that no event of the stream has is refused: %s', async (id) => {
  const { status, body } = await agent.get('events', { headers: { 'last-event-id': id } });
  expect([status, body.reason]).toEqual([400, 'bad_event_id']);
});

test('without a token there is no stream', async () => {
  const { status } = await fetch(`${api.url}/api/v1/events`);
  expect(status).toBe(401);
});

test('whoever is known no more reads no further, also while the stream has more at once than a page', async () => {
  const caseId = await openComplaint(agent);
  for (let n = 0; n < 105; n += 1) for (const act of ['take', 'put-back']) await agent.post(`cases/${caseId}/tasks`, { act, state: 'recorded' });
  await api.effects.run();
  const caller = { tenant: TENANT, staff: 'an', kind: 'employee', posts: [], readings: ['complaint'], acts: null, address: null, session: null } as const;
  for (const [known, pages] of [[null, 1], [caller, 2]] as const) {
    const stream = new EventStreams(api.dataSource).follow({ caller, callerNow: () => Promise.resolve(known), kinds: ['transition'], from: BEGINNING }, new AbortController().signal);
    const read = [await stream.next(), await stream.next()].filter(({ done }) => done !== true);
    expect([known, read.length]).toEqual([known, pages]);
    await stream.return(undefined);
  }
});

test('one reader has twenty streams at most, and leaves the others theirs; one that is closed makes room', async () => {
  const caller = await api.as('many', ['agent@customer-service']);
  const open = await Promise.all(Array.from({ length: 20 }, () => follow(caller)));
  expect((await follow(caller)).status).toBe(503);
  expect((await follow(agent)).status).toBe(200);
  open[0]!.close();
  let again = await follow(caller);
  for (let tries = 0; again.status !== 200 && tries < 50; tries += 1) {
    await delay(100);
    again = await follow(caller);
  }
  expect(again.status).toBe(200);
});

test('streams end when the host does', async () => {
  const short = await startApi();
  const caller = await short.as('an', ['agent@customer-service']);
  const reader = await readEvents(`${short.url}/api/v1/events`, { authorization: `Bearer ${caller.token}` });
  const began = performance.now();
  await Promise.all([short.stop(), reader.ended]);
  expect(performance.now() - began).toBeLessThan(4_000);
});
