/** One of the hosts that are measured: an engine on the ground's database, which does what it reads on standard input, a line of JSON each. */
import 'reflect-metadata';
import { createInterface } from 'node:readline';
import { createLogger } from '../src/engine/logger.js';
import { BullWakeUps } from '../src/engine/wake-up/bull-wake-ups.js';
import { runCallers } from './callers.js';
import { observeCommits } from './observed-commits.js';
import { reopenGround } from './reopened-ground.js';

export interface HostOptions {
  readonly url: string;
  readonly tenant: string;
  /** Of the queues in the Redis of REDIS_URL. */
  readonly prefix: string;
}

export type Asked =
  /** Runs the loop, and says of each commit when it was acknowledged. */
  | { readonly do: 'sweep' }
  /** Runs the typical transition by so many callers, each on cases of its own. */
  | { readonly do: 'transitions'; readonly callers: number; readonly ms: number; readonly cases: readonly string[] };

export type Told =
  | { readonly ready: true }
  /** Cases of a commit, acknowledged at (ms since 1970); what the process took of the processors since the loop began. */
  | { readonly committed: number; readonly at: number; readonly cpuMs: number }
  | { readonly done: number };

const say = (told: Told): void => console.log(JSON.stringify(told));

const { url, tenant, prefix } = JSON.parse(process.argv[2]!) as HostOptions;
const redisUrl = process.env['REDIS_URL'];
const wakeUps = redisUrl ? new BullWakeUps({ redisUrl, prefix, logger: createLogger('warn') }) : undefined;
const ground = await reopenGround(url, tenant, wakeUps);
const before = process.cpuUsage();
let isSweeping = false;
observeCommits(({ caseIds, at }) => {
  if (isSweeping) say({ committed: caseIds.length, at, cpuMs: cpuMs() });
});
ground.engine.wakeUps.start();
say({ ready: true });

for await (const line of createInterface(process.stdin)) {
  const asked = JSON.parse(line) as Asked;
  if (asked.do === 'sweep') {
    isSweeping = true;
    await ground.engine.start();
    say({ ready: true });
  } else {
    const cases = [...asked.cases];
    say({ done: await runCallers(ground, asked.callers, () => cases.pop() ?? null, asked.ms) });
  }
}
await ground.close();

function cpuMs(): number {
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 1_000);
}
