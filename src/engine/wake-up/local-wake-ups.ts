/** Wake-ups inside one host: what a single host needs, and what is left of several when nothing carries them between. */
import type { Listener, WakeUp, WakeUpKind, WakeUps } from './wake-ups.js';

export class LocalWakeUps implements WakeUps {
  readonly isConnected = null;
  readonly #listeners = new Map<WakeUpKind, Listener[]>();

  send({ kind, dueAt, inMs }: WakeUp): void {
    this.#listeners.get(kind)?.forEach((listener) => listener({ dueAt, inMs }));
  }

  hear(kind: WakeUpKind, listener: Listener): void {
    this.#listeners.set(kind, [...(this.#listeners.get(kind) ?? []), listener]);
  }

  start(): void {}

  async stop(): Promise<void> {}
}
