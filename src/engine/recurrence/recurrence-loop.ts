/**
 * The loop that opens and closes the duties of recurrences. Between rounds with something to do it rests a little, so that
 * commands go first; otherwise it sleeps until something will be to do, at most a second, for registers change unannounced.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../logger.js';
import type { Round } from './recurrence-round.js';

const POLL_MS = 1_000;
const REST_MS = 50;
const AFTER_ERROR_MS = 500;

export class RecurrenceLoop {
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly round: () => Promise<Round | null>,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.#running = this.#loop();
  }

  /** Ends after the round under way. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #loop(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) await delay(await this.#roundAndRest(), undefined, { signal }).catch(() => undefined);
  }

  async #roundAndRest(): Promise<number> {
    try {
      const round = await this.round();
      if (round === null) return POLL_MS;
      if (round.moved) return REST_MS;
      return round.next === null ? POLL_MS : Math.min(POLL_MS, Math.max(1, round.next - round.now));
    } catch (error) {
      this.logger.error({ error: String(error) }, 'a round of the recurrences failed; it is tried again');
      return AFTER_ERROR_MS;
    }
  }
}
