/** Clusters for one use: their folders, and clearing away those whose host was killed before it could. */
import { chmodSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './machine/binaries.js';
import { lockState } from './machine/folder-lock.js';
import { temporaryFolder } from './machine/places.js';
import { isRoot } from './machine/unprivileged.js';
import { stopOrphan } from './server/postmaster.js';

const PREFIX = 'kept-throw-away-';
/** A folder without a lock that is this young may belong to a host about to lock it. */
const YOUNG_MS = 60_000;

/** Makes a folder that no other cluster uses. */
export function makeThrowAwayFolder(): string {
  const folder = mkdtempSync(join(temporaryFolder(), PREFIX));
  if (isRoot()) chmodSync(folder, 0o711);
  return folder;
}

/** Stops and removes the throw-away clusters of this user that killed hosts left behind. */
export async function clearAbandoned(binaries: Binaries): Promise<void> {
  const base = temporaryFolder();
  for (const name of readdirSync(base).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(base, name);
    try {
      const stats = lstatSync(folder);
      const isOurs = stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid());
      if (!isOurs) continue;
      const state = await lockState(folder);
      if (state === 'held' || (state === 'free' && Date.now() - stats.ctimeMs < YOUNG_MS)) continue;
      await stopOrphan(join(folder, 'cluster'), binaries);
      removeFolder(folder);
    } catch {
      // Another host clears it at the same time, or it cannot be cleared: no reason to fail a start.
    }
  }
}

/** Removes a folder whose server is ending or ended. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}
