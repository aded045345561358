/** Random statecharts of three groups of three states, compound or parallel, with histories; transitions lead anywhere. */
import fc from 'fast-check';
import type { SmallProcess, SmallState } from '../../support/small-process.js';

const EVENTS = ['e0', 'e1', 'e2'] as const;
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const;
type Name = (typeof NAMES)[number];

export interface RandomChart {
  readonly kinds: readonly ('compound' | 'parallel')[];
  readonly histories: readonly ('shallow' | 'deep' | null)[];
  readonly on: readonly (readonly ({ target: string; reenter: boolean; guarded: boolean } | null)[])[];
}

const GROUPS = ['x', 'y', 'z'] as const;
const targets = [...NAMES, ...GROUPS, 'x-was', 'y-was', 'z-was', 'end'];

export const randomChart: fc.Arbitrary<RandomChart> = fc.record({
  kinds: fc.array(fc.constantFrom('compound' as const, 'compound' as const, 'parallel' as const), { minLength: 3, maxLength: 3 }),
  histories: fc.array(fc.constantFrom('shallow' as const, 'deep' as const), { minLength: 3, maxLength: 3 }),
  on: fc.array(
    fc.array(fc.option(fc.record({ target: fc.constantFrom(...targets), reenter: fc.boolean(), guarded: fc.boolean() }), { nil: null, freq: 4 }), { minLength: 3, maxLength: 3 }),
    { minLength: NAMES.length + GROUPS.length, maxLength: NAMES.length + GROUPS.length },
  ),
});

export function chartAsSmallProcess({ kinds, histories, on }: RandomChart): SmallProcess {
  const transitions = (row: number): SmallState => ({
    on: Object.fromEntries(EVENTS.flatMap((event, column) => {
      const move = on[row]![column];
      if (!move) return [];
      const guard = { type: 'cel' as const, params: { expr: 'facts.flag' } };
      return [[event, { target: move.target, reenter: move.reenter, ...(move.guarded && { guard }), actions: { type: 'record' as const, params: { fact: 'count', value: 'facts.count + 1' } } }]];
    })),
  });
  const group = (index: number): SmallState => {
    const names = NAMES.slice(index * 3, index * 3 + 3) as readonly Name[];
    const states = Object.fromEntries(names.map((name, row) => [name, transitions(index * 3 + row)]));
    const history = { [`${GROUPS[index]!}-was`]: { type: 'history' as const, history: histories[index]! } };
    return { ...transitions(NAMES.length + index), ...(kinds[index] === 'parallel' ? { type: 'parallel' as const } : { initial: names[0]! }), states: { ...states, ...history } };
  };
  return {
    facts: { flag: 'boolean', count: 'integer' },
    opened: { form: { required: ['flag', 'count'] } },
    events: Object.fromEntries(EVENTS.map((event) => [event, { form: { required: ['flag'] } }])),
    statechart: { initial: 'x', states: { x: group(0), y: group(1), z: group(2), end: 'final' } },
  };
}

export const chartCourse = fc.array(fc.record({ event: fc.constantFrom(...EVENTS), flag: fc.boolean() }), { minLength: 1, maxLength: 15 });
