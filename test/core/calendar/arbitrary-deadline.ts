/** Generated calendars and deadline questions; all instants are whole minutes, which the naive count needs. */
import fc from 'fast-check';
import { nationalCalendar } from '../../../src/core/calendar/china.js';
import type { DeadlineRule } from '../../../src/core/calendar/counting/deadline-rule.js';
import type { Term, Unit } from '../../../src/core/calendar/term.js';
import { readCalendar } from '../../../src/core/calendar/days/work-calendar-check.js';
import type { HoursLine, HoursRegime, WorkCalendar } from '../../../src/core/calendar/work-calendar.js';
import type { NaiveQuery } from './naive-deadline.js';

const minuteOf = (text: string): number => Date.parse(text) / 60_000;

/** Where the clocks change, windows begin after the change: inside a repeated hour the two counts differ by definition. */
const fixedZones = ['Asia/Shanghai', 'Asia/Kathmandu'];
const summerTimeZones = ['America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo'];

const dayWindows = fc.constantFrom<string[][]>(['08:00-12:00', '13:30-17:30'], ['09:00-17:00'], ['06:00-24:00'], ['08:30-11:45', '12:15-15:00', '15:15-18:20']);
const nightWindows = fc.constantFrom<string[][]>(['00:00-24:00'], ['00:00-02:15', '22:30-24:00'], ['00:00-06:00', '08:00-12:00', '18:00-24:00']);

const seasons = [
  { id: 'summer', title: { zh: '夏季', en: 'summer' }, from: '05-01', to: '09-30' },
  { id: 'heating', title: { zh: '供暖期', en: 'heating' }, from: '11-15', to: '03-15' },
];

function regime(effectiveFrom: string, windows: fc.Arbitrary<string[]>): fc.Arbitrary<HoursRegime> {
  const weekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
  const line: fc.Arbitrary<HoursLine> = fc.oneof(
    fc.record({ season: fc.constantFrom('summer', 'heating'), windows }),
    fc.record({ weekdays, windows }),
    fc.record({ season: fc.constantFrom('summer', 'heating'), weekdays, windows }),
  );
  return fc.tuple(fc.array(line, { maxLength: 3 }), windows).map(([lines, last]) => ({ effectiveFrom, lines: [...lines, { windows: last }] }));
}

const date = fc.date({ min: new Date('2025-12-01T00:00Z'), max: new Date('2027-03-01T00:00Z'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));

const override = fc.record({
  kind: fc.constantFrom('rest' as const, 'work' as const),
  reason: fc.constant({ zh: '公司安排', en: 'by the company' }),
  source: fc.constant('公司通知'),
  own: fc.boolean(),
});

const byLaw = { reason: { zh: '法定', en: 'by law' }, source: '办法' };

/** The notices' days of the generated years: few, because thousands of calendars are checked and frozen. */
const nationalDays = Object.fromEntries(Object.entries(nationalCalendar.overrides).filter(([day]) => day > '2025-11'));

export const arbitraryCalendar: fc.Arbitrary<WorkCalendar> = fc
  .oneof(
    { arbitrary: fc.constantFrom(...fixedZones).map((zone) => ({ zone, windows: fc.oneof(dayWindows, nightWindows) })), weight: 3 },
    { arbitrary: fc.constantFrom(...summerTimeZones).map((zone) => ({ zone, windows: dayWindows })), weight: 2 },
  )
  .chain(({ zone, windows }) =>
    fc.record({
      id: fc.constant('generated'),
      version: fc.constant('1'),
      zone: fc.constant(zone),
      coveredFrom: fc.constantFrom('2004-01-01', '2026-02-01'),
      coveredTo: fc.constantFrom('2026-12-31', '2026-10-10', '2027-12-31'),
      legalDays: fc.oneof({ arbitrary: fc.constant(nationalCalendar.legalDays), weight: 2 }, { arbitrary: fc.dictionary(fc.oneof(date, date.map((day) => day.slice(5))), fc.constant(byLaw), { maxKeys: 10 }), weight: 1 }),
      weeklyRest: fc.oneof({ arbitrary: fc.constant([6, 7]), weight: 4 }, { arbitrary: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }), weight: 1 }),
      seasons: fc.constant(seasons),
      hours: fc.tuple(regime('2004-01-01', windows), fc.option(regime('2026-06-15', windows))).map(([first, second]) => (second === null ? [first] : [first, second])),
      overrides: fc.tuple(fc.boolean(), fc.dictionary(date, override, { maxKeys: 25 })).map(([national, own]) => ({ ...(national ? nationalDays : {}), ...own })),
    }),
  )
  .map((data) => {
    const calendar = readCalendar(data);
    if ('problems' in calendar) throw new Error(JSON.stringify(calendar.problems));
    return calendar;
  });

/** Calendars to ask many questions of. The fixed seed makes a failure repeatable; fast-check's own seed varies the questions. */
export function arbitraryKnownCalendar(size: number): fc.Arbitrary<WorkCalendar> {
  return fc.constantFrom(...fc.sample(arbitraryCalendar, { numRuns: size, seed: 2026 }));
}

const amounts: Readonly<Record<Unit, number>> = { minute: 3_000, hour: 80, workhour: 30, day: 40, workday: 25, month: 8, 'half-year': 2, year: 1 };

const shortUnits = ['minute', 'hour', 'workhour', 'day', 'workday', 'month'] as const satisfies readonly Unit[];
const longUnits = ['half-year', 'year'] as const satisfies readonly Unit[];

export const arbitraryTerm: fc.Arbitrary<Term> = fc
  .oneof({ arbitrary: fc.constantFrom<Unit[]>(...shortUnits), weight: 15 }, { arbitrary: fc.constantFrom<Unit[]>(...longUnits), weight: 1 })
  .chain((unit) => fc.record({ unit: fc.constant(unit), amount: fc.oneof(fc.integer({ min: 1, max: Math.min(5, amounts[unit]) }), fc.integer({ min: 1, max: amounts[unit] })) }));

export const arbitraryRule: fc.Arbitrary<DeadlineRule> = fc.record({
  term: arbitraryTerm,
  direction: fc.oneof({ arbitrary: fc.constant('after' as const), weight: 4 }, { arbitrary: fc.constant('before' as const), weight: 1 }),
  endOfDay: fc.constantFrom('close' as const, 'midnight' as const),
  firstDay: fc.oneof({ arbitrary: fc.constant('next-day' as const), weight: 3 }, { arbitrary: fc.constant('same-day' as const), weight: 1 }),
  restDayReceipt: fc.constantFrom('next-day' as const, 'deemed-next-workday' as const),
  restDayEnd: fc.oneof({ arbitrary: fc.constant('next-workday' as const), weight: 3 }, { arbitrary: fc.constant('stays' as const), weight: 1 }),
  missingDay: fc.constantFrom('last-day' as const, 'next-day' as const),
  strictBefore: fc.boolean(),
  suspendedDay: fc.constantFrom('wholly' as const, 'any' as const),
  limit: fc.oneof({ arbitrary: fc.constant('included' as const), weight: 5 }, { arbitrary: fc.constant('excluded' as const), weight: 1 }),
  edition: fc.constant(1 as const),
});

const anchor = fc.oneof(
  fc.integer({ min: minuteOf('2025-12-15T00:00Z'), max: minuteOf('2027-01-15T00:00Z') }),
  fc.constantFrom('2026-03-07', '2026-04-04', '2026-04-23', '2026-10-03', '2026-10-29', '2026-10-31', '2026-12-30', '2026-08-31', '2026-01-31').map((day) => minuteOf(`${day}T04:00Z`)),
  fc.integer({ min: minuteOf('2025-12-15T00:00Z') / 15, max: minuteOf('2027-01-15T00:00Z') / 15 }).map((quarter) => quarter * 15),
);

function suspensions(start: number): fc.Arbitrary<readonly { from: number; to: number | null }[]> {
  const day = 1440;
  const from = fc.oneof(fc.integer({ min: start - 2 * day, max: start + 20 * day }), fc.integer({ min: start, max: start + day }));
  const minutes = fc.oneof(fc.integer({ min: 0, max: 6 * day }), fc.integer({ min: 0, max: 600 }));
  const closed = fc.record({ from, minutes }).map((pause) => ({ from: pause.from, to: pause.from + pause.minutes }));
  const open = from.map((at) => ({ from: at, to: null }));
  return fc.oneof(
    { arbitrary: fc.constant([]), weight: 1 },
    { arbitrary: fc.array(closed, { minLength: 1, maxLength: 3 }), weight: 3 },
    { arbitrary: fc.tuple(fc.array(closed, { maxLength: 2 }), open).map(([some, last]) => [...some, last]), weight: 1 },
  );
}

/** A question in whole minutes. */
export function arbitraryQuery(calendar: fc.Arbitrary<WorkCalendar>): fc.Arbitrary<NaiveQuery> {
  return anchor.chain((start) =>
    fc.record({
      rule: arbitraryRule,
      anchor: fc.constant(start),
      suspensions: suspensions(start),
      extensions: fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, { arbitrary: fc.array(arbitraryTerm, { minLength: 1, maxLength: 2 }), weight: 1 }),
      calendar,
    }),
  );
}
