/**
 * The sleep of a loop between two looks into the database: until the next instant that the look found, at most the poll,
 * and less where a hint says so. Hints that come during a look shorten the sleep after it, as the look may have missed what
 * they speak of. All instants are kept.now()'s; how long to sleep is a difference of two of them.
 */
import type { Instant } from '../../core/calendar/instant.js';
import type { Hint } from './wake-ups.js';

/** What a look found: the clock, and the next instant at which there is something to do; null where there is none. */
export interface Outlook {
  readonly now: Instant;
  readonly next: Instant | null;
}

/** Something is there and cannot be had: somebody else has it in hand, and is done with it in about this time. */
const IN_OTHER_HANDS_MS = 20;

export class HintedSleep {
  /** Asleep: when it ends. Awake: the soonest that was hinted since the look began. */
  #endsAt: Instant = Infinity;
  #wake: (() => void) | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor(private readonly pollMs: number) {}

  /** A look begins: it sees what the hints until now spoke of. */
  look(): void {
    this.#endsAt = Infinity;
  }

  hint({ dueAt, inMs }: Hint): void {
    const at = dueAt ?? -Infinity;
    if (at >= this.#endsAt) return;
    this.#endsAt = at;
    if (this.#wake !== null) this.#wakeIn(inMs);
  }

  async until({ now, next }: Outlook): Promise<void> {
    const foundMs = next === null ? this.pollMs : next > now ? next - now : IN_OTHER_HANDS_MS;
    const ms = Math.min(this.pollMs, foundMs, this.#endsAt - now);
    if (ms > 0) await this.#sleep(ms, now + ms);
  }

  /** Sleeps whatever is hinted: after an error. */
  async forMs(ms: number): Promise<void> {
    await this.#sleep(ms, -Infinity);
  }

  /** Ends the sleep, and every later one at once. */
  end(): void {
    this.#isOver = true;
    this.#wake?.();
  }

  async #sleep(ms: number, endsAt: Instant): Promise<void> {
    if (this.#isOver) return;
    this.#endsAt = endsAt;
    await new Promise<void>((wake) => {
      this.#wake = wake;
      this.#wakeIn(ms);
    });
    clearTimeout(this.#timer);
    this.#wake = null;
  }

  #wakeIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#wake?.(), Math.max(0, ms));
  }
}
