/** The loop of recurrences looks when it is told to, not at the next poll: which is a minute here, so that nothing comes of it. */
import { Engine } from '../../../src/engine/engine.js';
import { createLogger, type Logger } from '../../../src/engine/logger.js';
import { Hindrances } from '../../../src/engine/recurrence/hindrances.js';
import { Vault } from '../../../src/store/vault.js';
import { DutyStage, TENANT } from '../../support/duties/duty-stage.js';

const MINUTE_MS = 60_000;
const AT_ONCE_MS = 5_000;

let stage: DutyStage;
let engine: Engine;
beforeEach(async () => {
  stage = await DutyStage.open('2026-02-02T08:00');
  engine = new Engine({ dataSource: stage.dataSource, vault: new Vault(Buffer.alloc(32, 7)), logger: createLogger('error'), limits: { pollMs: MINUTE_MS } });
  await engine.start();
});
afterEach(async () => {
  await engine.stop();
  await stage.close();
});

/** Asks until the duties are these, and fails where they do not become so at once. */
async function becomes(counts: Awaited<ReturnType<DutyStage['counts']>>): Promise<void> {
  const deadline = performance.now() + AT_ONCE_MS;
  while (JSON.stringify(await stage.counts()) !== JSON.stringify(counts) && performance.now() < deadline) await new Promise((later) => setTimeout(later, 20));
  expect(await stage.counts()).toEqual(counts);
}

test('a register that was loaded is dealt out when the loop is told of it', async () => {
  await becomes({ '2026-H1': {} });
  await stage.load(30);
  engine.wakeUps.send({ kind: 'duties', tenant: TENANT, dueAt: null, inMs: 0 });
  await becomes({ '2026-H1': { waiting: 30 } });
});

test('a host that stops ends its rounds at once, and another goes on', async () => {
  await becomes({ '2026-H1': {} });
  const started = performance.now();
  await engine.stop();
  expect(performance.now() - started).toBeLessThan(AT_ONCE_MS);
  await stage.load(3);
  await stage.recur();
  expect(await stage.counts()).toEqual({ '2026-H1': { waiting: 3 } });
});

test('a period that is missed wakes whoever tells on', async () => {
  await stage.load(3);
  engine.wakeUps.send({ kind: 'duties', tenant: TENANT, dueAt: null, inMs: 0 });
  await becomes({ '2026-H1': { waiting: 3 } });
  let heard = 0;
  engine.wakeUps.hear('effects', () => (heard += 1));
  await stage.at('2026-07-01T00:00:01');
  engine.wakeUps.send({ kind: 'duties', tenant: TENANT, dueAt: null, inMs: 0 });
  await becomes({ '2026-H1': { missed: 3 }, '2026-H2': { waiting: 3 } });
  expect(heard).toBe(1);
});

test('what keeps a recurrence from being moved on is told once, and again when it is something else or comes back', () => {
  const told: unknown[] = [];
  const logger = { error: (facts: unknown) => told.push(facts) } as unknown as Logger;
  const hindrances = new Hindrances();
  const visits = { tenant: TENANT, process: 'big-customer-visit' };
  for (const why of ['too many', 'too many', 'far too many']) hindrances.tell(logger, visits, why);
  hindrances.tell(logger, { ...visits, process: 'inspection' }, 'far too many');
  hindrances.clear(visits);
  hindrances.tell(logger, visits, 'far too many');
  expect(told).toEqual([
    { ...visits, why: 'too many' }, { ...visits, why: 'far too many' }, { ...visits, process: 'inspection', why: 'far too many' }, { ...visits, why: 'far too many' },
  ]);
});
