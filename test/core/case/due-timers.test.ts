/** Timers: what is due runs first, in order, each at its own instant; none is early, lost or doubled. */
import { CaseInHand, local, reasonOf, throughJson } from '../../support/case-in-hand.js';
import { processOf, uncheckedProcessOf } from '../../support/small-process.js';

const ticks = (held: CaseInHand): string[] => held.events.slice(1).map(({ kind, type, at: when }) => `${kind} ${type} ${local(when)}`);

const reminders = processOf({
  events: ['answer'],
  commitments: { reply: { within: '4 hours', met: 'answer' }, notice: { within: '1 hour', met: 'answer' } },
  statechart: {
    initial: 'begun',
    states: { begun: { after: { '2 hours': 'reminded' }, on: { answer: 'closed' } }, reminded: { after: { '1 hour': 'escalated' }, on: { answer: 'closed' } }, escalated: { on: { answer: 'closed' } }, closed: 'final' },
  },
});

test('timers due before a command run first, each at its own instant, in the order of their instants', () => {
  const held = new CaseInHand(reminders).open('2026-03-02T09:00');
  held.send('2026-03-02T14:00', 'answer');
  expect(ticks(held)).toEqual([
    'timer notice 2026-03-02T10:00:00.001',
    'timer 2 hours 2026-03-02T11:00',
    'timer 1 hour 2026-03-02T12:00',
    'timer reply 2026-03-02T13:00:00.001',
    'event answer 2026-03-02T14:00',
  ]);
  expect(held.entries('reply')).toEqual(['opened 2026-03-02T09:00', 'breached 2026-03-02T13:00', 'fulfilled-late 2026-03-02T14:00']);
});

test('a timer that fires arms the next from its own instant, not from when the host came to it', () => {
  const held = new CaseInHand(reminders).open('2026-03-02T09:00');
  held.wake('2026-03-02T11:40');
  expect(held.timers).toContain('1 hour 2026-03-02T12:00');
});

test('what ran is numbered on and says when it was decided', () => {
  const held = new CaseInHand(reminders).open('2026-03-02T09:00');
  held.wake('2026-03-02T11:40');
  expect(held.last.events.map(({ sequence, at: when, receivedAt, arrivedAt, staff }) => [sequence, local(when), local(receivedAt), arrivedAt, staff])).toEqual([
    [2, '2026-03-02T10:00:00.001', '2026-03-02T11:40', null, null],
    [3, '2026-03-02T11:00', '2026-03-02T11:40', null, null],
  ]);
  const breach = held.ledger.find(({ kind }) => kind === 'breached')!;
  expect([local(breach.at), local(breach.decidedAt), breach.sequence]).toEqual(['2026-03-02T10:00', '2026-03-02T11:40', 2]);
});

test('a wake-up with nothing due, or after the timers have run, finds nothing', () => {
  const held = new CaseInHand(reminders).open('2026-03-02T09:00');
  expect(held.wake('2026-03-02T09:59').outcome).toBe('nothing-due');
  expect(held.wake('2026-03-02T10:30').outcome).toBe('accepted');
  expect(held.wake('2026-03-02T10:30').outcome).toBe('nothing-due');
});

test('timers of one instant fire in the order in which they were armed', () => {
  const process = processOf({
    events: ['answer'],
    commitments: { 'b-first': { within: '1 hour', met: 'answer' }, 'a-second': { within: '60 minutes', met: 'answer' } },
    statechart: { initial: 'begun', states: { begun: { on: { answer: 'closed' } }, closed: 'final' } },
  });
  const held = new CaseInHand(process).open('2026-03-02T09:00');
  held.state = { ...held.state!, document: { ...held.document, timers: [...held.document.timers].reverse() } };
  held.wake('2026-03-02T11:00');
  expect(held.last.events.map(({ type }) => type)).toEqual(['b-first', 'a-second']);
});

test.each([
  ['30 days', '2026-04-01T17:30', '2026-04-01T17:29:59.999'],
  ['5 years', '2031-03-03T17:30', '2031-03-03T17:29:59.999'],
])('a timer of %s fires at its instant and not a millisecond before', (term, due, justBefore) => {
  const process = processOf({
    events: ['answer'],
    statechart: { initial: 'begun', states: { begun: { after: { [term]: 'late' }, on: { answer: 'closed' } }, late: { on: { answer: 'closed' } }, closed: 'final' } },
  });
  const held = new CaseInHand(process).open('2026-03-02T09:00');
  expect(held.timers).toEqual([`${term} ${due}`]);
  expect(held.wake(justBefore).outcome).toBe('nothing-due');
  held.wake(due);
  expect(held.states).toEqual(['late']);
});

test('entering a state anew cancels its timer and arms it from then on', () => {
  const process = processOf({
    events: ['again', 'answer'],
    statechart: { initial: 'begun', states: { begun: { after: { '2 hours': 'late' }, on: { again: { target: 'begun', reenter: true }, answer: 'closed' } }, late: { on: { answer: 'closed' } }, closed: 'final' } },
  });
  const held = new CaseInHand(process).open('2026-03-02T09:00');
  held.send('2026-03-02T10:30', 'again');
  expect(held.timers).toEqual(['2 hours 2026-03-02T12:30']);
  expect([held.last.armed.length, held.last.disarmed]).toEqual([1, []]);
  expect(held.wake('2026-03-02T12:00').outcome).toBe('nothing-due');
  held.wake('2026-03-02T12:30');
  expect(held.states).toEqual(['late']);
});

test('an event that leaves a state untouched leaves its timer as it was armed', () => {
  const process = processOf({
    facts: { words: 'text' },
    events: { note: { form: { required: ['words'] } }, answer: {} },
    statechart: { initial: 'begun', states: { begun: { after: { '2 hours': 'late' }, on: { note: {}, answer: 'closed' } }, late: { on: { answer: 'closed' } }, closed: 'final' } },
  });
  const held = new CaseInHand(process).open('2026-03-02T09:00');
  held.send('2026-03-02T10:30', 'note', { words: 'w' });
  expect([held.timers, held.last.armed, held.last.disarmed]).toEqual([['2 hours 2026-03-02T11:00'], [], []]);
});

test('timers survive a restored document: none is lost, none is armed twice', () => {
  const held = new CaseInHand(reminders).open('2026-03-02T09:00');
  const armed = held.timers;
  for (let time = 0; time < 3; time += 1) held.state = throughJson(held.state!);
  expect(held.wake('2026-03-02T09:30').outcome).toBe('nothing-due');
  expect(held.timers).toEqual(armed);
  held.wake('2026-03-02T10:01');
  expect(held.timers).toEqual(armed.filter((timer) => !timer.startsWith('notice')));
});

test('a process timer for five workdays skips the days of rest', () => {
  const process = processOf({
    events: ['answer'],
    statechart: { initial: 'begun', states: { begun: { after: { '5 workdays': 'late' }, on: { answer: 'closed' } }, late: { on: { answer: 'closed' } }, closed: 'final' } },
  });
  expect(new CaseInHand(process).open('2026-09-30T10:00').timers).toEqual(['5 workdays 2026-10-13T17:30']);
});

test('after a long time down a decision fires what it may, the next goes on, and no command passes by what is due', () => {
  const process = uncheckedProcessOf({
    events: ['answer'],
    statechart: { initial: 'begun', states: { begun: { after: { '1 minute': { target: 'begun', reenter: true } }, on: { answer: 'closed' } }, closed: 'final' } },
  });
  const held = new CaseInHand(process).open('2026-03-02T09:00');
  held.wake('2026-03-02T09:05');
  expect(held.last.events).toHaveLength(5);
  held.wake('2026-03-02T20:00');
  expect(held.last.events).toHaveLength(500);
  expect(reasonOf(held.send('2026-03-03T09:00', 'answer'))).toBe('catching_up');
  held.wake('2026-03-03T09:00');
  expect(held.send('2026-03-03T09:00', 'answer').outcome).toBe('accepted');
  expect(held.events.filter(({ kind }) => kind === 'timer').map(({ at }) => at)).toHaveLength(24 * 60);
});

test('a timer that the definition does not have is a defect, never forgotten in silence', () => {
  const held = new CaseInHand(reminders).open('2026-03-02T09:00');
  const renamed = held.document.timers.map((timer) => ({ ...timer, key: timer.key.replace('2 hours', '3 hours') }));
  held.state = { ...held.state!, document: { ...held.document, timers: renamed } };
  expect(() => held.wake('2026-03-02T12:00')).toThrow(/the version it was opened with/);
});

test('a refused command keeps the timers that ran, and a second try does not run them again', () => {
  const held = new CaseInHand(reminders).open('2026-03-02T09:00');
  expect(reasonOf(held.send('2026-03-02T10:30', 'nothing'))).toBe('unknown_event');
  expect(reasonOf(held.send('2026-03-02T10:31', 'nothing'))).toBe('unknown_event');
  expect(held.kinds('notice')).toEqual(['opened', 'breached']);
});
