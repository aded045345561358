/** The compiled machine: plain XState configuration, the statechart in one region and each promise in its own. */
import { createMachine, initialTransition } from 'xstate';
import { compileDefinition } from '../../../src/core/definition/machine/compile.js';
import { buildMachine } from '../../../src/core/definition/machine/machine.js';
import { processOf, type SmallProcess, uncheckedProcessOf } from '../../support/small-process.js';
import { CaseInHand, throughJson } from '../../support/case-in-hand.js';

const small: SmallProcess = {
  facts: { words: 'text', starts: 'instant' },
  events: { note: { form: { required: ['words'], optional: ['starts'] } }, ask: {}, answered: {}, tell: {}, drop: {} },
  commitments: {
    reply: { within: '2 workdays', met: ['tell'], cancelled: 'drop', paused: 'awaiting', warn: '75%', exempt: { cel: 'has(facts.words)' }, applies: { cel: 'anchor.workday' } },
    notice: { within: 'before starts by 48 hours', met: 'told', cancelled: 'drop' },
    again: { within: '1 hour', from: 'note', met: ['tell', 'drop'] },
  },
  statechart: {
    initial: 'in-hand',
    states: {
      'in-hand': {
        initial: 'handling',
        on: { drop: 'dropped', ask: 'awaiting' },
        states: {
          handling: { after: { '3 workdays': 'urged' }, on: { note: 'handling', tell: 'told' } },
          urged: { on: { note: 'urged', tell: 'told' } },
          where: { type: 'history', history: 'deep' },
        },
      },
      awaiting: { on: { answered: 'where', drop: 'dropped' } },
      told: { always: 'closed' },
      closed: 'final',
      dropped: 'final',
    },
  },
};

test('it is JSON that createMachine takes as it stands', () => {
  const compiled = compileDefinition(processOf(small).definition);
  expect(throughJson(compiled)).toStrictEqual(compiled);
  expect(() => createMachine(compiled as never)).not.toThrow();
});

test('the same definition gives the same text, and is left as it was', () => {
  const { definition } = processOf(small);
  const before = JSON.stringify(definition);
  expect(JSON.stringify(compileDefinition(definition))).toBe(JSON.stringify(compileDefinition(throughJson(definition))));
  expect(JSON.stringify(definition)).toBe(before);
});

test('each promise has a region beside the statechart, its timers named by it', () => {
  const process = processOf(small);
  const { states } = compileDefinition(process.definition);
  expect(Object.keys(states)).toEqual(['flow', 'reply', 'notice', 'again']);
  expect([...process.runnable.timers.values()].map(({ node, key, term }) => [node, key, term])).toEqual([
    ['small.flow.in-hand.handling', '3 workdays', { amount: 3, unit: 'workday' }],
    ['small.reply.running', 'reply', null],
    ['small.reply.running.fresh', 'reply:warn', null],
    ['small.notice.running', 'notice', null],
    ['small.again.running', 'again', null],
  ]);
});

test('no term becomes milliseconds: every delay of the machine is one and the same small number', () => {
  const { machine } = processOf(small).runnable;
  const [, actions] = initialTransition(machine, { facts: {}, event: { type: 'opened', form: {}, anchorOf: () => ({ instant: 0, in_working_hours: true, workday: true }) } } as never);
  const delays = actions.filter(({ type }) => type === 'xstate.raise').map(({ params }) => (params as { delay: number }).delay);
  expect(delays).toEqual([1, 1, 1]);
});

test('every end of a promise is final right in its region, so that the machine ends when all have', () => {
  const { states } = compileDefinition(processOf(small).definition);
  for (const id of ['reply', 'notice', 'again']) {
    const finals = Object.entries(states[id]!.states!).filter(([, { type }]) => type === 'final').map(([name]) => name);
    expect(finals.sort()).toEqual(['abandoned', 'cancelled', 'exempt', 'fulfilled-late', 'met', 'not-applicable']);
  }
});

test('a name that a machine does not know cannot come from the prototype of an object', () => {
  const { definition } = processOf({ events: ['go'], statechart: { initial: 'begun', states: { begun: { on: { go: 'closed' } }, closed: 'final' } } });
  const begun = { ...definition.statechart.states!['begun']!, on: { go: [{ target: 'closed', guard: { type: 'toString', params: { expr: '' } } }] } };
  const misled = { ...definition, statechart: { ...definition.statechart, states: { ...definition.statechart.states, begun } } } as unknown as typeof definition;
  const { machine } = buildMachine(misled, compileDefinition(misled));
  const { guards, delays } = machine.implementations as unknown as { guards: object; delays: object };
  for (const named of [guards, delays]) expect('toString' in named).toBe(false);
});

test('a key of after that is neither a term nor a promise does not make a machine', () => {
  const { definition } = processOf({ events: ['go'], statechart: { initial: 'begun', states: { begun: { on: { go: 'closed' } }, closed: 'final' } } });
  for (const key of ['soon', 'toString', 'constructor', '5']) {
    const begun = { ...definition.statechart.states!['begun']!, after: { [key]: [{ target: 'closed' }] } };
    const misled = { ...definition, statechart: { ...definition.statechart, states: { ...definition.statechart.states, begun } } };
    expect(() => buildMachine(misled, compileDefinition(misled))).toThrow(/expected a term/);
  }
});

test('a target that is not there is never compiled', () => {
  const { definition } = processOf({ events: ['go'], statechart: { initial: 'begun', states: { begun: { on: { go: 'closed' } }, closed: 'final' } } });
  const misled = { ...definition, statechart: { ...definition.statechart, states: { begun: { on: { go: [{ target: 'constructor' }] } } } } };
  expect(() => compileDefinition(misled)).toThrow(/unknown target 'constructor'/);
});

test.each(['shallow', 'deep'] as const)('a %s history of parallel states, entered from inside before they were ever left, stays inside', (history) => {
  const process = uncheckedProcessOf({
    events: ['start', 'on', 'back'],
    statechart: {
      initial: 'idle',
      states: {
        idle: { on: { start: 'working' } },
        working: {
          type: 'parallel',
          states: { digging: { initial: 'shallow', states: { shallow: { on: { on: 'deeper', back: 'as-it-was' } }, deeper: { on: { back: 'as-it-was' } } } }, guarding: {}, 'as-it-was': { type: 'history', history } },
        },
      },
    },
  });
  const held = new CaseInHand(process).open('2026-03-02T09:00');
  for (const event of ['start', 'back']) held.send('2026-03-02T10:00', event);
  expect(held.document.snapshot.value).toEqual({ flow: { working: { digging: 'shallow', guarding: {} } } });
});
