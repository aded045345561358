/** Setting up a data folder: under another name first, so that one cut short is never taken for one that is whole. */
import { randomBytes } from 'node:crypto';
import {
  chownSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { run, type Workshop } from './programs.js';
import { settingArguments } from './settings.js';

/** Name of the superuser and of the database. */
export const NAME = 'kept';

const COLLATION = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/**
 * Makes the cluster with the database `kept`, if it is not there.
 * @throws EmbeddedRefused as `run` does
 */
export async function initialise(
  workshop: Workshop,
  clusterDir: string,
  password: string,
  mode: { throwAway: boolean },
): Promise<void> {
  const parent = dirname(clusterDir);
  const draftPrefix = `${basename(clusterDir)}.new-`;
  removeDrafts(parent, draftPrefix);
  if (existsSync(clusterDir)) return;

  const draft = join(parent, draftPrefix + randomBytes(6).toString('hex'));
  mkdirSync(draft, { mode: 0o700 });
  if (workshop.account) chownSync(draft, workshop.account.uid, workshop.account.gid);
  await run(workshop, 'initdb', workshop.binaries.initdb, [
    '-D', draft, '-U', NAME, '--auth=reject', '--no-instructions', ...COLLATION, ...(mode.throwAway ? ['--no-sync'] : []),
  ]);
  await runSingle(workshop, draft, `${passwordStatement(password)}\nCREATE DATABASE ${NAME};\n`, mode);
  renameSync(draft, clusterDir);
  if (!mode.throwAway) syncFolder(parent);
}

/** An initdb whose host was killed may still write; what cannot be removed now is removed at the next start. */
function removeDrafts(parent: string, draftPrefix: string): void {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(draftPrefix))) {
    try {
      rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // Harmless: every draft has a name of its own.
    }
  }
}

/** Gives the superuser another password. No PostgreSQL may run on the cluster. */
export async function resetPassword(workshop: Workshop, clusterDir: string, password: string): Promise<void> {
  await runSingle(workshop, clusterDir, `${passwordStatement(password)}\n`, { throwAway: false });
}

const passwordStatement = (password: string) => `ALTER ROLE ${NAME} PASSWORD '${password}';`;

/** Without a server and without a password: on standard input, a statement a line, so that none shows among the processes. */
async function runSingle(workshop: Workshop, clusterDir: string, sql: string, mode: { throwAway: boolean }): Promise<void> {
  const args = ['--single', '-D', clusterDir, ...settingArguments(mode, { exit_on_error: 'on' }), 'postgres'];
  await run(workshop, 'postgres --single', workshop.binaries.postgres, args, sql);
}

/** The password kept in a file; made, and `isNew`, if there is none. It needs no quoting in SQL or in a URL. */
export function keepPassword(path: string): { password: string; isNew: boolean } {
  const kept = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  if (kept) return { password: kept, isNew: false };
  const password = randomBytes(24).toString('base64url');
  return { password, isNew: true };
}

/** Writes the password whole or not at all, for its owner's eyes. */
export function writePassword(path: string, password: string): void {
  const draft = `${path}.new`;
  rmSync(draft, { force: true });
  writeFileSync(draft, `${password}\n`, { mode: 0o600, flag: 'wx', flush: true });
  renameSync(draft, path);
  syncFolder(dirname(path));
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
