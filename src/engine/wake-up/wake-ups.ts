/**
 * Wake-ups: from what commits work to whoever does it, on this host or another. A wake-up says that there is work and from
 * when on, and carries none of it: whoever hears it looks into the database. One that is lost costs the poll, nothing else.
 */
import type { Instant } from '../../core/calendar/instant.js';

export type WakeUpKind = 'timers' | 'effects' | 'duties';

/** When there is work, and how far off that was when it was said: two hosts need not agree on what time it is. */
export interface Hint {
  /** By kept.now(); null: look now. */
  readonly dueAt: Instant | null;
  readonly inMs: number;
}

export interface WakeUp extends Hint {
  readonly kind: WakeUpKind;
  readonly tenant: string;
}

export type Listener = (hint: Hint) => void;

export interface WakeUps {
  /** Tells the listeners of this host, and one of whichever host is free. Never waits and never throws. */
  send(wakeUp: WakeUp): void;
  /** Has a listener hear all wake-ups of a kind that reach this host, from now on. */
  hear(kind: WakeUpKind, listener: Listener): void;
  /** Whether wake-ups go between hosts at this moment; null where nothing is to carry them. */
  readonly isConnected: boolean | null;
  start(): void;
  stop(): Promise<void>;
}
