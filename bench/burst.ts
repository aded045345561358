/** Many deadlines due at one instant, a million timers armed beside them: how late each breach is committed, and how many a second beside the floor. */
import { setTimeout as delay } from 'node:timers/promises';
import { copyCase } from './armed-cases.js';
import { openComplaint } from './complaint-case.js';
import { quantile } from './distribution.js';
import { floorStatements, record, runFloor } from './floor.js';
import { freshCases } from './fresh-cases.js';
import { onOneGround, conditions, say } from './ground.js';
import { hostConditions, HOSTS, startHosts, type BenchHost } from './hosts.js';
import { type Ground } from './reopened-ground.js';
import { armTimers, ARMED, settle } from './million.js';
import { ownerQuery } from './owner-query.js';

const DUE = 10_000;
const LEAD_MS = 40_000;
const PATIENCE_MS = 120_000;
const FLOOR_CALLERS = 32;
const FLOOR_MS = 4_000;
const FLOOR_CASES = 12_000;

export const burst = (): Promise<object> => onOneGround(async (ground) => {
  const template = await armTimers(ground, ARMED - DUE);
  const floorPerSecond = await floor(ground);
  const dueAt = Date.now() + LEAD_MS;
  await copyCase(ground, template, DUE, { dueAt });
  await settle(ground);
  const clockAheadMs = await clockAhead(ground);
  const hosts = await startHosts(ground);
  const { late, shares, hostCpuMs } = await lateness(hosts, dueAt + clockAheadMs);
  await Promise.all(hosts.map((host) => host.end()));
  await checkBreached(ground);
  const ms = (q: number) => Math.round(quantile(late, q));
  const perSecond = (DUE * 1_000) / ms(1);
  return {
    ...(await conditions(ground)), ...hostConditions, armed: ARMED, due: DUE, p50Ms: ms(0.5), p99Ms: ms(0.99), maxMs: ms(1), shares, hostCpuMs,
    perSecond: Math.round(perSecond), floorPerSecond: Math.round(floorPerSecond), ofFloor: Number((perSecond / floorPerSecond).toFixed(2)),
  };
});

/** Typical transitions a second that PostgreSQL itself writes here, one at a time for each of many callers. */
async function floor(ground: Ground): Promise<number> {
  const statements = floorStatements(await record(ground));
  const nextCase = await freshCases(ground, await openComplaint(ground), FLOOR_CASES);
  await settle(ground);
  const done = await runFloor(ground.url, statements, FLOOR_CALLERS, nextCase, FLOOR_MS);
  say(`the floor: ${done} transitions in ${FLOOR_MS / 1_000} s by ${FLOOR_CALLERS} callers`);
  return (done * 1_000) / FLOOR_MS;
}

interface Lateness {
  /** Milliseconds from the due instant to the commit, of each case. */
  readonly late: readonly number[];
  /** Cases that each host breached, and what its process took of the processors. */
  readonly shares: readonly number[];
  readonly hostCpuMs: readonly number[];
}

/** The loops run from before the instant. */
async function lateness(hosts: readonly BenchHost[], dueAt: number): Promise<Lateness> {
  const late: number[] = [];
  const [shares, hostCpuMs] = [hosts.map(() => 0), hosts.map(() => 0)];
  await Promise.all(hosts.map(async (host) => {
    host.ask({ do: 'sweep' });
    await host.next();
  }));
  hosts.forEach((host, n) => host.hear((told) => {
    if (!('committed' in told)) return;
    late.push(...Array.from({ length: told.committed }, () => told.at - dueAt));
    shares[n]! += told.committed;
    hostCpuMs[n] = told.cpuMs;
  }));
  if (Date.now() > dueAt) throw new Error(`expected ${DUE} cases to be copied and ${HOSTS} hosts to run before they are due, saw them late; use a machine less busy`);
  await delay(Math.max(0, dueAt - Date.now()));
  for (const until = dueAt + PATIENCE_MS; late.length < DUE; await delay(100)) {
    if (Date.now() > until) throw new Error(`expected ${DUE} breaches, saw ${late.length} after ${PATIENCE_MS / 1_000} s`);
  }
  say(`${DUE} breaches in ${Math.max(...late).toFixed(0)} ms, by ${shares.join(' + ')}`);
  return { late, shares, hostCpuMs };
}

/** How far this process's clock is ahead of the database's, ms: 0 but for a server elsewhere. */
async function clockAhead({ url }: Ground): Promise<number> {
  if (process.env['DATABASE_URL'] === undefined) return 0;
  const asked = Date.now();
  const [row] = await ownerQuery<{ now: Date }>(url, 'select kept.now() as now');
  return (asked + Date.now()) / 2 - row!.now.getTime();
}

async function checkBreached({ url }: Ground): Promise<void> {
  const [row] = await ownerQuery<{ breached: number }>(url, "select count(*)::int as breached from kept.ledger_entry where kind = 'breached'");
  if (row!.breached !== DUE) throw new Error(`expected ${DUE} breaches in the ledger, saw ${row!.breached}`);
}
