/**
 * Connections to a Redis that may be away at any moment, from the start on: each is opened again by itself, for ever. Whether
 * Redis answers is asked once a second and told in the log when it changes.
 */
import { Redis, type RedisOptions } from 'ioredis';
import type { Logger } from '../logger.js';

/** Bull's kinds: commands, its subscription, and one that waits in Redis for jobs. */
export type ConnectionKind = 'client' | 'subscriber' | 'bclient';

const ASK_EVERY_MS = 1_000;
/** A Redis slower than this is as good as away: wake-ups are worth nothing late. */
const ANSWER_MS = 2_000;
/** A waiting connection hears something each second, so that one that hears nothing is dead. */
const SILENCE_MS = 5_000;

const OPTIONS: Readonly<Record<ConnectionKind, RedisOptions>> = {
  // What cannot be sent now fails now; nothing gathers while Redis is away.
  client: { enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: ANSWER_MS },
  subscriber: { maxRetriesPerRequest: null },
  bclient: { maxRetriesPerRequest: null },
};

const COMMON: RedisOptions = {
  enableReadyCheck: false,
  connectTimeout: ANSWER_MS,
  keepAlive: 10_000,
  retryStrategy: (attempt) => Math.min(50 * 2 ** Math.min(attempt, 6), 1_000),
};

const ENDED = 'the connection ended';
/** States of a connection that was open, or was to be. */
const LOST: ReadonlySet<string> = new Set(['close', 'reconnecting', 'end']);

export class RedisConnections {
  readonly #all: Redis[] = [];
  readonly #client: Redis;
  readonly #asking: NodeJS.Timeout;
  #answers = false;
  #isSilent = false;
  #isAsked = false;
  #state: 'new' | 'there' | 'away' = 'new';
  #lastError = ENDED;
  #isLeft = false;

  /** @param url redis:// or rediss://, with user and password where there are some: never to be printed */
  constructor(private readonly url: string, private readonly logger: Logger) {
    this.#client = this.open('client');
    this.#asking = setInterval(() => void this.#ask(), ASK_EVERY_MS).unref();
    this.#client.once('ready', () => void this.#ask());
  }

  /** A connection of a kind, which opens by itself. That for commands is one, shared. */
  open(kind: ConnectionKind): Redis {
    if (kind === 'client' && this.#all.length > 0) return this.#client;
    const connection = new Redis(this.url, { ...COMMON, ...OPTIONS[kind] });
    this.#all.push(connection);
    if (kind === 'bclient') connection.on('connect', () => endWhenSilent(connection.stream));
    connection.on('error', (error: Error) => (this.#lastError = error.message));
    connection.on('ready', () => this.#note());
    connection.on('close', () => this.#note());
    return connection;
  }

  /** Settles when Redis has answered for the first time. */
  async answered(): Promise<void> {
    if (this.#client.status !== 'ready') await new Promise<void>((ready) => this.#client.once('ready', () => ready()));
  }

  get isConnected(): boolean {
    return this.#state === 'there';
  }

  /** What becomes of it from now on is not told. */
  leave(): void {
    this.#isLeft = true;
    clearInterval(this.#asking);
  }

  close(): void {
    this.leave();
    for (const connection of this.#all) connection.disconnect();
  }

  async #ask(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      await this.#client.ping();
      this.#answers = true;
      this.#isSilent = false;
    } catch (error) {
      this.#answers = false;
      this.#isSilent = this.#client.status === 'ready';
      if (this.#isSilent) this.#lastError = (error as Error).message;
    }
    this.#isAsked = false;
    this.#note();
  }

  #note(): void {
    const state = this.#stateNow();
    if (state === this.#state || this.#isLeft) return;
    this.#state = state;
    if (state === 'there') this.logger.info('Redis answers: wake-ups go between hosts');
    else this.logger.warn({ why: this.#lastError }, 'Redis is away: each host finds by its poll what others wrote, up to a second later; nothing is lost');
    this.#lastError = ENDED;
  }

  /** A connection that is opened for the first time changes nothing until it is open. */
  #stateNow(): 'new' | 'there' | 'away' {
    if (this.#all.some(({ status }) => LOST.has(status)) || this.#isSilent) return 'away';
    return this.#answers && this.#all.every(({ status }) => status === 'ready') ? 'there' : this.#state;
  }
}

/** The timer is the socket's own and ends with it: ioredis' socketTimeout outlives the socket, and then ends the next one. */
function endWhenSilent(socket: Redis['stream']): void {
  socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error(`nothing was heard for ${SILENCE_MS} ms`)));
}
