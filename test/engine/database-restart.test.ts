/** PostgreSQL goes down under a working engine and comes back on another port: the engine goes on by itself. */
import { randomUUID } from 'node:crypto';
import { migrate } from '../../src/store/migrations.js';
import { startEmbedded } from '../../src/store/embedded/start-embedded.js';
import { publishFirst } from '../../src/store/publish.sql.js';
import { SandboxClock } from '../../src/store/sandbox-clock.js';
import { audit } from '../support/auditor.js';
import { Player, type Answered, type SubmitAct } from '../support/crash/acts.js';
import { actsOf, CRASH_FLOWS, send } from '../support/crash/flows.js';
import { removeSetUp, setUpData } from '../support/embedded/hosts.js';
import { portrait } from '../support/portrait.js';
import { testPublication } from '../support/publication.js';
import { SeveringProxy } from '../support/severing-proxy.js';

const RESTARTS = 3;
const [open] = actsOf(CRASH_FLOWS.find(({ flow }) => flow.includes('withdrawn'))!.before, 10_000) as [SubmitAct];

afterAll(removeSetUp);

test('commands that were in the air are answered once when sent again, and the timer loop goes on', async () => {
  const dataDir = await setUpData();
  let server = await startEmbedded({ dataDir });
  await migrate(server.url);
  await (await SandboxClock.install(server.url, Date.parse('2026-09-24T10:00:00+08:00'))).close();
  const proxy = await SeveringProxy.to(server.url);
  const player = await Player.open(proxy.url, { knows: 'nothing' });
  await publishFirst(player.dataSource, testPublication());
  await player.engine.start();

  const cases: string[] = [];
  await player.play(open, cases, () => undefined);
  const sent: SubmitAct[] = [];
  const heard = new Map<string, Answered['answer']>();
  for (let restart = 0; restart < RESTARTS; restart += 1) {
    const burst = Array.from({ length: 20 }, (): SubmitAct => ({ ...open, key: randomUUID() }));
    sent.push(...burst);
    const inTheAir = burst.map((act) => player.play(act, [], ({ key, answer }) => heard.set(key, answer)));
    const down = server.stop();
    await Promise.allSettled(inTheAir);
    await down;
    await expect(player.play(send('agent', 'withdraw', { wish: '已解决' }), cases, () => undefined)).rejects.toThrow();
    server = await startEmbedded({ dataDir });
    proxy.leadTo(server.url);
  }
  for (const act of sent) {
    await player.play(act, [], ({ key, answer }) => {
      const before = heard.get(key);
      if (before) expect(answer).toEqual({ ...before, repeated: true });
    });
  }
  const files = (await portrait(server.url)).filter((line) => line.startsWith('case_file '));
  expect(files).toHaveLength(1 + sent.length);

  await moveClock(server.url, '2026-09-30T09:00:00+08:00');
  await allBreached(server.url, files.length);
  expect(await audit(server.url)).toEqual([]);
  await player.close();
  await proxy.close();
  await server.stop();
});

async function moveClock(url: string, at: string): Promise<void> {
  const { default: pg } = await import('pg');
  const owner = new pg.Client(url);
  await owner.connect();
  await owner.query('update kept.sandbox_clock set instant = $1', [at]);
  await owner.end();
}

/** Waits for the loop: nobody sweeps here. */
async function allBreached(url: string, cases: number): Promise<void> {
  for (;;) {
    const breaches = (await portrait(url)).filter((line) => line.startsWith('ledger_entry ') && line.includes('"kind": "breached"'));
    if (breaches.length === cases) return;
    await new Promise((later) => setTimeout(later, 100));
  }
}
