/**
 * The Redis that tests use: that of REDIS_URL, else one on 127.0.0.1:6379, else a `redis-server` found on this machine and
 * started for the while. Tests keep to a prefix of their own there; what flushes or stops takes a server of its own. Where
 * there is none they are skipped under a name that says so; KEPT_REQUIRE_REDIS=1 makes that a failure.
 */
import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { hasRedisServer, listens, RedisServer } from './redis-server.js';

const USUAL_PORT = 6379;

export interface FoundRedis {
  readonly url: string;
  /** Names the queues of one test: nobody else's are touched. */
  newPrefix(): string;
  /** Removes what was written under the prefixes, and ends what was started. */
  close(): Promise<void>;
}

export async function findRedis(): Promise<FoundRedis | null> {
  const named = process.env['REDIS_URL'];
  const there = named || ((await listens(USUAL_PORT)) ? `redis://127.0.0.1:${USUAL_PORT}` : null);
  if (there) {
    const run = randomBytes(6).toString('hex');
    return { url: there, newPrefix: prefixes(run), close: () => removeKeys(there, `{kept-test-${run}-*`) };
  }
  if (!hasRedisServer()) return null;
  const server = await RedisServer.start();
  return { url: server.url, newPrefix: prefixes('own'), close: () => server.remove() };
}

function prefixes(run: string): () => string {
  let count = 0;
  return () => `{kept-test-${run}-${(count += 1)}}`;
}

async function removeKeys(url: string, pattern: string): Promise<void> {
  const client = new Redis(url);
  for await (const keys of client.scanStream({ match: pattern })) {
    if ((keys as string[]).length > 0) await client.del(...(keys as string[]));
  }
  client.disconnect();
}

/** Runs tests where what they need is there; else they are skipped by a name that says why, or fail where they are required. */
export function describeWhere(isThere: boolean, needed: string, name: string, tests: () => void): void {
  if (isThere) describe(name, tests);
  else if (process.env['KEPT_REQUIRE_REDIS'] === '1') test(name, () => { throw new Error(`expected ${needed}, saw none; install redis-server or set REDIS_URL`); });
  else {
    console.warn(`SKIPPED: ${name}: no ${needed}`);
    describe.skip(`${name} (SKIPPED: no ${needed})`, tests);
  }
}
