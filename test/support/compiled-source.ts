/** The present source, compiled into a folder of its own: for tests whose hosts are processes. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileTree } from './compile-tree.js';

const ROOT = resolve(import.meta.dirname, '../..');

export class CompiledSource {
  readonly #folder = mkdtempSync(join(tmpdir(), 'kept-compiled-'));

  /** @param folders of the project, compiled with all below them, beside `src` and `migrations` */
  constructor(...folders: readonly string[]) {
    for (const folder of ['src', 'migrations', ...folders]) compileTree(join(ROOT, folder), join(this.#folder, folder));
    writeFileSync(join(this.#folder, 'package.json'), '{ "type": "module" }\n');
    symlinkSync(join(ROOT, 'node_modules'), join(this.#folder, 'node_modules'));
  }

  /** A compiled file by its place in the project. */
  script(path: string): string {
    return join(this.#folder, path.replace(/\.ts$/, '.js'));
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
