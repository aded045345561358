import fc from 'fast-check';
import { parse } from 'yaml';
import { createMachine, initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { chartOf } from '../../../src/core/definition/chart/chart.js';
import { type Configuration, explore, type Step } from '../../../src/core/definition/chart/configurations.js';
import { compileDefinition } from '../../../src/core/definition/machine/compile.js';
import type { Definition, StateNodeText } from '../../../src/core/definition/definition.js';
import { writeOutState } from '../../../src/core/definition/short-forms/statechart.js';
import { complaint, read } from './laizhou-gas.js';

/** Parallel states, both histories, onDone, re-entry, transitions of parents and of several regions at once. */
const TWISTED = `
statechart:
  initial: idle
  states:
    idle: { on: { go: both, deep-go: deep-memory } }
    both:
      type: parallel
      onDone: finished
      on: { leave: idle, again: { target: both, reenter: true } }
      states:
        left:
          initial: l1
          states:
            l1: { on: { step: l2, jump: r3 } }
            l2: { initial: l2a, onDone: l3, on: { step: { target: l2b, guard: { type: cel, params: { expr: x } } } }, states: { l2a: { on: { step: l2b } }, l2b: { on: { step: l2c } }, l2c: { type: final } } }
            l3: { type: final }
            shallow-memory: { type: history, target: l2 }
        right:
          initial: r1
          states:
            r1: { on: { step: [{ target: r2, guard: { type: cel, params: { expr: x } } }, r3] } }
            r2: { always: { target: r3, guard: { type: cel, params: { expr: x } } }, on: { back: shallow-memory } }
            r3: { on: { step: r4, leave: r1 } }
            r4: { type: final }
        deep-memory: { type: history, history: deep, target: right }
    finished: { on: { go: shallow-memory, end: over } }
    over: { type: final }
`;

const texts: readonly (readonly [string, string])[] = [['the complaint', complaint], ['the repair', read('test/core/definition/repair.yaml')], ['a twisted chart', TWISTED]];

const statechartOf = (text: string): StateNodeText => writeOutState((parse(text) as { statechart: never }).statechart);

/** The flow alone, with guards that hold or not as the walk says. */
function machineOf(statechart: StateNodeText, holds: () => boolean): AnyStateMachine {
  const { states } = compileDefinition({ process: 'p', title: { zh: '', en: '' }, statechart, commitments: {}, events: {} } as unknown as Definition);
  return createMachine({ id: 'p', type: 'parallel', states } as never, { guards: { cel: holds }, delays: { '3 workdays': 1 } } as never) as unknown as AnyStateMachine;
}

/** Names of the innermost active states. */
function leavesOf(value: unknown, name: string): string[] {
  if (typeof value === 'string') return [value];
  const inner = Object.entries(value as object);
  return inner.length === 0 ? [name] : inner.flatMap(([child, below]) => leavesOf(below, child));
}

const nameOf = ({ leaves }: Configuration): string => leaves.map(({ name }) => name).sort().join();

/** Configurations that one event may lead to, with what follows of its own accord. */
function after(from: ReadonlySet<Configuration>, event: string): ReadonlySet<Configuration> {
  const takes = (step: Step): boolean => (event.startsWith('xstate.after') ? step.trigger.startsWith('after') : step.event === event);
  const reached = new Set([...from].flatMap((each) => [each, ...each.steps.filter(takes).map(({ to }) => to)]));
  for (const each of reached) {
    for (const step of each.steps) if (step.trigger === 'always' || step.trigger.startsWith('onDone')) reached.add(step.to);
  }
  return reached;
}

test.each(texts)('XState does nothing with %s that the walk does not foresee', (_name, text) => {
  const statechart = statechartOf(text);
  const { initial, configurations } = explore(chartOf(statechart));
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 10, maxLength: 60 }), fc.infiniteStream(fc.boolean()), (choices, guards) => {
      const machine = machineOf(statechart, () => guards.next().value as boolean);
      const types = machine.events.filter((type) => !type.startsWith('xstate.done'));
      let snapshot: AnyMachineSnapshot = initialTransition(machine)[0];
      let standing: ReadonlySet<Configuration> = new Set([initial]);
      for (const choice of choices) {
        const event = types[choice % types.length]!;
        snapshot = transition(machine, snapshot, { type: event })[0];
        const leaves = leavesOf(snapshot.value, '').sort().join();
        standing = new Set([...after(standing, event)].filter((each) => nameOf(each) === leaves));
        seen.add(leaves);
        expect([event, leaves, standing.size > 0]).toEqual([event, leaves, true]);
      }
    }),
    { numRuns: 200 },
  );
  expect(seen.size).toBeGreaterThan(new Set(configurations.map(nameOf)).size / 3);
});
