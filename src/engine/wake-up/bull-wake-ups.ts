/**
 * Wake-ups between hosts, as jobs of Bull in a Redis that they share.
 *
 *   W1  A job holds identifiers and an instant, and no work: PostgreSQL is the only truth, and Redis may lose all it has.
 *   W2  What is due later is a delayed job. When it is due Bull hands it to one host, whichever is free, and that one looks.
 *   W3  Nobody waits for Redis. One job of a kind is on its way at a time; of what comes meanwhile the soonest goes next,
 *       since whoever looks for it sees the others.
 */
import Queue from 'bull';
import { setTimeout as delay } from 'node:timers/promises';
import type { Instant } from '../../core/calendar/instant.js';
import type { Logger } from '../logger.js';
import { LocalWakeUps } from './local-wake-ups.js';
import { RedisConnections } from './redis-connections.js';
import type { Listener, WakeUp, WakeUpKind, WakeUps } from './wake-ups.js';

export interface BullOptions {
  /** redis:// or rediss:// */
  readonly redisUrl: string;
  /** The same for all hosts of one database, and for them alone: it names their queues. */
  readonly prefix: string;
  readonly logger: Logger;
}

/** What a job says. */
interface Job {
  readonly kind: WakeUpKind;
  readonly tenant: string;
  readonly dueAt: Instant | null;
}

const SETTINGS = { guardInterval: 1_000, drainDelay: 1, retryProcessDelay: 500 };
const LEAVE_MS = 1_000;

export class BullWakeUps implements WakeUps {
  readonly #local = new LocalWakeUps();
  #connections: RedisConnections | null = null;
  /** Kinds that somebody here works on: only these go through Redis, or nobody would take their jobs. */
  readonly #kinds = new Set<WakeUpKind>();
  readonly #queues = new Map<WakeUpKind, Queue.Queue<Job>>();
  /** Kinds with a job on its way to Redis, and what goes after it. */
  readonly #onTheWay = new Map<WakeUpKind, WakeUp | null>();
  #isStopped = false;

  constructor(private readonly options: BullOptions) {}

  get isConnected(): boolean {
    return this.#connections?.isConnected ?? false;
  }

  send(wakeUp: WakeUp): void {
    this.#local.send(wakeUp);
    const next = this.#onTheWay.get(wakeUp.kind);
    if (next === undefined) void this.#tellHosts(wakeUp);
    else if (next === null || isSooner(wakeUp, next)) this.#onTheWay.set(wakeUp.kind, wakeUp);
  }

  hear(kind: WakeUpKind, listener: Listener): void {
    this.#local.hear(kind, listener);
    if (this.#kinds.has(kind)) return;
    this.#kinds.add(kind);
    if (this.#connections !== null) void this.#carry(kind, this.#connections);
  }

  start(): void {
    if (this.#connections !== null) return;
    this.#connections = new RedisConnections(this.options.redisUrl, this.options.logger);
    for (const kind of this.#kinds) void this.#carry(kind, this.#connections);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#connections?.leave();
    const closing = [...this.#queues.values()].map((queue) => queue.close(true));
    await Promise.race([Promise.allSettled(closing), delay(LEAVE_MS, undefined, { ref: false })]);
    this.#connections?.close();
  }

  /** A queue of the kind, once Redis has answered for the first time: before, Bull would have nothing to hold on to. */
  async #carry(kind: WakeUpKind, connections: RedisConnections): Promise<void> {
    await connections.answered();
    if (!this.#isStopped) this.#queues.set(kind, this.#openQueue(kind, connections));
  }

  #openQueue(kind: WakeUpKind, connections: RedisConnections): Queue.Queue<Job> {
    const { prefix, logger } = this.options;
    const queue = new Queue<Job>(kind, {
      prefix, settings: SETTINGS,
      createClient: (connection) => connections.open(connection),
      defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
    });
    // Names of workers are for dashboards, and nobody waits for them: one that fails would end the process.
    Object.assign(queue, { setWorkerName: () => Promise.resolve() });
    queue.on('error', (error) => logger.debug({ kind, error: error.message }, 'the queue of wake-ups met an error'));
    const working: Promise<void> = queue.process(({ data: { tenant } }) => {
      this.#local.send({ kind, tenant, dueAt: null, inMs: 0 });
      return Promise.resolve();
    });
    working.catch((error: unknown) => logger.debug({ kind, error: String(error) }, 'the queue of wake-ups has ended'));
    return queue;
  }

  async #tellHosts(first: WakeUp): Promise<void> {
    const { kind } = first;
    for (let wakeUp: WakeUp | null = first; wakeUp !== null; wakeUp = this.#onTheWay.get(kind) ?? null) {
      this.#onTheWay.set(kind, null);
      await this.#addJob(wakeUp);
    }
    this.#onTheWay.delete(kind);
  }

  /** Where Redis does not take it, the poll of the others finds what it speaks of. */
  async #addJob({ kind, tenant, dueAt, inMs }: WakeUp): Promise<void> {
    if (!this.isConnected || this.#isStopped) return;
    // Hosts that speak of one instant speak of one look.
    const sameLook = dueAt === null ? {} : { jobId: `at-${dueAt}` };
    await this.#queues.get(kind)?.add({ kind, tenant, dueAt }, { delay: Math.max(0, inMs), ...sameLook }).catch(() => undefined);
  }
}

function isSooner(one: WakeUp, other: WakeUp): boolean {
  return (one.dueAt ?? -Infinity) < (other.dueAt ?? -Infinity);
}
