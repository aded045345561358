/** Which process is meant by a process id, now that ids are used again: an id together with when its process began. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Names where process ids mean the same: this machine, or this container. */
export function numberingSpace(): string {
  return process.platform === 'linux' ? `${hostname()} ${readOr(() => readlinkSync('/proc/self/ns/pid'), '')}` : hostname();
}

/** A mark that two processes of one id never share; undefined if no such process lives (one that ended but is not yet reaped is dead). */
export function startMark(pid: number): string | undefined {
  return (process.platform === 'linux' ? linuxMark : process.platform === 'win32' ? windowsMark : psMark)(pid);
}

/**
 * True if the process is the postmaster that wrote `clusterDir`'s pid file.
 * @param startedAtS seconds since 1970 at which that postmaster says it began
 */
export function isPostmaster(pid: number, clusterDir: string, startedAtS: number): boolean {
  if (process.platform === 'linux') {
    const program = readOr(() => readlinkSync(`/proc/${pid}/exe`), '');
    return /\/postgres( \(deleted\))?$/.test(program) && readOr(() => readlinkSync(`/proc/${pid}/cwd`), '') === clusterDir;
  }
  const mark = startMark(pid);
  return mark !== undefined && Math.abs(Date.parse(mark) / 1000 - startedAtS) <= 3;
}

/** Field 22 of /proc/PID/stat is the start in ticks since boot; what precedes it may hold spaces, so count from the last bracket. */
function linuxMark(pid: number): string | undefined {
  const stat = readOr(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), '');
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (!state || state === 'Z' || state === 'X') return undefined;
  return `${readOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim(), '')} ${fields[18]}`;
}

function psMark(pid: number): string | undefined {
  return outputOf('ps', ['-o', 'lstart=', '-p', String(pid)], { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' }, ' UTC');
}

function windowsMark(pid: number): string | undefined {
  const query = `(Get-Process -Id ${pid}).StartTime.ToUniversalTime().ToString('o')`;
  return outputOf('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', query], process.env, '');
}

function outputOf(program: string, args: string[], env: NodeJS.ProcessEnv, zone: string): string | undefined {
  const text = spawnSync(program, args, { env, encoding: 'utf8' }).stdout?.trim();
  return text ? text + zone : undefined;
}

function readOr(read: () => string, otherwise: string): string {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
