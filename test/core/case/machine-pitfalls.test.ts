/** What a statechart machine could do to a case behind the decision's back, and does not. */
import { type AnyActorRef, type AnyStateMachine, cancel, createMachine, emit, initialTransition, log, raise, sendTo, spawnChild } from 'xstate';
import { BUILT_IN } from '../../../src/core/calendar/calendar-versions.js';
import { DefinitionDefect } from '../../../src/core/case/definition-defect.js';
import { decide } from '../../../src/core/case/decide.js';
import type { ProcessVersion } from '../../../src/core/case/process-version.js';
import { Implementations } from '../../../src/core/definition/machine/implementations.js';
import { RunnableMachine, type TimerName } from '../../../src/core/definition/machine/machine.js';
import { AGENT, at, CaseInHand, throughJson } from '../../support/case-in-hand.js';
import { processOf, uncheckedProcessOf, type SmallState } from '../../support/small-process.js';

const simple = { events: ['go'], statechart: { initial: 'begun', states: { begun: { on: { go: 'closed' } }, closed: 'final' as const } } };

/** The version of a process whose machine is put together by hand, with what no definition can say. */
function withMachine(flow: object, implementations: object = {}, timers: [string, TimerName][] = []): ProcessVersion {
  const machine = createMachine({ id: 'small', type: 'parallel', context: { facts: {} }, states: { flow } } as never, implementations as never) as unknown as AnyStateMachine;
  const process = processOf(simple);
  const meaning = new Implementations(process.definition);
  return { ...process, runnable: new RunnableMachine({ process: 'small', machine, timers: new Map(timers), ends: ['closed'], implementations: meaning }) };
}
const going = (begun: object): object => ({ initial: 'begun', states: { begun: { on: { go: 'next' }, ...begun }, next: {}, closed: { type: 'final' } } });
const go = (process: ProcessVersion) => (): unknown => new CaseInHand(process).open('2026-03-02T09:00').send('2026-03-02T10:00', 'go');

test('an action that is not in the table aborts the decision', () => {
  expect(go(withMachine(going({ on: { go: { target: 'next', actions: { type: 'send-mail' } } } })))).toThrow(DefinitionDefect);
  expect(go(withMachine(going({ on: { go: { target: 'next', actions: { type: 'constructor' } } } })))).toThrow(/saw 'constructor'/);
});

const timer = (key: string): [string, TimerName] => [`xstate.after.${key}.small.flow.next`, { node: 'small.flow.next', key, term: { amount: 1, unit: 'hour' } }];
const armed = (key: string): object => ({ initial: 'begun', states: { begun: { on: { go: 'next' } }, next: { after: { [key]: 'closed' } }, closed: { type: 'final' } } });

test.each([
  ['is missing', 'P5D', {}],
  ['is a string', 'P5D', { P5D: () => 'P5D' }],
  ['is not a number', 'P5D', { P5D: () => NaN }],
  ['is without end', 'P5D', { P5D: () => Infinity }],
  ['is a name of every object', 'toString', {}],
])('a timer whose delay %s aborts the decision instead of firing at once', (_, key, delays) => {
  expect(go(withMachine(armed(key), { delays }, [timer(key)]))).toThrow(/finite delay/);
});

test.each([
  ['an event raised at once, though the machine has taken it already', raise({ type: 'x' })],
  ['an event raised later under an id of its own', raise({ type: 'x' }, { delay: 10, id: 'mine' })],
  ['an event for the machine itself', sendTo(({ self }: { self: AnyActorRef }) => self, { type: 'x' })],
  ['an emitted event', emit({ type: 'x' })],
  ['a line for the log', log('x')],
  ['a child', spawnChild(createMachine({}))],
])('%s aborts the decision: no definition can ask for it', (_, action) => {
  expect(go(withMachine(going({ on: { go: { target: 'next', actions: action } } })))).toThrow(DefinitionDefect);
});

test('a timer under a name that the definition does not have aborts the decision', () => {
  expect(go(withMachine(armed('1 hour'), { delays: { '1 hour': 1 } }, []))).toThrow(/saw 'xstate.after.1 hour.small.flow.next'/);
});

test('cancelling what is not armed is harmless', () => {
  expect(go(withMachine(going({ on: { go: { target: 'next', actions: [cancel('mine'), cancel('toString')] } } })))).not.toThrow();
});

test('an endless always ends in a defect, at the opening and later', () => {
  const loop = { a: { always: 'b' }, b: { always: 'a' }, closed: 'final' as const };
  const later = uncheckedProcessOf({ events: ['go'], statechart: { initial: 'begun', states: { begun: { on: { go: 'a' } }, ...loop } } });
  expect(go(later)).toThrow(DefinitionDefect);
  const atOnce = uncheckedProcessOf({ events: ['go'], statechart: { initial: 'a', states: loop } });
  expect(() => new CaseInHand(atOnce).open('2026-03-02T09:00')).toThrow(DefinitionDefect);
});

test('an expression that meets no value is a defect of the definition, wherever it stands', () => {
  const reads = (begun: SmallState, started: object = {}) => uncheckedProcessOf({ facts: { n: 'integer', m: 'integer' }, events: ['go'], statechart: { initial: 'begun', states: { begun, closed: 'final' }, ...started } });
  const guard = { type: 'cel' as const, params: { expr: 'facts.n > 3' } };
  const record = { type: 'record' as const, params: { fact: 'm', value: 'facts.n' } };
  expect(go(reads({ on: { go: { target: 'closed', guard } } }))).toThrow(DefinitionDefect);
  expect(go(reads({ on: { go: { target: 'closed', actions: record } } }))).toThrow(DefinitionDefect);
  expect(go(reads({ entry: record, on: { go: 'closed' } }))).toThrow(DefinitionDefect);
});

const remembering = (history: 'shallow' | 'deep') =>
  processOf({
    events: ['deeper', 'leave', 'back', 'close'],
    statechart: {
      initial: 'in-hand',
      states: {
        'in-hand': {
          initial: 'one',
          on: { leave: 'away', close: 'closed' },
          states: {
            one: { initial: 'upper', states: { upper: { on: { deeper: 'lower' } }, lower: {} } },
            before: { type: 'history', history },
          },
        },
        away: { on: { back: 'before' } },
        closed: 'final',
      },
    },
  });

test.each([['deep', ['in-hand', 'one', 'lower']], ['shallow', ['in-hand', 'one', 'upper']]] as const)('a %s history is remembered through JSON', (history, states) => {
  const held = new CaseInHand(remembering(history)).open('2026-03-02T09:00');
  for (const event of ['deeper', 'leave', 'back']) held.send('2026-03-02T10:00', event);
  expect(held.states).toEqual(states);
});

test('the initial state, which the machine evaluates again at each step without input, has no effect', () => {
  const process = processOf({
    facts: { urgent: 'boolean', marks: 'integer' },
    opened: { form: { required: ['urgent'] } },
    events: ['go', 'close'],
    commitments: { reply: { within: '2 hours', met: 'close', applies: { cel: 'facts.urgent && anchor.workday' }, exempt: { cel: '!facts.urgent' } } },
    statechart: {
      initial: 'sorting',
      states: {
        sorting: {
          entry: [{ type: 'record', params: { fact: 'marks', value: 'facts.urgent ? 1 : 2' } }, { type: 'notify', params: { to: 'leader', message: { zh: '到', en: 'here' } } }],
          always: [{ guard: { type: 'cel', params: { expr: 'facts.urgent' } }, target: 'fast' }, { target: 'slow' }],
        },
        fast: { on: { go: 'fast', close: 'closed' } },
        slow: { on: { go: 'slow', close: 'closed' } },
        closed: 'final',
      },
    },
  });
  const held = new CaseInHand(process).open('2026-03-02T09:00', { urgent: true });
  for (let minute = 10; minute < 15; minute += 1) held.send(`2026-03-02T09:${minute}`, 'go');
  expect([held.facts, held.kinds('reply'), held.outbox.length, held.states]).toEqual([{ urgent: true, marks: 1 }, ['opened'], 1, ['fast']]);
});

test('a machine can begin without input: that is how it is evaluated again', () => {
  const { machine } = processOf(simple).runnable;
  const [snapshot] = initialTransition(machine);
  expect([snapshot.status, snapshot.context]).toEqual(['active', { facts: {} }]);
});

test('a document is plain JSON: no undefined, no children, nothing that JSON would change', () => {
  const process = processOf({
    facts: { words: 'text', starts: 'instant', count: 'integer' },
    events: { note: { form: { optional: ['words', 'starts'] } }, count: {}, close: {} },
    commitments: { reply: { within: '2 hours', met: 'close', warn: '50%' } },
    statechart: {
      initial: 'begun',
      states: { begun: { on: { note: {}, count: { actions: { type: 'record', params: { fact: 'count', value: 'has(facts.count) ? facts.count + 1 : 1' } } }, close: 'closed' } }, closed: 'final' },
    },
  });
  const held = new CaseInHand(process).open('2026-03-02T09:00');
  held.send('2026-03-02T09:10', 'note', { words: undefined, starts: '2026-03-02T00:00:00Z' });
  held.send('2026-03-02T09:11', 'count');
  held.send('2026-03-02T09:12', 'count');
  expect(held.facts['count']).toBe(2);
  for (const { document } of held.transitions) {
    expect(throughJson(document)).toStrictEqual(document);
    expect(Object.keys(document.snapshot).sort()).toEqual(['context', 'historyValue', 'status', 'value']);
  }
});

test('the order of the keys in a stored snapshot changes nothing', () => {
  const process = processOf({
    events: ['call', 'close'],
    commitments: { first: { within: '2 hours', met: 'close' }, second: { within: '1 hour', from: 'call', met: 'close' }, third: { within: '3 hours', met: 'close', paused: 'begun' } },
    statechart: { initial: 'begun', states: { begun: { on: { call: 'called' } }, called: { on: { close: 'closed' } }, closed: 'final' } },
  });
  const held = new CaseInHand(process).open('2026-03-02T09:00');
  const { document, revision } = held.state!;
  const value = Object.fromEntries(Object.entries(document.snapshot.value as object).reverse());
  const turned = { revision, document: { ...document, snapshot: { ...document.snapshot, value } } };
  const command = { kind: 'send' as const, event: 'call', form: {}, actor: AGENT, arrivedAt: 0 };
  expect(decide(process, turned, command, at('2026-03-02T10:00'), BUILT_IN)).toEqual(decide(process, held.state, command, at('2026-03-02T10:00'), BUILT_IN));
});
