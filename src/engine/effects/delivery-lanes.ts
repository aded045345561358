/**
 * Deliveries go out in lanes, one for each target: a receiver that does not answer holds up nobody but itself.
 *
 *   E1  An attempt is claimed before it is made and marked after: two hosts never make it at once, and one that ends between
 *       leaves it to be made again, under the same id.
 *   E2  An attempt ends: by its answer, or after a time that is shorter than its claim.
 *   E3  What was not taken waits longer each time; after the last it is a dead letter, which an administrator sends again.
 */
import type { DataSource } from 'typeorm';
import { withClient } from '../../store/database.js';
import { claimDeliveries, dueTargets, markDelivery, type AttemptOutcome, type ClaimedDelivery, type Marked } from '../../store/effects/deliveries.sql.js';
import type { Logger } from '../logger.js';
import { TRIES, waitMs } from './back-off.js';
import type { Channels } from './channels/channel.js';

/** Attempts of one target at once. */
const SIDE_BY_SIDE = 4;
const ATTEMPT_MS = 10_000;

export interface DeliveryLanesOptions {
  readonly dataSource: DataSource;
  readonly channels: Channels;
  readonly logger: Logger;
}

export class DeliveryLanes {
  readonly #running = new Map<string, Promise<void>>();
  readonly #givenUp = new AbortController();
  #stopping = false;

  constructor(private readonly options: DeliveryLanesOptions) {}

  /** Starts a lane for every target that has something due; those under way go on. */
  async start(): Promise<void> {
    if (this.#stopping) return;
    for (const target of await withClient(this.options.dataSource, dueTargets)) {
      if (this.#running.has(target)) continue;
      this.#running.set(target, this.#lane(target).finally(() => this.#running.delete(target)));
    }
  }

  /** Ends when nothing is due any more. */
  async drain(): Promise<void> {
    for (await this.start(); this.#running.size > 0; await this.start()) await Promise.all(this.#running.values());
  }

  /** Claims nothing more; attempts under way are given up after `graceMs`, to be made again by whoever claims them next. */
  async stop(graceMs: number): Promise<void> {
    this.#stopping = true;
    const giveUp = setTimeout(() => this.#givenUp.abort(), graceMs).unref();
    await Promise.all(this.#running.values());
    clearTimeout(giveUp);
  }

  async #lane(target: string): Promise<void> {
    const { dataSource, logger } = this.options;
    try {
      while (!this.#stopping) {
        const claimed = await withClient(dataSource, (client) => claimDeliveries(client, target, SIDE_BY_SIDE));
        if (claimed.length === 0) return;
        await Promise.all(claimed.map((delivery) => this.#attempt(delivery)));
      }
    } catch (error) {
      logger.error({ target, error: String(error) }, 'deliveries could not be claimed or marked; they are tried again');
    }
  }

  async #attempt(delivery: ClaimedDelivery): Promise<void> {
    const { tenant, deliveryId, channel, attempt } = delivery;
    const outcome = await this.#outcomeOf(delivery);
    if (this.#givenUp.signal.aborted && outcome.outcome === 'failed') return;
    const marked = nextOf(delivery, outcome);
    await withClient(this.options.dataSource, (client) => markDelivery(client, delivery, outcome, marked));
    const level = marked.state === 'dead' ? 'warn' : 'debug';
    this.options.logger[level]({ tenant, deliveryId, channel, attempt, state: marked.state, reason: outcome.reason, status: outcome.status }, 'a delivery was attempted');
  }

  async #outcomeOf(delivery: ClaimedDelivery): Promise<AttemptOutcome> {
    const attempt = this.#bounded();
    const { signal } = attempt;
    try {
      const { channels } = this.options;
      return await (delivery.missed === null ? channels[delivery.channel](delivery, signal) : channels.webhook(delivery, signal));
    } catch (error) {
      const { code = 'unknown' } = error as { code?: string };
      this.options.logger.error({ deliveryId: delivery.deliveryId, channel: delivery.channel, code }, 'a channel failed of itself');
      return { outcome: 'failed', reason: 'channel_failed' };
    } finally {
      attempt.settled();
    }
  }

  /** A signal that an attempt has had its time. Not by `AbortSignal.any` of a timeout: on Node 20 nothing holds that timeout, and what is collected never fires. */
  #bounded(): { readonly signal: AbortSignal; settled(): void } {
    const ending = new AbortController();
    const end = (): void => ending.abort();
    const timer = setTimeout(end, ATTEMPT_MS).unref();
    const givenUp = this.#givenUp.signal;
    if (givenUp.aborted) end();
    givenUp.addEventListener('abort', end, { once: true });
    return {
      signal: ending.signal,
      settled: () => {
        clearTimeout(timer);
        givenUp.removeEventListener('abort', end);
      },
    };
  }
}

function nextOf({ triesLeft }: ClaimedDelivery, { outcome }: AttemptOutcome): Marked {
  if (outcome !== 'failed') return { state: outcome };
  return triesLeft === 0 ? { state: 'dead' } : { state: 'pending', delayMs: waitMs(TRIES - triesLeft, Math.random()) };
}
