import fc from 'fast-check';
import { formatInstant, parseInstant, type Instant } from '../../../src/core/calendar/instant.js';
import { dateOf } from '../../../src/core/calendar/time/calendar-date.js';
import type { Recurrence } from '../../../src/core/definition/definition.js';
import { dutyEndOf, endedDuty, type DutyEnd, type DutyState } from '../../../src/core/recurrence/duty.js';
import { nextStep, type RecurrenceStanding, type RecurrenceStep } from '../../../src/core/recurrence/next-step.js';
import { instantsOf } from '../../../src/core/recurrence/period.js';
import type { Transition } from '../../../src/core/case/transition.js';

const ZONE = 'Asia/Shanghai';
const said = { zh: '走访', en: 'Visit' };
const HALF_YEARLY: Recurrence = {
  title: said, clause: '3.6.1', register: 'big-customers', rule: 'FREQ=MONTHLY;INTERVAL=6', starts: '2026-01-01', basis: 'natural', spread: 'weeks',
  joined: 'same-period', catchUp: 'each', done: { events: ['visited'], states: ['visited-late'] }, subject: 'customer', unit: null,
};
const at = (text: string): Instant => parseInstant(text, ZONE) as Instant;

/** A database of one recurrence that is told only what the steps say: what a host does to it, in words. */
class Ledger {
  readonly done: string[] = [];
  #lastEnd: string | null = null;
  #open: { id: string; due: Instant }[] = [];

  constructor(private readonly recurrence: Recurrence) {}

  standing(now: Instant, since = at('2026-01-05')): RecurrenceStanding {
    return {
      now, since, registerRevision: 1, lastEnd: this.#lastEnd, filling: null, unsettled: null, enrolled: 1, nextDay: null, nextLeaving: null,
      firstDue: this.#open[0] === undefined ? null : { periodId: this.#open[0].id, due: this.#open[0].due },
    };
  }

  step(now: Instant): RecurrenceStep {
    const step = nextStep(this.recurrence, ZONE, this.standing(now));
    if (step.do === 'wait' || step.do === 'enrol') return step;
    if ('periodId' in step) this.#open = this.#open.filter(({ id }) => id !== step.periodId);
    else {
      this.#lastEnd = dateOf(step.period.end);
      if (step.do === 'open') this.#open.push({ id: step.period.id, due: instantsOf(ZONE, step.period).due });
    }
    this.done.push(`${step.do} ${'periodId' in step ? step.periodId : step.period.id}`);
    return step;
  }

  runUntilQuiet(now: Instant): Instant | null {
    for (;;) {
      const step = this.step(now);
      if (step.do === 'wait') return step.until;
    }
  }
}

test('a period is opened when it begins and closed by the first instant after its end', () => {
  const ledger = new Ledger(HALF_YEARLY);
  expect(formatInstant(ledger.runUntilQuiet(at('2026-03-01'))!, ZONE)).toBe('2026-07-01T00:00:00+08:00');
  expect(ledger.done).toEqual(['open 2026-H1']);
  // At the midnight that ends it, a visit is on time still; the next has begun.
  expect(formatInstant(ledger.runUntilQuiet(at('2026-07-01'))!, ZONE)).toBe('2026-07-01T00:00:00.001+08:00');
  expect(ledger.done).toEqual(['open 2026-H1', 'open 2026-H2']);
  ledger.runUntilQuiet(at('2026-07-01') + 1);
  expect(ledger.done).toEqual(['open 2026-H1', 'open 2026-H2', 'close 2026-H1']);
});

test('after a standstill each missed period is opened and closed once, in order', () => {
  const ledger = new Ledger(HALF_YEARLY);
  ledger.runUntilQuiet(at('2026-03-01'));
  ledger.runUntilQuiet(at('2027-08-01'));
  expect(ledger.done).toEqual(['open 2026-H1', 'close 2026-H1', 'open 2026-H2', 'close 2026-H2', 'open 2027-H1', 'close 2027-H1', 'open 2027-H2']);
});

test('a leaving day is waited for, and settled when it comes: before the next period is opened, and never after the end of its own', () => {
  const standing = (now: string, day: string): RecurrenceStanding => ({ ...new Ledger(HALF_YEARLY).standing(at(now)), lastEnd: '2026-07-01', firstDue: { periodId: 'h1', due: at('2026-07-01') }, nextLeaving: { periodId: 'h1', day } });
  const step = (now: string, day: string) => nextStep(HALF_YEARLY, ZONE, standing(now, day));
  expect(step('2026-04-30T23:59', '2026-05-01')).toEqual({ do: 'wait', until: at('2026-05-01') });
  expect(step('2026-05-01', '2026-05-01')).toEqual({ do: 'settle', periodId: 'h1' });
  expect(step('2026-07-01', '2026-06-30')).toEqual({ do: 'settle', periodId: 'h1' });
  expect(step('2026-07-02', '2026-06-30')).toEqual({ do: 'close', periodId: 'h1' });
});

test('periods may be passed over, by name', () => {
  const ledger = new Ledger({ ...HALF_YEARLY, catchUp: 'current' });
  ledger.runUntilQuiet(at('2026-03-01'));
  ledger.runUntilQuiet(at('2027-08-01'));
  expect(ledger.done).toEqual(['open 2026-H1', 'close 2026-H1', 'pass-over 2026-H2', 'pass-over 2027-H1', 'open 2027-H2']);
});

test('what ended before it was published is nobody’s duty, and what has not begun is waited for', () => {
  const step = (recurrence: Recurrence, published: string, now: string) => nextStep(recurrence, ZONE, new Ledger(recurrence).standing(at(now), at(published)));
  expect(step({ ...HALF_YEARLY, starts: '2020-01-01' }, '2026-09-01', '2026-09-02')).toMatchObject({ do: 'open', period: { id: '2026-H2' } });
  expect(step({ ...HALF_YEARLY, starts: '2027-01-01' }, '2026-09-01', '2026-09-02')).toEqual({ do: 'wait', until: at('2027-01-01') });
});

test('whenever hosts look, every period between the first and the last is opened once and closed once, each before the next', () => {
  const looks = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(looks, fc.constantFrom('FREQ=MONTHLY;INTERVAL=6', 'FREQ=MONTHLY;INTERVAL=1', 'FREQ=DAILY;INTERVAL=10', 'FREQ=WEEKLY;INTERVAL=1'), (gaps, rule) => {
      const starts = rule.startsWith('FREQ=WEEKLY') ? '2026-01-05' : '2026-01-01';
      const ledger = new Ledger({ ...HALF_YEARLY, rule, starts });
      let now = at('2026-01-05T08:00');
      for (const days of gaps) ledger.runUntilQuiet((now += days * 86_400_000));
      const opened = ledger.done.filter((one) => one.startsWith('open'));
      const closed = ledger.done.filter((one) => one.startsWith('close'));
      expect(new Set(opened).size).toBe(opened.length);
      expect(closed.map((one) => one.slice(6))).toEqual(opened.slice(0, closed.length).map((one) => one.slice(5)));
      expect(opened.length - closed.length).toBe(1);
    }),
    { numRuns: 30 },
  );
});

test('rolling periods are closed and opened in the order of their instants', () => {
  const rolling: Recurrence = { ...HALF_YEARLY, basis: 'rolling', spread: null };
  const standing = { ...new Ledger(rolling).standing(at('2027-01-01')), firstDue: { periodId: 'p', due: at('2026-07-01') } };
  expect(nextStep(rolling, ZONE, { ...standing, nextDay: '2026-06-30' })).toMatchObject({ do: 'open', period: { id: '2026-06-30' } });
  expect(nextStep(rolling, ZONE, { ...standing, nextDay: '2026-07-01' })).toEqual({ do: 'close', periodId: 'p' });
  expect(nextStep(rolling, ZONE, { ...standing, enrolled: 0 })).toEqual({ do: 'enrol' });
  expect(nextStep(rolling, ZONE, { ...standing, firstDue: null })).toEqual({ do: 'wait', until: null });
});

describe('the end of a duty', () => {
  const due = at('2026-07-01');
  const done = (instant: Instant): DutyEnd => ({ kind: 'done', at: instant, happenedAt: null });
  test.each<[DutyState, DutyEnd, DutyState, string[]]>([
    ['begun', done(due), 'done', ['duties-done']],
    ['begun', done(due + 1), 'done-late', ['duties-missed', 'duties-done-late']],
    ['missed', done(due + 1), 'done-late', ['duties-done-late']],
    ['missed', done(due - 1), 'done-late', ['duties-done-late']],
    ['done', done(due), 'done', []],
    ['done-late', done(due + 5), 'done-late', []],
    ['left', done(due), 'left', []],
    ['begun', { kind: 'released', at: due }, 'waiting', []],
    ['begun', { kind: 'released', at: due + 1 }, 'missed', ['duties-missed']],
    ['missed', { kind: 'released', at: due + 1 }, 'missed', []],
    ['done', { kind: 'released', at: due }, 'done', []],
  ])('%s, ended by %j, is %s', (state, end, after, entries) => {
    expect(endedDuty(state, due, end, false)).toMatchObject({ state: after, entries });
  });

  test.each<[DutyState, DutyEnd, DutyState, string[]]>([
    ['begun', done(due), 'done', ['duties-done']],
    ['begun', done(due + 1), 'left', ['duties-left']],
    ['begun', { kind: 'released', at: due - 1 }, 'left', ['duties-left']],
    ['begun', { kind: 'released', at: due + 1 }, 'left', ['duties-left']],
    ['missed', done(due + 1), 'done-late', ['duties-done-late']],
    ['left', { kind: 'released', at: due }, 'left', []],
  ])('whose subject has left: %s, ended by %j, is %s', (state, end, after, entries) => {
    expect(endedDuty(state, due, end, true)).toMatchObject({ state: after, entries });
  });

  test('is what the definition names, an event or a state; a case that ends without gives the duty back', () => {
    const event = { sequence: 1, kind: 'event' as const, at: 5, receivedAt: 5, arrivedAt: 5, happenedAt: 4, staff: null, post: null, unit: null, form: {} };
    const transition = (type: string, states: string[], ended = false) => ({ events: [{ ...event, type, states }], ended }) as unknown as Transition;
    expect(dutyEndOf(HALF_YEARLY, transition('visited', ['closed'], true))).toEqual({ kind: 'done', at: 5, happenedAt: 4 });
    expect(dutyEndOf(HALF_YEARLY, transition('noted', ['visited-late']))).toMatchObject({ kind: 'done' });
    expect(dutyEndOf(HALF_YEARLY, transition('noted', ['planned']))).toBeNull();
    expect(dutyEndOf(HALF_YEARLY, transition('called-off', ['called-off'], true))).toEqual({ kind: 'released', at: 5 });
  });
});
