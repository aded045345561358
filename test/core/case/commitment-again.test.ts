/** A promise that events make anew after its outcome. */
import { CaseInHand } from '../../support/case-in-hand.js';
import { processOf, uncheckedProcessOf } from '../../support/small-process.js';

/** A notice counted back from the planned start, owed again whenever the start is moved. */
const outage = processOf({
  facts: { start: 'instant' },
  opened: { form: { required: ['start'] } },
  events: { move: { form: { required: ['start'] } }, tell: {}, begin: {} },
  commitments: { notice: { within: 'before start by 48 hours', met: 'tell', cancelled: 'begin', again: 'move' } },
  statechart: { initial: 'planned', states: { planned: { on: { move: 'planned', tell: 'planned', begin: 'begun' } }, begun: 'final' } },
});
const planned = (): CaseInHand => new CaseInHand(outage).open('2026-03-02T09:00', { start: '2026-03-10T08:00:00+08:00' });
const move = (held: CaseInHand, time: string, start: string) => held.send(time, 'move', { start: `${start}:00+08:00` });

test('a promise that was kept is owed anew when an event says so', () => {
  const held = planned();
  held.send('2026-03-03T09:00', 'tell');
  move(held, '2026-03-04T09:00', '2026-03-12T08:00');
  expect(held.entries('notice')).toEqual(['opened 2026-03-02T09:00', 'met 2026-03-03T09:00', 'opened 2026-03-04T09:00 #2']);
  expect(held.timers).toEqual(['notice 2026-03-10T08:00']);
  held.send('2026-03-05T09:00', 'tell');
  expect(held.kinds('notice')).toEqual(['opened', 'met', 'opened', 'met']);
});

test('while it is still owed it only moves', () => {
  const held = planned();
  move(held, '2026-03-04T09:00', '2026-03-12T08:00');
  expect(held.entries('notice')).toEqual(['opened 2026-03-02T09:00', 're-projected 2026-03-04T09:00']);
  expect(held.timers).toEqual(['notice 2026-03-10T08:00']);
});

test('a start that is moved too near breaches at once', () => {
  const held = planned();
  held.send('2026-03-03T09:00', 'tell');
  move(held, '2026-03-04T09:00', '2026-03-05T08:00');
  expect(held.entries('notice').slice(2)).toEqual(['opened 2026-03-04T09:00 #2', 'breached 2026-03-03T08:00 #2']);
});

test('one that was missed is left for good, and owed for the new start', () => {
  const held = planned();
  held.wake('2026-03-08T09:00');
  move(held, '2026-03-08T10:00', '2026-03-12T08:00');
  expect(held.entries('notice')).toEqual([
    'opened 2026-03-02T09:00', 'breached 2026-03-08T08:00', 'abandoned 2026-03-08T10:00', 'opened 2026-03-08T10:00 #2',
  ]);
  expect(held.timers).toEqual(['notice 2026-03-10T08:00']);
  held.send('2026-03-09T09:00', 'tell');
  expect(held.kinds('notice').slice(3)).toEqual(['opened', 'met']);
});

test('before the anchor is known, nothing begins it', () => {
  const { facts, events, commitments, statechart } = { facts: { start: 'instant' as const }, events: { move: {}, set: { form: { required: ['start'] } }, tell: {} }, commitments: { notice: { within: 'before start by 48 hours', met: 'tell', again: 'move' } }, statechart: { initial: 'planned', states: { planned: { on: { move: 'planned', set: 'planned', tell: 'told' } }, told: 'final' as const } } };
  const held = new CaseInHand(uncheckedProcessOf({ facts, events, commitments, statechart })).open('2026-03-02T09:00');
  held.send('2026-03-02T10:00', 'move');
  expect(held.kinds('notice')).toEqual([]);
});
