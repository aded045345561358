/** The embedded PostgreSQL: one call starts it, whatever state the machine and the data folder are in. */
import { chownSync, existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readyBinaries } from './machine/binaries.js';
import { isFolderLock, lockFolder, type FolderLock } from './machine/folder-lock.js';
import { closedAncestor, defaultDataFolder, makeFolder } from './machine/places.js';
import { findPlatformPackage, type PlatformPackage } from './machine/platform-package.js';
import { chooseAccount, isRoot, type Account } from './machine/unprivileged.js';
import { EmbeddedRefused, refusedByFileSystem } from './refusals.js';
import { initialise, keepPassword, NAME, resetPassword, writePassword } from './server/initialise.js';
import { openLogFile } from './server/log-file.js';
import { endAtExit, startPostmaster, stopOrphan, type Postmaster, type PostmasterDeath } from './server/postmaster.js';
import type { Workshop } from './server/programs.js';
import { ACCESS_RULES } from './server/settings.js';
import { clearAbandoned, makeThrowAwayFolder, removeFolder } from './throw-away.js';

/** A throw-away cluster has a folder of its own, no durability, and is removed when it stops. */
export type EmbeddedOptions = {
  /** Hears what a person at the terminal may want to know, a line at a time. */
  log?: (line: string) => void;
} & ({ throwAway: true } | { throwAway?: false; /** Default: KEPT_DATA, else by the working folder. */ dataDir?: string });

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres {
  /** postgres://kept:PASSWORD@127.0.0.1:PORT/kept, of a superuser. Holds the password: not to be printed. */
  url: string;
  /** Absolute path of the data folder. */
  dataDir: string;
  /** Absolute path of what the server and its programs said. */
  logFile: string;
  /** Version of PostgreSQL, such as `18.4`. */
  version: string;
  /** Settles if the server ends without having been stopped; never otherwise. */
  died: Promise<PostmasterDeath>;
  /** Tells a second host on this data folder which base URL this one serves. */
  noteServing(baseUrl: string): void;
  /** Stops the server and gives the folder back; idempotent. */
  stop(): Promise<void>;
}

interface Place {
  dataDir: string;
  clusterDir: string;
  account: Account | null;
  throwAway: boolean;
}

/**
 * Starts PostgreSQL on the data folder, set up first if it is new; a server that a killed host left there is stopped before.
 * @throws EmbeddedRefused for everything a person can mend: see `EmbeddedRefusal`
 */
export async function startEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedPostgres> {
  const platformPackage = findPlatformPackage();
  const place = findPlace(options);
  try {
    const lock = await holdFolder(place.dataDir);
    try {
      return await startOn(place, lock, platformPackage, options.log ?? (() => undefined));
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    if (place.throwAway) removeFolder(place.dataDir);
    throw refusedByFileSystem(error, place.dataDir);
  }
}

function findPlace(options: EmbeddedOptions): Place {
  const throwAway = options.throwAway === true;
  const wanted = options.throwAway ? makeThrowAwayFolder() : options.dataDir ? resolve(options.dataDir) : defaultDataFolder();
  makeFolder(wanted, isRoot() ? 0o711 : 0o700);
  const dataDir = realpathSync(wanted);
  const clusterDir = join(dataDir, 'cluster');
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  if (!isRoot()) {
    const ownUid = process.getuid?.();
    if (owner && ownUid !== undefined && owner.uid !== ownUid) {
      throw new EmbeddedRefused({ kind: 'foreign-owner', folder: clusterDir, ownerUid: owner.uid, ownUid });
    }
    return { dataDir, clusterDir, account: null, throwAway };
  }
  const account = chooseAccount(owner);
  const closedAt = closedAncestor(dataDir, account);
  if (closedAt) throw new EmbeddedRefused({ kind: 'folder-unreachable', folder: dataDir, user: account.name, closedAt });
  return { dataDir, clusterDir, account, throwAway };
}

async function holdFolder(dataDir: string): Promise<FolderLock> {
  const lock = await lockFolder(dataDir);
  if (!isFolderLock(lock)) throw new EmbeddedRefused({ kind: 'held', dataDir, holder: lock });
  return lock;
}

async function startOn(
  place: Place,
  lock: FolderLock,
  platformPackage: PlatformPackage,
  say: (line: string) => void,
): Promise<EmbeddedPostgres> {
  const { dataDir, clusterDir, account, throwAway } = place;
  requireMajor(place, platformPackage);
  const binaries = readyBinaries(platformPackage);
  if (throwAway) await clearAbandoned(binaries);
  const workshop: Workshop = { binaries, account, folder: dataDir, log: openLogFile(join(dataDir, 'postgres.log')) };
  try {
    const orphan = await stopOrphan(clusterDir, binaries);
    if (orphan) say(`已停止遗留的 PostgreSQL stopped the PostgreSQL (pid ${orphan}) that a killed host had left running on ${dataDir}`);
    const password = await setUp(place, workshop, say);
    const accessRulesFile = writeAccessRules(place);
    const postmaster = await startPostmaster(workshop, clusterDir, { throwAway, accessRulesFile });
    return handleOf(place, lock, workshop, postmaster, { password, version: platformPackage.version });
  } catch (error) {
    workshop.log.close();
    throw error;
  }
}

/** The cluster, and its password in a file beside it; a password that was lost is replaced. */
async function setUp(place: Place, workshop: Workshop, say: (line: string) => void): Promise<string> {
  const { dataDir, clusterDir, throwAway } = place;
  const passwordFile = join(dataDir, 'password');
  const { password, isNew } = keepPassword(passwordFile);
  if (isNew && existsSync(clusterDir)) {
    say(`数据库密码遗失，已另设 the password of the database was lost: gave it another (${passwordFile})`);
    await resetPassword(workshop, clusterDir, password);
  }
  if (isNew) writePassword(passwordFile, password);
  if (!throwAway && !existsSync(clusterDir)) say(`建立数据库 setting up a database in ${dataDir}`);
  await initialise(workshop, clusterDir, password, { throwAway });
  return password;
}

function requireMajor({ dataDir, clusterDir }: Place, { major }: PlatformPackage): void {
  const file = join(clusterDir, 'PG_VERSION');
  if (!existsSync(clusterDir)) return;
  const saw = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'an unknown version';
  if (saw !== String(major)) throw new EmbeddedRefused({ kind: 'major-version', dataDir, expected: major, saw });
}

/** Beside the cluster and not in it, where its owner could change it. */
function writeAccessRules({ dataDir, account }: Place): string {
  const path = join(dataDir, 'pg_hba.conf');
  writeFileSync(path, ACCESS_RULES, { mode: 0o640 });
  if (account) chownSync(path, 0, account.gid);
  return path;
}

function handleOf(
  { dataDir, throwAway }: Place,
  lock: FolderLock,
  { log, binaries }: Workshop,
  postmaster: Postmaster,
  { password, version }: { password: string; version: string },
): EmbeddedPostgres {
  let stopped: Promise<void> | undefined;
  let isAlive = true; // Once it is dead, its pid may be another's.
  const exitDuty = () => {
    if (isAlive) endAtExit(postmaster.pid, binaries, { wait: throwAway });
    if (throwAway) removeFolder(dataDir);
  };
  const died = new Promise<PostmasterDeath>((settle) => {
    void postmaster.ended.then((death) => {
      isAlive = false;
      if (!stopped) settle(death);
    });
  });
  const stop = async () => {
    await postmaster.stop();
    await postmaster.ended;
    exitDuties.delete(exitDuty);
    log.close();
    if (throwAway) removeFolder(dataDir);
    lock.release();
  };
  exitDuties.add(exitDuty);
  return {
    url: `postgres://${NAME}:${password}@127.0.0.1:${postmaster.port}/${NAME}`,
    dataDir,
    logFile: log.path,
    version,
    died,
    noteServing: (baseUrl) => lock.noteServing(baseUrl),
    stop: () => (stopped ??= stop()),
  };
}

/** What is left to do for the clusters of this process when it exits without stopping them. */
const exitDuties = new Set<() => void>();
process.on('exit', () => exitDuties.forEach((duty) => duty()));
