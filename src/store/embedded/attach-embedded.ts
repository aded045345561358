/** Reaching the embedded PostgreSQL of a running host, from another process of the same user. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { holderOf, lockState } from './machine/folder-lock.js';
import { defaultDataFolder } from './machine/places.js';
import { NAME } from './server/initialise.js';
import { readPidFile } from './server/postmaster.js';
import { refusedByFileSystem } from './refusals.js';

/**
 * URL of the server that a running host keeps on the data folder; null where no host runs there.
 * @param dataDir default: KEPT_DATA, else by the working folder
 * @throws EmbeddedRefused where the folder is somebody else's
 */
export async function attachEmbedded(dataDir: string = defaultDataFolder()): Promise<string | null> {
  const folder = resolve(dataDir);
  if (!existsSync(folder)) return null;
  try {
    if ((await lockState(realpathSync(folder))) !== 'held') return null;
    const note = readPidFile(join(folder, 'cluster'));
    const password = readFileSync(join(folder, 'password'), 'utf8').trim();
    return note?.status === 'ready' ? `postgres://${NAME}:${password}@127.0.0.1:${note.port}/${NAME}` : null;
  } catch (error) {
    throw refusedByFileSystem(error, folder);
  }
}

/** The base URL of the host that runs on the data folder; null where none does. */
export async function servedBy(dataDir: string = defaultDataFolder()): Promise<string | null> {
  const folder = resolve(dataDir);
  return existsSync(folder) ? ((await holderOf(realpathSync(folder)))?.serving ?? null) : null;
}
