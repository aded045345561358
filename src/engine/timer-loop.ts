/**
 * The loop that runs what is due. It sleeps until the next timer fires, at most one second, and then decides due cases in
 * batches, each in one short transaction.
 *
 *   L1  A sweep costs what is due, not what is armed: the index on fires_at is all it reads.
 *   L2  Where much is due at once, two sweeps go side by side: one is decided while the other is written.
 *   L3  An error ends a sweep, never the loop: the database may be away for a while.
 */
import type { Logger } from './logger.js';

const POLL_MS = 1_000;
const AFTER_ERROR_MS = 500;
const SIDE_BY_SIDE = 2;

export interface TimerLoopWork {
  /** Decides a batch of due cases; how many there were. */
  readonly sweep: (limit: number) => Promise<number>;
  /** Milliseconds until the next timer fires; null where none is armed. */
  readonly msToNext: () => Promise<number | null>;
  readonly logger: Logger;
}

export class TimerLoop {
  #stopping = false;
  #failed = false;
  #running: Promise<void> = Promise.resolve();
  #wake: () => void = () => undefined;

  constructor(
    private readonly work: TimerLoopWork,
    private readonly batchMax: number,
  ) {}

  start(): void {
    this.#running = this.#loop();
  }

  /** A hint that something may be due sooner than was thought. */
  hint(): void {
    this.#wake();
  }

  /** Ends after the sweep under way. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#wake();
    await this.#running;
  }

  async #loop(): Promise<void> {
    while (!this.#stopping) {
      await this.#sleep(await this.#sweepAndMeasure());
    }
  }

  /** Runs what is due; how long there is nothing to do. */
  async #sweepAndMeasure(): Promise<number> {
    try {
      if ((await this.work.sweep(this.batchMax)) > 0) {
        await this.#sweepSideBySide();
        this.#failed = false;
        return 0;
      }
      const ms = await this.work.msToNext();
      this.#failed = false;
      return ms === null ? POLL_MS : Math.min(POLL_MS, Math.max(1, ms));
    } catch (error) {
      // A first failure may be that of a database that is ending, which the host tells itself.
      this.work.logger[this.#failed ? 'error' : 'debug']({ error: String(error) }, 'a sweep of due timers failed; it is tried again');
      this.#failed = true;
      return AFTER_ERROR_MS;
    }
  }

  /** Ends when both have, whatever became of them. */
  async #sweepSideBySide(): Promise<void> {
    const ends = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, () => this.#sweepToTheEnd()));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
  }

  async #sweepToTheEnd(): Promise<void> {
    while (!this.#stopping && (await this.work.sweep(this.batchMax)) > 0);
  }

  async #sleep(ms: number): Promise<void> {
    if (this.#stopping || ms === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
