/** Hosts that do rounds of recurrences, from the present source, in processes of their own that are killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileTree } from '../compile-tree.js';

const ROOT = resolve(import.meta.dirname, '../../..');

export class RoundHosts {
  readonly #folder = mkdtempSync(join(tmpdir(), 'kept-rounds-'));
  readonly #running = new Set<ChildProcess>();
  /** What the hosts logged: nothing, for those killed are silent and the others only pass over what they hold. */
  logged = '';

  constructor(private readonly url: string) {
    for (const folder of ['src', 'migrations', 'test/support/duties']) compileTree(join(ROOT, folder), join(this.#folder, folder));
    writeFileSync(join(this.#folder, 'package.json'), '{ "type": "module" }\n');
    symlinkSync(join(ROOT, 'node_modules'), join(this.#folder, 'node_modules'));
  }

  /** Starts a host; it is at work when this resolves. */
  async start(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [join(this.#folder, 'test/support/duties/round-host.js'), this.url], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#running.add(child);
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.logged += text));
    await once(child.stdout, 'data');
    return child;
  }

  /** As a machine that loses its power: nothing is said any more. */
  async kill(child: ChildProcess): Promise<void> {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    this.#running.delete(child);
  }

  async close(): Promise<void> {
    for (const child of [...this.#running]) await this.kill(child);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
