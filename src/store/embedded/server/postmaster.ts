/** The running server: start it, know when it is ready, stop it; and deal with one that a killed host left behind. */
import { execFileSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from '../machine/binaries.js';
import { isPostmaster, startMark } from '../machine/process-identity.js';
import { launch, refusedProgram, type Workshop } from './programs.js';
import { EmbeddedRefused } from '../refusals.js';
import { settingArguments } from './settings.js';

/** How the server ended without being told to. */
export interface PostmasterDeath {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** The end of its log. */
  log: string;
}

/** A server that accepts connections. */
export interface Postmaster {
  pid: number;
  port: number;
  /** Settles when the process is gone, whoever ended it. */
  ended: Promise<PostmasterDeath>;
  /** Fast, then immediate, then by force; settles when the process is gone. */
  stop(): Promise<void>;
}

const POLL_MS = 20;
const PORT_ATTEMPTS = 10;
/** The leftovers of a killed server (its backends, its shared memory) are gone within this time. */
const LEFTOVERS_MS = 15_000;
/** An exiting host waits no longer. */
const EXIT_WAIT_MS = 3_000;
/** A pid that no system gives. */
const NOBODY_PID = 2_147_483_647;
/** The ways to stop it, each with the time it is given. */
const STOPS = [
  { signal: 'SIGINT', waitMs: 15_000 },
  { signal: 'SIGQUIT', waitMs: 5_000 },
  { signal: 'SIGKILL', waitMs: 5_000 },
] as const;

/** Starts the server on a free port of 127.0.0.1; settles when it accepts connections. */
export async function startPostmaster(
  workshop: Workshop,
  clusterDir: string,
  mode: { throwAway: boolean; accessRulesFile: string },
): Promise<Postmaster> {
  const deadline = performance.now() + LEFTOVERS_MS;
  for (let collisions = 0; ; ) {
    const port = await freePort();
    const before = workshop.log.length();
    const extra = { port: String(port), hba_file: mode.accessRulesFile };
    const args = ['-D', clusterDir, ...settingArguments(mode, extra)];
    const child = await launch(workshop, workshop.binaries.postgres, args, {
      detached: true,
      stdio: ['ignore', workshop.log.descriptor, workshop.log.descriptor],
    });
    const postmaster = superviseChild(workshop, child, port, before);
    if (await becomesReady(child, clusterDir)) return postmaster;

    const said = workshop.log.since(before);
    if (/could not bind|could not create any TCP\/IP sockets/.test(said) && ++collisions < PORT_ATTEMPTS) continue;
    if (!/lock file "postmaster.pid" already exists|pre-existing shared memory block/.test(said) || performance.now() > deadline) {
      throw refusedProgram(workshop, 'postgres', said);
    }
    await delay(250);
  }
}

function superviseChild(workshop: Workshop, child: ChildProcess, port: number, before: number): Postmaster {
  const pid = child.pid as number;
  const ended = new Promise<PostmasterDeath>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal, log: workshop.log.since(before) }));
  });
  child.unref(); // A host whose work is done may end; what it leaves running is stopped as it exits.
  const stop = async () => {
    await endPostmaster(pid, () => hasExited(child), workshop.binaries);
  };
  return { pid, port, ended, stop };
}

const hasExited = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** The server writes `ready` into its pid file; true then, false if it ends before. Recovery after a crash takes its time. */
async function becomesReady(child: ChildProcess, clusterDir: string): Promise<boolean> {
  while (!hasExited(child)) {
    const note = readPidFile(clusterDir);
    if (note?.pid === child.pid && note?.status === 'ready') return true;
    await delay(POLL_MS);
  }
  return false;
}

/** The lines of postmaster.pid, documented in PostgreSQL's src/include/utils/pidfile.h. */
export function readPidFile(clusterDir: string): { pid: number; startedAtS: number; port: number; status: string; lines: string[] } | undefined {
  try {
    const lines = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), startedAtS: Number(lines[2]), port: Number(lines[3]), status: (lines[7] ?? '').trim(), lines };
  } catch {
    return undefined;
  }
}

/**
 * Stops the server that a killed host left running on the cluster, if there is one. The caller holds the folder's lock.
 * @returns its pid if one was stopped
 * @throws EmbeddedRefused orphan-stays
 */
export async function stopOrphan(clusterDir: string, binaries: Binaries): Promise<number | undefined> {
  const note = readPidFile(clusterDir);
  if (!note || !(note.pid > 0)) return undefined;
  if (!isPostmaster(note.pid, realpathSync(clusterDir), note.startedAtS)) {
    if (startMark(note.pid) !== undefined) disownPidFile(clusterDir, note.lines);
    return undefined;
  }
  const mark = startMark(note.pid);
  if (!(await endPostmaster(note.pid, () => startMark(note.pid) !== mark, binaries))) {
    throw new EmbeddedRefused({ kind: 'orphan-stays', pid: note.pid, dataDir: clusterDir });
  }
  return note.pid;
}

/**
 * The pid was given to another process since, and PostgreSQL would take that for a running server. Only the pid is replaced: by
 * the rest of the file PostgreSQL finds the memory that backends of the old server may still use.
 */
function disownPidFile(clusterDir: string, lines: string[]): void {
  const path = join(clusterDir, 'postmaster.pid');
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const { uid, gid } = statSync(clusterDir);
  writeFileSync(draft, [NOBODY_PID, ...lines.slice(1)].join('\n'), { mode: 0o600, flag: 'wx' });
  if (process.platform !== 'win32') chownSync(draft, uid, gid);
  renameSync(draft, path);
}

async function endPostmaster(pid: number, isGone: () => boolean, binaries: Binaries): Promise<boolean> {
  for (const { signal, waitMs } of STOPS) {
    if (isGone()) return true;
    signalPostmaster(pid, signal, binaries);
    const deadline = performance.now() + waitMs;
    while (!isGone() && performance.now() < deadline) await delay(POLL_MS);
  }
  return isGone();
}

/** For a host that exits without having stopped its server: tells it to end at once, and waits where the folder goes next. */
export function endAtExit(pid: number, binaries: Binaries, { wait }: { wait: boolean }): void {
  const mark = startMark(pid);
  signalPostmaster(pid, wait ? 'SIGQUIT' : 'SIGINT', binaries);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  const deadline = performance.now() + EXIT_WAIT_MS;
  while (wait && startMark(pid) === mark && performance.now() < deadline) Atomics.wait(pause, 0, 0, POLL_MS);
}

/** Sends a signal; on Windows, which has none, PostgreSQL's own tool does. A process that is gone or another's is left alone. */
function signalPostmaster(pid: number, signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL', binaries: Binaries): void {
  try {
    if (process.platform === 'win32') execFileSync(binaries.pgCtl, ['kill', signal.slice(3), String(pid)], { stdio: 'ignore' });
    else process.kill(pid, signal);
  } catch {
    // The caller looks whether it ended.
  }
}

/** A port of 127.0.0.1 that nobody listens on now; another may take it before PostgreSQL does. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
