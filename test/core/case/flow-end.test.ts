/** The end of the statechart is not the end of what was promised: the case ends when both have. */
import { CaseInHand, reasonOf } from '../../support/case-in-hand.js';
import { processOf, type SmallProcess, uncheckedProcessOf } from '../../support/small-process.js';

/** Ends without keeping its promise, which the check would refuse. */
const leaving: SmallProcess = {
  events: ['tell', 'leave', 'recall'],
  commitments: { reply: { within: '2 hours', met: 'tell', warn: '50%' } },
  statechart: {
    initial: 'begun',
    on: { recall: 'begun' },
    after: { '3 hours': 'left-late' },
    states: { begun: { on: { leave: 'left', tell: 'left' } }, left: 'final', 'left-late': 'final' },
  },
};
const left = (): CaseInHand => {
  const held = new CaseInHand(uncheckedProcessOf(leaving)).open('2026-03-02T09:00');
  held.send('2026-03-02T09:30', 'leave');
  return held;
};

test('a promise that still runs when the statechart has ended warns and breaches, is abandoned, and only then the case ends', () => {
  const held = left();
  expect([held.states, held.last.ended, held.document.snapshot.status]).toEqual([['left'], false, 'active']);
  held.wake('2026-03-02T10:30');
  expect(held.outbox.map(({ kind }) => kind)).toEqual(['warning']);
  held.wake('2026-03-02T12:00');
  expect(held.entries('reply')).toEqual(['opened 2026-03-02T09:00', 'breached 2026-03-02T11:00', 'abandoned 2026-03-02T11:00:00.001']);
  expect([held.last.ended, held.timers]).toEqual([true, []]);
});

test('nothing of an ended statechart moves any more: its events are refused', () => {
  const held = left();
  for (const event of ['leave', 'recall', 'tell']) expect(reasonOf(held.send('2026-03-02T09:40', event))).toBe('event_not_accepted');
  expect(held.states).toEqual(['left']);
});

test('nothing of an ended statechart moves any more: its own timers have gone', () => {
  const held = left();
  expect(held.timers).toEqual(['reply 2026-03-02T11:00', 'reply:warn 2026-03-02T10:00']);
  expect(held.last.disarmed.map(({ key }) => key)).toEqual(['3 hours']);
});

test('tasks close with the case', () => {
  const meta = { holder: 'agent', task: { zh: '办理', en: 'Handle' } };
  const held = new CaseInHand(processOf({ events: ['leave'], statechart: { initial: 'begun', states: { begun: { meta, on: { leave: 'left' } }, left: 'final' } } })).open('2026-03-02T09:00');
  expect(held.document.tasks).toEqual([{ state: 'begun', post: 'agent', unit: null, staff: null, opened: 1, sentBy: 'a1' }]);
  held.send('2026-03-02T09:30', 'leave');
  expect([held.last.tasksClosed.map(({ state }) => state), held.document.tasks]).toEqual([['begun'], []]);
});

test('a promise whose anchor never came was never made', () => {
  const process = processOf({
    facts: { starts: 'instant' },
    events: { plan: { form: { required: ['starts'] } }, done: {}, told: {} },
    commitments: { notice: { within: 'before starts by 48 hours', met: 'told', cancelled: 'done' } },
    statechart: { initial: 'begun', states: { begun: { on: { done: 'closed', plan: 'planned' } }, planned: { on: { told: 'closed', done: 'closed' } }, closed: 'final' } },
  });
  const held = new CaseInHand(process).open('2026-03-02T09:00');
  held.send('2026-03-02T10:00', 'done');
  expect([held.last.ended, held.entries('notice'), held.promise('notice').due]).toEqual([true, ['not-applicable 2026-03-02T10:00'], null]);
});

test('what keeps a promise at the very end keeps it', () => {
  const held = new CaseInHand(uncheckedProcessOf({ ...leaving, commitments: { reply: { within: '2 hours', met: 'left' } } })).open('2026-03-02T09:00');
  held.send('2026-03-02T11:30', 'leave');
  expect(held.kinds('reply')).toEqual(['opened', 'breached', 'fulfilled-late']);
});

test('a final state inside a state of the statechart does not end it', () => {
  const process = processOf({
    events: ['inspect', 'close'],
    statechart: {
      initial: 'visit',
      states: { visit: { initial: 'driving', states: { driving: { on: { inspect: 'inspected' } }, inspected: 'final' }, onDone: 'reporting' }, reporting: { on: { close: 'closed' } }, closed: 'final' },
    },
  });
  const held = new CaseInHand(process).open('2026-03-02T09:00');
  held.send('2026-03-02T10:00', 'inspect');
  expect([held.states, held.last.ended]).toEqual([['reporting'], false]);
  held.send('2026-03-02T11:00', 'close');
  expect(held.last.ended).toBe(true);
});
