/** Running PostgreSQL's programs: as whom, with which environment, and what their failures mean. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
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

/** Nothing of the environment passes through but what the platform itself needs: no locale, no PG*. */
function environment(): NodeJS.ProcessEnv {
  const { SystemRoot, TEMP } = process.env;
  const ofWindows = process.platform === 'win32' ? { SystemRoot, TEMP } : {};
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...ofWindows };
}

/**
 * Starts a program that writes to the log; settles once it runs.
 * @throws EmbeddedRefused cannot-run, cannot-switch-user
 */
export async function launch(
  { account, folder, log }: Workshop,
  program: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'detached'> & { input?: string } = {},
): Promise<ChildProcess> {
  const child = spawn(program, args, {
    cwd: folder,
    env: environment(),
    detached: options.detached ?? false,
    windowsHide: true,
    stdio: [options.input === undefined ? 'ignore' : 'pipe', log.descriptor, log.descriptor],
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (error: NodeJS.ErrnoException) => reject(refusedSpawn(error, program, account)));
  });
  child.stdin?.on('error', () => undefined); // A program that ends early says why in the log.
  child.stdin?.end(options.input);
  return child;
}

function refusedSpawn(error: NodeJS.ErrnoException, program: string, account: Account | null): EmbeddedRefused {
  const reason = error.message;
  if (error.code === 'EPERM' && account) return new EmbeddedRefused({ kind: 'cannot-switch-user', user: account.name, reason });
  return new EmbeddedRefused({ kind: 'cannot-run', program, reason });
}

/**
 * Runs a program to its end.
 * @throws EmbeddedRefused cannot-run, cannot-switch-user, no-space, user-unknown, start-failed
 */
export async function run(workshop: Workshop, step: string, program: string, args: readonly string[], input?: string): Promise<void> {
  const before = workshop.log.length();
  const child = await launch(workshop, program, args, input === undefined ? {} : { input });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0) throw refusedProgram(workshop, step, before);
}

/** The refusal for a program that failed, by what it wrote since the log had this length. */
export function refusedProgram({ log, folder, account }: Workshop, step: string, before: number): EmbeddedRefused {
  const said = log.since(before);
  if (/No space left on device/.test(said)) return new EmbeddedRefused({ kind: 'no-space', folder });
  if (/could not look up effective user ID/.test(said)) {
    return new EmbeddedRefused({ kind: 'user-unknown', uid: account?.uid ?? process.getuid?.() ?? -1 });
  }
  return new EmbeddedRefused({ kind: 'start-failed', step, log: said, logFile: log.path });
}
