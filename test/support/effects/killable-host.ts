/** Starts a host in a process of its own, from the present source. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileTree } from '../compile-tree.js';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface KillableHost {
  readonly child: ChildProcess;
  /** The signal that ended it; null where it ended by itself. */
  readonly ended: Promise<NodeJS.Signals | null>;
}

export function startKillableHost(url: string): KillableHost {
  const folder = mkdtempSync(join(tmpdir(), 'kept-effects-'));
  for (const source of ['src', 'migrations', 'test/support/effects']) compileTree(join(ROOT, source), join(folder, source));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const child = spawn(process.execPath, [join(folder, 'test/support/effects/host.js'), url], { stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = once(child, 'exit').then(([, signal]) => {
    rmSync(folder, { recursive: true, force: true });
    return signal as NodeJS.Signals | null;
  });
  return { child, ended };
}
