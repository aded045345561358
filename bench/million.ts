/** A ground with a million timers armed: complaints that wait for their deadline. */
import { copyCase } from './armed-cases.js';
import { openComplaint } from './complaint-case.js';
import { say } from './ground.js';
import { type Ground } from './reopened-ground.js';
import { ownerQuery } from './owner-query.js';

export const ARMED = Number(process.env['BENCH_ARMED'] ?? 1_000_000);
/** A complaint in hand has its reply and the warning before it. */
export const TIMERS_A_CASE = 2;

/** Arms timers of copies of a new complaint, none due for a day; the complaint's id, the template of further copies. */
export async function armTimers(ground: Ground, timers: number): Promise<string> {
  const started = performance.now();
  const template = await openComplaint(ground);
  await copyCase(ground, template, Math.ceil(timers / TIMERS_A_CASE) - 1);
  await settle(ground);
  say(`armed ${timers} timers in ${((performance.now() - started) / 1_000).toFixed(0)} s`);
  return template;
}

/** The statistics that any database in use has, and the writing of the load itself out of the way. */
export async function settle({ url }: Ground): Promise<void> {
  await ownerQuery(url, 'vacuum analyze');
  await ownerQuery(url, 'checkpoint');
}
