/** Hosts at work on a ground, each in a process of its own: BENCH_HOSTS of them, with the Redis of REDIS_URL between them where it is set. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import type { Ground } from './reopened-ground.js';
import type { Asked, HostOptions, Told } from './host.js';

export const HOSTS = Number(process.env['BENCH_HOSTS'] ?? 1);

/** What a figure of hosts cannot be read without. */
export const hostConditions = { hosts: HOSTS, redis: Boolean(process.env['REDIS_URL']) };

export class BenchHost {
  readonly #lines: Interface;

  constructor(private readonly process: ChildProcess) {
    this.#lines = createInterface(process.stdout!);
    void once(process, 'exit').then(([code]) => {
      if (code === 0) return;
      console.error(`expected a host to end in peace, saw its end with ${code}; read its words above`);
      globalThis.process.exit(1);
    });
  }

  ask(asked: Asked): void {
    this.process.stdin!.write(`${JSON.stringify(asked)}\n`);
  }

  /** Hears every line from now on. */
  hear(listener: (told: Told) => void): void {
    this.#lines.on('line', (line) => listener(JSON.parse(line) as Told));
  }

  /** The next line that it says. */
  async next(): Promise<Told> {
    const [line] = (await once(this.#lines, 'line')) as [string];
    return JSON.parse(line) as Told;
  }

  async end(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.stdin!.end();
    await ended;
  }
}

/** Starts them; each is connected and waits to be asked. */
export async function startHosts({ url, tenant }: Ground): Promise<BenchHost[]> {
  const options: HostOptions = { url, tenant, prefix: '{kept-bench}' };
  const hosts = Array.from({ length: HOSTS }, () => new BenchHost(
    spawn(process.execPath, [new URL('./host.js', import.meta.url).pathname, JSON.stringify(options)], { stdio: ['pipe', 'pipe', 'inherit'] })));
  await Promise.all(hosts.map((host) => host.next()));
  return hosts;
}
