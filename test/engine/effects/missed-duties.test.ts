/** Duties missed are told as breaches are: once a batch, on the stream and by webhooks, whoever closes and whoever tells on. */
import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { BEGINNING } from '../../../src/api/events/stream-place.js';
import { openChannels } from '../../../src/engine/effects/channels/open-channels.js';
import { newWebhookSecret } from '../../../src/engine/effects/channels/signature.js';
import { EffectsLoop } from '../../../src/engine/effects/effects-loop.js';
import { createLogger } from '../../../src/engine/logger.js';
import { newRoundMemory, runRound } from '../../../src/engine/recurrence/recurrence-round.js';
import { readBacklog, type Backlog } from '../../../src/store/backlog.sql.js';
import { readAs, withClient, type Reader } from '../../../src/store/database.js';
import { readStream, type MissedItem, type StreamItem, type StreamKind, type StreamPlace } from '../../../src/store/effects/event-stream.sql.js';
import { addWebhook, type MessageKind } from '../../../src/store/effects/webhooks.sql.js';
import { Vault } from '../../../src/store/vault.js';
import { audit } from '../../support/auditor.js';
import { DutyStage, local, TENANT } from '../../support/duties/duty-stage.js';
import { roundFlow } from '../../support/duties/round-flow.js';
import { startReceiver, status, type Receiver } from '../../support/effects/receiver.js';

const SUBJECTS = 12;
const DUE = local('2026-07-01T00:00');
const READER: Reader = { tenant: TENANT, staff: 'reader-1' };
const ALL: readonly StreamKind[] = ['transition', 'notify', 'warning', 'breach'];
/** By one webhook that asks for breaches. */
const ENTRIES = 'select d.state, d.attempts, d.case_id, e.kind from kept.delivery d left join kept.ledger_entry e using (tenant, entry_id) order by d.entry_id';

let stage: DutyStage;
let receiver: Receiver;
beforeEach(async () => {
  [stage, receiver] = [await DutyStage.open('2026-06-29T08:00'), await startReceiver()];
  await stage.load(SUBJECTS);
  await stage.recur();
});
afterEach(async () => {
  expect(await audit(stage.database.url)).toEqual([]);
  await Promise.all([stage.close(), receiver.close()]);
});

const vault = new Vault(Buffer.alloc(32, 7));

/** A host that tells on and delivers. */
function effectsOf({ dataSource, engine }: DutyStage): EffectsLoop {
  const settings = { privateWebhooks: true, smtpUrl: null, mailFrom: 'kept@localhost', smsGateway: null, sentFolder: 'none' };
  return new EffectsLoop({ dataSource, vault, engine, channels: openChannels(dataSource, vault, settings), logger: createLogger('silent') });
}

async function subscribe(kinds: readonly MessageKind[]): Promise<string> {
  const [webhookId, secret] = [randomUUID(), newWebhookSecret()];
  await addWebhook(stage.dataSource.manager, { tenant: TENANT, webhookId, url: receiver.url, kinds, sealedSecret: vault.sealSecret(TENANT, webhookId, secret), addedBy: 'admin-1' });
  return secret;
}

/** Rounds of a host that closes in chunks of five, until the period is closed. */
async function close(): Promise<void> {
  const [flow, memory] = [roundFlow(stage.dataSource), newRoundMemory()];
  const isOpen = async () => (await stage.dataSource.query<unknown[]>("select from kept.duty_period where period = '2026-H1' and state <> 'closed'")).length > 0;
  while (await isOpen()) await runRound(flow, memory, { tenant: null, fill: 50, close: { waiting: 5, begun: 3 } });
}

async function miss(): Promise<void> {
  await stage.clock.set(DUE + 1);
  await close();
}

async function told(after: StreamPlace = BEGINNING, { kinds = ALL, reader = READER, limit = 100 }: { kinds?: readonly StreamKind[]; reader?: Reader; limit?: number } = {}): Promise<readonly StreamItem[]> {
  return (await readAs(stage.dataSource, reader, (manager) => readStream(manager, after, kinds, limit))).items;
}

const missedOf = (items: readonly StreamItem[]) => items.filter((item): item is MissedItem => 'missed' in item);
const counted = (items: readonly StreamItem[]) => missedOf(items).reduce((sum, { missed }) => sum + missed.count, 0);

test('a period that is missed is told of once a batch: on the stream, and signed to the webhook that asks for breaches', async () => {
  const secret = await subscribe(['breach']);
  await subscribe(['notify', 'warning']);
  await miss();
  await effectsOf(stage).run();
  await effectsOf(stage).run();
  const items = missedOf(await told());
  expect(items.map(({ kind, missed }) => [kind, missed.key, missed.count])).toEqual([
    ['breach', 'big-customer-visit 2026-H1 #1', 5], ['breach', 'big-customer-visit 2026-H1 #2', 5], ['breach', 'big-customer-visit 2026-H1 #3', 2],
  ]);
  expect(await told(BEGINNING, { kinds: ['transition', 'notify', 'warning'] })).toEqual([]);
  // A receiver whose clock is the sandbox's: an old signature is refused.
  const clock = jest.spyOn(Date, 'now').mockReturnValue(DUE + 1);
  const bodies = receiver.received.map(({ text, headers, body }) => {
    expect(new Webhook(secret).verify(text, headers as Record<string, string>)).toEqual(body);
    return body;
  });
  clock.mockRestore();
  const { zone, ...first } = items[0]!.missed;
  expect([...bodies].sort((a, b) => (a.data.key < b.data.key ? -1 : 1)).map(({ data }) => data.key)).toEqual(items.map(({ missed }) => missed.key));
  expect(bodies.find(({ data }) => data.key === first.key)).toEqual({ type: 'breach', timestamp: new Date(DUE + 1).toISOString(), data: { tenant: TENANT, ...first } });
  expect(first).toEqual({
    kind: 'duties-missed', key: 'big-customer-visit 2026-H1 #1', process: 'big-customer-visit', title: { zh: '大客户走访', en: 'Visit to a big customer' },
    message: { zh: '每半年走访一次', en: 'A visit every half-year' }, clause: '3.6.1', register: 'big-customers', period: '2026-H1', due: new Date(DUE).toISOString(),
    count: 5, first: expect.stringMatching(/^s\d+$/), last: expect.stringMatching(/^s\d+$/),
  });
});

test('what is not taken is sent again under the same id', async () => {
  receiver.answer = status(503);
  await subscribe(['breach']);
  await stage.clock.set(DUE + 1);
  await stage.recur();
  await effectsOf(stage).run();
  expect(receiver.received).toHaveLength(1);
  receiver.answer = status(204);
  await stage.clock.set(DUE + 3_000);
  await effectsOf(stage).run();
  await effectsOf(stage).run();
  const [failed, taken, ...more] = receiver.received;
  expect([taken!.headers['webhook-id'], taken!.text, more]).toEqual([failed!.headers['webhook-id'], failed!.text, []]);
  expect(await stage.dataSource.query(ENTRIES)).toEqual([{ state: 'sent', attempts: 2, case_id: null, kind: 'duties-missed' }]);
  expect(await stage.dataSource.query('select attempt, outcome, case_id, entry_id is not null as "ofEntry" from kept.delivery_attempt order by attempt')).toEqual([
    { attempt: 1, outcome: 'failed', case_id: null, ofEntry: true }, { attempt: 2, outcome: 'sent', case_id: null, ofEntry: true },
  ]);
});

/** Each begins and visits a moment too late, all at once, so that transactions hold several. */
async function visitLate(): Promise<void> {
  const subjects = Array.from({ length: SUBJECTS }, (_, n) => `s${n + 1}`);
  const begun = await Promise.all(subjects.map((subject) => stage.begin(subject)));
  await stage.clock.set(DUE + 1);
  const visits = await Promise.all(begun.map((answer, n) => stage.visit(subjects[n]!, answer.outcome === 'accepted' ? answer.case.caseId : '')));
  expect(visits.map(({ outcome }) => outcome)).toEqual(subjects.map(() => 'accepted'));
}

test('late visits are told as missed, each once, and not as done late; a reader goes on in the midst of a place that holds several', async () => {
  await visitLate();
  await effectsOf(stage).run();
  const items = await told();
  const missed = missedOf(items);
  expect(missed.map((item) => item.missed.first).sort()).toEqual(Array.from({ length: SUBJECTS }, (_, n) => `s${n + 1}`).sort());
  expect(new Set(missed.map(({ position }) => position)).size).toBeLessThan(missed.length);
  expect(await stage.ledger()).toContain('duties-done-late 2026-H1 1');
  for (const [n, item] of items.entries()) {
    expect(await told(item)).toEqual(items.slice(n + 1));
    expect((await told(item, { kinds: ['breach'] })).map((one) => one.event)).toEqual(missedOf(items.slice(n + 1)).map(({ event }) => event));
  }
  const paged: StreamItem[] = [];
  for (let place: StreamPlace = BEGINNING, isFull = true; isFull; ) {
    const page = await readAs(stage.dataSource, READER, (manager) => readStream(manager, place, ALL, 2));
    paged.push(...page.items);
    [place, isFull] = [page.last, page.isFull];
  }
  expect(paged).toEqual(items);
});

test('hosts that close and hosts that tell on, all at once, tell of each missed duty once', async () => {
  await subscribe(['breach']);
  await stage.clock.set(DUE + 1);
  let closing = true;
  const telling = async (): Promise<void> => {
    for (const effects = effectsOf(stage); closing; ) await effects.run();
  };
  await Promise.all([telling(), telling(), Promise.all([close(), close()]).then(() => (closing = false))]);
  await effectsOf(stage).run();
  expect(counted(await told())).toBe(SUBJECTS);
  expect(receiver.received.reduce((sum, { body }) => sum + body.data.count, 0)).toBe(SUBJECTS);
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(receiver.received.length);
});

test('a reader of another tenant sees nothing of it, and one who is recused from a case sees it as others do', async () => {
  await subscribe(['breach']);
  await visitLate();
  await effectsOf(stage).run();
  await stage.dataSource.query("insert into kept.case_recusal select tenant, case_id, 'named-1' from kept.case_file");
  const seen = (reader: Reader) => readAs(stage.dataSource, reader, async (manager) => ({
    told: (await readStream(manager, BEGINNING, ALL, 100)).items.length,
    ...(await manager.query<[{ deliveries: number; attempts: number }]>('select (select count(*)::int from kept.delivery) as deliveries, (select count(*)::int from kept.delivery_attempt) as attempts'))[0],
  }));
  expect(await seen({ tenant: 'another-company', staff: 'reader-1' })).toEqual({ told: 0, deliveries: 0, attempts: 0 });
  expect(await seen({ tenant: TENANT, staff: 'named-1' })).toEqual({ told: SUBJECTS, deliveries: SUBJECTS, attempts: SUBJECTS });
});

test('what waits to be told on shows in the age of the outbox', async () => {
  const ageMs = async () => {
    const told: Partial<Backlog>[] = [];
    await withClient(stage.dataSource, (client) => readBacklog(client, (part) => told.push(part)));
    return told.find(({ outboxAgeMs }) => outboxAgeMs !== undefined)?.outboxAgeMs;
  };
  await miss();
  await stage.clock.set(DUE + 60_001);
  expect(await ageMs()).toBe(60_000);
  await effectsOf(stage).run();
  expect(await ageMs()).toBe(0);
});

test('the database refuses a delivery that carries a message and an entry, neither, an entry twice to one target, or one to a customer', async () => {
  await subscribe(['breach']);
  await stage.begin('s1');
  await miss();
  await effectsOf(stage).run();
  const refusal = (sql: string): Promise<string> => stage.dataSource.query(sql).then(() => 'taken', (error: Error) => error.message);
  const deliver = (columns: string, values: string, channel = "'webhook', webhook_id") => refusal(
    `insert into kept.delivery (tenant, ${columns}, channel, webhook_id, tries_left, next_attempt_at)
     select d.tenant, ${values}, ${channel}, 1, kept.now() from kept.delivery d, kept.case_file f limit 1`);
  expect(await deliver('case_id, sequence, part, entry_id', 'f.case_id, 1, 0, entry_id')).toMatch(/delivery_subject_check/);
  expect(await deliver('entry_id', 'null::bigint')).toMatch(/delivery_subject_check/);
  expect(await deliver('entry_id, case_id', 'entry_id, f.case_id')).toMatch(/delivery_subject_check/);
  expect(await deliver('entry_id', 'entry_id', "'sms', null::uuid")).toMatch(/delivery_subject_check/);
  expect(await deliver('entry_id', 'entry_id')).toMatch(/delivery_entry_key/);
  expect(await deliver('entry_id', '-1')).toMatch(/delivery_entry_fk/);
  const attempt = (caseId: string, entryId: string) => refusal(
    `insert into kept.delivery_attempt (tenant, delivery_id, attempt, case_id, entry_id, at, outcome, duration_ms)
     select d.tenant, d.delivery_id, 9, ${caseId}, ${entryId}, kept.now(), 'sent', 0 from kept.delivery d, kept.case_file f limit 1`);
  expect(await attempt('f.case_id', 'entry_id')).toMatch(/delivery_attempt_subject_check/);
  expect(await attempt('null::uuid', 'null::bigint')).toMatch(/delivery_attempt_subject_check/);
});
