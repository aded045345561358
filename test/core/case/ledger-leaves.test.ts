/** The ledger's entries: each opening ends once, and each due instant can be computed again from its entry alone. */
import { organizationCalendars } from '../../../src/core/definition/organization-calendar.js';
import { BUILT_IN } from '../../../src/core/calendar/calendar-versions.js';
import { deadlineRule, dueOf, type DeadlineRule } from '../../../src/core/calendar/deadline.js';
import canonicalize from 'canonicalize';
import { type LedgerLeaf, leafText, OUTCOMES } from '../../../src/core/ledger/leaf.js';
import { CaseInHand, LEADER, local, term } from '../../support/case-in-hand.js';
import { ORGANIZATION, processOf, type SmallProcess } from '../../support/small-process.js';

const small: SmallProcess = {
  facts: { starts: 'instant', department: 'unit' },
  opened: { form: { required: ['starts'] } },
  events: { plan: { form: { required: ['starts'] } }, pass: { form: { required: ['department'] } }, ask: {}, answered: {}, call: {}, tell: {}, close: {} },
  commitments: {
    reply: { within: '3 workdays', met: 'tell', cancelled: 'close', paused: 'awaiting', warn: '50%', answerable: ['department', 'control-room'], extension: { by: 'leader', max: '5 workdays' } },
    visit: { within: { term: '20 workhours', 'end-of-day': 'midnight' }, from: 'call', met: 'tell', cancelled: 'close', paused: 'awaiting', answerable: ['department', 'control-room'] },
    notice: { within: { term: 'before starts by 2 days', before: 'lenient' }, met: 'tell', cancelled: 'close' },
    survey: { within: { term: '1 month', 'rest-day-receipt': 'deemed-next-workday', 'suspended-day': 'any' }, from: 'opened', met: 'tell', cancelled: 'close', paused: 'awaiting' },
  },
  statechart: {
    initial: 'begun',
    states: {
      begun: { on: { plan: 'begun', pass: 'begun', call: 'begun', ask: 'awaiting', tell: 'begun', close: 'closed' } },
      awaiting: { on: { answered: 'begun', plan: 'awaiting', close: 'closed' } },
      closed: 'final',
    },
  },
};
const process = processOf(small);

/** A case that sees everything: passed on, suspended twice, extended, re-projected, called again, late. */
function eventful(): CaseInHand {
  const held = new CaseInHand(process).open('2026-09-24T20:00', { starts: '2026-10-12T10:00:00+08:00' });
  held.send('2026-09-24T21:00', 'call');
  held.send('2026-09-25T09:00', 'pass', { department: 'operations' });
  held.send('2026-09-25T10:00', 'ask');
  held.send('2026-09-28T10:00', 'answered');
  held.extend('2026-09-28T11:00', 'reply', '2 workdays', { actor: LEADER });
  held.send('2026-09-28T12:00', 'plan', { starts: '2026-10-16T10:00:00+08:00' });
  held.send('2026-09-29T10:00', 'ask');
  held.send('2026-10-08T10:00', 'answered');
  held.send('2026-10-08T11:00', 'tell');
  held.send('2026-10-08T12:00', 'call');
  held.wake('2026-11-20T00:00');
  held.send('2026-12-01T09:00', 'tell');
  held.send('2026-12-01T10:00', 'close');
  return held;
}

/** What a verifier does: nothing but the leaf and the calendar that it names. */
function dueFrom({ term: words, rule, anchor, suspensions, extensions, hoursOf, calendar: version }: LedgerLeaf): number | null {
  const calendar = organizationCalendars(ORGANIZATION)(hoursOf, BUILT_IN.of(version));
  const deadline = dueOf({ rule: deadlineRule({ ...(rule as unknown as DeadlineRule), term: term(words) }), anchor, suspensions, extensions: extensions.map(term), calendar });
  return 'open' in deadline ? null : deadline.due;
}

test('each due instant can be computed again from its leaf alone, whoever answers for it since', () => {
  const held = eventful();
  const stated = held.ledger.filter(({ kind }) => kind !== 'not-applicable');
  expect(new Set(stated.map(({ kind }) => kind))).toEqual(new Set(['opened', 'suspended', 'resumed', 'extended', 're-projected', 'met', 'breached', 'fulfilled-late']));
  for (const leaf of stated) expect([leaf.kind, leaf.commitment, local(leaf.due)]).toEqual([leaf.kind, leaf.commitment, local(dueFrom(leaf))]);
});

test('each opening has exactly one outcome, in order, and what follows a breach comes after it', () => {
  const held = eventful();
  const occurrences = new Map<string, string[]>();
  for (const { commitment, occurrence, kind } of held.ledger) occurrences.set(`${commitment} ${occurrence}`, [...(occurrences.get(`${commitment} ${occurrence}`) ?? []), kind]);
  expect([...occurrences.keys()].sort()).toEqual(['notice 1', 'reply 1', 'survey 1', 'visit 1', 'visit 2']);
  for (const kinds of occurrences.values()) {
    expect(kinds[0]).toBe('opened');
    expect(kinds.filter((kind) => OUTCOMES.has(kind as LedgerLeaf['kind']))).toHaveLength(1);
  }
  expect(occurrences.get('visit 2')).toEqual(['opened', 'breached', 'fulfilled-late']);
});

test('leaves come in the order of the events that caused them, and each names its event', () => {
  const held = eventful();
  const sequences = held.ledger.map(({ sequence }) => sequence);
  expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
  for (const { sequence, kind, at } of held.ledger) {
    const event = held.events.find((one) => one.sequence === sequence)!;
    if (kind !== 'breached') expect(at).toBe(event.at);
  }
});

test('the text of every leaf is its RFC 8785 form', () => {
  const origin = { tenant: 't', process: 'small', definition: 'a'.repeat(64), case: '案' };
  for (const leaf of eventful().ledger) {
    const text = leafText(origin, { ...leaf, suspensions: [{ to: null, from: 0 }], cause: 'a "quoted" cause\n' });
    expect(text).toBe(canonicalize(JSON.parse(text)));
  }
});

test('a leaf has one text, whatever the order of its keys, with instants in ISO 8601', () => {
  const [leaf] = eventful().ledger;
  const origin = { tenant: 't', process: 'small', definition: 'a'.repeat(64), case: 'c' };
  const turned = Object.fromEntries(Object.entries(leaf!).reverse()) as unknown as LedgerLeaf;
  const text = leafText(origin, leaf!);
  expect(leafText(origin, turned)).toBe(text);
  expect(JSON.parse(text)).toMatchObject({ v: 1, case: 'c', at: '2026-09-24T12:00:00.000Z', anchor: '2026-09-24T12:00:00.000Z', happenedAt: null });
});
