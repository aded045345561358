/**
 * Which event a random case sends next, so that many cases are spread over all that the process can come to. A case heads for the
 * end that was reached least so far, by the last step into it that was taken least; on the way the step that was taken least in
 * a state goes first, and what would end the case otherwise goes last. Drawn blindly, an event that may end a case anywhere (the
 * customer withdraws) would end nearly every one.
 */
import { chartOf, isInside, type Chart } from '../../core/definition/chart/chart.js';
import type { StateNodeText } from '../../core/definition/definition.js';
import type { Random } from '../../core/scenario/example-form.js';

/** An event that may end a case from a state, and the final state it leads to. */
export interface LastStep {
  readonly state: string;
  readonly event: string;
  readonly end: string;
}

export class Courses {
  readonly #ends: ReadonlySet<string>;
  readonly #lastSteps: readonly LastStep[];
  /** How often each event was taken in each innermost state, and each end reached. */
  readonly #taken = new Map<string, number>();
  readonly #reached = new Map<string, number>();

  constructor(statechart: StateNodeText, private readonly random: Random) {
    const chart = chartOf(statechart);
    this.#ends = new Set(chart.root.children.filter(({ kind }) => kind === 'final').map(({ name }) => name));
    this.#lastSteps = lastStepsOf(chart, this.#ends);
  }

  /** The end that the statechart has come to; null where it has come to none. @param states the active ones */
  endAmong(states: readonly string[]): string | null {
    return states.find((state) => this.#ends.has(state)) ?? null;
  }

  /** What a new case heads for; null where no event ends a case by itself. */
  heading(): LastStep | null {
    const ends = [...new Set(this.#lastSteps.map(({ end }) => end))];
    const [end] = this.#leastFirst(ends, (one) => this.#reached.get(one) ?? 0);
    const ways = this.#lastSteps.filter((step) => step.end === end);
    return this.#leastFirst(ways, ({ state, event }) => this.#taken.get(`${state} ${event}`) ?? 0)[0] ?? null;
  }

  /** The events in the order in which to try them. @param states the active ones, outermost first */
  order(events: readonly string[], states: readonly string[], heading: LastStep | null): string[] {
    const isTakenHere = (step: LastStep, event: string) => step.event === event && states.includes(step.state);
    const endsElsewhere = (event: string): boolean =>
      heading !== null && !isTakenHere(heading, event) && this.#lastSteps.some((step) => isTakenHere(step, event));
    const least = this.#leastFirst(events, (event) => this.#taken.get(`${states.at(-1)} ${event}`) ?? 0);
    return least.sort((a, b) => Number(endsElsewhere(a)) - Number(endsElsewhere(b)));
  }

  took(event: string, states: readonly string[]): void {
    count(this.#taken, `${states.at(-1)} ${event}`);
  }

  reached(end: string): void {
    count(this.#reached, end);
  }

  /** Ties fall as the dice do. */
  #leastFirst<T>(list: readonly T[], times: (one: T) => number): T[] {
    return list.map((one) => ({ one, times: times(one), dice: this.random() })).sort((a, b) => a.times - b.times || a.dice - b.dice).map(({ one }) => one);
  }
}

function lastStepsOf(chart: Chart, ends: ReadonlySet<string>): LastStep[] {
  return chart.exits.flatMap(({ kind, name: event, source, transition: { target } }) =>
    kind === 'on' && target !== undefined && ends.has(target)
      ? chart.states.filter((state) => state.kind === 'atomic' && isInside(state, source)).map((state) => ({ state: state.name, event, end: target }))
      : []);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
