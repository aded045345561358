/**
 * The folder in which the bytes of attachments lie, sealed, each under its id alone. What arrives is written apart and moved to its place once it is
 * whole and on the disk; what a crash leaves behind is swept away.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { seal, sealedBytes, unseal } from './sealed-stream.js';
import { FolderRefused, ofAnotherDatabase, unusable } from './folder-refusals.js';

/** What arrives and has not come to its place yet. */
const ARRIVING = 'arriving';
/** Names the database that the folder belongs to. */
const OWNER = 'database';
/** Younger files may be those of an upload under way on any host, or of one that is about to get its row: five minutes to come, then the pictures before it. */
const SWEPT_AFTER_MS = 3_600_000;
const SWEPT_AT_ONCE = 500;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A file that was written whole and is not at its place yet. */
export interface Arrived {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: Buffer;
}

export class AttachmentFolder {
  private constructor(private readonly folder: string) {}

  /** Makes the folder where it is missing. @param database names the database whose files these are @throws FolderRefused */
  static async open(folder: string, database: string): Promise<AttachmentFolder> {
    try {
      await mkdir(join(folder, ARRIVING), { recursive: true, mode: 0o700 });
      await writeFile(join(folder, OWNER), `${database}\n`, { mode: 0o600, flag: 'wx', flush: true }).catch(unlessThere);
      const owner = (await readFile(join(folder, OWNER), 'utf8')).trim();
      if (owner !== database) throw ofAnotherDatabase(folder, join(folder, OWNER));
    } catch (error) {
      throw error instanceof FolderRefused ? error : unusable(folder, error);
    }
    return new AttachmentFolder(folder);
  }

  /** Writes what comes, sealed, and waits until the disk has it; of what breaks off nothing stays. */
  async write(key: Buffer, place: string, clear: AsyncIterable<Buffer>): Promise<Arrived> {
    const path = join(this.folder, ARRIVING, randomUUID());
    const hash = createHash('sha256');
    let bytes = 0;
    async function* measured(): AsyncGenerator<Buffer> {
      for await (const come of clear) {
        hash.update(come);
        bytes += come.length;
        yield come;
      }
    }
    const file = await open(path, 'wx', 0o600);
    try {
      await writeFile(file, seal(key, place, measured()));
      await file.sync();
    } catch (error) {
      await file.close();
      await rm(path, { force: true });
      throw error;
    }
    await file.close();
    return { path, bytes, sha256: hash.digest() };
  }

  /** What has arrived, in clear. */
  readArrived({ path }: Arrived, key: Buffer, place: string): AsyncGenerator<Buffer> {
    return unsealed(path, key, place);
  }

  async discard({ path }: Arrived): Promise<void> {
    await rm(path, { force: true });
  }

  /** Moves it to its place, for good once this is done. */
  async settle({ path }: Arrived, attachmentId: string): Promise<void> {
    const settled = this.#pathOf(attachmentId);
    if ((await mkdir(dirname(settled), { recursive: true, mode: 0o700 })) !== undefined) await syncFolder(this.folder);
    await rename(path, settled);
    await syncFolder(dirname(settled));
  }

  /** Null where it is not there, or not as long as it was. @throws where the folder itself is away, or cannot be read */
  async read(attachmentId: string, { key, place, bytes }: { key: Buffer; place: string; bytes: number }): Promise<AsyncGenerator<Buffer> | null> {
    const path = this.#pathOf(attachmentId);
    try {
      return (await stat(path)).size === sealedBytes(bytes) ? unsealed(path, key, place) : null;
    } catch (error) {
      if (!isMissing(error)) throw error;
      await stat(join(this.folder, OWNER));
      return null;
    }
  }

  async remove(attachmentId: string): Promise<void> {
    await rm(this.#pathOf(attachmentId), { force: true });
  }

  /** Removes what arrived and never settled, and what settled and has no row; the folder's own clock counts. How many it were. */
  async sweep(known: (attachmentIds: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number> {
    const before = (await this.#clock()) - SWEPT_AFTER_MS;
    const arriving = await oldFiles(join(this.folder, ARRIVING), before);
    await Promise.all(arriving.map((id) => rm(join(this.folder, ARRIVING, id), { force: true })));
    let swept = arriving.length;
    for (const shelf of (await readdir(this.folder)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
      const old = await oldFiles(join(this.folder, shelf), before);
      for (let at = 0; at < old.length; at += SWEPT_AT_ONCE) {
        const some = old.slice(at, at + SWEPT_AT_ONCE);
        const rows = await known(some);
        const strays = some.filter((id) => !rows.has(id));
        await Promise.all(strays.map((id) => this.remove(id)));
        swept += strays.length;
      }
    }
    return swept;
  }

  #pathOf(attachmentId: string): string {
    return join(this.folder, attachmentId.slice(0, 2), attachmentId);
  }

  async #clock(): Promise<number> {
    const probe = join(this.folder, ARRIVING, randomUUID());
    await writeFile(probe, '', { mode: 0o600 });
    const { mtimeMs } = await stat(probe);
    await rm(probe, { force: true });
    return mtimeMs;
  }
}

async function* unsealed(path: string, key: Buffer, place: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  try {
    yield* unseal(key, place, file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

/** Files named by an id alone: whatever else somebody put here is not ours to remove. */
async function oldFiles(folder: string, beforeMs: number): Promise<string[]> {
  const ids = (await readdir(folder)).filter((name) => ID.test(name));
  const old = await Promise.all(ids.map(async (id) => ((await stat(join(folder, id)).catch(() => null))?.mtimeMs ?? beforeMs) < beforeMs));
  return ids.filter((_id, n) => old[n]);
}

/** A name is on the disk once its folder is. Windows has no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
