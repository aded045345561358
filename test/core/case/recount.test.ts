/** A published calendar reaches a case: what runs is counted anew, what is past stays, whenever the case is decided. */
import type { CalendarVersions } from '../../../src/core/calendar/calendar-versions.js';
import { explain } from '../../../src/core/calendar/deadline.js';
import { deadlineQuery } from '../../../src/core/case/promises/commitment-clock.js';
import { CaseInHand, local } from '../../support/case-in-hand.js';
import { INVENTED_CORRECTION, INVENTED_SOURCE, published } from '../../support/invented-notice.js';
import { processOf, type SmallProcess } from '../../support/small-process.js';

const small = (reply: Partial<SmallProcess['commitments'] & object>['reply'] = { within: '2 workdays', met: 'tell' }): SmallProcess => ({
  events: ['ask', 'answered', 'tell'],
  commitments: { reply: { paused: 'awaiting', warn: '50%', ...reply } },
  statechart: {
    initial: 'begun',
    states: { begun: { on: { ask: 'awaiting', tell: 'told' } }, awaiting: { on: { answered: 'begun' } }, told: 'final' },
  },
});

const openedOn = (time: string, within = '2 workdays'): CaseInHand => new CaseInHand(processOf(small({ within, met: 'tell' }))).open(time);

/** Publishes the invented notice at a local time; the case is not decided by it yet. */
function publish(held: CaseInHand, time: string, notice: Parameters<typeof published>[1] = {}): CalendarVersions {
  const { inForce } = held.calendars;
  return (held.calendars = held.calendars.with(published(time, { on: inForce, ...notice })));
}

const reply = (held: CaseInHand) => {
  const { state, due, provisional, calendar } = held.promise('reply');
  return [state, local(due), provisional, calendar];
};

test('a provisional due instant moves with the notice, and its explanation names the notice', () => {
  const held = openedOn('2026-12-30T10:00');
  expect(reply(held)).toEqual(['running', '2027-01-04T17:30', true, 'china-2026.2']);
  publish(held, '2026-12-31T09:00');
  expect(held.wake('2026-12-31T09:00:01').outcome).toBe('accepted');
  expect(reply(held)).toEqual(['running', '2027-01-05T17:30', false, 'china-2027-1']);
  const { steps } = explain(deadlineQuery(held.process, held.calendars, 'reply', held.promise('reply')));
  expect(steps.find(({ date }) => date === '2027-01-04')).toMatchObject({ counted: false, reason: { zh: '不计入（元旦）' }, source: INVENTED_SOURCE });
});

test('the change is an event and a ledger entry at the instant of the publication, with its cause', () => {
  const held = openedOn('2026-12-30T10:00');
  publish(held, '2026-12-31T09:00');
  held.wake('2026-12-31T09:05');
  expect(held.events.at(-1)).toMatchObject({ kind: 'recount', type: 'china-2027-1', staff: null, form: { reply: { from: '2027-01-04T09:30:00.000Z', to: '2027-01-05T09:30:00.000Z' } } });
  expect(held.entries('reply')).toEqual(['opened 2026-12-30T10:00', 're-projected 2026-12-31T09:00']);
  expect(held.ledger.at(-1)).toMatchObject({ cause: 'calendar china-2027-1', calendar: 'china-2027-1', provisional: false, sequence: held.events.at(-1)!.sequence });
  expect(local(held.ledger.at(-1)!.decidedAt)).toBe('2026-12-31T09:05');
});

test('timers are armed at the new instants: nothing fires at the old one', () => {
  const held = openedOn('2026-12-30T10:00');
  publish(held, '2026-12-30T10:30');
  held.wake('2026-12-30T10:31');
  expect(held.timers).toEqual(['reply 2027-01-05T17:30', 'reply:warn 2026-12-31T14:30']);
  expect(held.wake('2027-01-04T17:31').outcome).toBe('accepted');
  expect(held.promise('reply')).toMatchObject({ state: 'running', warned: true });
  held.wake('2027-01-05T17:31');
  expect(held.entries('reply').at(-1)).toBe('breached 2027-01-05T17:30');
});

test('a timer that comes due before anybody counted the case anew does not breach it', () => {
  const held = openedOn('2026-12-30T10:00');
  publish(held, '2026-12-31T09:00');
  held.wake('2027-01-04T17:31');
  expect(reply(held)).toEqual(['running', '2027-01-05T17:30', false, 'china-2027-1']);
  expect(held.kinds('reply')).toEqual(['opened', 're-projected']);
});

test('counted at once or late, the case comes to the same', () => {
  const ends = ['2026-12-31T09:00:01', '2027-01-20T08:00'].map((time) => {
    const held = openedOn('2026-12-30T10:00');
    publish(held, '2026-12-31T09:00');
    held.wake(time);
    held.wake('2027-01-20T08:00');
    return { document: held.document, entries: held.entries('reply'), events: held.events.map(({ kind, type, at }) => [kind, type, local(at)]) };
  });
  expect(ends[1]).toEqual(ends[0]);
  expect(ends[0]!.entries).toEqual(['opened 2026-12-30T10:00', 're-projected 2026-12-31T09:00', 'breached 2027-01-05T17:30']);
});

test('what was due before the publication is ruled by the calendar of before, however late it is decided', () => {
  const held = openedOn('2026-12-30T10:00');
  publish(held, '2027-01-04T17:30:01');
  held.wake('2027-01-20T08:00');
  expect(held.entries('reply')).toEqual(['opened 2026-12-30T10:00', 'breached 2027-01-04T17:30']);
  expect(reply(held)).toEqual(['breached', '2027-01-04T17:30', true, 'china-2026.2']);
});

test('an outcome stays as it was ruled', () => {
  const held = openedOn('2026-12-30T10:00');
  held.send('2026-12-31T08:30', 'tell');
  const { document } = held;
  publish(held, '2026-12-31T09:00');
  expect(held.wake('2026-12-31T10:00').outcome).toBe('nothing-due');
  expect(held.document).toBe(document);
});

test('a make-up workday brings a due instant forward, never to before the publication', () => {
  const held = openedOn('2027-01-05T10:00', '4 workdays');
  expect(reply(held)).toEqual(['running', '2027-01-11T17:30', true, 'china-2026.2']);
  publish(held, '2027-01-06T09:00');
  held.wake('2027-01-06T09:01');
  expect(reply(held)).toEqual(['running', '2027-01-09T17:30', false, 'china-2027-1']);

  const late = openedOn('2027-01-05T10:00', '4 workdays');
  publish(late, '2027-01-10T09:00');
  late.wake('2027-01-10T09:01');
  expect(reply(late)).toEqual(['running', '2027-01-11T17:30', true, 'china-2026.2']);
  expect(late.kinds('reply')).toEqual(['opened']);
  late.wake('2027-01-11T17:31');
  expect(late.entries('reply').at(-1)).toBe('breached 2027-01-11T17:30');
});

test('a due instant that stays and is no longer provisional is told in the history, not in the ledger', () => {
  const held = openedOn('2027-01-11T10:00', '2 workdays');
  expect(reply(held)).toEqual(['running', '2027-01-13T17:30', true, 'china-2026.2']);
  publish(held, '2027-01-11T11:00');
  held.wake('2027-01-11T11:01');
  expect(reply(held)).toEqual(['running', '2027-01-13T17:30', false, 'china-2027-1']);
  expect(held.kinds('reply')).toEqual(['opened']);
  expect(held.events.at(-1)).toMatchObject({ kind: 'recount', form: { reply: { from: '2027-01-13T09:30:00.000Z', to: '2027-01-13T09:30:00.000Z' } } });
});

test('where nothing is seen nothing is written, and the version comes along with the next change', () => {
  const held = openedOn('2026-12-28T10:00', '2 workdays');
  publish(held, '2026-12-28T11:00');
  expect(held.wake('2026-12-28T11:01').outcome).toBe('nothing-due');
  expect(reply(held)[3]).toBe('china-2026.2');
  held.send('2026-12-28T12:00', 'ask');
  expect([reply(held)[3], held.document.calendar]).toEqual(['china-2027-1', 'china-2027-1']);
  expect(held.events.map(({ kind }) => kind)).toEqual(['opened', 'event']);
});

test('a clock that stands is counted by the new calendar when it runs again', () => {
  const held = openedOn('2026-12-30T10:00', '3 workdays');
  held.send('2026-12-30T11:00', 'ask');
  publish(held, '2026-12-31T09:00');
  expect(held.wake('2026-12-31T09:01').outcome).toBe('nothing-due');
  held.send('2027-01-01T09:00', 'answered');
  // 30 December is not counted; 31 December was suspended through; 1 to 4 January are off: 5, 6, 7 January.
  expect(reply(held)).toEqual(['running', '2027-01-07T17:30', false, 'china-2027-1']);
  expect(held.kinds('reply')).toEqual(['opened', 'suspended', 'resumed']);
});

test('a warning that was given is not given again when the deadline moves on', () => {
  const held = openedOn('2026-12-30T10:00');
  held.wake('2026-12-31T14:31');
  expect(held.promise('reply').warned).toBe(true);
  publish(held, '2026-12-31T16:00');
  held.wake('2027-01-05T17:00');
  expect(held.timers).toEqual(['reply 2027-01-05T17:30']);
  expect(held.outbox.filter(({ kind }) => kind === 'warning')).toHaveLength(1);
});

test('publications that nobody met in between are applied in their order, each at its own instant', () => {
  const held = openedOn('2026-12-30T10:00');
  publish(held, '2026-12-31T09:00');
  publish(held, '2027-01-03T09:00', { text: INVENTED_CORRECTION, version: 'china-2027-2' });
  held.wake('2027-01-03T10:00');
  expect(held.entries('reply')).toEqual(['opened 2026-12-30T10:00', 're-projected 2026-12-31T09:00', 're-projected 2027-01-03T09:00']);
  expect(held.ledger.map(({ cause, due }) => [cause, local(due)])).toEqual([
    [null, '2027-01-04T17:30'], ['calendar china-2027-1', '2027-01-05T17:30'], ['calendar china-2027-2', '2027-01-06T17:30'],
  ]);
});

test('a refused command keeps the count that it met', () => {
  const held = openedOn('2026-12-30T10:00');
  publish(held, '2026-12-31T09:00');
  expect(held.send('2026-12-31T10:00', 'answered').outcome).toBe('rejected');
  expect(reply(held)[1]).toBe('2027-01-05T17:30');
  expect(held.events.map(({ kind }) => kind)).toEqual(['opened', 'recount']);
});

test('a case opened after the publication is counted by it from the beginning', () => {
  const held = new CaseInHand(processOf(small()));
  publish(held, '2026-12-29T09:00');
  held.open('2026-12-30T10:00');
  expect(reply(held)).toEqual(['running', '2027-01-05T17:30', false, 'china-2027-1']);
  expect(held.wake('2026-12-30T10:01').outcome).toBe('nothing-due');
});

test('a case of before calendars were published is counted by the first that is', () => {
  const held = openedOn('2026-12-30T10:00');
  const { calendar, ...document } = held.document;
  expect(calendar).toBe('china-2026.2');
  held.state = { document, revision: 1 };
  publish(held, '2026-12-31T09:00');
  held.wake('2026-12-31T09:01');
  expect(reply(held)[1]).toBe('2027-01-05T17:30');
});

test('deciding the same case by the same calendar again changes nothing', () => {
  const held = openedOn('2026-12-30T10:00');
  publish(held, '2026-12-31T09:00');
  held.wake('2026-12-31T09:01');
  expect(held.wake('2026-12-31T09:02').outcome).toBe('nothing-due');
});
