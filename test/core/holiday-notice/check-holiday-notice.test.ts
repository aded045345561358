/** A holiday notice as text: what is taken, and every mistake in it at its place. */
import { nationalCalendar } from '../../../src/core/calendar/china.js';
import { holidayNotices } from '../../../src/core/calendar/days/china-notices.js';
import { isProvisional, isWorkday } from '../../../src/core/calendar/days/work-day.js';
import { readCalendar } from '../../../src/core/calendar/days/work-calendar-check.js';
import type { WorkCalendar } from '../../../src/core/calendar/work-calendar.js';
import { checkHolidayNotice } from '../../../src/core/holiday-notice/check-holiday-notice.js';
import { changedDays, firstAffectedDay, reachOf } from '../../../src/core/holiday-notice/changed-days.js';
import { calendarWith } from '../../../src/core/holiday-notice/holiday-notice.js';
import { INVENTED_CORRECTION, INVENTED_NOTICE, INVENTED_SOURCE } from '../../support/invented-notice.js';

/** The invented notice with pieces of its text replaced. */
function edited(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`expected the notice to contain ${from}`);
    return text.replace(from, to);
  }, INVENTED_NOTICE);
}

const mistakes = (text: string, inForce = nationalCalendar): string[] =>
  checkHolidayNotice(text, inForce).problems.map(({ line, path, code }) => `${line} ${path} ${code}`);

const datesOf = (days: readonly { readonly date: string }[]): string[] => days.map(({ date }) => date);

function entered(text: string, inForce: WorkCalendar = nationalCalendar, version = 'china-2027-1'): WorkCalendar {
  const { notice, problems } = checkHolidayNotice(text, inForce);
  if (notice === null) throw new Error(JSON.stringify(problems));
  return calendarWith(inForce, notice, version);
}

test('a sound notice makes a calendar that covers its year, each day with its paper', () => {
  const { notice, problems, remarks } = checkHolidayNotice(INVENTED_NOTICE, nationalCalendar);
  expect([problems, remarks]).toEqual([[], []]);
  expect(notice).toMatchObject({ year: 2027, kind: 'notice', number: '测试用〔2026〕1号（虚构）' });
  const calendar = entered(INVENTED_NOTICE);
  expect(calendar).toMatchObject({ version: 'china-2027-1', coveredTo: '2027-12-31' });
  expect(calendar.overrides['2027-01-09']).toEqual({ kind: 'work', own: false, source: INVENTED_SOURCE, reason: { zh: '元旦调休补班', en: "make-up workday for New Year's Day" } });
  expect(['2027-01-04', '2027-01-09', '2027-02-12', '2027-02-20'].map((date) => isWorkday(calendar, date))).toEqual([false, true, false, true]);
  expect([isProvisional(calendar, '2027-12-31'), isProvisional(calendar, '2028-01-01')]).toEqual([false, true]);
});

test('a notice changes the days that it moves, and settles every day of its year', () => {
  const [before, after] = [nationalCalendar, entered(INVENTED_NOTICE)];
  const changed = changedDays(before, after, '2026-12-01', '2027-02-28');
  expect(changed.map(({ date, working }) => `${date} ${working ? '+' : '-'}`)).toEqual([
    '2027-01-04 -', '2027-01-09 +', '2027-01-30 +', '2027-02-09 -', '2027-02-10 -', '2027-02-11 -', '2027-02-12 -', '2027-02-20 +',
  ]);
  expect(changed[0]).toEqual({ date: '2027-01-04', working: false, reason: { zh: '元旦', en: "New Year's Day" }, source: INVENTED_SOURCE });
  expect(firstAffectedDay(before, after, ...reachOf(2027))).toBe('2027-01-01');
  expect(firstAffectedDay(after, after, ...reachOf(2027))).toBeNull();
});

test('a calendar that was published comes back from its text as it went', () => {
  const calendar = entered(INVENTED_NOTICE);
  expect(readCalendar(JSON.parse(JSON.stringify(calendar)))).toEqual(calendar);
});

test.each<[string, string, readonly string[]]>([
  ['a date that does not exist', edited(['2027-06-09', '2027-06-31']), ['10 holidays.4.rest no_such_day']],
  ['a date of another year', edited(['work: [2027-01-30', 'work: [2028-01-30']), ['7 holidays.1.work.0 outside_year']],
  ['a make-up workday on a weekday', edited(['2027-05-08', '2027-05-07']), ['9 holidays.3.work.0 make_up_on_weekday']],
  ['a day off that is worked too', edited(['work: [2027-01-09]', 'work: [2027-01-03]']), ['6 holidays.0.work.0 day_named_twice']],
  ['a range that runs back', edited(['2027-04-03..2027-04-05', '2027-04-05..2027-04-03']), ['8 holidays.2.rest range_runs_back']],
  ['a range of months', edited(['2027-04-03..2027-04-05', '2027-04-03..2027-06-05']), ['8 holidays.2.rest range_too_long']],
  ['a legal day left out', edited(['2027-05-01..2027-05-05', '2027-05-02..2027-05-05']), ['5 holidays legal_day_missing']],
  ['a festival left out', edited(['  - { holiday: dragon-boat, rest: 2027-06-09 }\n', '']), ['5 holidays legal_day_missing']],
  ['a festival that there is not', edited(['holiday: labour', 'holiday: labor']), ['9 holidays.3 holiday_or_title', '9 holidays.3.holiday not_a_choice']],
  ['an entry without days', edited([', rest: 2027-06-09', '']), ['10 holidays.4 no_days']],
  ['an address that is none', edited(['https://example.org/invented-notice-2027', 'gov.cn']), ['4 url bad_form']],
  ['no number', edited(['number: 测试用〔2026〕1号（虚构）\n', '']), ['2  missing_key']],
  ['a year that skips one', edited(['year: 2027', 'year: 2028']), ['2 year year_not_next']],
  ['a year that is covered', edited(['year: 2027', 'year: 2026']), ['2 year year_not_next']],
  ['a supplement to a year without a notice', edited(['year: 2027', 'year: 2027\nkind: supplement']), ['2 year year_not_covered']],
])('%s is told at its place', (_, text, expected) => {
  const seen = mistakes(text);
  expect(seen).toEqual(expected);
});

test('all mistakes are told at once, each with its remedy', () => {
  const text = edited(['2027-05-08', '2027-05-07'], ['2027-06-09', '2027-06-31'], ['holiday: mid-autumn', 'holiday: moon'], ['https://', 'ftp://']);
  const { problems } = checkHolidayNotice(text, nationalCalendar);
  expect(problems.map(({ code }) => code)).toEqual(['bad_form', 'make_up_on_weekday', 'no_such_day', 'holiday_or_title', 'not_a_choice']);
  for (const { expected, saw, remedy } of problems) expect([expected, saw, remedy].every(({ zh, en }) => zh.length > 1 && en.length > 2)).toBe(true);
});

test.each(['', '[]', 'year: 2027', '- 1', 'year: {', '{"year":2027,"number":"1","url":"https://e.org","holidays":[{"holiday":"spring","work":[20270130]}]}'])('%p is refused with a place, never thrown', (text) => {
  const { notice, problems } = checkHolidayNotice(text, nationalCalendar);
  expect(notice).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
  for (const { line, column } of problems) expect([line >= 1, column >= 1]).toEqual([true, true]);
});

test("New Year's Day may reach back into December, no other festival may", () => {
  const calendar = entered(edited(['2027-01-01..2027-01-04, work: [2027-01-09]', '2026-12-31..2027-01-03, work: [2026-12-26]']));
  expect(['2026-12-26', '2026-12-31', '2027-01-04'].map((date) => isWorkday(calendar, date))).toEqual([true, false, true]);
  expect(mistakes(edited(['2027-04-03..2027-04-05', '2026-12-31..2027-01-02']))).toContain('8 holidays.2.rest outside_year');
});

test('days off that are not those of the law are remarked on, and forbidden by nobody', () => {
  const { notice, remarks } = checkHolidayNotice(edited([', work: [2027-05-08]', '']), nationalCalendar);
  expect(notice).not.toBeNull();
  expect(remarks).toEqual([{ zh: '工作日放假天数减补班天数为14，法定为13天，请核对原文', en: 'weekdays off less make-up workdays are 14, the law gives 13: compare with the paper' }]);
});

test('a correction enters the year anew: what it does not name is as if it had never been', () => {
  const first = entered(edited(['2027-01-01..2027-01-04, work: [2027-01-09]', '2026-12-31..2027-01-03, work: [2026-12-26]']));
  const corrected = entered(INVENTED_CORRECTION, first, 'china-2027-2');
  expect(['2026-12-26', '2026-12-31', '2027-01-05', '2027-01-09'].map((date) => isWorkday(corrected, date))).toEqual([false, true, false, false]);
  expect(corrected.overrides['2026-10-10']).toEqual(nationalCalendar.overrides['2026-10-10']);
  expect(datesOf(changedDays(first, corrected, ...reachOf(2027)))).toEqual(['2026-12-26', '2026-12-31', '2027-01-04', '2027-01-05']);
});

test('a supplement adds to the year; one that says nothing new is refused', () => {
  const first = entered(INVENTED_NOTICE);
  const supplement = 'year: 2027\nkind: supplement\nnumber: 虚构2号\nurl: https://example.org/2\nholidays:\n  - { title: { zh: 虚构纪念日, en: An invented day }, rest: 2027-09-03, work: [2027-09-05] }\n';
  const second = entered(supplement, first, 'china-2027-2');
  expect(datesOf(changedDays(first, second, ...reachOf(2027)))).toEqual(['2027-09-03', '2027-09-05']);
  expect(second.overrides['2027-01-09']).toEqual(first.overrides['2027-01-09']);
  expect(mistakes(supplement, second)).toEqual(['5 holidays changes_nothing']);
});

/** Each notice of the built-in table, written as an administrator would, into a calendar that ends before its year. */
test.each(holidayNotices.filter(({ year }) => year === 2025 || year === 2026))('the real notice for $year passes the check and gives the days of the table', ({ year, days, source }) => {
  const before = calendarUpTo(year - 1);
  const entries = days.map((entry) => {
    const [holiday = '', rest = '', ...makeUps] = entry.split(' ');
    const full = (date: string): string => (date.length === 5 ? `${year}-${date}` : date);
    return { holiday, rest: rest.split('..').map(full).join('..'), work: makeUps.map((one) => full(one.slice(1))) };
  });
  const text = JSON.stringify({ year, number: '原文', url: source, holidays: entries });
  expect(checkHolidayNotice(text, before)).toMatchObject({ problems: [], remarks: [] });
  const calendar = entered(text, before, `china-${year}`);
  for (const [date, { kind, reason }] of Object.entries(nationalCalendar.overrides)) {
    if (date.startsWith(`${year}`)) expect([date, calendar.overrides[date]]).toMatchObject([date, { kind, reason }]);
  }
});

function calendarUpTo(year: number): WorkCalendar {
  const overrides = Object.fromEntries(Object.entries(nationalCalendar.overrides).filter(([date]) => date <= `${year}-12-31`));
  const calendar = readCalendar({ ...nationalCalendar, version: `china-${year}`, coveredTo: `${year}-12-31`, overrides });
  if ('problems' in calendar) throw new Error(JSON.stringify(calendar.problems));
  return calendar;
}
