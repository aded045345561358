/**
 * The loop that runs what is due. It sleeps until the next timer fires, at most the poll, less where it is told of a sooner
 * one, and then decides due cases in batches, each in one short transaction.
 *
 *   L1  A sweep costs what is due, not what is armed: the index on fires_at is all it reads.
 *   L2  Where much is due at once, two sweeps go side by side: one is decided while the other is written.
 */
import type { Logger } from './logger.js';
import { TurningLoop } from './turning-loop.js';
import type { Outlook } from './wake-up/hinted-sleep.js';

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

export class TimerLoop extends TurningLoop {
  constructor(
    private readonly work: TimerLoopWork,
    private readonly options: TimerLoopOptions,
  ) {
    super(work.logger, 'a sweep of due timers failed; it is tried again', options.pollMs);
  }

  protected async turn(): Promise<void> {
    if ((await this.#sweep()) > 0) await this.#sweepSideBySide();
    else await this.sleep.until(await this.work.outlook());
  }

  async #sweep(): Promise<number> {
    const moved = await this.work.sweep(this.options.sweepMax);
    this.looked();
    return moved;
  }

  /** Ends when both have, whatever became of them. */
  async #sweepSideBySide(): Promise<void> {
    const ends = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, () => this.#sweepToTheEnd()));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
  }

  async #sweepToTheEnd(): Promise<void> {
    while (!this.isStopping && (await this.#sweep()) > 0);
  }
}
