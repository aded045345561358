/** The arithmetic against a second, naive one, and what must hold of any deadline. KEPT_PROPERTY_RUNS sets the number of cases. */
import fc from 'fast-check';
import { dueOf, explain, warnOf, type DeadlineQuery } from '../../../src/core/calendar/deadline.js';
import { dayAt } from '../../../src/core/calendar/instant.js';
import { readCalendar } from '../../../src/core/calendar/days/work-calendar-check.js';
import { workDay } from '../../../src/core/calendar/days/work-day.js';
import { arbitraryCalendar, arbitraryKnownCalendar, arbitraryQuery, arbitraryTerm } from './arbitrary-deadline.js';
import { naiveDueOf, naiveWarningAt, type NaiveQuery } from './naive-deadline.js';

const runs = Number(process.env['KEPT_PROPERTY_RUNS'] ?? 5_000);
/** Generous: it only ends a hang. */
const timeoutMs = 120_000 + runs * 30;

const minuteMs = 60_000;
const questions = arbitraryQuery(arbitraryKnownCalendar(Math.ceil(runs / 10)));

function inMs({ rule, anchor, suspensions, extensions, calendar }: NaiveQuery): DeadlineQuery {
  return { rule, calendar, extensions, anchor: anchor * minuteMs, suspensions: suspensions.map(({ from, to }) => ({ from: from * minuteMs, to: to === null ? null : to * minuteMs })) };
}

function property(name: string, check: Parameters<typeof fc.property<[NaiveQuery, number]>>[2]): void {
  test(name, () => fc.assert(fc.property(questions, fc.integer({ min: 1, max: 100 }), check), { numRuns: runs }), timeoutMs);
}

/** The due instant, or the end of time while the clock stands. */
function dueIn(query: DeadlineQuery): number {
  const deadline = dueOf(query);
  return 'open' in deadline ? Infinity : deadline.due;
}

property('due, its date and its provisional mark are those of the naive count', (query) => {
  expect(dueOf(inMs(query))).toEqual(naiveDueOf(query));
});

property('an explanation has the deadline of dueOf, and as many counted days as the term', (naive) => {
  const query = inMs(naive);
  const { deadline, steps } = explain(query);
  expect(deadline).toEqual(dueOf(query));
  const { term, direction, strictBefore } = query.rule;
  if ('open' in deadline || naive.extensions.length > 0 || (term.unit !== 'workday' && (term.unit !== 'day' || direction === 'before'))) return;
  const counted = steps.filter(({ kind, counted: isCounted }) => kind === 'day' && isCounted);
  expect(counted).toHaveLength(term.amount + (direction === 'before' && strictBefore ? 1 : 0));
});

property('due moves on with the amount and never back', (naive) => {
  const query = inMs(naive);
  const { rule } = query;
  const longer = { ...query, rule: { ...rule, term: { ...rule.term, amount: rule.term.amount + 1 } } };
  const [due, later] = [dueIn(query), dueIn(longer)];
  if (naive.extensions.length === 0) expect(rule.direction === 'after' ? later >= due : later < due).toBe(true);
});

property('due moves on with the anchor and never back', (naive, minutes) => {
  const query = inMs(naive);
  const isByMonths = [query.rule.term, ...naive.extensions].some(({ unit }) => unit === 'month' || unit === 'half-year' || unit === 'year');
  if (isByMonths && naive.suspensions.length > 0) return; // suspended days before the later anchor are no longer made good
  expect(dueIn({ ...query, anchor: query.anchor + minutes * 20 * minuteMs })).toBeGreaterThanOrEqual(dueIn(query));
});

property('a suspension or an extension never brings due forward', (naive) => {
  const query = inMs(naive);
  expect(dueIn(query)).toBeGreaterThanOrEqual(dueIn({ ...query, suspensions: [] }));
  expect(dueIn(query)).toBeGreaterThanOrEqual(dueIn({ ...query, extensions: [] }));
});

property('a warning at a share of the term is that of the naive count', (naive, percent) => {
  const query = inMs(naive);
  const due = dueIn(query);
  if (naive.rule.direction === 'before' || due === Infinity || due - query.anchor > 12 * 86_400_000) return;
  expect(warnOf({ ...query, warn: { percent } })).toBe(naiveWarningAt(naive, due, percent));
});

test(
  'a warning lies between anchor and due, and in working time unless the term runs by the clock',
  () => {
    const warning = fc.oneof(fc.record({ percent: fc.integer({ min: 1, max: 100 }) }), fc.record({ term: arbitraryTerm }));
    const check = (naive: NaiveQuery, warn: { percent: number } | { term: (typeof naive)['rule']['term'] }): void => {
      const query = inMs(naive);
      const at = warnOf({ ...query, warn });
      if (at === null) return;
      expect(at).toBeLessThanOrEqual(dueIn(query));
      if (query.rule.direction === 'after') expect(at).toBeGreaterThanOrEqual(query.anchor);
      const byClock = query.rule.term.unit === 'minute' || query.rule.term.unit === 'hour';
      if (byClock && query.rule.direction === 'after') return;
      const day = dayAt(query.calendar.zone, at);
      const windows = [day - 1, day].flatMap((near) => workDay(query.calendar, near).windows);
      expect(windows.some(({ from, to }) => from <= at && at <= to)).toBe(true);
    };
    fc.assert(fc.property(questions, warning, check), { numRuns: runs });
  },
  timeoutMs,
);

test('a calendar comes back from JSON as it went', () => {
  fc.assert(
    fc.property(arbitraryCalendar, (calendar) => {
      expect(readCalendar(JSON.parse(JSON.stringify(calendar)))).toEqual(calendar);
    }),
    { numRuns: Math.min(runs, 300) },
  );
});
