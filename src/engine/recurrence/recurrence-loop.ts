/**
 * The loop that opens and closes the duties of recurrences. Between rounds with something to do it rests a little, so that
 * commands go first; otherwise it sleeps until something will be to do, at most the poll, less where it is told of a register
 * that has changed. An error ends a round, never the loop.
 */
import type { Logger } from '../logger.js';
import { startStopwatch } from '../stopwatch.js';
import { HintedSleep } from '../wake-up/hinted-sleep.js';
import type { Hint } from '../wake-up/wake-ups.js';
import type { Round } from './recurrence-round.js';

const REST_MS = 50;
const AFTER_ERROR_MS = 500;

export interface RecurrenceLoopWork {
  /** Moves each recurrence on by one step; null where nothing recurs. */
  readonly round: () => Promise<Round | null>;
  readonly logger: Logger;
}

export class RecurrenceLoop {
  readonly #sleep: HintedSleep;
  #stopping = false;
  #failed = false;
  #running: Promise<void> = Promise.resolve();
  #sinceTurn: () => number = () => Infinity;

  constructor(
    private readonly work: RecurrenceLoopWork,
    private readonly options: { readonly pollMs: number },
  ) {
    this.#sleep = new HintedSleep(options.pollMs);
  }

  start(): void {
    this.#running = this.#loop();
  }

  /** Something may be to do sooner than was thought. */
  hint(hint: Hint): void {
    this.#sleep.hint(hint);
  }

  /** Milliseconds since it last looked at every recurrence; infinite where it never did. */
  get msSinceTurn(): number {
    return this.#sinceTurn();
  }

  /** Ends after the round under way. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#sleep.end();
    await this.#running;
  }

  async #loop(): Promise<void> {
    while (!this.#stopping) {
      this.#sleep.look();
      await this.#turn();
    }
  }

  async #turn(): Promise<void> {
    try {
      const round = await this.work.round();
      this.#sinceTurn = startStopwatch();
      this.#failed = false;
      if (round === null) await this.#sleep.forMs(this.options.pollMs);
      else if (round.moved) await this.#sleep.forMs(REST_MS);
      else await this.#sleep.until(round);
    } catch (error) {
      // A first failure may be that of a database that is ending, which the host tells itself.
      this.work.logger[this.#failed ? 'error' : 'debug']({ error: String(error) }, 'a round of the recurrences failed; it is tried again');
      this.#failed = true;
      await this.#sleep.forMs(AFTER_ERROR_MS);
    }
  }
}
