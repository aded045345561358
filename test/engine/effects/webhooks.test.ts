import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setTimeout as delay } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { withClient } from '../../../src/store/database.js';
import { claimDeliveries, markDelivery, type AttemptOutcome, type ClaimedDelivery, type Marked } from '../../../src/store/effects/deliveries.sql.js';
import { forwardPending } from '../../../src/store/effects/pending.sql.js';
import { removeWebhook } from '../../../src/store/effects/webhooks.sql.js';
import { startKillableHost } from '../../support/effects/killable-host.js';
import { startReceiver, status, type Receiver } from '../../support/effects/receiver.js';
import { openStage, TENANT, type Stage, type StageOptions } from '../../support/effects/stage.js';

const VISIT = { visit_at: '2026-03-03T10:00:00+08:00' };
const DELIVERY = 'select state, attempts, tries_left, reason, next_attempt_at from kept.delivery where channel = \'webhook\'';

interface DeliveryRow {
  readonly state: string;
  readonly attempts: number;
  readonly tries_left: number;
  readonly reason: string | null;
  readonly next_attempt_at: Date | null;
}

let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(() => receiver.close());

async function onStage(options: StageOptions, work: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openStage({ organization: 'channels: { customer: [] }', ...options });
  try {
    await work(stage);
  } finally {
    await stage.close();
  }
}

test('a webhook is told of the kinds that it asks for, signed so that anybody with the secret can verify it', () => onStage({}, async (stage) => {
  const { secret } = await stage.subscribe(receiver.url, ['notify']);
  const { caseId, number } = await stage.open('visit-notice', VISIT);
  await stage.effects.run();
  const [one, ...more] = receiver.received;
  expect(more).toEqual([]);
  expect(new Webhook(secret).verify(one!.text, one!.headers as Record<string, string>)).toEqual(one!.body);
  expect(() => new Webhook(`whsec_${Buffer.alloc(32).toString('base64')}`).verify(one!.text, one!.headers as Record<string, string>)).toThrow();
  expect(one!.body).toMatchObject({
    type: 'notify',
    data: {
      tenant: TENANT, caseId, number, process: 'visit-notice', sequence: 1, part: 0, commitment: null, occurrence: null, due: null,
      to: { fact: 'caller', reference: null },
      message: { en: expect.stringContaining(`Visit notice ${number}: visit at 2026-03-03 10:00`) },
    },
  });
  expect(await stage.rows(DELIVERY)).toEqual([{ state: 'sent', attempts: 1, tries_left: 11, reason: null, next_attempt_at: null }]);
}));

test('a breach is told with its promise, occurrence and due instant', () => onStage({ sandboxAt: '2026-03-02T09:00:00+08:00' }, async (stage) => {
  await stage.subscribe(receiver.url, ['breach']);
  const { caseId } = await stage.open('visit-notice', VISIT);
  await stage.clock!.set(Date.parse('2026-03-02T11:00:00.001+08:00'));
  await stage.engine.sweep();
  await stage.effects.run();
  expect(receiver.received.map(({ body }) => body)).toMatchObject([
    { type: 'breach', data: { caseId, commitment: 'confirm', occurrence: 1, due: '2026-03-02T03:00:00.000Z', to: { unit: 'customer-service' }, message: { en: 'Confirmed in 2 hours' } } },
  ]);
}));

test('what is not taken is tried again, later and later, under the same id; then it is a dead letter', () => onStage({ sandboxAt: '2026-03-02T09:00:00+08:00' }, async (stage) => {
  receiver.answer = status(500);
  await stage.subscribe(receiver.url, ['notify']);
  await stage.open('visit-notice', VISIT);
  let now = Date.parse('2026-03-02T09:00:00+08:00');
  const waits: number[] = [];
  await stage.effects.run();
  for (let row = (await stage.rows<DeliveryRow>(DELIVERY))[0]!; row.state === 'pending'; row = (await stage.rows<DeliveryRow>(DELIVERY))[0]!) {
    await stage.effects.run();
    expect(receiver.received).toHaveLength(row.attempts);
    waits.push(row.next_attempt_at!.getTime() - now);
    now = row.next_attempt_at!.getTime();
    await stage.clock!.set(now);
    await stage.effects.run();
  }
  expect(waits.map((ms) => Math.round(ms / 1000))).toHaveLength(11);
  [1, 2, 5, 15, 30, 60, 120, 300, 600, 1_800, 3_600].forEach((seconds, n) => {
    expect(waits[n]).toBeGreaterThanOrEqual(seconds * 750);
    expect(waits[n]).toBeLessThanOrEqual(seconds * 1_250);
  });
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(await stage.rows(DELIVERY)).toEqual([{ state: 'dead', attempts: 12, tries_left: 0, reason: 'not_accepted', next_attempt_at: null }]);
  const log = await stage.rows<Record<string, unknown>>('select attempt, outcome, status, reason from kept.delivery_attempt order by attempt');
  expect(log).toEqual(Array.from({ length: 12 }, (_, n) => ({ attempt: n + 1, outcome: 'failed', status: 500, reason: 'not_accepted' })));
}));

test('two hosts send each message once', () => onStage({}, async (stage) => {
  receiver.answer = async (response) => {
    await delay(20);
    response.writeHead(204).end();
  };
  await stage.subscribe(receiver.url, ['notify']);
  const other = await stage.anotherHost();
  await Promise.all(Array.from({ length: 30 }, () => stage.open('visit-notice', VISIT)));
  await Promise.all([stage.effects.run(), other.effects.run(), stage.effects.run()]);
  const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
  expect(ids).toHaveLength(30);
  expect(new Set(ids).size).toBe(30);
}));

test('a host killed between sending and marking leaves the message to another, which sends it under the same id', () => onStage({ sandboxAt: '2026-03-02T09:00:00+08:00' }, async (stage) => {
  await stage.subscribe(receiver.url, ['notify']);
  await stage.open('visit-notice', VISIT);
  const killed = startKillableHost(stage.url);
  receiver.answer = () => void killed.child.kill('SIGKILL');
  expect(await killed.ended).toBe('SIGKILL');
  expect(receiver.received).toHaveLength(1);
  receiver.answer = status(204);
  await stage.effects.run();
  expect(receiver.received).toHaveLength(1);
  await stage.clock!.set(Date.parse('2026-03-02T09:01:01+08:00'));
  await stage.effects.run();
  expect(receiver.received).toHaveLength(2);
  expect(receiver.received[1]!.headers['webhook-id']).toBe(receiver.received[0]!.headers['webhook-id']);
  expect(await stage.rows('select state, attempts from kept.delivery')).toEqual([{ state: 'sent', attempts: 2 }]);
  expect(await stage.rows('select attempt, outcome from kept.delivery_attempt')).toEqual([{ attempt: 2, outcome: 'sent' }]);
}));

test('a host that was frozen past its claim decides nothing about what another has done meanwhile', () => onStage({ sandboxAt: '2026-03-02T09:00:00+08:00' }, async (stage) => {
  const { webhookId } = await stage.subscribe(receiver.url, ['notify']);
  await stage.open('visit-notice', VISIT);
  const claim = () => withClient(stage.dataSource, (client) => claimDeliveries(client, `webhook ${webhookId}`, 10));
  const mark = (delivery: ClaimedDelivery, outcome: AttemptOutcome['outcome'], marked: Marked) =>
    withClient(stage.dataSource, (client) => markDelivery(client, delivery, { outcome }, marked));
  await withClient(stage.dataSource, (client) => forwardPending(client, 10, { channels: [], owners: [{ tenant: TENANT, staff: 'admin-1', parties: {} }] }, 12));
  const [frozen] = await claim();
  expect(await claim()).toEqual([]);
  await stage.clock!.set(Date.parse('2026-03-02T09:01:01+08:00'));
  const [awake] = await claim();
  await mark(frozen!, 'failed', { state: 'dead' });
  expect(await stage.rows('select state, attempts from kept.delivery')).toEqual([{ state: 'pending', attempts: 2 }]);
  await mark(awake!, 'sent', { state: 'sent' });
  await mark(frozen!, 'failed', { state: 'dead' }).catch(() => undefined);
  expect(await stage.rows('select state from kept.delivery')).toEqual([{ state: 'sent' }]);
  expect(await stage.rows('select attempt, outcome from kept.delivery_attempt order by attempt')).toEqual([{ attempt: 1, outcome: 'failed' }, { attempt: 2, outcome: 'sent' }]);
}));

test('a redirect is not followed', () => onStage({}, async (stage) => {
  const elsewhere = await startReceiver();
  receiver.answer = (response) => void response.writeHead(307, { location: elsewhere.url }).end();
  await stage.subscribe(receiver.url, ['notify']);
  await stage.open('visit-notice', VISIT);
  await stage.effects.run();
  expect(elsewhere.received).toEqual([]);
  expect(await stage.rows('select outcome, status, reason from kept.delivery_attempt')).toEqual([{ outcome: 'failed', status: 307, reason: 'redirected' }]);
  await elsewhere.close();
}));

test.each([
  ['loopback by its number', 'http://127.0.0.1:PORT/hook'],
  ['loopback by its name', 'http://localhost:PORT/hook'],
  ['loopback in IPv6 clothes', 'http://[::ffff:127.0.0.1]:PORT/hook'],
  ['any address of the host', 'http://0.0.0.0:PORT/hook'],
  ['the address that tells a cloud host its secrets', 'http://169.254.169.254/latest/meta-data'],
  ['a private network', 'http://10.0.0.1/hook'],
])('%s is not posted to, unless the host allows it', (_what, url) => onStage({ settings: { privateWebhooks: false } }, async (stage) => {
  await stage.subscribe(url.replace('PORT', new URL(receiver.url).port), ['notify']);
  await stage.open('visit-notice', VISIT);
  await stage.effects.run();
  expect(receiver.received).toEqual([]);
  expect(await stage.rows('select outcome, reason from kept.delivery_attempt')).toEqual([{ outcome: 'failed', reason: 'private_address' }]);
}));

test('nobody at the address, and an answer without end, are told in words of ours', () => onStage({}, async (stage) => {
  const gone = await startReceiver();
  await gone.close();
  await stage.subscribe(gone.url, ['notify']);
  await stage.subscribe(receiver.url, ['notify']);
  receiver.answer = (response) => {
    response.writeHead(200);
    const endless = setInterval(() => response.write('x'.repeat(32_000)), 1);
    response.on('close', () => clearInterval(endless));
  };
  await stage.open('visit-notice', VISIT);
  await stage.effects.run();
  expect(await stage.rows('select outcome, reason, status from kept.delivery_attempt order by outcome')).toEqual([
    { outcome: 'failed', reason: 'connection_refused', status: null },
    { outcome: 'sent', reason: null, status: 200 },
  ]);
}));

test('a receiver that does not answer is given up after ten seconds, however often memory is cleared meanwhile, and holds up no other', () => onStage({}, async (stage) => {
  setFlagsFromString('--expose-gc');
  const clearing = setInterval(runInNewContext('gc') as () => void, 250).unref();
  const silent = await startReceiver();
  silent.answer = () => undefined;
  await stage.subscribe(silent.url, ['notify']);
  await stage.subscribe(receiver.url, ['notify']);
  await stage.open('visit-notice', VISIT);
  stage.effects.start();
  await eventually(() => receiver.received.length === 1 && silent.received.length === 1);
  await stage.open('visit-notice', VISIT);
  await eventually(() => receiver.received.length === 2);
  expect(await stage.rows('select from kept.delivery_attempt where reason = \'timed_out\'')).toEqual([]);
  await eventually(async () => (await stage.rows('select from kept.delivery_attempt where reason = \'timed_out\'')).length > 0, 60_000);
  clearInterval(clearing);
  await silent.close();
}));

test('the loop sends by itself, at once when a message is written', () => onStage({}, async (stage) => {
  await stage.subscribe(receiver.url, ['notify']);
  stage.effects.start();
  await delay(100);
  await stage.open('visit-notice', VISIT);
  await eventually(() => receiver.received.length === 1, 900);
}));

test('a removed webhook gets nothing more, and its secret is gone', () => onStage({}, async (stage) => {
  const { webhookId } = await stage.subscribe(receiver.url, ['notify']);
  receiver.answer = status(500);
  await stage.open('visit-notice', VISIT);
  await stage.effects.run();
  expect(await removeWebhook(stage.dataSource.manager, TENANT, webhookId)).toBe(true);
  expect(await removeWebhook(stage.dataSource.manager, TENANT, webhookId)).toBe(false);
  await stage.open('visit-notice', VISIT);
  await delay(1_500);
  await stage.effects.run();
  expect(receiver.received).toHaveLength(1);
  expect(await stage.rows('select sealed_secret from kept.webhook')).toEqual([{ sealed_secret: null }]);
}));

test('what waits for a webhook, and its dead letters, end with its removal: withdrawn, and nothing is old, dead or unreachable by it', () => onStage({}, async (stage) => {
  const [{ webhookId }, other] = [await stage.subscribe(receiver.url, ['notify']), await stage.subscribe(receiver.url, ['notify'])];
  receiver.answer = status(500);
  await stage.open('visit-notice', VISIT);
  await stage.effects.run();
  await stage.rows(`update kept.delivery set state = 'dead', tries_left = 0, next_attempt_at = null, ended_at = kept.now() where webhook_id = '${webhookId}'`);
  await stage.open('visit-notice', VISIT);
  await stage.effects.run();
  await removeWebhook(stage.dataSource.manager, TENANT, webhookId);
  const states = 'select webhook_id, state, reason, next_attempt_at is null as "isOver" from kept.delivery where channel = \'webhook\' order by state';
  expect(await stage.rows(states)).toEqual([
    ...Array.from({ length: 2 }, () => ({ webhook_id: other.webhookId, state: 'pending', reason: 'not_accepted', isOver: false })),
    ...Array.from({ length: 2 }, () => ({ webhook_id: webhookId, state: 'withdrawn', reason: 'webhook_removed', isOver: true })),
  ]);
}));

test('a delivery made while its webhook was being removed is withdrawn at its attempt', () => onStage({}, async (stage) => {
  const { webhookId } = await stage.subscribe(receiver.url, ['notify']);
  receiver.answer = status(500);
  await stage.open('visit-notice', VISIT);
  await stage.effects.run();
  await removeWebhook(stage.dataSource.manager, TENANT, webhookId);
  await stage.rows("update kept.delivery set state = 'pending', ended_at = null, next_attempt_at = kept.now() where state = 'withdrawn'");
  await stage.effects.run();
  expect(await stage.rows('select state from kept.delivery where channel = \'webhook\'')).toEqual([{ state: 'withdrawn' }]);
}));

test('a stopped host gives up what is under way in three seconds, and leaves it to be sent again', () => onStage({}, async (stage) => {
  receiver.answer = () => undefined;
  await stage.subscribe(receiver.url, ['notify']);
  await stage.open('visit-notice', VISIT);
  stage.effects.start();
  await eventually(() => receiver.received.length === 1);
  const began = performance.now();
  await stage.effects.stop();
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(await stage.rows('select state, attempts from kept.delivery where channel = \'webhook\'')).toEqual([{ state: 'pending', attempts: 1 }]);
  // Nobody knows what became of it: that is no failure of the receiver.
  expect(await stage.rows('select from kept.delivery_attempt')).toEqual([]);
}));

test('the secret lies sealed in the database, and no log tells an address or a secret', async () => {
  const lines: string[] = [];
  const { pino } = await import('pino');
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  await onStage({ logger }, async (stage) => {
    receiver.answer = status(500);
    const { secret } = await stage.subscribe(receiver.url, ['notify']);
    await stage.open('visit-notice', VISIT);
    await stage.effects.run();
    const dump = JSON.stringify(await stage.rows('select w::text from kept.webhook w'));
    for (const hidden of [secret, secret.replace('whsec_', ''), Buffer.from(secret).toString('hex')]) expect(dump).not.toContain(hidden);
    expect(lines.join('')).toContain('not_accepted');
    expect(lines.join('')).not.toContain(new URL(receiver.url).port);
  });
});

async function eventually(holds: () => boolean | Promise<boolean>, withinMs = 60_000): Promise<void> {
  for (const deadline = performance.now() + withinMs; !(await holds()); await delay(20)) {
    if (performance.now() > deadline) throw new Error(`expected it to hold within ${withinMs} ms, saw that it did not`);
  }
}
