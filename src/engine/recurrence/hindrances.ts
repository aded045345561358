/** What keeps recurrences from being moved on: told in the log when it comes up or changes, and not at every round while it lasts. */
import type { Logger } from '../logger.js';

interface Recurring {
  readonly tenant: string;
  readonly process: string;
}

export class Hindrances {
  readonly #told = new Map<string, string>();

  /** @param why for the log, in English */
  tell(logger: Logger, { tenant, process }: Recurring, why: string): void {
    const name = `${tenant} ${process}`;
    if (this.#told.get(name) === why) return;
    this.#told.set(name, why);
    logger.error({ tenant, process, why }, 'a recurrence cannot be moved on; it is tried again');
  }

  /** It was moved on, or had nothing to do. */
  clear({ tenant, process }: Recurring): void {
    this.#told.delete(`${tenant} ${process}`);
  }
}
