/** The `kept` command as a process of its own, as it was built. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Environment {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs it to its end. */
export async function kept(args: readonly string[], environment: Environment = {}): Promise<Finished> {
  return startKept(args, environment).ended;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Finished>;
  /** Settles with the text so far once standard output matches; rejects if the process ends before. */
  says(pattern: RegExp): Promise<string>;
}

const children = new Set<ChildProcess>();

/** Ends what a failed test left running. */
export function endLeftovers(): void {
  for (const child of children) child.kill('SIGKILL');
}

export function startKept(args: readonly string[], { env = {}, input }: Environment = {}): Running {
  const attachments = mkdtempSync(join(tmpdir(), 'kept-attachments-'));
  const child = spawn(process.execPath, ['bin/kept.js', ...args], { env: { ...bareEnvironment(), KEPT_ATTACHMENTS: attachments, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  children.add(child);
  child.once('close', () => {
    children.delete(child);
    rmSync(attachments, { recursive: true, force: true });
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  const ended = new Promise<Finished>((settle) => child.once('close', (code) => settle({ code, stdout, stderr })));
  const says = (pattern: RegExp): Promise<string> =>
    new Promise((settle, reject) => {
      const look = (): void => void (pattern.test(stdout) && settle(stdout));
      child.stdout.on('data', look);
      look();
      void ended.then(({ code }) => reject(new Error(`expected ${pattern} to be said, saw the end (${code}):\n${stdout}\n${stderr}`)));
    });
  return { child, ended, says };
}

/** Nothing of the tester's own settings. */
function bareEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, LANG: 'zh_CN.UTF-8', KEPT_LOG: 'error' };
}
