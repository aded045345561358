/** A Redis of a test's own, to be flushed, stopped, frozen and started again: a `redis-server` of this machine on a free port. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';

export const hasRedisServer = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

export class RedisServer {
  #process: ChildProcess | null = null;

  private constructor(readonly port: number, private readonly folder: string) {}

  /** @param running false: only the port is chosen, and nothing answers there yet */
  static async start({ running = true } = {}): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), mkdtempSync(join(tmpdir(), 'kept-redis-')));
    if (running) await server.goOn();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it, empty: it keeps nothing on disk. */
  async goOn(): Promise<void> {
    const settings = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', this.folder];
    this.#process = spawn('redis-server', settings, { stdio: 'ignore' });
    while (!(await listens(this.port))) await delay(20);
  }

  async kill(): Promise<void> {
    const running = this.#process;
    this.#process = null;
    if (running === null || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
  }

  /** It takes connections and answers nothing. */
  freeze(): void {
    this.#process!.kill('SIGSTOP');
  }

  thaw(): void {
    this.#process!.kill('SIGCONT');
  }

  /** Runs one command on a connection of its own. */
  async command(name: string, ...args: string[]): Promise<unknown> {
    const client = new Redis(this.url);
    return client.call(name, ...args).finally(() => client.disconnect());
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export async function listens(port: number, host = '127.0.0.1'): Promise<boolean> {
  const socket = connect(port, host);
  return new Promise<boolean>((settle) => {
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  }).finally(() => socket.destroy());
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
