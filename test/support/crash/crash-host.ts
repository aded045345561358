/** Runs hosts that die where they are told to, from the present source, in processes of their own. */
import { spawn } from 'node:child_process';
import { CompiledSource } from '../compiled-source.js';
import type { Answered } from './acts.js';
import type { CrashPoint, HostLine } from './host.js';

/** What was heard of an engine before its process was killed. */
export interface Heard {
  readonly answered: readonly Answered[];
  /** The statement at which it stood. */
  readonly stands: string | null;
  /** How many statements it sent, where it came to its end first. */
  readonly finished: number | null;
}

/** The compiled source, removed by `close`. */
export class CrashHosts {
  readonly #source = new CompiledSource('test/support/crash');

  /** Runs one process with an engine for each point; answers in their order, once the process was killed. */
  async die(points: readonly CrashPoint[]): Promise<Heard[]> {
    const child = spawn(process.execPath, [this.#source.script('test/support/crash/host.ts')], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = new Promise<NodeJS.Signals | null>((done) => child.once('exit', (_code, signal) => done(signal)));
    child.stdin.end(JSON.stringify(points));
    let text = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) text += String(chunk);
    const signal = await ended;
    if (signal !== 'SIGKILL') throw new Error(`expected the host to kill itself, saw it end with ${signal}; read its standard error`);
    const lines = text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as HostLine);
    return points.map((_, place) => heardOf(lines.filter(({ point }) => point === place)));
  }

  close(): void {
    this.#source.remove();
  }
}

function heardOf(lines: readonly HostLine[]): Heard {
  const failed = lines.find((line) => 'failed' in line);
  if (failed) throw new Error(`expected the flow to be played, saw ${failed.failed}; play it in peace first`);
  return {
    answered: lines.flatMap((line) => ('answered' in line ? [line.answered] : [])),
    stands: lines.flatMap((line) => ('stands' in line ? [line.stands] : []))[0] ?? null,
    finished: lines.flatMap((line) => ('finished' in line ? [line.finished] : []))[0] ?? null,
  };
}
