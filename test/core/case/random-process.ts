/** Random small processes with promises, and random courses of commands through them, for the tests against an oracle. */
import fc from 'fast-check';
import { LIMITED_TERMS } from './commitment-oracle.js';
import type { SmallProcess, SmallState } from '../../support/small-process.js';

export const EVENTS = ['e0', 'e1', 'e2', 'e3'] as const;
const stateName = (index: number): string => `s${index}`;

/** One promise, its rules said outright: minutes by the clock, no calendar in the way. */
export interface PromiseRule {
  readonly id: string;
  readonly minutes: number;
  readonly from: 'opened' | (typeof EVENTS)[number];
  readonly metEvents: readonly string[];
  readonly metStates: readonly string[];
  readonly cancelledEvents: readonly string[];
  readonly paused: readonly string[];
  readonly exempt: boolean;
  readonly applies: boolean;
  /** Share of the term in percent; null for none. */
  readonly warn: number | null;
}

/** Flat states; `moves[state][event]` is the next state. The last state is final. */
export interface RandomProcess {
  readonly states: number;
  readonly moves: readonly (readonly (number | null)[])[];
  readonly promises: readonly PromiseRule[];
}

/** Minutes since the last command, and an event; the flag of an event's form. */
export interface RandomStep {
  readonly afterMs: number;
  readonly event: (typeof EVENTS)[number] | 'wake';
  readonly flag: boolean;
}

const promiseRule = (states: number, id: string): fc.Arbitrary<PromiseRule> => {
  const someStates = fc.uniqueArray(fc.integer({ min: 0, max: states - 1 }).map(stateName), { maxLength: 2 });
  return fc
    .record({
      minutes: fc.constantFrom(...LIMITED_TERMS),
      from: fc.constantFrom('opened' as const, 'opened' as const, ...EVENTS),
      metEvents: fc.uniqueArray(fc.constantFrom(...EVENTS), { maxLength: 2 }),
      metStates: someStates,
      cancelledEvents: fc.uniqueArray(fc.constantFrom(...EVENTS), { maxLength: 1 }),
      paused: someStates,
      exempt: fc.boolean(),
      applies: fc.boolean(),
      warn: fc.option(fc.constantFrom(25, 50, 75), { nil: null }),
    })
    // What keeps a promise neither takes it back nor pauses it: the check refuses both.
    .map((rule) => ({
      id, ...rule,
      cancelledEvents: rule.cancelledEvents.filter((event) => !rule.metEvents.includes(event)),
      paused: rule.paused.filter((state) => !rule.metStates.includes(state)),
    }));
};

export const randomProcess: fc.Arbitrary<RandomProcess> = fc.integer({ min: 2, max: 6 }).chain((states) =>
  fc.record({
    states: fc.constant(states),
    moves: fc.array(fc.array(fc.option(fc.integer({ min: 0, max: states - 1 }), { nil: null, freq: 3 }), { minLength: EVENTS.length, maxLength: EVENTS.length }), { minLength: states, maxLength: states }),
    promises: fc.integer({ min: 1, max: 3 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => promiseRule(states, `p${index}`)))),
  }),
);

const MINUTE_MS = 60_000;
/** Whole minutes, and one millisecond to either side: that is where on time and late part. */
const gapMs = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.constantFrom(0, 0, 0, 1, -1)).map(([minutes, ms]) => Math.max(0, minutes * MINUTE_MS + ms));

export const randomCourse: fc.Arbitrary<readonly RandomStep[]> = fc.array(
  fc.record({ afterMs: gapMs, event: fc.constantFrom(...EVENTS, ...EVENTS, 'wake' as const), flag: fc.boolean() }),
  { minLength: 1, maxLength: 12 },
);

/** The same process as a definition. Each event's form sets the flag that `exempt` and `applies` read. */
export function asSmallProcess({ states, moves, promises }: RandomProcess): SmallProcess {
  const state = (index: number): SmallState | 'final' => {
    if (index === states - 1) return 'final';
    const on = EVENTS.flatMap((event, column) => (moves[index]![column] === null ? [] : [[event, stateName(moves[index]![column]!)]]));
    return { on: Object.fromEntries(on) as Record<string, string> };
  };
  const flag = { form: { required: ['flag'] } };
  return {
    facts: { flag: 'boolean' },
    opened: flag,
    events: Object.fromEntries(EVENTS.map((event) => [event, flag])),
    commitments: Object.fromEntries(promises.map((rule) => [rule.id, {
      within: `${rule.minutes} minutes`,
      from: rule.from,
      met: [...rule.metEvents, ...rule.metStates],
      cancelled: [...rule.cancelledEvents],
      paused: [...rule.paused],
      ...(rule.exempt && { exempt: { cel: 'facts.flag' } }),
      ...(rule.applies && { applies: { cel: 'facts.flag' } }),
      ...(rule.warn !== null && { warn: `${rule.warn}%` }),
    }])),
    statechart: { initial: stateName(0), states: Object.fromEntries(Array.from({ length: states }, (_, index) => [stateName(index), state(index)])) },
  };
}
