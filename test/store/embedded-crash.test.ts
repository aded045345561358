import { spawn } from 'node:child_process';
import { chownSync, existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFolderLock, lockFolder } from '../../src/store/embedded/machine/folder-lock.js';
import { numberingSpace } from '../../src/store/embedded/machine/process-identity.js';
import { startEmbedded } from '../../src/store/embedded/start-embedded.js';
import { endHosts, kill, makeCheckout, makeFolder, query, removeSetUp, setUpData, startHost } from '../support/embedded/hosts.js';
import { processesIn, until } from '../support/embedded/processes.js';

afterEach(endHosts);
afterAll(removeSetUp);

const pidFileOf = (dataDir: string) => join(dataDir, 'cluster/postmaster.pid');
const postmasterOf = (dataDir: string) => Number(readFileSync(pidFileOf(dataDir), 'utf8').split('\n')[0]);

test('after a kill -9 of the host the next start stops the orphan and finds every acknowledged row', async () => {
  const checkout = makeCheckout(makeFolder());
  const options = { dataDir: await setUpData() };
  const first = startHost(checkout, { options });
  const { url, dataDir } = await first.answer;
  await query(url, 'create table acknowledged as select generate_series(1, 1000) as id');
  const orphan = postmasterOf(dataDir);
  await kill(first);
  expect(processesIn(dataDir)).toContain(orphan);

  const second = await startHost(checkout, { options }).answer;
  expect(second.heard).toContainEqual(expect.stringContaining(`stopped the PostgreSQL (pid ${orphan})`));
  expect(processesIn(dataDir)).not.toContain(orphan);
  expect(await query(second.url, 'select count(*)::int as count from acknowledged')).toEqual([{ count: 1000 }]);
});

test.each(['as soon as it begins', 'once the database is being made'])(
  'a set-up killed %s begins anew',
  async (moment) => {
    const checkout = makeCheckout(makeFolder());
    const dataDir = join(checkout, 'data');
    const host = startHost(checkout, { options: { dataDir } });
    const draft = () => (existsSync(dataDir) ? readdirSync(dataDir).find((name) => name.startsWith('cluster.new-')) : undefined);
    const wrote = (file: string) => draft() !== undefined && existsSync(join(dataDir, draft() ?? '', file));
    const isTime = {
      'as soon as it begins': () => draft() !== undefined,
      'once the database is being made': () => wrote('base/5/PG_VERSION'),
    }[moment] as () => boolean;
    await until(isTime);
    await kill(host);
    expect(existsSync(join(dataDir, 'cluster'))).toBe(false);

    const again = await startHost(checkout, { options: { dataDir } }).answer;
    expect(await query(again.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(existsSync(join(dataDir, 'cluster/PG_VERSION'))).toBe(true);
  },
);

test('a process that got the id of a dead server is left alone, and the start works', async () => {
  const dataDir = await setUpData();
  const first = await startEmbedded({ dataDir });
  const pidFile = readFileSync(pidFileOf(dataDir), 'utf8');
  await first.stop();
  const { uid, gid } = statSync(join(dataDir, 'cluster'));
  const bystander = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {});
  writeFileSync(pidFileOf(dataDir), pidFile.replace(/^\d+/, String(bystander.pid)), { mode: 0o600 });
  if (process.getuid?.() === 0) chownSync(pidFileOf(dataDir), uid, gid);

  const second = await startEmbedded({ dataDir });
  expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(bystander.exitCode ?? bystander.signalCode).toBe(null);
  await second.stop();
  bystander.kill();
});

test('a second host is refused, and told who holds the folder and what it serves', async () => {
  const checkout = makeCheckout(makeFolder());
  const dataDir = await setUpData();
  const first = startHost(checkout, { options: { dataDir, noteServing: 'http://localhost:3000' } });
  await first.answer;
  const second = startHost(checkout, { options: { dataDir } });
  const { refusal, message } = await second.answer;
  expect(refusal).toMatchObject({ kind: 'held', dataDir, holder: { pid: first.child.pid, serving: 'http://localhost:3000' } });
  expect(message).toMatch(/holds it: pid \d+ on .*, since \d{4}-\d\d-\d\dT.*, serving http:\/\/localhost:3000\. .*KEPT_DATA/);
  expect(await second.ended).toMatchObject({ code: 1 });
});

test('of twenty hosts that start at once on a new folder exactly one gets it', async () => {
  const checkout = makeCheckout(makeFolder());
  const options = { dataDir: join(checkout, 'data') };
  const answers = await Promise.all(Array.from({ length: 20 }, () => startHost(checkout, { options }).answer));
  expect(answers.filter(({ url }) => url)).toHaveLength(1);
  expect(answers.flatMap(({ refusal }) => refusal?.kind ?? [])).toEqual(Array(19).fill('held'));
});

test('of twenty hosts that find the note of a dead one exactly one gets the folder', async () => {
  const checkout = makeCheckout(makeFolder());
  const options = { dataDir: await setUpData() };
  const dead = startHost(checkout, { options });
  await dead.answer;
  await kill(dead);
  const answers = await Promise.all(Array.from({ length: 20 }, () => startHost(checkout, { options }).answer));
  expect(answers.filter(({ url }) => url)).toHaveLength(1);
  expect(answers.flatMap(({ refusal }) => refusal?.kind ?? [])).toEqual(Array(19).fill('held'));
});

const numbersOfNotes = (dataDir: string) => readdirSync(join(dataDir, 'lock')).map((name) => Number.parseInt(name, 10));

/** Writes the note of a holder after all others. */
function writeNote(dataDir: string, note: Record<string, unknown>): string {
  const path = join(dataDir, `lock/${Math.max(...numbersOfNotes(dataDir)) + 1}.json`);
  const blank = { machine: 'other', since: '2026-01-05T09:00:00.000Z', serving: null, released: false };
  writeFileSync(path, JSON.stringify({ ...blank, ...note }));
  return path;
}

test('of a hundred that judge one dead host at the same moment exactly one takes over', async () => {
  const dataDir = makeFolder();
  const first = await lockFolder(dataDir);
  if (!isFolderLock(first)) throw new Error('Expected a new folder to be free.');
  first.release();
  const answers = await Promise.all(Array.from({ length: 100 }, () => lockFolder(dataDir)));
  const winners = answers.filter(isFolderLock);
  expect(winners).toHaveLength(1);
  winners[0]?.release();
});

test('a note whose process id went to another process holds nothing', async () => {
  const dataDir = await setUpData();
  const running = await startEmbedded({ dataDir });
  await running.stop();
  writeNote(dataDir, { pid: process.pid, startMark: 'another process, long ago', numberingSpace: numberingSpace() });
  const again = await startEmbedded({ dataDir });
  await again.stop();
});

test('a host of another container holds the folder as long as its note is touched', async () => {
  const dataDir = await setUpData();
  const note = writeNote(dataDir, { pid: 7, startMark: 'x', numberingSpace: 'another container' });
  const beat = setInterval(() => utimesSync(note, new Date(), new Date()), 500);
  await expect(startEmbedded({ dataDir })).rejects.toMatchObject({ refusal: { kind: 'held', holder: { pid: 7, machine: 'other' } } });
  clearInterval(beat);
  const running = await startEmbedded({ dataDir });
  await running.stop();
});
