/** A line to PostgreSQL that can be cut: a TCP proxy that hangs up at a chosen moment. */
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** When the line is cut: as the host sends a text, before PostgreSQL gets it; or when PostgreSQL has answered it, before the host hears. */
export interface Cut {
  readonly text: string;
  readonly moment: 'before PostgreSQL gets it' | 'before the host hears of it';
}

export class SeveringProxy {
  readonly #sockets = new Set<Socket>();
  #isFrozen = false;
  #cut: Cut | null = null;
  #cuts = 0;

  private constructor(
    private readonly server: Server,
    readonly url: string,
    private target: { port: number; hostname: string },
  ) {}

  /** @param target url of the database behind it */
  static async to(target: string): Promise<SeveringProxy> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const url = new URL(target);
    url.hostname = '127.0.0.1';
    url.port = String((server.address() as AddressInfo).port);
    const proxy = new SeveringProxy(server, url.href, placeOf(target));
    server.on('connection', (host) => proxy.#join(host, connect(proxy.target.port, proxy.target.hostname)));
    return proxy;
  }

  /** Leads new connections to where PostgreSQL is now. */
  leadTo(target: string): void {
    this.target = placeOf(target);
  }

  /** How often the line was cut. */
  get cuts(): number {
    return this.#cuts;
  }

  /** Cuts the next connection that this happens on, once. */
  cutNext(cut: Cut): void {
    this.#cut = cut;
  }

  /** Nothing passes any more in either direction, and no line is cut: the database stands still. */
  freeze(): void {
    this.#isFrozen = true;
    for (const socket of this.#sockets) socket.pause();
  }

  thaw(): void {
    this.#isFrozen = false;
    for (const socket of this.#sockets) socket.resume();
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((closed) => this.server.close(closed));
  }

  #join(host: Socket, database: Socket): void {
    let answerIsLost = false;
    const hangUp = () => [host, database].forEach((socket) => socket.destroy());
    for (const socket of [host, database]) {
      this.#sockets.add(socket);
      socket.on('error', hangUp).on('close', hangUp).on('close', () => this.#sockets.delete(socket));
    }
    host.on('data', (bytes) => {
      const cut = this.#cut !== null && bytes.includes(this.#cut.text) ? this.#cut : null;
      if (cut !== null) {
        this.#cut = null;
        this.#cuts += 1;
      }
      if (cut?.moment === 'before PostgreSQL gets it') return hangUp();
      answerIsLost ||= cut !== null;
      return database.write(bytes);
    });
    database.on('data', (bytes) => (answerIsLost ? hangUp() : host.write(bytes)));
    if (this.#isFrozen) for (const socket of [host, database]) socket.pause();
  }
}

function placeOf(url: string): { port: number; hostname: string } {
  const { hostname, port } = new URL(url);
  return { hostname, port: Number(port) };
}
