/**
 * A folder that stands for a mail server or a gateway where none is set: each message a file, readable by this user alone, for it holds
 * an address. A message sent again replaces itself.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** @param name below the folder, such as `email/<id>.eml` */
export async function putIntoFolder(folder: string, name: string, content: string | Buffer): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.part`, content, { mode: 0o600, flush: true });
  await rename(`${path}.part`, path);
}
