/** One of several hosts on a database, in a process of its own: it sweeps by itself, and plays the acts it reads, a line of JSON each. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createLogger } from '../../../src/engine/logger.js';
import type { EngineLimits } from '../../../src/engine/engine.js';
import { BullWakeUps } from '../../../src/engine/wake-up/bull-wake-ups.js';
import { Player, type Act, type Answered } from '../crash/acts.js';
import { standStillAt, type StandStill } from './stand-still.js';

export interface MemberOptions {
  readonly url: string;
  readonly redis?: { readonly redisUrl: string; readonly prefix: string };
  /** The start does not wait for Redis. */
  readonly isRedisAway?: boolean;
  readonly limits?: Partial<EngineLimits>;
  readonly idleInTransactionMs?: number;
  /** Stops the process (SIGSTOP) before it sends this statement for the first time. */
  readonly standsStillAt?: StandStill;
}

/** What it says, a line of JSON each. */
export type MemberLine = { readonly started: true } | { readonly answered: Answered } | { readonly failed: string } | { readonly standsStill: true } | { readonly connected: true };

export const say = (line: MemberLine): void => void writeSync(1, `${JSON.stringify(line)}\n`);

const { url, redis, limits = {}, idleInTransactionMs, standsStillAt: statement } = JSON.parse(process.argv[2]!) as MemberOptions;
const logger = createLogger('warn');
const wakeUps = redis === undefined ? undefined : new BullWakeUps({ ...redis, logger });
const player = await Player.open(url, {
  knows: 'definitions', logger, limits,
  ...(wakeUps && { wakeUps }), ...(idleInTransactionMs !== undefined && { idleInTransactionMs }),
});
if (statement !== undefined) standStillAt(statement, () => say({ standsStill: true }));
await player.engine.start();
say({ started: true });
if (wakeUps !== undefined) void connected();

for await (const line of createInterface(process.stdin)) {
  const act = JSON.parse(line) as Act;
  player.play(act, [], (answered) => say({ answered })).catch((error: unknown) => say({ failed: String(error) }));
}
await player.close();

async function connected(): Promise<void> {
  while (!wakeUps!.isConnected) await new Promise((later) => setTimeout(later, 20).unref());
  say({ connected: true });
}
