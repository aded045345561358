/**
 * One host a folder. The folder `lock` holds numbered notes; the note with the highest number names the holder. A host takes over
 * from a dead one by creating the next number, which only one can do (a hard link fails if the name is taken); the highest
 * note is never removed, only marked released, so a number is never given twice.
 */
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { numberingSpace, startMark } from './process-identity.js';
import type { Holder } from '../refusals.js';

interface Note extends Holder {
  startMark: string | null;
  numberingSpace: string;
  released: boolean;
}

/** A folder held by this process. */
export interface FolderLock {
  /** Writes down the base URL served, for the message a second host gives. */
  noteServing(url: string): void;
  /** Gives the folder back; idempotent. */
  release(): void;
}

/** A holder touches its note this often, for hosts in other containers, who cannot look for its process. */
const BEAT_MS = 1_000;
/** Such a host is dead if its note was not touched for so long. */
const SILENCE_MS = 5_000;

/** Takes a folder, or tells who holds it. */
export async function lockFolder(folder: string): Promise<FolderLock | Holder> {
  const notes = join(folder, 'lock');
  mkdirSync(notes, { recursive: true, mode: 0o700 });
  for (;;) {
    const highest = highestNumber(notes);
    const holder = highest === 0 ? undefined : readNote(pathOf(notes, highest));
    if (holder && (await isLive(holder, pathOf(notes, highest)))) return holder;
    const lock = claim(notes, highest + 1);
    if (lock) return lock;
  }
}

/** Whether anybody has the folder now: `free` says that nobody ever had. */
export async function lockState(folder: string): Promise<'free' | 'held' | 'abandoned'> {
  if (highestNumber(join(folder, 'lock')) === 0) return 'free';
  return (await holderOf(folder)) === null ? 'abandoned' : 'held';
}

/** Who has the folder now; null where nobody has. */
export async function holderOf(folder: string): Promise<Holder | null> {
  const notes = join(folder, 'lock');
  const highest = highestNumber(notes);
  const holder = highest === 0 ? undefined : readNote(pathOf(notes, highest));
  return holder && (await isLive(holder, pathOf(notes, highest))) ? holder : null;
}

export function isFolderLock(lock: FolderLock | Holder): lock is FolderLock {
  return 'release' in lock;
}

function claim(notes: string, number: number): FolderLock | undefined {
  const path = pathOf(notes, number);
  const note: Note = {
    pid: process.pid,
    machine: hostname(),
    since: new Date().toISOString(),
    serving: null,
    startMark: startMark(process.pid) ?? null,
    numberingSpace: numberingSpace(),
    released: false,
  };
  if (!linkNote(notes, path, note)) return undefined;
  if (highestNumber(notes) !== number) {
    rmSync(path, { force: true });
    return undefined;
  }
  for (const older of numbersIn(notes)) if (older < number) rmSync(pathOf(notes, older), { force: true });
  return heldLock(notes, path, note);
}

function heldLock(notes: string, path: string, note: Note): FolderLock {
  const beat = setInterval(() => touch(path), BEAT_MS).unref();
  return {
    noteServing(url) {
      note.serving = url;
      replaceNote(notes, path, note);
    },
    release() {
      if (note.released) return;
      note.released = true;
      clearInterval(beat);
      replaceNote(notes, path, note);
    },
  };
}

/** A holder of the same numbering is looked up; one of another is listened to. */
async function isLive(note: Note, path: string): Promise<boolean> {
  if (note.released) return false;
  if (note.numberingSpace === numberingSpace()) {
    const mark = startMark(note.pid);
    return mark !== undefined && (note.startMark === null || mark === note.startMark);
  }
  const before = touchedAt(path);
  for (let waitedMs = 0; waitedMs < SILENCE_MS; waitedMs += BEAT_MS) {
    await delay(BEAT_MS);
    if (touchedAt(path) !== before) return true;
  }
  return false;
}

const pathOf = (notes: string, number: number) => join(notes, `${number}.json`);

function numbersIn(notes: string): number[] {
  try {
    return readdirSync(notes).flatMap((name) => (/^\d+\.json$/.test(name) ? [Number.parseInt(name, 10)] : []));
  } catch {
    return [];
  }
}

const highestNumber = (notes: string) => Math.max(0, ...numbersIn(notes));

/** Undefined if a host that took over just removed it. */
function readNote(path: string): Note | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Note;
  } catch {
    return undefined;
  }
}

function writeBeside(notes: string, note: Note): string {
  const draft = join(notes, `draft-${process.pid}-${randomBytes(6).toString('hex')}`);
  writeFileSync(draft, JSON.stringify(note), { mode: 0o600, flag: 'wx' });
  return draft;
}

function linkNote(notes: string, path: string, note: Note): boolean {
  const draft = writeBeside(notes, note);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function replaceNote(notes: string, path: string, note: Note): void {
  try {
    renameSync(writeBeside(notes, note), path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function touch(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // The folder was removed under us; PostgreSQL notices that too.
  }
}

const touchedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
