/**
 * Duties to a million subjects: loading the register, opening the half-year, a round while they wait, and the end of the half-year,
 * at which all are missed while commands go on.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { loadRegister } from '../src/engine/recurrence/load-register.js';
import { readScenarioFile } from '../src/engine/scenario/scenario-files.js';
import { publishFirst } from '../src/store/publish.sql.js';
import { SandboxClock } from '../src/store/sandbox-clock.js';
import { copyCase } from './armed-cases.js';
import { openComplaint, STEPS_A_CASE, typicalTransition } from './complaint-case.js';
import { quantile, spread } from './distribution.js';
import { conditions, openGround, say, startServer } from './ground.js';
import { ownerQuery } from './owner-query.js';
import { type Ground } from './reopened-ground.js';

const SUBJECTS = Number(process.env['BENCH_SUBJECTS'] ?? 1_000_000);
const CALLERS = 4;
const CASES = 12_000;
const WAITING_ROUNDS = 200;
const QUIET_MS = 10_000;
const BEGINS = Date.parse('2026-03-02T08:00:00+08:00');
const ENDED = Date.parse('2026-07-01T00:00:00.001+08:00');
const UNITS = ['marketing', 'customer-service', 'company-office', 'counter', 'lines'];

export async function duties(): Promise<object> {
  const server = await startServer();
  try {
    const url = await server.newDatabase();
    const clock = await SandboxClock.install(url, BEGINS);
    const ground = await openGround(url);
    try {
      return { ...(await conditions(ground)), ...(await measure(ground, clock)) };
    } finally {
      await ground.close();
      await clock.close();
    }
  } finally {
    await server.remove();
  }
}

async function measure(ground: Ground, clock: SandboxClock): Promise<object> {
  const { publication, organization } = readScenarioFile('workflows/dazu-power/big-customer-visit.scenarios.yaml');
  await publishFirst(ground.dataSource, publication);
  const cases = await freshCases(ground);
  const loadMs = await timed(() => loadRegister(ground.dataSource, { tenant: publication.tenant, organization, register: 'big-customers', lines: subjects(), replaces: false }));
  say(`${SUBJECTS} subjects loaded in ${(loadMs / 1_000).toFixed(1)} s`);
  const openMs = await timed(() => roundsUntilQuiet(ground));
  say(`opened in ${(openMs / 1_000).toFixed(1)} s`);
  await ownerQuery(ground.url, 'vacuum analyze');
  await ownerQuery(ground.url, 'checkpoint');
  const bytes = await bytesADuty(ground);
  const roundMs = await waitingRounds(ground);
  say(`a round while they wait: ${roundMs.median} ms`);
  const quiet = await commandsBeside(ground, cases, () => delay(QUIET_MS));
  await ground.engine.start();
  await clock.set(ENDED);
  const started = performance.now();
  const closing = await commandsBeside(ground, cases, () => untilClosed(ground));
  const closeMs = performance.now() - started;
  say(`missed in ${(closeMs / 1_000).toFixed(1)} s`);
  const seconds = (ms: number) => Number((ms / 1_000).toFixed(1));
  return {
    subjects: SUBJECTS, loadSeconds: seconds(loadMs), openSeconds: seconds(openMs), waitingRoundMs: roundMs, bytesADuty: bytes,
    closeSeconds: seconds(closeMs), chunks: await chunksOf(ground), commandsQuiet: figuresOf(quiet), commandsWhileClosing: figuresOf(closing),
  };
}

function* subjects(): Generator<{ line: number; fields: Readonly<Record<string, unknown>> }> {
  for (let n = 1; n <= SUBJECTS; n += 1) yield { line: n, fields: { id: `c${n}`, title: `客户${n}`, unit: UNITS[n % UNITS.length], since: '2026-01-01' } };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function roundsUntilQuiet({ engine }: Ground): Promise<void> {
  while ((await engine.round())?.moved);
}

async function waitingRounds({ engine }: Ground): Promise<ReturnType<typeof spread>> {
  const ms: number[] = [];
  for (let n = 0; n < WAITING_ROUNDS; n += 1) ms.push(await timed(() => engine.round()));
  return spread(ms.slice(WAITING_ROUNDS / 10), 2);
}

/** Copies of a complaint in hand, handed out one after the other and then again: their transitions are the typical ones. */
async function freshCases(ground: Ground): Promise<() => string> {
  await copyCase(ground, await openComplaint(ground), CASES);
  const rows = await ground.dataSource.query<{ case_id: string }[]>('select case_id from kept.case_file where tenant = $1', [ground.tenant]);
  let at = 0;
  return () => rows[at++ % rows.length]!.case_id;
}

/** Milliseconds of each command of callers who wait for their answers, until the work is done. */
async function commandsBeside(ground: Ground, nextCase: () => string, work: () => Promise<unknown>): Promise<{ ms: number[]; inMs: number }> {
  let isDone = false;
  const ms: number[] = [];
  const started = performance.now();
  const callers = Array.from({ length: CALLERS }, async () => {
    while (!isDone) {
      const caseId = nextCase();
      for (let n = 0; n < STEPS_A_CASE && !isDone; n += 1) ms.push(await timed(() => typicalTransition(ground, caseId, n)));
    }
  });
  await work().finally(() => (isDone = true));
  await Promise.all(callers);
  return { ms, inMs: performance.now() - started };
}

function figuresOf({ ms, inMs }: { ms: readonly number[]; inMs: number }): object {
  const at = (q: number) => Number(quantile(ms, q).toFixed(1));
  return { perSecond: Math.round(ms.length / (inMs / 1_000)), p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) };
}

async function untilClosed({ dataSource }: Ground): Promise<void> {
  for (;;) {
    const rows = await dataSource.query<unknown[]>("select 1 from kept.duty_period where period = '2026-H1' and state = 'closed'");
    if (rows.length === 1) return;
    await delay(250);
  }
}

async function chunksOf({ dataSource }: Ground): Promise<object> {
  const [row] = await dataSource.query<{ chunks: number; missed: number }[]>(
    "select count(*)::int as chunks, sum((leaf::json->>'count')::int)::int as missed from kept.ledger_entry where kind = 'duties-missed'");
  return row!;
}

async function bytesADuty({ url }: Ground): Promise<number> {
  const [row] = await ownerQuery<{ bytes: string }>(url, "select pg_total_relation_size('kept.duty') as bytes");
  return Math.round(Number(row!.bytes) / SUBJECTS);
}
