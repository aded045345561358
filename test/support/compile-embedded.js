/** Compiles src/store/embedded into a folder from which plain Node can import it. */
import { chmodSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileTree } from './compile-tree.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** @returns {string} the folder; its start-embedded.js is the entry */
export function compileEmbedded() {
  const folder = mkdtempSync(join(tmpdir(), 'kept-compiled-'));
  chmodSync(folder, 0o755);
  compileTree(join(ROOT, 'src/store/embedded'), folder);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
