/** The lives of a promise: each way it can end, and when it counts as ended. */
import { CaseInHand, local } from '../../support/case-in-hand.js';
import { processOf, type SmallProcess, uncheckedProcessOf } from '../../support/small-process.js';

/** Recorded → told → closed, with a way out of both; the promise is what a test says of it. */
function told(reply: Partial<NonNullable<SmallProcess['commitments']>[string]>, more: Partial<SmallProcess> = {}): SmallProcess {
  return {
    events: ['tell', 'close', 'withdraw'],
    commitments: { reply: { within: '2 hours', met: 'tell', cancelled: 'withdraw', ...reply } },
    statechart: {
      initial: 'recorded',
      states: { recorded: { on: { tell: 'informed', withdraw: 'withdrawn' } }, informed: { on: { close: 'closed', withdraw: 'withdrawn' } }, closed: 'final', withdrawn: 'final' },
    },
    ...more,
  };
}

const inHand = (small: SmallProcess, form = {}): CaseInHand => new CaseInHand(processOf(small)).open('2026-03-02T09:00', form);

test('a promise runs from the opening with its due instant, and is met by the event that keeps it', () => {
  const held = inHand(told({}));
  expect(held.promise('reply')).toMatchObject({ occurrence: 1, state: 'running', endedAt: null, dueDate: '2026-03-02', warnAt: null, answerable: 'service' });
  expect(local(held.promise('reply').due)).toBe('2026-03-02T11:00');
  held.send('2026-03-02T10:00', 'tell');
  expect(held.entries('reply')).toEqual(['opened 2026-03-02T09:00', 'met 2026-03-02T10:00']);
  expect([held.promise('reply').state, local(held.promise('reply').endedAt), held.timers]).toEqual(['met', '2026-03-02T10:00', []]);
});

test('a promise is met by a state as well', () => {
  const held = inHand(told({ met: 'informed' }));
  held.send('2026-03-02T10:00', 'tell');
  expect(held.kinds('reply')).toEqual(['opened', 'met']);
});

test('what is received exactly at the due instant is on time', () => {
  const held = inHand(told({}));
  held.send('2026-03-02T11:00', 'tell');
  expect(held.entries('reply')).toEqual(['opened 2026-03-02T09:00', 'met 2026-03-02T11:00']);
});

test('what is received one millisecond after the due instant is late: the breach counts from the due instant', () => {
  const held = inHand(told({}));
  held.send('2026-03-02T11:00:00.001', 'tell');
  expect(held.entries('reply')).toEqual(['opened 2026-03-02T09:00', 'breached 2026-03-02T11:00', 'fulfilled-late 2026-03-02T11:00:00.001']);
  expect([held.promise('reply').state, local(held.promise('reply').endedAt)]).toEqual(['fulfilled-late', '2026-03-02T11:00']);
});

test('arrival and happening stand beside the receipt and never replace it', () => {
  const held = inHand(told({}, { events: { tell: { happened: '12 hours' }, close: {}, withdraw: {} } }));
  held.send('2026-03-02T11:30', 'tell', {}, { arrivedAt: Date.parse('2026-03-02T10:59:00+08:00'), happenedAt: Date.parse('2026-03-02T10:00:00+08:00') });
  const late = held.ledger.at(-1)!;
  expect([late.kind, local(late.at), local(late.arrivedAt), local(late.happenedAt)]).toEqual(['fulfilled-late', '2026-03-02T11:30', '2026-03-02T10:59', '2026-03-02T10:00']);
});

test('a breach tells the unit that answers for it, once', () => {
  const held = inHand(told({ answerable: 'operations' }));
  held.wake('2026-03-02T11:01');
  held.wake('2026-03-03T11:01');
  expect(held.outbox).toEqual([
    { sequence: 2, part: 0, kind: 'breach', commitment: 'reply', occurrence: 1, to: { unit: 'operations' }, message: { zh: 'reply', en: 'reply' }, due: Date.parse('2026-03-02T11:00:00+08:00') },
  ]);
  expect(held.kinds('reply')).toEqual(['opened', 'breached']);
});

test('late and then fulfilled is a breach with a further entry; a second telling adds nothing', () => {
  const held = inHand(told({}, { statechart: { initial: 'recorded', states: { recorded: { on: { tell: 'recorded', close: 'closed', withdraw: 'closed' } }, closed: 'final' } }, commitments: { reply: { within: '2 hours', met: 'tell', cancelled: ['withdraw', 'close'] } } }));
  held.send('2026-03-02T12:00', 'tell');
  held.send('2026-03-02T12:01', 'tell');
  expect(held.kinds('reply')).toEqual(['opened', 'breached', 'fulfilled-late']);
});

test('a breached promise that the process ends without keeping is abandoned', () => {
  const held = new CaseInHand(uncheckedProcessOf(told({ met: 'close' }, { statechart: { initial: 'recorded', states: { recorded: { on: { withdraw: 'withdrawn', close: 'withdrawn' } }, withdrawn: 'final' } } })));
  held.open('2026-03-02T09:00');
  held.send('2026-03-02T12:00', 'withdraw');
  expect(held.entries('reply')).toEqual(['opened 2026-03-02T09:00', 'breached 2026-03-02T11:00', 'abandoned 2026-03-02T12:00']);
  expect([held.promise('reply').state, held.last.ended]).toEqual(['abandoned', true]);
});

test('an event takes the promise back, and so does a state', () => {
  const byEvent = inHand(told({}));
  byEvent.send('2026-03-02T10:00', 'withdraw');
  expect([byEvent.entries('reply').at(-1), byEvent.promise('reply').state, byEvent.last.ended]).toEqual(['cancelled 2026-03-02T10:00', 'cancelled', true]);
  const byState = inHand(told({ cancelled: 'withdrawn' }));
  byState.send('2026-03-02T10:00', 'withdraw');
  expect(byState.kinds('reply')).toEqual(['opened', 'cancelled']);
});

const EMERGENCY: Pick<SmallProcess, 'facts' | 'opened' | 'events'> = {
  facts: { emergency: 'boolean' },
  opened: { form: { optional: ['emergency'] } },
  events: { tell: {}, close: {}, withdraw: {} },
};
const EXEMPT = { exempt: { cel: 'has(facts.emergency) && facts.emergency' } };

test('what is exempt from the start is opened and exempt at once, with no timer left', () => {
  const held = inHand(told(EXEMPT, EMERGENCY), { emergency: true });
  expect([held.entries('reply'), held.timers, held.promise('reply').state]).toEqual([['opened 2026-03-02T09:00', 'exempt 2026-03-02T09:00'], [], 'exempt']);
});

test('what becomes exempt while it runs is exempt from then on', () => {
  const declare = { ...EMERGENCY, events: { ...EMERGENCY.events, tell: { form: { optional: ['emergency'] } } } };
  const held = inHand(told({ ...EXEMPT, met: 'close' }, declare), {});
  held.send('2026-03-02T10:00', 'tell', { emergency: true });
  expect([held.kinds('reply'), held.timers]).toEqual([['opened', 'exempt'], []]);
});

const APPLIES = { applies: { cel: 'anchor.in_working_hours' } };

test('whether a promise is made at all is asked at its anchor', () => {
  const atNight = new CaseInHand(processOf(told(APPLIES))).open('2026-03-02T22:00');
  expect([atNight.entries('reply'), atNight.timers]).toEqual([['not-applicable 2026-03-02T22:00'], []]);
  expect(atNight.promise('reply')).toMatchObject({ state: 'not-applicable', due: null, dueDate: null, warnAt: null });
  const byDay = new CaseInHand(processOf(told(APPLIES))).open('2026-03-02T10:00');
  expect(byDay.kinds('reply')).toEqual(['opened']);
});

test('it is asked once: what is sent at night leaves a promise made by day', () => {
  const held = new CaseInHand(processOf(told({ ...APPLIES, within: '2 workdays', met: 'close' }))).open('2026-03-02T10:00');
  held.send('2026-03-02T22:00', 'tell');
  expect(held.kinds('reply')).toEqual(['opened']);
  const none = new CaseInHand(processOf(told({ ...APPLIES, met: 'close' }))).open('2026-03-02T22:00');
  none.send('2026-03-03T10:00', 'tell');
  expect(none.kinds('reply')).toEqual(['not-applicable']);
});

test('two promises of one process are kept apart', () => {
  const held = inHand(told({}, { commitments: { reply: { within: '2 hours', met: 'tell', cancelled: 'withdraw' }, closing: { within: '1 workday', met: 'close', cancelled: 'withdraw', answerable: 'operations' } } }));
  held.send('2026-03-02T10:00', 'tell');
  held.wake('2026-03-04T00:00');
  held.send('2026-03-04T09:00', 'close');
  expect(held.kinds('reply')).toEqual(['opened', 'met']);
  expect(held.entries('closing')).toEqual(['opened 2026-03-02T09:00', 'breached 2026-03-03T17:30', 'fulfilled-late 2026-03-04T09:00']);
});

test('the unit that answers is the first that is set, as last known', () => {
  const held = inHand(told({ met: 'close', answerable: ['department', 'service'] }, { facts: { department: 'unit' }, events: { tell: { form: { required: ['department'] } }, close: {}, withdraw: {} } }));
  expect(held.promise('reply').answerable).toBe('service');
  held.send('2026-03-02T10:00', 'tell', { department: 'operations' });
  held.wake('2026-03-02T12:00');
  expect([held.promise('reply').answerable, held.outbox.at(-1)!.to, held.ledger.at(-1)!.answerable]).toEqual(['operations', { unit: 'operations' }, 'operations']);
});
