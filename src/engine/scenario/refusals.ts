/** What a simulation was refused, counted by event and reason: a definition that refuses much, or cannot go on, shows here. */
import type { Refusal } from '../submission.js';

export interface CountedRefusal {
  /** 'opened' for the opening. */
  readonly event: string;
  readonly reason: Refusal['reason'];
  readonly count: number;
  /** The first of them. */
  readonly first: Refusal;
}

export class Refusals {
  readonly #counted = new Map<string, CountedRefusal>();

  add(event: string, refusal: Refusal): void {
    const key = `${event} ${refusal.reason}`;
    const known = this.#counted.get(key) ?? { event, reason: refusal.reason, count: 0, first: refusal };
    this.#counted.set(key, { ...known, count: known.count + 1 });
  }

  /** By event and reason. */
  list(): CountedRefusal[] {
    return [...this.#counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counted]) => counted);
  }
}
