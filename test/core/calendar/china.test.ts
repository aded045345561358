/** The national table against totals and properties that do not come from it. */
import { dayOf, weekdayOf } from '../../../src/core/calendar/time/calendar-date.js';
import { nationalCalendar, overridesOf } from '../../../src/core/calendar/china.js';
import { holidayNotices } from '../../../src/core/calendar/days/china-notices.js';
import { isProvisional, isWorkday } from '../../../src/core/calendar/days/work-day.js';

const isWeekend = (date: string): boolean => weekdayOf(dayOf(date)) >= 6;
const overrides = Object.entries(nationalCalendar.overrides);

/** Days off that fall on weekdays, and make-up workdays, by calendar year, as counted in the npm package chinese-days 1.5.7 (with 2005-12-31 added). */
const totals: Readonly<Record<number, readonly [weekdaysOff: number, makeUpDays: number]>> = {
  2004: [16, 6], 2005: [16, 7], 2006: [17, 8], 2007: [19, 7], 2008: [16, 5], 2009: [17, 6], 2010: [19, 8], 2011: [16, 6],
  2012: [18, 6], 2013: [23, 12], 2014: [16, 5], 2015: [17, 5], 2016: [17, 6], 2017: [16, 5], 2018: [18, 7], 2019: [17, 6],
  2020: [19, 6], 2021: [18, 7], 2022: [18, 7], 2023: [18, 7], 2024: [19, 8], 2025: [18, 5], 2026: [19, 6],
};

test.each(Object.entries(totals))('%s has its number of weekdays off and of make-up workdays', (year, [weekdaysOff, makeUpDays]) => {
  const ofYear = overrides.filter(([date]) => date.startsWith(year));
  expect(ofYear.filter(([date, { kind }]) => kind === 'rest' && !isWeekend(date))).toHaveLength(weekdaysOff);
  expect(ofYear.filter(([, { kind }]) => kind === 'work')).toHaveLength(makeUpDays);
});

/** Public holidays by law (全国年节及纪念日放假办法); 2015 with the victory day, 2020 with two days by the extension of Spring Festival. */
function legalHolidays(year: number): number {
  if (year < 2008) return 10;
  if (year === 2015) return 12;
  if (year === 2020) return 13;
  return year < 2025 ? 11 : 13;
}

test.each([...new Set(holidayNotices.map(({ year }) => year))])('the notices for %s give the days the law gives: weekdays off less make-up days', (year) => {
  const days = Object.fromEntries(holidayNotices.filter((notice) => notice.year === year).flatMap((notice) => overridesOf(notice)));
  const off = Object.entries(days).filter(([date, { kind }]) => kind === 'rest' && !isWeekend(date));
  const on = Object.values(days).filter(({ kind }) => kind === 'work');
  expect(off.length - on.length).toBe(legalHolidays(year));
});

test('every make-up workday falls on a weekend and is worked', () => {
  for (const [date, { kind }] of overrides) {
    if (kind === 'work') expect([date, isWeekend(date), isWorkday(nationalCalendar, date)]).toEqual([date, true, true]);
  }
});

test('every weekday of a festival is off, unless a later notice says otherwise', () => {
  for (const notice of holidayNotices) {
    for (const [date, { kind }] of overridesOf(notice)) {
      if (kind === 'rest' && !isWeekend(date)) expect([date, isWorkday(nationalCalendar, date)]).toEqual([date, false]);
    }
  }
});

test('Spring Festival 2020 was prolonged by notice, and its make-up Saturday fell away', () => {
  expect(isWorkday(nationalCalendar, '2020-01-31')).toBe(false);
  expect(isWorkday(nationalCalendar, '2020-02-01')).toBe(false);
  expect(isWorkday(nationalCalendar, '2020-02-03')).toBe(true);
});

test.each(['2005-12-31', '2006-12-31', '2011-12-31', '2019-05-05', '2024-10-12', '2025-01-26', '2026-01-04', '2026-09-20', '2026-10-10'])('%s was made a workday', (date) => {
  expect(isWorkday(nationalCalendar, date)).toBe(true);
});

test('coverage ends with the last notice; beyond it an answer is the law\'s or the weekday\'s, and marked', () => {
  expect([isProvisional(nationalCalendar, '2004-01-01'), isProvisional(nationalCalendar, '2026-12-31')]).toEqual([false, false]);
  expect([isProvisional(nationalCalendar, '2003-12-31'), isProvisional(nationalCalendar, '2027-01-01')]).toEqual([true, true]);
  expect([isWorkday(nationalCalendar, '2027-01-01'), isWorkday(nationalCalendar, '2027-01-04')]).toEqual([false, true]);
});
