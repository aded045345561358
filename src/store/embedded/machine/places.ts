/** Which folders the embedded PostgreSQL uses, and whether the user it runs as can reach them. */
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { EmbeddedRefused, refusedByFileSystem } from '../refusals.js';
import { isRoot, type Account } from './unprivileged.js';

/** Root's own place: whatever lies here an unprivileged user can reach. */
const SYSTEM_FOLDER = '/var/lib/kept';

/**
 * The data folder where none is named: KEPT_DATA, else `.kept/postgres` in the working folder. For root a folder of
 * /var/lib/kept named after the working folder, which itself may be closed to the user PostgreSQL runs as.
 */
export function defaultDataFolder(cwd = process.cwd(), env = process.env): string {
  if (env.KEPT_DATA) return resolve(cwd, env.KEPT_DATA);
  if (!isRoot()) return join(cwd, '.kept', 'postgres');
  const path = realpathSync(cwd);
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 12);
  return join(sharedFolder(), 'data', `${[...basename(path)].slice(0, 40).join('')}-${digest}`);
}

/** The folder that keeps copies of the binaries. */
export function binariesFolder(): string {
  return join(sharedFolder(), 'postgresql');
}

/** The temporary folder; for root one that everybody can enter, whatever TMPDIR says. */
export function temporaryFolder(): string {
  const folder = tmpdir();
  return isRoot() && closedAncestor(folder, { uid: -1, gid: -1 }) ? '/tmp' : folder;
}

/** Where this user keeps what outlives a checkout: the first of the candidates that can be made and is nobody else's. */
function sharedFolder(): string {
  const own = join(temporaryFolder(), `kept-${process.getuid?.() ?? 'user'}`);
  const home = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const [first, last] = [isRoot() ? SYSTEM_FOLDER : join(home, 'kept'), own];
  try {
    makeFolder(first, 0o755);
    requireOwn(first);
    return first;
  } catch {
    makeFolder(last, 0o755);
    requireOwn(last);
    return last;
  }
}

/**
 * Makes a folder, and those above it that are missing, with just this mode whatever the umask.
 * @throws EmbeddedRefused folder-unusable, no-space
 */
export function makeFolder(folder: string, mode: number): void {
  try {
    const first = mkdirSync(folder, { recursive: true });
    if (first === undefined) return;
    for (let path = folder; path.length >= first.length; path = dirname(path)) chmodSync(path, mode);
  } catch (error) {
    throw refusedByFileSystem(error, folder);
  }
}

/** Refuses a folder that somebody else owns or may write in: what is run from it could be theirs. */
function requireOwn(folder: string): void {
  const stats = lstatSync(folder);
  const ownUid = process.getuid?.();
  if (ownUid === undefined) return;
  if (!stats.isDirectory() || stats.uid !== ownUid) {
    throw new EmbeddedRefused({ kind: 'foreign-owner', folder, ownerUid: stats.uid, ownUid });
  }
  if (stats.mode & 0o022) {
    throw new EmbeddedRefused({ kind: 'folder-unusable', folder, reason: 'other users may write in it' });
  }
}

/** The topmost folder on the way to `folder`, itself included, that the account may not enter; undefined if it reaches it. */
export function closedAncestor(folder: string, account: Pick<Account, 'uid' | 'gid'>): string | undefined {
  const path = realpathSync(folder);
  const parent = dirname(path);
  const above = parent === path ? undefined : closedAncestor(parent, account);
  return above ?? (mayEnter(statSync(path), account) ? undefined : path);
}

function mayEnter(stats: Stats, { uid, gid }: Pick<Account, 'uid' | 'gid'>): boolean {
  const bit = stats.uid === uid ? 0o100 : stats.gid === gid ? 0o010 : 0o001;
  return (stats.mode & bit) !== 0;
}
