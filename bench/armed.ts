/** What a sweep of what is due costs with few and with many timers armed: in turns, on two databases of one server. */
import { copyCase } from './armed-cases.js';
import { median, spread } from './distribution.js';
import { conditions, openGround, say, startServer } from './ground.js';
import { type Ground } from './reopened-ground.js';
import { armTimers, ARMED, settle } from './million.js';
import { ownerQuery } from './owner-query.js';

const FEW = 1_000;
const DUE = 50;
const SWEEPS = 60;

export async function armed(): Promise<object> {
  const server = await startServer();
  try {
    const few = await openGround(await server.newDatabase());
    const many = await openGround(await server.newDatabase());
    try {
      return { ...(await conditions(many)), ...(await measure(few, many)) };
    } finally {
      await few.close();
      await many.close();
    }
  } finally {
    await server.remove();
  }
}

async function measure(few: Ground, many: Ground): Promise<object> {
  const fewTemplate = await armTimers(few, FEW);
  const manyTemplate = await armTimers(many, ARMED);
  const bytes = await bytesOfATimer(many);
  const fewMs: number[] = [];
  const manyMs: number[] = [];
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const turns = [async () => fewMs.push(await timedSweep(few, fewTemplate)), async () => manyMs.push(await timedSweep(many, manyTemplate))];
    for (const turn of sweep % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  const [a, b] = [fewMs, manyMs].map((all) => all.slice(SWEEPS / 6));
  say(`sweeps of ${DUE}: ${median(a!).toFixed(1)} ms with ${FEW} armed, ${median(b!).toFixed(1)} ms with ${ARMED}`);
  return { due: DUE, few: FEW, many: ARMED, fewMs: spread(a!, 2), manyMs: spread(b!, 2), ratio: Number((median(b!) / median(a!)).toFixed(3)), ...bytes };
}

async function timedSweep(ground: Ground, template: string): Promise<number> {
  await copyCase(ground, template, DUE, { dueAt: Date.now() - 1_000 });
  const started = performance.now();
  const moved = await ground.engine.sweep();
  const ms = performance.now() - started;
  if (moved !== DUE) throw new Error(`expected a sweep of ${DUE} cases, saw ${moved}; nothing else may be due`);
  return ms;
}

/** Size of the table of timers and of all its indexes, for each row; of the index by due instant alone. */
async function bytesOfATimer(ground: Ground): Promise<object> {
  await settle(ground);
  const [row] = await ownerQuery<{ whole: string; due: string; timers: string }>(ground.url,
    `select pg_total_relation_size('kept.timer') as whole, pg_relation_size('kept.timer_fires_idx') as due, (select count(*) from kept.timer) as timers`);
  const each = (bytes: string) => Math.round(Number(bytes) / Number(row!.timers));
  return { bytesATimer: each(row!.whole), bytesOfIndexByDue: each(row!.due) };
}
