/** Rules that look at the moment of receipt, and events that may be sent only while a promise is open. */
import type { Decision } from '../../../src/core/case/transition.js';
import { CaseInHand } from '../../support/case-in-hand.js';
import { processOf } from '../../support/small-process.js';

const visit = processOf({
  facts: { day: 'date', hour: 'instant' },
  events: {
    past: { form: { required: ['hour'] }, requires: { cel: 'form.hour <= received.instant', says: { zh: '不得晚于现在', en: 'Not later than now' } } },
    today: { form: { required: ['day'] }, requires: { cel: 'form.day == received.date', says: { zh: '限当天', en: 'Today alone' } } },
    working: { requires: { cel: 'received.in_working_hours && received.workday', says: { zh: '限工作时间', en: 'In working time' } } },
    apply: { while: 'reply' },
    answer: {}, wait: {}, go: {}, close: {},
  },
  commitments: { reply: { within: '2 hours', from: 'opened', met: 'answer', cancelled: 'close', paused: 'waiting' } },
  statechart: {
    initial: 'open',
    states: {
      open: { on: { past: 'open', today: 'open', working: 'open', apply: 'open', answer: 'open', wait: 'waiting', close: 'closed' } },
      waiting: { on: { apply: 'waiting', go: 'open' } },
      closed: 'final',
    },
  },
});
const opened = (time = '2026-03-02T09:00'): CaseInHand => new CaseInHand(visit).open(time);
const reasonOf = (decision: Decision): string => (decision.outcome === 'rejected' ? decision.rejection.reason : decision.outcome);

test.each([
  ['past', { hour: '2026-03-02T09:30:00+08:00' }, '2026-03-02T09:30', true],
  ['past', { hour: '2026-03-02T09:30:01+08:00' }, '2026-03-02T09:30', false],
  ['today', { day: '2026-03-02' }, '2026-03-02T23:59', true],
  ['today', { day: '2026-03-02' }, '2026-03-03T00:00', false],
  ['working', {}, '2026-03-02T10:00', true],
  ['working', {}, '2026-03-02T12:30', false],
  ['working', {}, '2026-03-07T10:00', false],
] as const)('%s %j at %s', (event, form, time, isAccepted) => {
  expect(reasonOf(opened().send(time, event, form))).toBe(isAccepted ? 'accepted' : 'requirement_unmet');
});

test('what is of use only while a promise is open is taken while it runs and while it is paused, at due still', () => {
  const held = opened();
  held.send('2026-03-02T09:30', 'apply');
  held.send('2026-03-02T10:00', 'wait');
  held.send('2026-03-02T10:30', 'apply');
  held.send('2026-03-02T10:40', 'go');
  held.send('2026-03-02T11:40', 'apply');
  expect(held.kinds('reply')).toEqual(['opened', 'suspended', 'resumed']);
});

test('not after its breach, nor once it was kept', () => {
  expect(reasonOf(opened().send('2026-03-02T11:01', 'apply'))).toBe('commitment_not_running');
  const kept = opened();
  kept.send('2026-03-02T10:00', 'answer');
  expect(reasonOf(kept.send('2026-03-02T10:01', 'apply'))).toBe('commitment_not_running');
});
