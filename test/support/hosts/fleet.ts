/** Hosts in processes of their own on one database, to be killed, frozen and replaced. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { CompiledSource } from '../compiled-source.js';
import type { Act, Answered } from '../crash/acts.js';
import type { MemberLine, MemberOptions } from './member.js';

export class Member {
  readonly #lines: MemberLine[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #ended: Promise<unknown>;

  constructor(private readonly process: ChildProcess) {
    let text = '';
    process.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (text + chunk).split('\n');
      text = lines.pop()!;
      this.#lines.push(...lines.map((line) => JSON.parse(line) as MemberLine));
      this.#waiting.forEach((look) => look());
    });
    process.stdin!.on('error', () => undefined);
    this.#ended = once(process, 'exit');
    void this.#ended.then(() => this.#waiting.forEach((look) => look()));
  }

  /** Sends an act; its answer, or null where the process ended without one. */
  async play(act: Act & { kind: 'submit' }): Promise<Answered | null> {
    this.process.stdin!.write(`${JSON.stringify(act)}\n`);
    const line = await this.said((one) => 'failed' in one || ('answered' in one && one.answered.key === act.key));
    if (line !== null && 'failed' in line) throw new Error(`expected an answer to ${act.key}, saw ${line.failed}`);
    return line !== null && 'answered' in line ? line.answered : null;
  }

  /** The first line that matches, as soon as it is said; null where the process ends before. */
  async said(matches: (line: MemberLine) => boolean): Promise<MemberLine | null> {
    for (;;) {
      const line = this.#lines.find(matches);
      if (line !== undefined) return line;
      if (this.hasEnded) return null;
      await new Promise<void>((look) => {
        const once = () => {
          this.#waiting.delete(once);
          look();
        };
        this.#waiting.add(once);
      });
    }
  }

  get hasEnded(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }

  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.#ended;
  }

  goOn(): void {
    this.process.kill('SIGCONT');
  }

  /** Ends once what it was given is done. */
  async leave(): Promise<number | null> {
    this.process.stdin!.end();
    await this.#ended;
    return this.process.exitCode;
  }
}

export class Fleet {
  readonly #source = new CompiledSource('test/support');
  readonly #members = new Set<Member>();

  /** Starts a host; it is at work when this returns. */
  async start(options: MemberOptions): Promise<Member> {
    const args = [this.#source.script('test/support/hosts/member.ts'), JSON.stringify(options)];
    const member = new Member(spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] }));
    this.#members.add(member);
    if ((await member.said((line) => 'started' in line)) === null) throw new Error('expected a host to start, saw it end; read its standard error');
    if (options.redis && !options.isRedisAway) await member.said((line) => 'connected' in line);
    return member;
  }

  /** Kills what still runs. */
  async end(): Promise<void> {
    await Promise.all([...this.#members].filter((member) => !member.hasEnded).map((member) => member.kill()));
    this.#members.clear();
  }

  async remove(): Promise<void> {
    await this.end();
    this.#source.remove();
  }
}
