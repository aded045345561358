/**
 * The loop that runs what is due. It sleeps until the next timer fires, at most the poll, less where it is told of a sooner
 * one, and then decides due cases in batches, each in one short transaction.
 *
 *   L1  A sweep costs what is due, not what is armed: the index on fires_at is all it reads.
 *   L2  Where much is due at once, two sweeps go side by side: one is decided while the other is written.
 *   L3  An error ends a sweep, never the loop: the database may be away for a while.
 */
import type { Logger } from './logger.js';
import { startStopwatch } from './stopwatch.js';
import { HintedSleep, type Outlook } from './wake-up/hinted-sleep.js';
import type { Hint } from './wake-up/wake-ups.js';

const AFTER_ERROR_MS = 500;
const SIDE_BY_SIDE = 2;

export interface TimerLoopWork {
  /** Decides a batch of due cases; how many there were. */
  readonly sweep: (limit: number) => Promise<number>;
  /** When the next timer fires. */
  readonly outlook: () => Promise<Outlook>;
  readonly logger: Logger;
}

export interface TimerLoopOptions {
  /** Cases in a sweep at most. */
  readonly sweepMax: number;
  readonly pollMs: number;
}

export class TimerLoop {
  readonly #sleep: HintedSleep;
  #stopping = false;
  #failed = false;
  #running: Promise<void> = Promise.resolve();
  #sinceTurn: () => number = () => Infinity;

  constructor(
    private readonly work: TimerLoopWork,
    private readonly options: TimerLoopOptions,
  ) {
    this.#sleep = new HintedSleep(options.pollMs);
  }

  start(): void {
    this.#running = this.#loop();
  }

  /** Something may be due sooner than was thought. */
  hint(hint: Hint): void {
    this.#sleep.hint(hint);
  }

  /** Milliseconds since it last swept or found nothing to sweep; infinite where it never did. */
  get msSinceTurn(): number {
    return this.#sinceTurn();
  }

  /** Ends after the sweep under way. */
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

  /** Runs what is due, or sleeps until something is. */
  async #turn(): Promise<void> {
    try {
      if ((await this.#sweep()) > 0) return await this.#sweepSideBySide();
      const next = await this.work.outlook();
      this.#failed = false;
      await this.#sleep.until(next);
    } catch (error) {
      // A first failure may be that of a database that is ending, which the host tells itself.
      this.work.logger[this.#failed ? 'error' : 'debug']({ error: String(error) }, 'a sweep of due timers failed; it is tried again');
      this.#failed = true;
      await this.#sleep.forMs(AFTER_ERROR_MS);
    }
  }

  async #sweep(): Promise<number> {
    const moved = await this.work.sweep(this.options.sweepMax);
    this.#sinceTurn = startStopwatch();
    return moved;
  }

  /** Ends when both have, whatever became of them. */
  async #sweepSideBySide(): Promise<void> {
    const ends = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, () => this.#sweepToTheEnd()));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
  }

  async #sweepToTheEnd(): Promise<void> {
    while (!this.#stopping && (await this.#sweep()) > 0);
  }
}
