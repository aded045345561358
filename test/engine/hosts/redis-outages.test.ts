/** Redis goes away under a working host, in every way: it says so, goes on without, and takes Redis again when it is back. */
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { BullWakeUps } from '../../../src/engine/wake-up/bull-wake-ups.js';
import { audit } from '../../support/auditor.js';
import { Player } from '../../support/crash/acts.js';
import type { TestDatabase } from '../../support/database.js';
import { Observer, publishedDatabase, visitDueAt } from '../../support/hosts/due-visits.js';
import { describeWhere } from '../../support/redis/find-redis.js';
import { hasRedisServer, RedisServer } from '../../support/redis/redis-server.js';

/** A poll, what a loaded machine adds to it, and what a look takes. */
const POLLED_MS = 3_000;
const NOTICED_MS = 10_000;
/** What a waiting connection takes for silence, and more. */
const SILENCE_MS = 6_000;

let server: RedisServer;
let database: TestDatabase;
let observer: Observer;
let player: Player;
let said: string[];

async function begin({ running = true } = {}): Promise<void> {
  server = await RedisServer.start({ running });
  database = await publishedDatabase();
  observer = await Observer.of(database.url);
  said = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => said.push((JSON.parse(line) as { msg: string }).msg) });
  const wakeUps = new BullWakeUps({ redisUrl: server.url, prefix: '{kept-test}', logger });
  player = await Player.open(database.url, { knows: 'definitions', wakeUps, logger });
  await player.engine.start();
  if (running) await becomes(true);
}

afterEach(async () => {
  await player.close();
  await observer.close();
  await server.remove();
  expect(await audit(database.url)).toEqual([]);
  await database.drop();
});

/** Waits until the host says in its metrics that Redis is there, or away. */
async function becomes(isConnected: boolean): Promise<void> {
  const wanted = `kept_redis_connected ${Number(isConnected)}`;
  for (const until = performance.now() + NOTICED_MS; !(await player.engine.metrics.registry.metrics()).includes(wanted); ) {
    if (performance.now() > until) throw new Error(`expected ${wanted} within ${NOTICED_MS} ms, saw another value; said: ${said.join(' | ')}`);
    await delay(50);
  }
}

/** Arms timers and has them swept, so late at most; how long the slowest command took. */
async function playTimers(count: number, lateMaxMs: number): Promise<number> {
  const before = (await observer.breaches()).length;
  let slowestMs = 0;
  for (let n = 0; n < count; n += 1) {
    const started = performance.now();
    await player.play(visitDueAt((await observer.now()) + 100), [], ({ answer }) => expect(answer.outcome).toBe('accepted'));
    slowestMs = Math.max(slowestMs, performance.now() - started);
  }
  const breaches = await observer.breachesWithin(before + count, lateMaxMs + 5_000);
  expect(breaches).toHaveLength(before + count);
  expect(Math.max(...breaches.map(({ lateMs }) => lateMs))).toBeLessThan(lateMaxMs);
  return slowestMs;
}

const away = () => said.filter((line) => line.startsWith('Redis is away'));
const back = () => said.filter((line) => line.startsWith('Redis answers'));

describeWhere(hasRedisServer(), 'redis-server on the PATH', 'a host whose Redis', () => {
  test('is not there at the start starts all the same, and takes it once it is', async () => {
    await begin({ running: false });
    await becomes(false);
    await playTimers(3, POLLED_MS);
    expect([away().length, back().length]).toEqual([1, 0]);
    await server.goOn();
    await becomes(true);
    expect([away().length, back().length]).toEqual([1, 1]);
  });

  test('is stopped and started again loses nothing and does nothing twice', async () => {
    await begin();
    for (let round = 1; round <= 2; round += 1) {
      await server.kill();
      await becomes(false);
      await playTimers(3, POLLED_MS);
      await server.goOn();
      await becomes(true);
      await playTimers(3, POLLED_MS);
      expect([away().length, back().length]).toEqual([round, round + 1]);
    }
  });

  test('is restarted in a moment is told of once, whatever its connections still waited for', async () => {
    await begin();
    await server.kill();
    await becomes(false);
    await server.goOn();
    await becomes(true);
    await delay(SILENCE_MS);
    expect([away().length, back().length]).toEqual([1, 2]);
  });

  test('is flushed loses wake-ups and no work', async () => {
    await begin();
    const flushing = setInterval(() => void server.command('flushall'), 50);
    await playTimers(10, POLLED_MS);
    clearInterval(flushing);
    await playTimers(3, POLLED_MS);
    expect(away()).toEqual([]);
  });

  test('is slow keeps no command waiting, and is told to be away until it answers', async () => {
    await begin();
    server.freeze();
    expect(await playTimers(10, POLLED_MS)).toBeLessThan(2_000);
    await becomes(false);
    expect(away()).toHaveLength(1);
    server.thaw();
    await becomes(true);
    await playTimers(3, POLLED_MS);
  });
});
