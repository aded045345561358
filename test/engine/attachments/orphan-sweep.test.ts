import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { OrphanSweep } from '../../../src/engine/attachments/orphan-sweep.js';
import { createLogger } from '../../../src/engine/logger.js';
import { AttachmentFolder } from '../../../src/store/attachments/attachment-folder.js';
import { connect } from '../../../src/store/database.js';
import { keptDatabase } from '../../support/kept-database.js';

const EACH_MS = 40;
const OLD_S = 2 * 3_600;

let database: Awaited<ReturnType<typeof keptDatabase>>;
let dataSource: DataSource;
let path: string;
let sweep: OrphanSweep;
beforeAll(async () => {
  database = await keptDatabase();
  dataSource = await connect({ url: database.url });
});
beforeEach(async () => {
  path = mkdtempSync(join(tmpdir(), 'kept-attachments-'));
  sweep = new OrphanSweep({ dataSource, folder: await AttachmentFolder.open(path, 'database-1'), logger: createLogger('silent') }, EACH_MS);
});
afterEach(async () => {
  await sweep.stop();
  rmSync(path, { recursive: true, force: true });
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** A file that some host wrote so long ago: where it arrived, or at its place, and without a row. */
function leave(folder: 'arriving' | 'settled', agoS: number): string {
  const id = randomUUID();
  const at = join(path, folder === 'arriving' ? 'arriving' : id.slice(0, 2), id);
  mkdirSync(join(at, '..'), { recursive: true });
  writeFileSync(at, 'sealed');
  const then = Date.now() / 1_000 - agoS;
  utimesSync(at, then, then);
  return at;
}

async function gone(at: string): Promise<void> {
  for (let turn = 0; turn < 500 && existsSync(at); turn += 1) await delay(10);
  expect(existsSync(at)).toBe(false);
}

test('what a crash leaves while the host runs is swept away as well, once it is an hour old; what is on its way to any host is not', async () => {
  await sweep.start();
  const [underWay, aboutToHaveItsRow] = [leave('arriving', 900), leave('settled', 900)];
  for (const folder of ['arriving', 'settled'] as const) await gone(leave(folder, OLD_S));
  expect([underWay, aboutToHaveItsRow].map((at) => existsSync(at))).toEqual([true, true]);
});

test('it goes on after a sweep that failed, and ends when it is stopped', async () => {
  await sweep.start();
  renameSync(path, `${path}-away`);
  await delay(3 * EACH_MS);
  renameSync(`${path}-away`, path);
  await gone(leave('settled', OLD_S));
  await sweep.stop();
  const late = leave('settled', OLD_S);
  await delay(5 * EACH_MS);
  expect(existsSync(late)).toBe(true);
});
