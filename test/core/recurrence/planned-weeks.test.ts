import fc from 'fast-check';
import { nationalCalendar } from '../../../src/core/calendar/china.js';
import { isWorkday } from '../../../src/core/calendar/days/work-day.js';
import { dateOf, dayOf } from '../../../src/core/calendar/time/calendar-date.js';
import { dealWeeks, NOTHING_PLANNED, workweeks, type PlannedCounts, type RegisteredSubject } from '../../../src/core/recurrence/planned-weeks.js';

const HALF = { id: '2026-H1', first: dayOf('2026-01-01'), end: dayOf('2026-07-01') };

test('the weeks of the first half of 2026 are those in which somebody works', () => {
  const weeks = workweeks(nationalCalendar, HALF, HALF.first);
  // The first week begins on a Thursday; in the week of the Spring Festival nobody works.
  expect(weeks.slice(0, 3)).toEqual(['2026-01-01', '2026-01-05', '2026-01-12']);
  expect(weeks).not.toContain('2026-02-16');
  expect(weeks).toHaveLength(26);
});

test('a period that is opened late is planned for the weeks that are left, and where none is left for any', () => {
  expect(workweeks(nationalCalendar, HALF, dayOf('2026-06-21'))).toEqual(['2026-06-15', '2026-06-22', '2026-06-29']);
  expect(workweeks(nationalCalendar, HALF, dayOf('2026-09-01'))).toHaveLength(26);
});

test('a day on which nobody works has no week', () => {
  expect(workweeks(nationalCalendar, { id: '2026-10-01', first: dayOf('2026-10-01'), end: dayOf('2026-10-02') }, 0)).toEqual([]);
});

const SUBJECTS = fc
  .array(fc.record({ subject: fc.string({ minLength: 1, maxLength: 4 }), unit: fc.constantFrom('a', 'b', 'c'), late: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 180 }) }) }), { maxLength: 300 })
  .map((rows) => rows.map(({ subject, unit, late }): RegisteredSubject => ({ subject, unit, since: late === null ? '2020-01-01' : dateOf(HALF.first + late) })).sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0)));

const weeksWithin = fc.tuple(fc.integer({ min: 0, max: 180 }), fc.integer({ min: 1, max: 400 })).map(([from, length]) => ({ id: '', first: HALF.first + from, end: HALF.first + from + length }));

/** The days of a week from its first within the period on, to Sunday or the period's end. */
function daysOf(week: string, end: number): string[] {
  const first = dayOf(week);
  const days = Array.from({ length: 7 }, (_, n) => first + n).filter((day) => day < end);
  const monday = days.findIndex((day, n) => n > 0 && new Date(day * 86_400_000).getUTCDay() === 1);
  return (monday < 0 ? days : days.slice(0, monday)).map(dateOf);
}

test('the weeks of each unit are filled from the least, are workweeks, and are the same in whatever chunks they are dealt', () => {
  fc.assert(
    fc.property(SUBJECTS, weeksWithin, fc.integer({ min: 1, max: 50 }), (subjects, period, chunk) => {
      const weeks = workweeks(nationalCalendar, period, period.first);
      const whole = dealWeeks(weeks, subjects, NOTHING_PLANNED);
      const parts = inChunks(weeks, subjects, chunk);
      expect(parts).toEqual(whole);
      for (const unit of ['a', 'b', 'c']) {
        const counts = weeks.map((week) => subjects.filter((one, n) => one.unit === unit && whole.weeks[n] === week).length);
        expect(counts).toEqual(weeks.map((week) => whole.planned[unit]?.[week] ?? 0));
        // Whoever may come in a week may come in every later one.
        for (const [n, count] of counts.entries()) expect(count - Math.min(...counts.slice(n))).toBeLessThanOrEqual(1);
      }
      for (const [n, week] of whole.weeks.entries()) {
        if (week === null) continue;
        const days = daysOf(week, period.end);
        expect(days.some((day) => isWorkday(nationalCalendar, day))).toBe(true);
        expect(days.at(-1)! >= subjects[n]!.since || week === weeks.at(-1)).toBe(true);
      }
      expect(whole.weeks.filter((week) => week === null)).toHaveLength(weeks.length === 0 ? subjects.length : 0);
    }),
    { numRuns: 200 },
  );
});

function inChunks(weeks: readonly string[], subjects: readonly RegisteredSubject[], chunk: number): { weeks: (string | null)[]; planned: PlannedCounts } {
  let planned = NOTHING_PLANNED;
  const dealt = Array.from({ length: Math.ceil(subjects.length / chunk) }, (_, n) => {
    const part = dealWeeks(weeks, subjects.slice(n * chunk, (n + 1) * chunk), planned);
    planned = part.planned;
    return part.weeks;
  });
  return { weeks: dealt.flat(), planned };
}

test('who joins is planned for the week with the fewest of the unit, one that was left first', () => {
  const [first, second, third] = workweeks(nationalCalendar, HALF, dayOf('2026-06-15')) as [string, string, string];
  const planned = { a: { [first]: 2, [second]: 1, [third]: 2 } };
  const joined = ['x', 'y', 'z'].map((subject) => ({ subject, unit: 'a', since: '2026-01-01' }));
  expect(dealWeeks([first, second, third], joined, planned)).toEqual({ weeks: [second, first, second], planned: { a: { [first]: 3, [second]: 3, [third]: 2 } } });
});
