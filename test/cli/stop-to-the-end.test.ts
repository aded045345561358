/** A host that has said it stopped: its process ends as well, and is ended where something keeps it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { endLeftovers, startKept, type Running } from '../support/kept-command.js';
import { describeWhere } from '../support/redis/find-redis.js';
import { hasRedisServer, RedisServer } from '../support/redis/redis-server.js';

const START_MS = 300_000;
const STOP_MAX_MS = 10_000;
/** What a process takes to end that has nothing left to wait for, on a loaded machine. */
const LEAVE_MAX_MS = 1_500;
/** Keeps the process of a host from ending by itself. */
const KEEPS_RUNNING = '--import=data:text/javascript,setInterval(()=>{},1000)';

let scratch: string;
let database: TestDatabase;

beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'kept-stop-'));
  database = await createDatabase();
}, START_MS);
afterEach(async () => {
  endLeftovers();
  await database.drop();
  rmSync(scratch, { recursive: true });
}, START_MS);

async function start(env: Readonly<Record<string, string>>): Promise<Running> {
  const host = startKept(['serve'], { env: { DATABASE_URL: database.url, KEPT_KEY_FILE: join(scratch, 'master.key'), PORT: '0', ...env } });
  await host.says(/Ctrl-C/);
  return host;
}

describeWhere(hasRedisServer(), 'redis-server on the PATH', 'a host with Redis', () => {
  test('is gone as soon as it says that it has stopped', async () => {
    const redis = await RedisServer.start();
    const host = await start({ REDIS_URL: redis.url });
    host.child.kill('SIGTERM');
    await host.says(/已停止/);
    const said = performance.now();
    expect((await host.ended).code).toBe(0);
    expect(performance.now() - said).toBeLessThan(LEAVE_MAX_MS);
    await redis.remove();
  }, START_MS);
});

test('what keeps the process after the stop is given up in time as well, and the exit code says so', async () => {
  const host = await start({ NODE_OPTIONS: KEEPS_RUNNING });
  const asked = performance.now();
  host.child.kill('SIGTERM');
  const { code, stderr } = await host.ended;
  expect(performance.now() - asked).toBeLessThan(STOP_MAX_MS);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^未能在 9 秒内停止/m);
}, START_MS);
