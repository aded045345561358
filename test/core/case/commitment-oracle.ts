/**
 * What should become of the promises of a random process, told a second time without a statechart machine: a list of promises, each with
 * its rules, and time counted in milliseconds. It shares nothing with `src`.
 */
import type { PromiseRule, RandomProcess, RandomStep } from './random-process.js';

export const LIMITED_TERMS = [20, 60, 90, 180] as const;

export interface OraclePromise {
  occurrence: number;
  state: string;
  due: number | null;
  warned: boolean;
}

interface Told extends OraclePromise {
  readonly rule: PromiseRule;
  /** Time left when it was paused. */
  leftMs: number;
}

export class Oracle {
  readonly entries: string[] = [];
  readonly warnings: string[] = [];
  #state = 0;
  #now = 0;
  readonly #told: Told[];

  constructor(private readonly process: RandomProcess) {
    this.#told = process.promises.map((rule) => ({ rule, occurrence: 0, state: 'waiting', due: null, warned: false, leftMs: 0 }));
  }

  open(at: number, flag: boolean): void {
    this.#now = at;
    for (const told of this.#told) if (told.rule.from === 'opened') this.#start(told, at, flag);
    this.#settle(at, flag);
  }

  step({ event, flag }: RandomStep, at: number, flagBefore: boolean): boolean {
    this.passTime(at, flagBefore);
    if (event === 'wake') return false;
    const next = this.#ended ? null : this.process.moves[this.#state]![Number(event[1])];
    if (next === null || next === undefined) return false;
    this.#state = next;
    for (const told of this.#told) this.#hear(told, event, at, flag);
    this.#now = at;
    this.#settle(at, flag);
    this.passTime(at, flag);
    return true;
  }

  /** Breaches and warnings up to an instant, in the order of their instants. */
  passTime(until: number, flag: boolean): void {
    for (;;) {
      const next = this.#told.flatMap((told) => this.#ticks(told)).filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) return;
      next.do();
      this.#settle(next.at, flag);
    }
  }

  promises(): Record<string, OraclePromise> {
    const opened = this.#told.filter(({ occurrence }) => occurrence > 0);
    return Object.fromEntries(opened.map(({ rule, occurrence, state, due, warned }) => [rule.id, { occurrence, state, due, warned }]));
  }

  get #ended(): boolean {
    return this.#state === this.process.states - 1;
  }

  #ticks(told: Told): { at: number; do: () => void }[] {
    if (told.state !== 'running') return [];
    const { warn, minutes } = told.rule;
    const breach = { at: told.due! + 1, do: () => this.#become(told, 'breached', told.due!) };
    if (warn === null || told.warned) return [breach];
    const at = told.due! - Math.ceil((minutes * 60_000 * (100 - warn)) / 100);
    return [breach, { at, do: () => { told.warned = true; this.warnings.push(`${told.rule.id} ${Math.max(at, this.#now)}`); } }];
  }

  #hear(told: Told, event: string, at: number, flag: boolean): void {
    const open = told.state === 'running' || told.state === 'paused';
    if (told.rule.metEvents.includes(event) && (open || told.state === 'breached')) this.#become(told, open ? 'met' : 'fulfilled-late', at);
    else if (open && told.rule.cancelledEvents.includes(event)) this.#become(told, 'cancelled', at);
    else if (!open && told.state !== 'breached' && told.rule.from === event) this.#start(told, at, flag);
  }

  #start(told: Told, at: number, flag: boolean): void {
    Object.assign(told, { occurrence: told.occurrence + 1, warned: false });
    if (told.rule.applies && !flag) return this.#become(told, 'not-applicable', at);
    told.leftMs = told.rule.minutes * 60_000;
    told.due = at + told.leftMs;
    this.#become(told, 'running', at, 'opened');
    if (told.rule.exempt && flag) this.#become(told, 'exempt', at);
  }

  /** What the state the process now stands in does to each promise. */
  #settle(at: number, flag: boolean): void {
    const here = `s${this.#state}`;
    for (const told of this.#told) {
      const { metStates, paused, exempt } = told.rule;
      const open = told.state === 'running' || told.state === 'paused';
      if (open && metStates.includes(here)) this.#become(told, 'met', at);
      else if (open && exempt && flag) this.#become(told, 'exempt', at);
      else if (told.state === 'breached' && metStates.includes(here)) this.#become(told, 'fulfilled-late', at);
      else if (told.state === 'breached' && this.#ended) this.#become(told, 'abandoned', at);
      else if (told.state === 'waiting' && this.#ended) { told.occurrence += 1; this.#become(told, 'not-applicable', at); }
      else if (told.state === 'running' && paused.includes(here)) this.#pause(told, at);
      else if (told.state === 'paused' && !paused.includes(here)) this.#resume(told, at);
    }
  }

  #pause(told: Told, at: number): void {
    told.leftMs = told.due! - at;
    if (told.leftMs > 0) told.due = null;
    this.#become(told, 'paused', at, 'suspended');
  }

  /** What stood still only from its due instant on has nothing left to run: its due instant stays. */
  #resume(told: Told, at: number): void {
    this.#become(told, 'running', at, 'resumed');
  }

  #become(told: Told, state: string, at: number, kind = state): void {
    if (told.state === 'paused') told.due ??= at + told.leftMs;
    if (state === 'not-applicable') told.due = null;
    told.state = state;
    this.entries.push(`${told.rule.id} #${told.occurrence} ${kind} ${at}`);
  }
}
