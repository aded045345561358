/** Running PostgreSQL's programs: as whom, with which environment, and what their failures mean. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { statfsSync } from 'node:fs';
import type { Binaries } from '../machine/binaries.js';
import type { LogFile } from './log-file.js';
import { EmbeddedRefused } from '../refusals.js';
import type { Account } from '../machine/unprivileged.js';

/** What every program needs to run. */
export interface Workshop {
  binaries: Binaries;
  /** Whom to run as; null: as this process. */
  account: Account | null;
  /** A folder the account can reach, to run in. */
  folder: string;
  log: LogFile;
}

/** A disk with less room than this is full. */
const FULL_BYTES = 1024 * 1024;

/** Nothing of the environment passes through but what the platform itself needs: no locale, no PG*. */
function environment(): NodeJS.ProcessEnv {
  const { SystemRoot, TEMP } = process.env;
  const ofWindows = process.platform === 'win32' ? { SystemRoot, TEMP } : {};
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...ofWindows };
}

/**
 * Starts a program; settles once it runs.
 * @throws EmbeddedRefused cannot-run, cannot-switch-user
 */
export async function launch(
  { account, folder }: Workshop,
  program: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'detached' | 'stdio'>,
): Promise<ChildProcess> {
  const child = spawn(program, args, {
    ...options,
    cwd: folder,
    env: environment(),
    windowsHide: true,
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (error: NodeJS.ErrnoException) => reject(refusedSpawn(error, program, account)));
  });
  return child;
}

function refusedSpawn(error: NodeJS.ErrnoException, program: string, account: Account | null): EmbeddedRefused {
  const reason = error.message;
  if (error.code === 'EPERM' && account) return new EmbeddedRefused({ kind: 'cannot-switch-user', user: account.name, reason });
  return new EmbeddedRefused({ kind: 'cannot-run', program, reason });
}

/**
 * Runs a program to its end. What it says is listened to, for a full disk would keep it from the log.
 * @throws EmbeddedRefused cannot-run, cannot-switch-user, no-space, user-unknown, start-failed
 */
export async function run(workshop: Workshop, step: string, program: string, args: readonly string[], input = ''): Promise<void> {
  const child = await launch(workshop, program, args, { stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdin?.on('error', () => undefined); // A program that ends early says why.
  child.stdin?.end(input);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  workshop.log.append(said);
  if (code !== 0) throw refusedProgram(workshop, step, said);
}

/** The refusal for a program that failed, by what it said. */
export function refusedProgram({ log, folder, account }: Workshop, step: string, said: string): EmbeddedRefused {
  const { bavail, bsize } = statfsSync(folder);
  if (/No space left on device/.test(said) || bavail * bsize < FULL_BYTES) return new EmbeddedRefused({ kind: 'no-space', folder });
  if (/could not look up effective user ID/.test(said)) {
    return new EmbeddedRefused({ kind: 'user-unknown', uid: account?.uid ?? process.getuid?.() ?? -1 });
  }
  return new EmbeddedRefused({ kind: 'start-failed', step, log: said, logFile: log.path });
}
