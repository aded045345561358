/** How far each tenant's stream has come: one look a host for all who wait, and none where nobody does. */
import type { DataSource } from 'typeorm';
import { streamHeads } from '../../store/effects/event-stream.sql.js';

const POLL_MS = 500;

interface Waiting {
  readonly tenant: string;
  readonly beyond: number;
  readonly settle: (moved: boolean) => void;
}

export class StreamHeads {
  readonly #waiting = new Set<Waiting>();
  #polling: NodeJS.Timeout | null = null;

  constructor(private readonly dataSource: DataSource) {}

  async of(tenant: string): Promise<number> {
    return (await streamHeads(this.dataSource)).get(tenant) ?? 0;
  }

  /** True once the tenant's stream has come past a position; false after a while, and when the signal ends. */
  moved(tenant: string, beyond: number, withinMs: number, signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const waiting: Waiting = { tenant, beyond, settle: (moved) => settle(moved) };
      const end = (): void => settle(false);
      const timer = setTimeout(end, withinMs);
      const settle = (moved: boolean): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        this.#waiting.delete(waiting);
        resolve(moved);
      };
      if (signal.aborted) return settle(false);
      signal.addEventListener('abort', end);
      this.#waiting.add(waiting);
      this.#polling ??= setTimeout(() => void this.#poll(), POLL_MS);
    });
  }

  async #poll(): Promise<void> {
    try {
      const heads = await streamHeads(this.dataSource);
      for (const { tenant, beyond, settle } of [...this.#waiting]) if ((heads.get(tenant) ?? 0) > beyond) settle(true);
    } catch {
      // The database is away for the moment: those who wait wait on.
    }
    this.#polling = this.#waiting.size > 0 ? setTimeout(() => void this.#poll(), POLL_MS) : null;
  }
}
