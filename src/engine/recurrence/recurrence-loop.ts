/**
 * The loop that opens and closes the duties of recurrences. Between rounds with something to do it rests a little, so that
 * commands go first; otherwise it sleeps until something will be to do, at most the poll, less where it is told of a register
 * that has changed.
 */
import type { Logger } from '../logger.js';
import { TurningLoop } from '../turning-loop.js';
import type { Round } from './recurrence-round.js';

const REST_MS = 50;

export interface RecurrenceLoopWork {
  /** Moves each recurrence on by one step; null where nothing recurs. */
  readonly round: () => Promise<Round | null>;
  readonly logger: Logger;
}

export class RecurrenceLoop extends TurningLoop {
  constructor(
    private readonly work: RecurrenceLoopWork,
    private readonly options: { readonly pollMs: number },
  ) {
    super(work.logger, 'a round of the recurrences failed; it is tried again', options.pollMs);
  }

  protected async turn(): Promise<void> {
    const round = await this.work.round();
    this.looked();
    if (round === null) await this.sleep.forMs(this.options.pollMs);
    else if (round.moved) await this.sleep.forMs(REST_MS);
    else await this.sleep.until(round);
  }
}
