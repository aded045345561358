/** What a host says of itself: its metrics, and whether it is ready. */
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { ANONYMOUS, ask, openComplaint, startApi, type Caller, type TestApi } from '../support/api.js';
import { SeveringProxy } from '../support/severing-proxy.js';
import { startStopwatch } from '../../src/engine/stopwatch.js';
import { startReceiver, status } from '../support/effects/receiver.js';

let api: TestApi;
let agent: Caller;
beforeEach(async () => {
  api = await startApi();
  agent = await api.as('agent-1', ['agent@customer-service']);
});
afterEach(() => api.stop());

/** Runs one statement as the database's superuser. */
async function asOwner(sql: string): Promise<void> {
  const owner = new pg.Client(api.databaseUrl);
  await owner.connect();
  await owner.query(sql).finally(() => owner.end());
}

/** Moves the clock on by weeks, and waits for the breach. */
async function letDeadlinesPass(): Promise<Map<string, number>> {
  await asOwner("create or replace function kept.now() returns timestamptz language sql volatile return clock_timestamp() + interval '40 days'");
  for (;;) {
    const samples = await scrape();
    if (samples.has('kept_deadline_ends_total{process="complaint",outcome="breached"}')) return samples;
  }
}

/** The samples of a scrape by '<name>{<labels>}'. */
async function scrape(url = api.url): Promise<Map<string, number>> {
  const { status, headers, body } = await ask(url, '/metrics');
  expect([status, headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/plain; version=0\.0\.4/)]);
  const samples = (body as string).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(samples.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]));
}

async function untilReady(isReady: boolean): Promise<Awaited<ReturnType<typeof ask>>> {
  for (;;) {
    const answer = await ask(api.url, '/readyz', { headers: { 'accept-language': 'en' } });
    if ((answer.status === 200) === isReady) return answer;
    await new Promise((later) => setTimeout(later, 50));
  }
}

describe('metrics', () => {
  test('transitions, refusals, ends of deadlines, lateness and sweeps are counted, each under its process or reason', async () => {
    const published = (await scrape()).get('kept_ledger_pending_entries')!;
    const caseId = await openComplaint(agent);
    await agent.post(`cases/${caseId}/events`, { event: 'approve' });
    await agent.post(`cases/${caseId}/events`, { event: 'withdraw', form: { wish: '已解决' } });
    const samples = await scrape();
    expect(samples.get('kept_transitions_total{process="complaint",outcome="accepted"}')).toBe(2);
    expect(samples.get('kept_refusals_total{reason="post_required"}')).toBe(1);
    expect(samples.get('kept_deadline_ends_total{process="complaint",outcome="cancelled"}')).toBe(1);
    expect(samples.get('kept_timer_lateness_seconds_count')).toBe(0);
    expect(samples.get('kept_commands_waiting')).toBe(0);
    expect(samples.get('kept_timers_overdue_seconds')).toBe(0);
    expect(samples.get('kept_ledger_pending_entries')).toBe(published + 2);
    expect(samples.get('kept_held_cases')).toBe(0);
    expect([samples.get('kept_dead_letters'), samples.get('kept_unreachable_customers')]).toEqual([0, 0]);
    expect(samples.get('kept_database_up')).toBe(1);
    expect(samples.has('kept_redis_connected')).toBe(false);
    expect(samples.has('process_cpu_seconds_total')).toBe(true);
  });

  test('a timer that is due shows how late it was run', async () => {
    await openComplaint(agent);
    const samples = await letDeadlinesPass();
    expect(samples.get('kept_transitions_total{process="complaint",outcome="due"}')).toBe(1);
    const [sum, count] = ['sum', 'count'].map((part) => samples.get(`kept_timer_lateness_seconds_${part}`)!);
    expect(count).toBe(2);
    expect(sum! / count!).toBeGreaterThan(20 * 86_400);
    expect(samples.get('kept_sweep_duration_seconds_count')).toBe(1);
  });

  test('a held case is counted', async () => {
    await openComplaint(agent);
    await asOwner("update kept.case_snapshot set held = 'the definition asks for what cannot be done'");
    expect((await scrape()).get('kept_held_cases')).toBe(1);
  });

  test('a message that waits to be told on, one that is not taken and one given up are seen', async () => {
    const receiver = await startReceiver();
    receiver.answer = status(500);
    const administrator = await api.as('guan', ['administrator@manager-office']);
    expect((await administrator.post('webhooks', { url: receiver.url, kinds: ['breach'] })).status).toBe(201);
    await openComplaint(agent);
    expect((await scrape()).get('kept_outbox_age_seconds')).toBeGreaterThan(0);
    await api.effects.run();
    expect((await scrape()).get('kept_outbox_age_seconds')).toBe(0);

    await letDeadlinesPass();
    await api.effects.run();
    expect(receiver.received).toHaveLength(1);
    expect((await scrape()).get('kept_outbox_age_seconds')).toBeGreaterThan(0);
    await asOwner("update kept.delivery set state = 'dead', next_attempt_at = null, ended_at = kept.now()");
    const samples = await scrape();
    expect([samples.get('kept_outbox_age_seconds'), samples.get('kept_dead_letters')]).toEqual([0, 1]);
    await receiver.close();
  });

  test('duties are counted by what became of them, and a round by how long it took', async () => {
    const dazu = await startApi({ others: ['dazu-power'] });
    try {
      const officer = await dazu.as('ou', ['marketing@marketing'], 'dazu-power');
      const subjects = ['c1', 'c2', 'c3'].map((id) => ({ id, title: id, unit: 'marketing', since: '2020-01-01' }));
      expect((await officer.post('registers/big-customers/subjects', { subjects })).status).toBe(200);
      const opened = 'kept_duties_total{process="big-customer-visit",outcome="opened"}';
      let samples = await scrape(dazu.url);
      for (; samples.get(opened) !== 3; samples = await scrape(dazu.url));
      expect(samples.get('kept_recurrence_round_seconds_count')).toBeGreaterThan(0);
      expect(samples.get('kept_duties_overdue_seconds')).toBe(0);
    } finally {
      await dazu.stop();
    }
  });

  test('the page on operation names every metric of ours and no other', async () => {
    const { body } = await ask(api.url, '/metrics');
    const served = [...(body as string).matchAll(/^# TYPE (kept_\w+)/gm)].map(([, name]) => name!);
    const named = [...readFileSync('docs/operation.md', 'utf8').matchAll(/^\| `(kept_\w+)/gm)].map(([, name]) => name!);
    expect(served.sort()).toEqual(named.sort());
  });

  test('no metric tells a personal value, a case or who asked', async () => {
    const caseId = await openComplaint(agent, { ...ANONYMOUS, content: '张三，电话13800001234' });
    const { body } = await ask(api.url, '/metrics');
    for (const value of ['张三', '13800001234', caseId, 'agent-1', agent.token]) expect(body).not.toContain(value);
  });
});

describe('readiness', () => {
  beforeEach(() => api.effects.start());

  test('a host is ready once its loops have turned', async () => {
    expect((await untilReady(true)).body).toEqual({ status: 'ready' });
  });

  test('loops that have not begun are a reason each', async () => {
    const still = await startApi({ sandboxAt: '2026-03-02T08:00:00+08:00' });
    try {
      const { body } = await ask(still.url, '/readyz', { headers: { 'accept-language': 'en' } });
      expect(body.fields).toEqual([
        { path: 'timers', expected: 'a turn of the timer loop within 5 s', saw: 'none since the start' },
        { path: 'recurrences', expected: 'a round of the recurrences within 30 s', saw: 'none since the start' },
        { path: 'effects', expected: 'a pass of the effects within 10 s', saw: 'none since the start' },
      ]);
    } finally {
      await still.stop();
    }
  });

  test('a schema of another version is a reason, told with both', async () => {
    await untilReady(true);
    await asOwner("insert into kept.migration (timestamp, name) values (9999999999999, 'OfTomorrow9999999999999')");
    const { status, body, headers } = await untilReady(false);
    expect([status, headers.get('retry-after')]).toEqual([503, '1']);
    expect(body).toMatchObject({ reason: 'not_ready', fields: [{ path: 'schema', saw: 'OfTomorrow9999999999999' }] });
  });

  test('a timer loop that stands still is a reason, though the database answers', async () => {
    await untilReady(true);
    await asOwner('alter function kept.now() rename to now_gone');
    const { body } = await untilReady(false);
    expect(body.fields).toEqual([{ path: 'timers', expected: 'a turn of the timer loop within 5 s', saw: expect.stringMatching(/^the last \d+ s ago$/) }]);
    expect((await ask(api.url, '/healthz')).status).toBe(200);
    await asOwner('alter function kept.now_gone() rename to now');
    await untilReady(true);
  });

  test('a loop of effects that stands still is a reason, and only what cannot be read is left out of the metrics', async () => {
    await untilReady(true);
    const holder = new pg.Client(api.databaseUrl);
    await holder.connect();
    await holder.query('begin; lock table kept.outbox_pending');
    const { body } = await untilReady(false);
    expect(body.fields).toEqual([{ path: 'effects', expected: 'a pass of the effects within 10 s', saw: expect.stringMatching(/^the last \d+ s ago$/) }]);
    const samples = await scrape();
    expect(samples.get('kept_database_up')).toBe(1);
    expect(['kept_held_cases', 'kept_timers_overdue_seconds', 'kept_outbox_age_seconds', 'kept_dead_letters'].map((name) => samples.has(name))).toEqual([true, true, false, true]);
    await holder.end();
    await untilReady(true);
  });

  test('a host that stops takes no commands and says so', async () => {
    await untilReady(true);
    await api.engine.stop();
    expect((await untilReady(false)).body.fields).toEqual([{ path: 'commands', expected: expect.any(String), saw: 'one that is stopping' }]);
    const { status, headers, body } = await agent.post('cases', { process: 'complaint', form: ANONYMOUS });
    expect([status, headers.get('retry-after'), headers.get('connection'), body.reason]).toEqual([503, '1', 'close', 'stopping']);
    expect((await agent.get('cases')).status).toBe(200);
  });
});

describe('without its database', () => {
  beforeEach(() => api.effects.start());

  test('a host whose database stands still says so in 2 s, and its requests are given up: what was asked is done once', async () => {
    let line: SeveringProxy;
    const host = await startApi({ through: async (direct) => (line = await SeveringProxy.to(direct)).url });
    try {
      const caller = await host.as('agent-1', ['agent@customer-service']);
      await openComplaint(caller);
      line!.freeze();
      const open = () => caller.post('cases', { process: 'complaint', form: ANONYMOUS }, { headers: { 'idempotency-key': 'frozen' } });
      const sinceAsked = startStopwatch();
      const [health, opened, metrics] = await Promise.all([
        ask(host.url, '/healthz').then((answer) => ({ ...answer, ms: sinceAsked() })),
        open().then((answer) => ({ ...answer, ms: sinceAsked() })),
        scrape(host.url),
      ]);
      expect([health.status, health.body.reason, opened.status, opened.body.reason, opened.headers.get('retry-after')]).toEqual([503, 'unavailable', 503, 'unavailable', '1']);
      expect(health.ms).toBeLessThan(3_000);
      expect(opened.ms).toBeLessThan(9_000);
      expect([metrics.get('kept_database_up'), metrics.has('kept_held_cases')]).toEqual([0, false]);
      line!.thaw();
      expect((await open()).status).toBe(201);
      expect((await caller.get('cases')).body.items).toHaveLength(2);
    } finally {
      line!.thaw();
      await host.stop();
      await line!.close();
    }
  });

  test('a host is not ready, and its metrics say that the database is away', async () => {
    await untilReady(true);
    const name = new URL(api.databaseUrl).pathname.slice(1);
    await onServer(`alter database ${name} allow_connections false`);
    await onServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    const { body } = await untilReady(false);
    expect(body.fields.map(({ path }: { path: string }) => path)).toContain('database');
    const samples = await scrape();
    expect(samples.get('kept_database_up')).toBe(0);
    expect(samples.has('kept_held_cases')).toBe(false);
    await onServer(`alter database ${name} allow_connections true`);
    await untilReady(true);
  });
});

/** Runs one statement beside the test's database. */
async function onServer(sql: string): Promise<void> {
  const url = new URL(api.databaseUrl);
  url.pathname = '/postgres';
  const client = new pg.Client(url.href);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
