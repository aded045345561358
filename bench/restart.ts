/** From starting the process of a host to its first deadline fired, a million timers armed: PostgreSQL, schema check, engine and all. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyCase } from './armed-cases.js';
import { spread } from './distribution.js';
import { conditions, openGround, say } from './ground.js';
import { armTimers, ARMED } from './million.js';
import { migrate } from '../src/store/migrations.js';
import { startEmbedded } from '../src/store/embedded/start-embedded.js';

const ROUNDS = 5;

interface Fired { readonly databaseMs: number; readonly engineMs: number }

export async function restart(): Promise<object> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kept-bench-'));
  chmodSync(dataDir, 0o711);
  try {
    const { template, ...about } = await arm(dataDir);
    const totals: number[] = [];
    const engines: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await makeOneDue(dataDir, template);
      const { totalMs, engineMs, databaseMs } = await startHost(dataDir);
      totals.push(totalMs);
      engines.push(engineMs);
      say(`round ${round + 1}: first fired ${totalMs.toFixed(0)} ms after the start of the process (PostgreSQL ${databaseMs.toFixed(0)} ms, engine ${engineMs.toFixed(0)} ms)`);
    }
    return { ...about, armed: ARMED, startToFirstFiredMs: spread(totals, 0), engineToFirstFiredMs: spread(engines, 0) };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function arm(dataDir: string): Promise<{ template: string }> {
  const postgres = await startEmbedded({ dataDir });
  try {
    await migrate(postgres.url);
    const ground = await openGround(postgres.url);
    const template = await armTimers(ground, ARMED);
    const about = await conditions(ground);
    await ground.close();
    return { template, ...about };
  } finally {
    await postgres.stop();
  }
}

async function makeOneDue(dataDir: string, template: string): Promise<void> {
  const postgres = await startEmbedded({ dataDir });
  try {
    const ground = await openGround(postgres.url);
    await copyCase(ground, template, 1, { dueAt: Date.now() - 1_000 });
    await ground.close();
  } finally {
    await postgres.stop();
  }
}

/** A host in a process of its own, as after a restart of the machine; it says when the first breach is committed. */
async function startHost(dataDir: string): Promise<Fired & { totalMs: number }> {
  const started = performance.now();
  const host = spawn(process.execPath, [new URL('./restarted-host.js', import.meta.url).pathname, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(host, 'exit');
  const [line] = (await Promise.race([once(host.stdout, 'data'), ended.then(() => ['{}'])])) as [Buffer];
  const totalMs = performance.now() - started;
  const fired = JSON.parse(String(line)) as Partial<Fired>;
  await ended;
  if (fired.engineMs === undefined) throw new Error('expected the host to fire a timer, saw it end without; read its words above');
  return { totalMs, engineMs: fired.engineMs, databaseMs: fired.databaseMs! };
}
