/**
 * A loop of a host: turn after turn until it is stopped, each looking for work in the database and sleeping as long as there is none. An
 * error ends a turn, never the loop: the database may be away for a while.
 */
import type { Logger } from './logger.js';
import { startStopwatch } from './stopwatch.js';
import { HintedSleep } from './wake-up/hinted-sleep.js';
import type { Hint } from './wake-up/wake-ups.js';

const AFTER_ERROR_MS = 500;

export abstract class TurningLoop {
  protected readonly sleep: HintedSleep;
  #stopping = false;
  #failed = false;
  #running: Promise<void> = Promise.resolve();
  #sinceLook: () => number = () => Infinity;

  /** @param failure what the log says of a turn that failed */
  constructor(
    private readonly logger: Logger,
    private readonly failure: string,
    pollMs: number,
  ) {
    this.sleep = new HintedSleep(pollMs);
  }

  /** Does what there is to do, or sleeps until there is something. */
  protected abstract turn(): Promise<void>;

  /** The loop found its way through the database just now. */
  protected looked(): void {
    this.#sinceLook = startStopwatch();
  }

  protected get isStopping(): boolean {
    return this.#stopping;
  }

  start(): void {
    this.#running = this.#loop();
  }

  /** Something may be to do sooner than was thought. */
  hint(hint: Hint): void {
    this.sleep.hint(hint);
  }

  /** Milliseconds since it last found its way through the database; infinite where it never did. */
  get msSinceTurn(): number {
    return this.#sinceLook();
  }

  /** Ends after the work under way. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.sleep.end();
    await this.#running;
  }

  async #loop(): Promise<void> {
    while (!this.#stopping) {
      this.sleep.look();
      try {
        await this.turn();
        this.#failed = false;
      } catch (error) {
        // A first failure may be that of a database that is ending, which the host tells itself.
        this.logger[this.#failed ? 'error' : 'debug']({ error: String(error) }, this.failure);
        this.#failed = true;
        await this.sleep.forMs(AFTER_ERROR_MS);
      }
    }
  }
}
