/** A host that is told to stop while it works: it answers what it took, takes nothing new, and is gone within ten seconds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { ANONYMOUS, ask, callerOf, openComplaint, type Answer, type Caller } from '../support/api.js';
import { audit } from '../support/auditor.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { endLeftovers, startKept, type Running } from '../support/kept-command.js';

const START_MS = 300_000;
const STOP_MAX_MS = 10_000;
const CALLERS = 16;

let scratch: string;
let database: TestDatabase;
let host: Running;
let url: string;
let caller: Caller;

beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'kept-stop-'));
  database = await createDatabase();
  host = startKept(['serve'], { env: { DATABASE_URL: database.url, KEPT_KEY_FILE: join(scratch, 'master.key'), PORT: '0' } });
  const greeting = await host.says(/Ctrl-C/);
  url = /http:\/\/localhost:\d+/.exec(greeting)![0];
  caller = callerOf(url, /kept_[\w-]{43}/.exec(greeting)![0]);
}, START_MS);
afterEach(async () => {
  endLeftovers();
  await host.ended;
  await database.drop();
  rmSync(scratch, { recursive: true });
}, START_MS);

/** Opens cases one after the other until the host is gone; every answer, with the key of its command. */
async function keepOpening(answers: Map<string, Answer>): Promise<void> {
  for (let n = 0; ; n += 1) {
    const key = crypto.randomUUID();
    try {
      answers.set(key, await caller.post('cases', { process: 'complaint', form: ANONYMOUS }, { headers: { 'idempotency-key': key } }));
    } catch {
      return; // The host does not listen any more.
    }
  }
}

/** Keeps everybody else from deciding a case, until it is let go; `isWaitedFor` settles when somebody wants to. */
async function takeInHand(caseId: string): Promise<{ isWaitedFor(): Promise<void>; letGo(): Promise<void> }> {
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query('begin');
  await client.query('select from kept.case_snapshot where case_id = $1 for update', [caseId]);
  const waiting = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
  return {
    async isWaitedFor() {
      while ((await client.query(waiting)).rowCount === 0) {
        await delay(20);
        await client.query('select pg_stat_clear_snapshot()');
      }
    },
    letGo: () => client.end(),
  };
}

async function stopped(signal: NodeJS.Signals): Promise<{ code: number | null; tookMs: number }> {
  const asked = performance.now();
  host.child.kill(signal);
  const { code } = await host.ended;
  return { code, tookMs: performance.now() - asked };
}

test.each(['SIGTERM', 'SIGINT'] as const)('%s under load: what was taken is answered and kept, the rest is told to come again', async (signal) => {
  const slow = await openComplaint(caller);
  const hand = await takeInHand(slow);
  const answers = new Map<string, Answer>();
  const callers = Array.from({ length: CALLERS }, () => keepOpening(answers));
  await delay(500);
  const taken = caller.post(`cases/${slow}/events`, { event: 'withdraw', form: { wish: '已解决' } });
  await hand.isWaitedFor();
  const stopping = stopped(signal);
  await delay(500);
  const ready = await ask(url, '/readyz');
  expect([ready.status, ready.body.fields[0].path]).toEqual([503, 'commands']);
  await hand.letGo();

  expect((await taken).status).toBe(200);
  const { code, tookMs } = await stopping;
  await Promise.all(callers);
  expect(code).toBe(0);
  expect(tookMs).toBeLessThan(STOP_MAX_MS);

  const all = [...answers];
  const opened = all.filter(([, { status }]) => status === 201).map(([key]) => key);
  const turnedAway = all.filter(([, { status }]) => status !== 201).map(([, answer]) => answer);
  expect(opened.length).toBeGreaterThan(CALLERS);
  expect(turnedAway.length).toBeGreaterThan(0);
  expect(turnedAway.filter(({ status, body, headers }) => status !== 503 || body.reason !== 'stopping' || headers.get('retry-after') !== '1')).toEqual([]);
  expect(await receiptsAmong(opened)).toBe(opened.length);
  expect(await audit(database.url)).toEqual([]);
}, START_MS);

test('work that does not end is given up in time, and the host says so by its exit code', async () => {
  const stuck = await openComplaint(caller);
  const hand = await takeInHand(stuck);
  const taken = caller.post(`cases/${stuck}/events`, { event: 'withdraw', form: { wish: '已解决' } }).catch(() => null);
  await hand.isWaitedFor();
  const { code, tookMs } = await stopped('SIGTERM');
  expect(code).toBe(1);
  expect(tookMs).toBeLessThan(STOP_MAX_MS);
  expect((await host.ended).stderr).toMatch(/^未能在 9 秒内停止/m);
  expect(await taken).toBeNull();
  await hand.letGo();
  expect(await audit(database.url)).toEqual([]);
}, START_MS);

async function receiptsAmong(keys: readonly string[]): Promise<number> {
  const client = new pg.Client(database.url);
  await client.connect();
  const { rows } = await client.query<{ count: number }>("select count(*)::int from kept.command_receipt where split_part(idempotency_key, ' ', 2) = any($1)", [keys]);
  await client.end();
  return rows[0]!.count;
}
