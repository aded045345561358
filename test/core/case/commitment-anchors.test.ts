/** What a promise counts from: an event that may come again, or a fact that may move. */
import { earlierOccurrence } from '../../../src/core/case/promises/earlier-occurrence.js';
import { leafText } from '../../../src/core/ledger/leaf.js';
import { CaseInHand, local } from '../../support/case-in-hand.js';
import { processOf, type SmallProcess } from '../../support/small-process.js';

const calls = processOf({
  events: ['call', 'called-back', 'close'],
  commitments: { callback: { within: '2 hours', from: 'call', met: 'called-back', cancelled: 'close', warn: '50%' } },
  statechart: { initial: 'open', states: { open: { on: { call: 'open', 'called-back': 'open', close: 'closed' } }, closed: 'final' } },
});

test('each coming of its event opens an occurrence, numbered on; each ends once', () => {
  const held = new CaseInHand(calls).open('2026-03-02T09:00');
  expect(held.promise('callback')).toBeUndefined();
  for (const day of ['02', '03', '04']) {
    held.send(`2026-03-${day}T10:00`, 'call');
    held.send(`2026-03-${day}T11:00`, 'called-back');
  }
  expect(held.entries('callback')).toEqual([
    'opened 2026-03-02T10:00', 'met 2026-03-02T11:00',
    'opened 2026-03-03T10:00 #2', 'met 2026-03-03T11:00 #2',
    'opened 2026-03-04T10:00 #3', 'met 2026-03-04T11:00 #3',
  ]);
});

test('its event does not restart a promise that is running, nor one that is breached and still owed', () => {
  const held = new CaseInHand(calls).open('2026-03-02T09:00');
  held.send('2026-03-02T10:00', 'call');
  held.send('2026-03-02T11:30', 'call');
  expect(held.timers).toEqual(['callback 2026-03-02T12:00']);
  held.send('2026-03-02T12:30', 'call');
  expect(held.entries('callback')).toEqual(['opened 2026-03-02T10:00', 'breached 2026-03-02T12:00']);
  held.send('2026-03-02T13:00', 'called-back');
  held.send('2026-03-02T14:00', 'call');
  expect(held.entries('callback').slice(2)).toEqual(['fulfilled-late 2026-03-02T13:00', 'opened 2026-03-02T14:00 #2']);
});

test('a new occurrence warns anew', () => {
  const held = new CaseInHand(calls).open('2026-03-02T09:00');
  held.send('2026-03-02T10:00', 'call');
  held.send('2026-03-02T11:30', 'called-back');
  held.send('2026-03-02T15:00', 'call');
  held.wake('2026-03-02T16:30');
  expect(held.outbox.map(({ kind }) => kind)).toEqual(['warning', 'warning']);
});

test('an anchor that came and was met leaves nothing to be ruled on at the end; one that never came is not applicable', () => {
  const met = new CaseInHand(calls).open('2026-03-02T09:00');
  met.send('2026-03-02T10:00', 'call');
  met.send('2026-03-02T11:00', 'called-back');
  met.send('2026-03-02T12:00', 'close');
  expect([met.kinds('callback'), met.last.ended]).toEqual([['opened', 'met'], true]);
  const never = new CaseInHand(calls).open('2026-03-02T09:00');
  never.send('2026-03-02T12:00', 'close');
  expect([never.entries('callback'), never.last.ended]).toEqual([['not-applicable 2026-03-02T12:00'], true]);
});

const outage: SmallProcess = {
  facts: { starts: 'instant' },
  events: { plan: { form: { required: ['starts'] } }, tell: {}, close: {} },
  commitments: { notice: { within: 'before starts by 48 hours', met: 'tell', cancelled: 'close', warn: '4 workhours' } },
  statechart: { initial: 'planning', states: { planning: { on: { plan: 'planning', tell: 'planning', close: 'closed' } }, closed: 'final' } },
};
const planned = (): CaseInHand => {
  const held = new CaseInHand(processOf(outage)).open('2026-03-02T09:00');
  held.send('2026-03-02T10:00', 'plan', { starts: '2026-03-12T10:00:00+08:00' });
  return held;
};

test('a deadline before a fact opens when the fact is set, counted back from it', () => {
  const held = planned();
  expect([local(held.promise('notice').anchor), local(held.promise('notice').due)]).toEqual(['2026-03-12T10:00', '2026-03-10T10:00']);
  expect(held.entries('notice')).toEqual(['opened 2026-03-02T10:00']);
});

test('when the fact moves, the deadline moves with its timers, and the ledger says why', () => {
  const held = planned();
  held.send('2026-03-03T10:00', 'plan', { starts: '2026-03-20T10:00:00+08:00' });
  expect(held.timers.filter((timer) => !timer.includes(':warn'))).toEqual(['notice 2026-03-18T10:00']);
  expect(held.timers.find((timer) => timer.includes(':warn'))).toBe(`notice:warn ${local(held.promise('notice').warnAt)}`);
  expect(held.ledger.at(-1)).toMatchObject({ kind: 're-projected', cause: 'anchor-moved', due: Date.parse('2026-03-18T10:00+08:00') });
  expect(held.wake('2026-03-10T10:01').outcome).toBe('nothing-due');
});

test('the same instant in other words is no move', () => {
  const held = planned();
  held.send('2026-03-03T10:00', 'plan', { starts: '2026-03-12T02:00:00Z' });
  expect(held.kinds('notice')).toEqual(['opened']);
});

test('what has ended never moves', () => {
  const held = planned();
  held.send('2026-03-03T10:00', 'tell');
  held.send('2026-03-03T11:00', 'plan', { starts: '2026-03-20T10:00:00+08:00' });
  expect([held.kinds('notice'), local(held.promise('notice').due)]).toEqual([['opened', 'met'], '2026-03-10T10:00']);
  const late = planned();
  late.send('2026-03-11T10:00', 'plan', { starts: '2026-03-20T10:00:00+08:00' });
  expect([late.kinds('notice'), local(late.promise('notice').due)]).toEqual([['opened', 'breached'], '2026-03-10T10:00']);
});

test('nobody is warned of a deadline that has passed when its clock starts or its fact moves: the breach alone is told', () => {
  const late = new CaseInHand(processOf(outage)).open('2026-03-02T09:00');
  late.send('2026-03-02T10:00', 'plan', { starts: '2026-03-03T10:00:00+08:00' });
  const moved = planned();
  moved.send('2026-03-03T10:00', 'plan', { starts: '2026-03-04T10:00:00+08:00' });
  expect([late, moved].map(({ outbox }) => outbox.map(({ kind }) => kind))).toEqual([['breach'], ['breach']]);
});

test('a warning that falls due with the start of the clock is given, for there is time left', () => {
  const held = new CaseInHand(processOf(outage)).open('2026-03-02T09:00');
  held.send('2026-03-02T10:00', 'plan', { starts: '2026-03-04T11:00:00+08:00' });
  expect([held.outbox.map(({ kind }) => kind), held.promise('notice').state]).toEqual([['warning'], 'running']);
});

test('a deadline already past when it opens is breached as it opens', () => {
  const held = new CaseInHand(processOf(outage)).open('2026-03-02T09:00');
  held.send('2026-03-02T10:00', 'plan', { starts: '2026-03-03T10:00:00+08:00' });
  expect(held.entries('notice')).toEqual(['opened 2026-03-02T10:00', 'breached 2026-03-01T10:00']);
  expect(held.last.events.map(({ type }) => type).at(-1)).toBe('notice');
  expect(held.last.events.every(({ at: when }) => when === Date.parse('2026-03-02T10:00+08:00'))).toBe(true);
});

test('a deadline moved into the past is breached at once', () => {
  const held = planned();
  held.send('2026-03-03T10:00', 'plan', { starts: '2026-03-04T10:00:00+08:00' });
  expect(held.kinds('notice')).toEqual(['opened', 're-projected', 'breached']);
});

test('a moved promise that is paused stays paused', () => {
  const process = processOf({
    facts: { promised: 'instant' },
    opened: { form: { required: ['promised'] } },
    events: { wait: {}, go: {}, move: { form: { required: ['promised'] } }, delivered: {} },
    commitments: { delivery: { within: '5 hours', from: 'promised', met: 'delivered', paused: 'waiting' } },
    statechart: { initial: 'begun', states: { begun: { on: { wait: 'waiting', delivered: 'closed' } }, waiting: { on: { go: 'begun', move: 'waiting' } }, closed: 'final' } },
  });
  const held = new CaseInHand(process).open('2026-03-02T09:00', { promised: '2026-03-02T09:00:00+08:00' });
  held.send('2026-03-02T10:00', 'wait');
  held.send('2026-03-02T11:00', 'move', { promised: '2026-03-02T08:00:00+08:00' });
  expect([held.kinds('delivery'), held.timers, held.promise('delivery').due]).toEqual([['opened', 'suspended', 're-projected'], [], null]);
  held.send('2026-03-02T12:00', 'go');
  expect(held.timers).toEqual(['delivery 2026-03-02T15:00']);
});

/** Taken over and over; the visit is owed anew each time. */
const visits = processOf({
  events: ['take', 'end'],
  commitments: { visit: { within: '1 minute', from: 'take', met: 'done' } },
  statechart: {
    initial: 'recorded',
    states: { recorded: { on: { take: 'busy' } }, busy: { after: { '2 minutes': 'done' } }, done: { on: { take: 'busy', end: 'closed' } }, closed: 'final' },
  },
});

test('an occurrence that ends and the next that begins in one decision are both told', () => {
  const held = new CaseInHand(visits).open('2026-03-02T09:00');
  held.send('2026-03-02T09:01', 'take');
  held.send('2026-03-02T10:00', 'take');
  expect(held.entries('visit')).toEqual(['opened 2026-03-02T09:01', 'breached 2026-03-02T09:02', 'fulfilled-late 2026-03-02T09:03', 'opened 2026-03-02T10:00 #2']);
  expect(held.last.commitments.map(({ occurrence, state }) => [occurrence, state])).toEqual([[1, 'fulfilled-late'], [2, 'running']]);
});

test('an occurrence that is over is told again from the entry of its outcome', () => {
  const held = new CaseInHand(visits).open('2026-03-02T09:00');
  held.send('2026-03-02T09:01', 'take');
  held.send('2026-03-02T10:00', 'take');
  const over = held.last.commitments.find(({ occurrence }) => occurrence === 1)!;
  const leaf = held.ledger.find(({ kind }) => kind === 'breached')!;
  const { commitment, clause, ...record } = over;
  const text = leafText({ tenant: 't', process: 'small', definition: 'h', case: 'c' }, leaf);
  expect([commitment, clause, earlierOccurrence(text, over)]).toEqual(['visit', 'T1', record]);
});
