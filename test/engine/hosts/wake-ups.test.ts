/** Work is found when it is there, not at the next poll: told inside a host, and between hosts by a Redis. The poll is a minute here, so that nothing comes of it. */
import { createLogger } from '../../../src/engine/logger.js';
import { BullWakeUps } from '../../../src/engine/wake-up/bull-wake-ups.js';
import type { WakeUps } from '../../../src/engine/wake-up/wake-ups.js';
import { audit } from '../../support/auditor.js';
import { Player, type SubmitAct } from '../../support/crash/acts.js';
import type { TestDatabase } from '../../support/database.js';
import { Observer, publishedDatabase, visitDueAt } from '../../support/hosts/due-visits.js';
import { describeWhere, findRedis } from '../../support/redis/find-redis.js';

const MINUTE_MS = 60_000;
const AT_ONCE_MS = 5_000;

const redis = await findRedis();
afterAll(() => redis?.close());

let database: TestDatabase;
let observer: Observer;
let players: Player[];

beforeEach(async () => {
  database = await publishedDatabase();
  observer = await Observer.of(database.url);
  players = [];
});
afterEach(async () => {
  await Promise.all(players.map((player) => player.close()));
  await observer.close();
  expect(await audit(database.url)).toEqual([]);
  await database.drop();
});

async function startPlayer(): Promise<Player> {
  const player = await Player.open(database.url, { knows: 'definitions', limits: { pollMs: MINUTE_MS } });
  players.push(player);
  await player.engine.start();
  return player;
}

const play = (player: Player, act: SubmitAct) => player.play(act, [], ({ answer }) => expect(answer.outcome).toBe('accepted'));

/** Asks again and again until a host hears the others. */
async function connected(...all: readonly WakeUps[]): Promise<void> {
  while (!all.every(({ isConnected }) => isConnected)) await new Promise((later) => setTimeout(later, 20));
}

test('a timer that a host arms is swept by it when it is due, however long its loop meant to sleep', async () => {
  const player = await startPlayer();
  for (const inMs of [700, 50, 300]) {
    const dueAt = (await observer.now()) + inMs;
    await play(player, visitDueAt(dueAt));
  }
  expect((await observer.breachesWithin(3, AT_ONCE_MS)).map(({ lateMs }) => lateMs > 0)).toEqual([true, true, true]);
});

test('a timer that was due before it was armed does not wait either', async () => {
  const player = await startPlayer();
  await play(player, visitDueAt((await observer.now()) + 20));
  expect(await observer.breachesWithin(1, AT_ONCE_MS)).toHaveLength(1);
});

describeWhere(redis !== null, 'Redis at REDIS_URL or 127.0.0.1:6379, or redis-server', 'between hosts, by a Redis', () => {
  const newWakeUps = (prefix: string) => new BullWakeUps({ redisUrl: redis!.url, prefix, logger: createLogger('silent') });

  test('wake-ups of one database are not heard by the hosts of another', async () => {
    const [here, there] = [newWakeUps(redis!.newPrefix()), newWakeUps(redis!.newPrefix())];
    const heard: string[] = [];
    here.hear('effects', () => heard.push('here'));
    there.hear('effects', () => heard.push('there'));
    [here, there].forEach((one) => one.start());
    await connected(here, there);
    for (let n = 0; n < 5; n += 1) here.send({ kind: 'effects', tenant: 'a', dueAt: null, inMs: 0 });
    await new Promise((later) => setTimeout(later, 500));
    expect(heard.length).toBeGreaterThan(5);
    expect(heard).not.toContain('there');
    await Promise.all([here.stop(), there.stop()]);
  });

  test('a kind is heard by who works on it, and a kind that nobody works on leaves nothing in Redis', async () => {
    const wakeUps = newWakeUps(redis!.newPrefix());
    const heard: string[] = [];
    wakeUps.hear('effects', () => heard.push('effects'));
    wakeUps.start();
    await connected(wakeUps);
    wakeUps.send({ kind: 'timers', tenant: 'a', dueAt: null, inMs: 0 });
    expect(heard).toEqual([]);
    wakeUps.send({ kind: 'effects', tenant: 'a', dueAt: null, inMs: 0 });
    expect(heard).toEqual(['effects']);
    await wakeUps.stop();
  });
});

