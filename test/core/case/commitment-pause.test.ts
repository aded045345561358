/** A promise stands still in some states, and warns once before it is due. */
import { CaseInHand, local } from '../../support/case-in-hand.js';
import { processOf, type SmallProcess } from '../../support/small-process.js';

const asking = (reply: Partial<NonNullable<SmallProcess['commitments']>[string]> = {}, initial = 'handling'): SmallProcess => ({
  events: ['ask', 'answered', 'tell', 'drop'],
  commitments: { reply: { within: '4 hours', met: 'tell', cancelled: 'drop', paused: 'awaiting', warn: '50%', ...reply } },
  statechart: {
    initial,
    states: { handling: { on: { ask: 'awaiting', tell: 'closed', drop: 'closed' } }, awaiting: { on: { answered: 'handling', tell: 'closed', drop: 'closed' } }, closed: 'final' },
  },
});
const inHand = (small: SmallProcess = asking()): CaseInHand => new CaseInHand(processOf(small)).open('2026-03-02T09:00');

test('while it is paused it has no due instant and no timer, and nothing breaches', () => {
  const held = inHand();
  held.send('2026-03-02T10:00', 'ask');
  expect(held.promise('reply')).toMatchObject({ state: 'paused', due: null, dueDate: null, warnAt: null });
  expect(held.timers).toEqual([]);
  expect(held.wake('2026-12-31T00:00').outcome).toBe('nothing-due');
});

test('when it resumes, the time it stood still is given back, and the warning moves with it', () => {
  const held = inHand();
  held.send('2026-03-02T10:00', 'ask');
  held.send('2026-03-03T10:00', 'answered');
  expect(held.timers).toEqual(['reply 2026-03-03T13:00', 'reply:warn 2026-03-03T11:00']);
  expect(held.entries('reply')).toEqual(['opened 2026-03-02T09:00', 'suspended 2026-03-02T10:00', 'resumed 2026-03-03T10:00']);
});

test('suspensions add up', () => {
  const held = inHand();
  for (const [ask, answered] of [['10:00', '10:30'], ['11:00', '12:00'], ['12:15', '12:20']]) {
    held.send(`2026-03-02T${ask}`, 'ask');
    held.send(`2026-03-02T${answered}`, 'answered');
  }
  expect(local(held.promise('reply').due)).toBe('2026-03-02T14:35');
  expect(held.promise('reply').suspensions).toHaveLength(3);
});

test('it warns once: a suspension after the warning does not bring another', () => {
  const held = inHand();
  held.wake('2026-03-02T11:30');
  expect(held.promise('reply').warned).toBe(true);
  held.send('2026-03-02T11:40', 'ask');
  held.send('2026-03-02T12:40', 'answered');
  expect(held.timers).toEqual(['reply 2026-03-02T14:00']);
  held.wake('2026-03-03T00:00');
  expect(held.outbox.map(({ kind }) => kind)).toEqual(['warning', 'breach']);
});

test('a warning is no entry of the ledger', () => {
  const held = inHand();
  held.wake('2026-03-02T11:30');
  expect(held.kinds('reply')).toEqual(['opened']);
});

test('a warning goes to those who hold the tasks of the case, or else to the unit that answers', () => {
  const tasked = asking();
  const states = tasked.statechart.states as Record<string, object>;
  const meta = { holder: [{ post: 'handler', unit: 'operations' }, 'agent'], task: { zh: '办理', en: 'Handle' } };
  const held = inHand({ ...tasked, statechart: { ...tasked.statechart, states: { ...states, handling: { ...states['handling'], meta } } } } as SmallProcess);
  held.wake('2026-03-02T11:30');
  expect(held.outbox.map(({ part, to }) => [part, to])).toEqual([[0, { post: 'handler', unit: 'operations', staff: null }], [1, { post: 'agent', unit: null, staff: null }]]);
  const untasked = inHand();
  untasked.wake('2026-03-02T11:30');
  expect(untasked.outbox.map(({ to }) => to)).toEqual([{ unit: 'service' }]);
});

test('a warning goes to those who hold the tasks at its own instant, not when the host came to it', () => {
  const meta = (post: string) => ({ holder: post, task: { zh: '办理', en: 'Handle' } });
  const held = inHand({
    events: ['tell'],
    commitments: { reply: { within: '4 hours', met: 'tell', warn: '50%' } },
    statechart: {
      initial: 'first-line',
      states: {
        'first-line': { meta: meta('agent'), after: { '1 hour': 'second-line' }, on: { tell: 'closed' } },
        'second-line': { meta: meta('leader'), on: { tell: 'closed' } },
        closed: 'final',
      },
    },
  });
  held.wake('2026-03-02T12:00');
  expect(held.outbox.map(({ to }) => to)).toEqual([{ post: 'leader', unit: null, staff: null }]);
  expect(held.last.tasksOpened).toEqual([{ state: 'second-line', post: 'leader', unit: null, staff: null, opened: 2 }]);
});

test('a case that opens in a state of pause opens the promise and suspends it at once', () => {
  const held = inHand(asking({}, 'awaiting'));
  expect(held.entries('reply')).toEqual(['opened 2026-03-02T09:00', 'suspended 2026-03-02T09:00']);
  expect([held.promise('reply').state, held.timers]).toEqual(['paused', []]);
  held.send('2026-03-02T10:00', 'answered');
  expect(held.timers).toEqual(['reply 2026-03-02T14:00', 'reply:warn 2026-03-02T12:00']);
});

test('it can be met while it is paused: the pause ends with it and the due instant stands', () => {
  const held = inHand();
  held.send('2026-03-02T10:00', 'ask');
  held.send('2026-03-02T16:00', 'tell');
  expect(held.kinds('reply')).toEqual(['opened', 'suspended', 'met']);
  expect(local(held.promise('reply').due)).toBe('2026-03-02T19:00');
  expect(held.ledger.at(-1)!.suspensions).toEqual([{ from: Date.parse('2026-03-02T10:00+08:00'), to: Date.parse('2026-03-02T16:00+08:00') }]);
});

test('it can be taken back, or become exempt, while it is paused', () => {
  const cancelled = inHand();
  cancelled.send('2026-03-02T10:00', 'ask');
  cancelled.send('2026-03-02T16:00', 'drop');
  expect(cancelled.kinds('reply')).toEqual(['opened', 'suspended', 'cancelled']);
  const small = asking({ exempt: { cel: 'has(facts.storm)' } });
  const states = small.statechart.states as Record<string, { on: object }>;
  const noting = { ...states['awaiting'], on: { ...states['awaiting']!.on, note: {} } };
  const exempt = inHand({ ...small, facts: { storm: 'boolean' }, events: { ask: {}, answered: {}, tell: {}, drop: {}, note: { form: { required: ['storm'] } } }, statechart: { ...small.statechart, states: { ...states, awaiting: noting } } } as SmallProcess);
  exempt.send('2026-03-02T10:00', 'ask');
  exempt.send('2026-03-02T16:00', 'note', { storm: true });
  expect([exempt.kinds('reply'), exempt.promise('reply').suspensions[0]!.to]).toEqual([['opened', 'suspended', 'exempt'], Date.parse('2026-03-02T16:00+08:00')]);
});

test('a pause that begins at the due instant is in time; one a millisecond later finds the promise breached', () => {
  const inTime = inHand();
  inTime.send('2026-03-02T13:00', 'ask');
  expect(inTime.promise('reply').state).toBe('paused');
  const late = inHand();
  late.send('2026-03-02T13:00:00.001', 'ask');
  expect(late.kinds('reply')).toEqual(['opened', 'breached']);
  late.send('2026-03-02T14:00', 'answered');
  expect(late.kinds('reply')).toEqual(['opened', 'breached']);
});
