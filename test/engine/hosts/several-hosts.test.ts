/** Hosts in processes of their own on one database, with a Redis between them. The poll is a minute where nothing is to come of it. */
import { audit } from '../../support/auditor.js';
import type { TestDatabase } from '../../support/database.js';
import { Observer, publishedDatabase, visitDueAt } from '../../support/hosts/due-visits.js';
import { Fleet } from '../../support/hosts/fleet.js';
import { describeWhere, findRedis } from '../../support/redis/find-redis.js';
import { hasRedisServer, RedisServer } from '../../support/redis/redis-server.js';

const MINUTE_MS = 60_000;
const AT_ONCE_MS = 20_000;
const TIMEOUT_MS = 300_000;

const redis = await findRedis();
let fleet: Fleet;
let database: TestDatabase;
let observer: Observer;
beforeAll(() => {
  fleet = new Fleet();
});
afterAll(async () => {
  await fleet.remove();
  await redis?.close();
});
beforeEach(async () => {
  database = await publishedDatabase();
  observer = await Observer.of(database.url);
});
afterEach(async () => {
  await fleet.end();
  await observer.close();
  expect(await audit(database.url)).toEqual([]);
  await database.drop();
});

describeWhere(redis !== null, 'Redis at REDIS_URL or 127.0.0.1:6379, or redis-server', 'hosts that hear of each other', () => {
  test('a timer of a host that died right after its commit is swept by another that sleeps, when it is due', async () => {
    const options = { url: database.url, redis: { redisUrl: redis!.url, prefix: redis!.newPrefix() }, limits: { pollMs: MINUTE_MS } };
    await fleet.start(options);
    const late: number[] = [];
    for (let round = 1; round <= 3; round += 1) {
      const dying = await fleet.start(options);
      expect((await dying.play(visitDueAt((await observer.now()) + 3_000)))!.answer.outcome).toBe('accepted');
      // The job is on its way when the command is answered.
      await new Promise((later) => setTimeout(later, 1_000));
      await dying.kill();
      const breaches = await observer.breachesWithin(round, AT_ONCE_MS);
      expect(breaches).toHaveLength(round);
      late.push(breaches.at(-1)!.lateMs);
    }
    console.info(`late by ${late.join(', ')} ms`);
  }, TIMEOUT_MS);
});

describeWhere(hasRedisServer(), 'redis-server on the PATH', 'hosts whose Redis is killed in the middle', () => {
  test('timers of both are each ended once, and both go on with the Redis that comes back', async () => {
    const server = await RedisServer.start();
    const options = { url: database.url, redis: { redisUrl: server.url, prefix: '{kept-test}' } };
    const hosts = [await fleet.start(options), await fleet.start(options)];
    const [waves, each] = [6, 15];
    for (let wave = 0; wave < waves; wave += 1) {
      if (wave === 2) await server.kill();
      if (wave === 4) await server.goOn();
      const soon = (await observer.now()) + 300;
      const acts = Array.from({ length: each }, (_, n) => visitDueAt(soon + n * 20));
      const answers = await Promise.all(acts.map((act, n) => hosts[n % 2]!.play(act)));
      expect(answers.every((answered) => answered?.answer.outcome === 'accepted')).toBe(true);
    }
    const breaches = await observer.breachesWithin(waves * each, AT_ONCE_MS);
    expect(new Set(breaches.map(({ caseId }) => caseId)).size).toBe(waves * each);
    expect(breaches).toHaveLength(waves * each);
    expect(await Promise.all(hosts.map((host) => host.leave()))).toEqual([0, 0]);
    await server.remove();
  }, TIMEOUT_MS);

  test('a host leaves in peace whose Redis is away, or never was there', async () => {
    const [gone, never] = [await RedisServer.start(), await RedisServer.start({ running: false })];
    const left = await fleet.start({ url: database.url, redis: { redisUrl: gone.url, prefix: '{kept-test}' } });
    await gone.kill();
    const alone = await fleet.start({ url: database.url, redis: { redisUrl: never.url, prefix: '{kept-test}' }, isRedisAway: true });
    expect(await Promise.all([left.leave(), alone.leave()])).toEqual([0, 0]);
    await Promise.all([gone.remove(), never.remove()]);
  }, TIMEOUT_MS);
});
