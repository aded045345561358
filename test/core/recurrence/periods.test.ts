import fc from 'fast-check';
import { formatInstant } from '../../../src/core/calendar/instant.js';
import { dateOf, dayOf } from '../../../src/core/calendar/time/calendar-date.js';
import { instantsOf, periodFrom, periodHolding, rollingPeriod, type Period } from '../../../src/core/recurrence/period.js';
import { formatRule, parseEvery, parseRule, periodsAYear, type RecurrenceRule } from '../../../src/core/recurrence/recurrence-rule.js';
import { naiveFirstDays } from './naive-periods.js';

const RUNS = Number(process.env.KEPT_PROPERTY_RUNS ?? 300);

function every(text: string): RecurrenceRule {
  const rule = parseEvery(text);
  if ('problem' in rule) throw new Error(JSON.stringify(rule));
  return rule;
}

const words = (period: Period | null): string => (period === null ? 'none' : `${period.id} ${dateOf(period.first)}..${dateOf(period.end - 1)}`);
const holding = (text: string, starts: string, day: string) => words(periodHolding(every(text), starts, dayOf(day)));

test.each([
  ['half-year', '2026-01-01', '2026-06-30', '2026-H1 2026-01-01..2026-06-30'],
  ['half-year', '2026-07-01', '2026-07-01', '2026-H2 2026-07-01..2026-12-31'],
  ['half-year', '2026-01-01', '2051-03-31', '2051-H1 2051-01-01..2051-06-30'],
  ['quarter', '2026-01-01', '2026-09-30', '2026-Q3 2026-07-01..2026-09-30'],
  ['month', '2024-01-01', '2024-02-29', '2024-02 2024-02-01..2024-02-29'],
  ['year', '2026-01-01', '2027-12-31', '2027 2027-01-01..2027-12-31'],
  ['2 years', '2026-01-01', '2029-05-05', '2028-01-01 2028-01-01..2029-12-31'],
  ['week', '2026-01-05', '2027-01-03', '2026-W53 2026-12-28..2027-01-03'],
  ['10 days', '2026-01-01', '2026-01-11', '2026-01-11 2026-01-11..2026-01-20'],
])('every %s from %s, the period of %s is %s', (text, starts, day, expected) => {
  expect(holding(text, starts, day)).toBe(expected);
});

test('a period begins and ends at the midnights of its zone', () => {
  const { from, due } = instantsOf('Asia/Shanghai', periodHolding(every('half-year'), '2026-01-01', dayOf('2026-03-01'))!);
  expect([from, due].map((at) => formatInstant(at, 'Asia/Shanghai'))).toEqual(['2026-01-01T00:00:00+08:00', '2026-07-01T00:00:00+08:00']);
  const berlin = instantsOf('Europe/Berlin', periodHolding(every('month'), '2026-01-01', dayOf('2026-03-15'))!);
  expect([berlin.from, berlin.due].map((at) => formatInstant(at, 'Europe/Berlin'))).toEqual(['2026-03-01T00:00:00+01:00', '2026-04-01T00:00:00+02:00']);
});

test.each([
  ['half-year', '2026-03-16', '2026-03-16 2026-03-16..2026-09-15'],
  ['half-year', '2026-08-31', '2026-08-31 2026-08-31..2027-02-27'],
  ['year', '2024-02-29', '2024-02-29 2024-02-29..2025-02-27'],
  ['2 weeks', '2026-12-25', '2026-12-25 2026-12-25..2027-01-07'],
])('rolling by a %s, the period from %s is %s', (text, first, expected) => {
  expect(words(rollingPeriod(every(text), dayOf(first)))).toBe(expected);
});

const weekdays = (nth: fc.Arbitrary<number | null>) =>
  fc.uniqueArray(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), nth }), { maxLength: 3, selector: ({ weekday }) => weekday });
const RULE = fc.oneof(
  fc.record({ frequency: fc.constant('DAILY' as const), interval: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ frequency: fc.constant('WEEKLY' as const), interval: fc.integer({ min: 1, max: 60 }), weekdays: weekdays(fc.constant(null)) }),
  fc.record({ frequency: fc.constant('MONTHLY' as const), interval: fc.integer({ min: 1, max: 24 }), monthDays: fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { maxLength: 3 }) }),
  fc.record({ frequency: fc.constant('MONTHLY' as const), interval: fc.integer({ min: 1, max: 24 }), weekdays: fc.oneof(weekdays(fc.constant(null)), weekdays(fc.constantFrom(1, 2, 4, -1, -2))) }),
  fc.record({ frequency: fc.constant('YEARLY' as const), interval: fc.integer({ min: 1, max: 3 }), months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }), monthDays: fc.uniqueArray(fc.constantFrom(1, 15, 28, -1), { maxLength: 2 }) }),
).map((parts): RecurrenceRule => ({ months: [], monthDays: [], weekdays: [], ...parts }));

test('periods are those that asking every day gives, one after another without a gap, wherever one begins to look', () => {
  fc.assert(
    fc.property(RULE, fc.integer({ min: dayOf('2000-01-01'), max: dayOf('2040-12-31') }), fc.integer({ min: 0, max: 7_000 }), (rule, starts, later) => {
      const day = starts + later;
      const firsts = naiveFirstDays(rule, starts, day + 4_000);
      const at = firsts.findLastIndex((first) => first <= day);
      const next = firsts.findIndex((first) => first >= day);
      const held = periodHolding(rule, dateOf(starts), day);
      const span = (period: Period | null) => (period === null ? null : [period.first, period.end]);
      expect(span(held)).toEqual(at < 0 ? null : [firsts[at], firsts[at + 1]]);
      expect(span(periodFrom(rule, dateOf(starts), day))).toEqual([firsts[next], firsts[next + 1]]);
    }),
    { numRuns: RUNS },
  );
});

test('a rule is read as it is written', () => {
  fc.assert(fc.property(RULE, (rule) => expect(parseRule(formatRule(rule))).toEqual(rule)), { numRuns: RUNS });
});

test('no year has more periods than the bound says', () => {
  fc.assert(
    fc.property(RULE, fc.integer({ min: dayOf('2000-01-01'), max: dayOf('2040-12-31') }), (rule, starts) => {
      const perYear = new Map<string, number>();
      for (const first of naiveFirstDays(rule, starts, starts + 1_500)) perYear.set(dateOf(first).slice(0, 4), (perYear.get(dateOf(first).slice(0, 4)) ?? 0) + 1);
      expect(Math.max(...perYear.values())).toBeLessThanOrEqual(periodsAYear(rule));
    }),
    { numRuns: RUNS },
  );
});

test.each([
  ['every', 'hour', /one of day, week, month, quarter, half-year, year/],
  ['every', '0 days', /one of day/],
  ['every', '11 years', /at most ten years/],
  ['rule', 'FREQ=HOURLY', /FREQ=YEARLY, FREQ=MONTHLY, FREQ=WEEKLY, FREQ=DAILY/],
  ['rule', 'FREQ=MINUTELY;INTERVAL=525600', /FREQ=YEARLY/],
  ['rule', 'INTERVAL=6', /FREQ=YEARLY/],
  ['rule', 'FREQ=MONTHLY;COUNT=3', /the parts FREQ, INTERVAL, BYMONTHDAY, BYDAY, each once/],
  ['rule', 'FREQ=MONTHLY;INTERVAL=6;INTERVAL=7', /each once/],
  ['rule', 'FREQ=MONTHLY;BYMONTHDAY=32', /BYMONTHDAY as days from 1 to 31/],
  ['rule', 'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR', /BYMONTHDAY or BYDAY/],
  ['rule', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', /days that come/],
  ['rule', 'FREQ=WEEKLY;BYDAY=1MO', /BYDAY as MO, TU/],
  ['rule', 'FREQ=MONTHLY;BYDAY=MO,4TU', /BYDAY as MO, TU/],
  ['rule', 'FREQ=DAILY;INTERVAL=4000', /at most ten years/],
])('%s: %s is refused', (form, text, expected) => {
  const read = form === 'every' ? parseEvery(text) : parseRule(text);
  expect('problem' in read ? read.problem.expected.en : read).toMatch(expected);
});
