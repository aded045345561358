/** PostgreSQL refuses to run as root: under whose user id it runs then. No user is ever created. */
import { readFileSync } from 'node:fs';
import { EmbeddedRefused } from '../refusals.js';

/** A user to run PostgreSQL as. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/** In order of preference. `_postgres` is the name on macOS. */
const WANTED = ['postgres', '_postgres', 'nobody'] as const;

/** True where this process is root, and so must hand PostgreSQL to somebody else. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The account that root runs PostgreSQL as: the owner of data already there, else the first wanted user that exists.
 * @param owner  user and group id of the data already there
 * @param passwd text of /etc/passwd
 * @throws EmbeddedRefused no-unprivileged-user
 */
export function chooseAccount(owner?: { uid: number; gid: number }, passwd = readPasswd()): Account {
  const accounts = passwd.split('\n').map(parseAccount);
  if (owner && owner.uid !== 0) {
    const name = accounts.find((account) => account?.uid === owner.uid)?.name ?? `with the id ${owner.uid}`;
    return { ...owner, name };
  }
  for (const name of WANTED) {
    const account = accounts.find((candidate) => candidate?.name === name && candidate.uid !== 0);
    if (account) return account;
  }
  throw new EmbeddedRefused({ kind: 'no-unprivileged-user', wanted: WANTED });
}

function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}

/** A line is name:password:uid:gid:comment:home:shell. */
function parseAccount(line: string): Account | undefined {
  const [name, , uid, gid] = line.split(':');
  if (!name || !uid || !gid || !Number.isInteger(Number(uid)) || !Number.isInteger(Number(gid))) return undefined;
  return { name, uid: Number(uid), gid: Number(gid) };
}
