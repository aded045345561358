/**
 * When a command came off the wire, by the one clock of all code: `kept.now()`, carried forward by the monotonic clock of
 * this host so that an arrival costs no query. An arrival is never later than the receipt that follows it.
 */
import type { DataSource } from 'typeorm';
import type { Instant } from '../core/calendar/instant.js';

const REFRESH_MS = 30_000;

export class ArrivalClock {
  #offsetMs = 0;
  #refresh: NodeJS.Timeout | undefined;

  constructor(private readonly dataSource: DataSource) {}

  async start(): Promise<void> {
    await this.#measure();
    // While the database is away the last reading serves: no command is received without it.
    this.#refresh = setInterval(() => void this.#measure().catch(() => undefined), REFRESH_MS).unref();
  }

  stop(): void {
    clearInterval(this.#refresh);
  }

  read(): Instant {
    return Math.floor(performance.now() + this.#offsetMs);
  }

  /** The answer is taken as of the end of the query: at worst an arrival counts as earlier by one round trip. */
  async #measure(): Promise<void> {
    const [row] = await this.dataSource.query<{ now: Date }[]>('select kept.now() as now');
    this.#offsetMs = row!.now.getTime() - performance.now();
  }
}
