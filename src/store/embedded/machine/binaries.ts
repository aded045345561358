/**
 * The programs of PostgreSQL, ready to run. Where npm left them is right for an ordinary user whose packages are whole;
 * else they are copied once for each version: for root, because another user must reach them, and for everyone when
 * what npm refused to do (links, permissions) cannot be done in place.
 */
import { randomBytes } from 'node:crypto';
import {
  accessSync, chmodSync, constants, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync,
  statSync, symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { PlatformPackage } from './platform-package.js';
import { binariesFolder, makeFolder } from './places.js';
import { refusedByFileSystem } from '../refusals.js';
import { isRoot } from './unprivileged.js';

/** Paths of the programs used. */
export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

const SUFFIX = process.platform === 'win32' ? '.exe' : '';
/** initdb passes its own path to a shell in double quotes. */
const UNSAFE_IN_SHELL = /["$`\\]/;
/** A copy that was begun this long ago was cut short. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

/** @throws EmbeddedRefused folder-unusable, no-space */
export function readyBinaries(platformPackage: PlatformPackage): Binaries {
  const { nativeDir, packageVersion } = platformPackage;
  if (!isRoot() && runsInPlace(nativeDir)) return programsOf(nativeDir);
  const folder = binariesFolder();
  try {
    return programsOf(copyOnce(nativeDir, join(folder, packageVersion)));
  } catch (error) {
    throw refusedByFileSystem(error, folder);
  }
}

function programsOf(nativeDir: string): Binaries {
  const program = (name: string) => join(nativeDir, 'bin', name + SUFFIX);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

/** Makes the package whole where it lies; false if that cannot be done. */
function runsInPlace(nativeDir: string): boolean {
  if (process.platform !== 'win32' && UNSAFE_IN_SHELL.test(nativeDir)) return false;
  try {
    for (const program of Object.values(programsOf(nativeDir)) as string[]) makeExecutable(program);
    makeLinks(nativeDir);
    return true;
  } catch {
    return false;
  }
}

function makeExecutable(program: string): void {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}

/** The links that npm packages cannot hold: `pg-symlinks.json` lists them, paths from the package's root. */
function makeLinks(nativeDir: string): void {
  const list = join(nativeDir, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const root = dirname(nativeDir);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(nativeDir, relative('native', target));
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Copies under another name, then renames: a copy is whole or not there, however many begin at once. */
function copyOnce(nativeDir: string, target: string): string {
  if (existsSync(target)) return target;
  makeFolder(dirname(target), 0o755);
  removeAbandoned(dirname(target));
  const unfinished = join(`${target}.new-${randomBytes(6).toString('hex')}`);
  const copy = join(unfinished, 'native');
  mkdirSync(unfinished);
  copyTree(nativeDir, copy, 0o644);
  makeLinks(copy);
  try {
    renameSync(copy, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return target;
}

function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.includes('.new-'))) {
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats && Date.now() - stats.mtimeMs > ABANDONED_AFTER_MS) rmSync(path, { recursive: true, force: true });
  }
}

/** Everybody may read the copy, whatever the modes npm and the umask left; what lies in `bin` may be run. */
function copyTree(from: string, to: string, fileMode: number): void {
  mkdirSync(to);
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyTree(source, target, entry.name === 'bin' ? 0o755 : fileMode);
    if (!entry.isFile()) continue;
    copyFileSync(source, target);
    chmodSync(target, fileMode);
  }
}
