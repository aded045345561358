/** Without timers, stepping a case is what a live actor of the same machine does. */
import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { createActor } from 'xstate';
import { CaseInHand } from '../../support/case-in-hand.js';
import { type SmallState, uncheckedProcessOf, type SmallProcess } from '../../support/small-process.js';

const EVENTS = ['e0', 'e1', 'e2'] as const;
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const;
type Name = (typeof NAMES)[number];

/** Three groups of three states, compound or parallel, with histories; transitions lead anywhere. */
interface RandomChart {
  readonly kinds: readonly ('compound' | 'parallel')[];
  readonly histories: readonly ('shallow' | 'deep' | null)[];
  readonly on: readonly (readonly ({ target: string; reenter: boolean; guarded: boolean } | null)[])[];
}

const GROUPS = ['x', 'y', 'z'] as const;
const targets = [...NAMES, ...GROUPS, 'x-was', 'y-was', 'z-was', 'end'];

const chart: fc.Arbitrary<RandomChart> = fc.record({
  kinds: fc.array(fc.constantFrom('compound' as const, 'compound' as const, 'parallel' as const), { minLength: 3, maxLength: 3 }),
  histories: fc.array(fc.constantFrom('shallow' as const, 'deep' as const), { minLength: 3, maxLength: 3 }),
  on: fc.array(
    fc.array(fc.option(fc.record({ target: fc.constantFrom(...targets), reenter: fc.boolean(), guarded: fc.boolean() }), { nil: null, freq: 4 }), { minLength: 3, maxLength: 3 }),
    { minLength: NAMES.length + GROUPS.length, maxLength: NAMES.length + GROUPS.length },
  ),
});

function asSmallProcess({ kinds, histories, on }: RandomChart): SmallProcess {
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

const course = fc.array(fc.record({ event: fc.constantFrom(...EVENTS), flag: fc.boolean() }), { minLength: 1, maxLength: 15 });

test('random charts with histories and parallel states go the way a live actor goes', () => {
  let moves = 0;
  fc.assert(
    fc.property(chart, course, (random, steps) => {
      const process = uncheckedProcessOf(asSmallProcess(random));
      const form = { flag: true, count: 0 };
      const held = new CaseInHand(process).open('2026-03-02T09:00', form);
      const actor = createActor(process.runnable.machine, { input: { facts: form, event: { type: 'opened', form } } }).start();
      for (const { event, flag } of steps) {
        const decision = held.send('2026-03-02T10:00', event, { flag });
        actor.send({ type: event, form: { flag } } as never);
        moves += decision.outcome === 'accepted' ? 1 : 0;
        const live = actor.getSnapshot() as { value: unknown; context: unknown; status: string };
        deepEqual([held.document.snapshot.value, held.document.snapshot.context, held.document.snapshot.status], [live.value, live.context, live.status]);
      }
      actor.stop();
    }),
    { numRuns: 500 },
  );
  expect(moves).toBeGreaterThan(500);
});
