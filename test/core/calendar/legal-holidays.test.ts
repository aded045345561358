/** The days that the law names, against the notices of the years that have one and against the sky for those that have none. */
import { nationalCalendar, nationalEditions } from '../../../src/core/calendar/china.js';
import { legalDays, legalDaysOf } from '../../../src/core/calendar/days/legal-holidays.js';
import { isProvisional, isWorkday } from '../../../src/core/calendar/days/work-day.js';
import { explain } from '../../../src/core/calendar/deadline.js';
import { dateAt } from '../../../src/core/calendar/instant.js';
import { dateOf, dayOf } from '../../../src/core/calendar/time/calendar-date.js';
import { calendarLike } from './organizations.js';
import { due, query } from './due.js';
import { newMoonNear, sunLongitude } from './sky.js';

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];
const daysOf = (year: number, zh: string): string[] =>
  legalDaysOf(year).filter((date) => (legalDays[date] ?? legalDays[date.slice(5)])!.reason.zh === zh);
const beijing = (instant: number): string => dateAt('Asia/Shanghai', instant);
const noon = (date: string): number => Date.parse(`${date}T12:00:00+08:00`);
const newMoonDay = (date: string): string => beijing(newMoonNear(noon(date)));

test('the sky has the new moons of known Spring Festivals', () => {
  for (const date of ['2008-02-07', '2012-01-23', '2019-02-05', '2023-01-22', '2024-02-10', '2026-02-17']) expect(newMoonDay(date)).toBe(date);
});

test.each(YEARS)('Spring Festival %d is the day of a new moon, with its eve and the two days after', (year) => {
  const days = daysOf(year, '春节');
  expect(days).toHaveLength(4);
  const [eve, first] = days as [string, string];
  expect(newMoonDay(first)).toBe(first);
  expect(days).toEqual([0, 1, 2, 3].map((n) => dateOf(dayOf(eve) + n)));
});

test.each(YEARS.filter((year) => year !== 2028))('the festivals of the moon in %d have its age, and 清明 is where the sun passes 15 degrees', (year) => {
  const [dragonBoat, midAutumn, tombSweeping] = [daysOf(year, '端午节'), daysOf(year, '中秋节'), daysOf(year, '清明节')];
  expect([dragonBoat.length, midAutumn.length, tombSweeping.length]).toEqual([1, 1, 1]);
  for (const [date, age] of [[dragonBoat[0]!, 5], [midAutumn[0]!, 15]] as const) {
    const first = dateOf(dayOf(date) - age + 1);
    expect(newMoonDay(first)).toBe(first);
  }
  const [morning, evening] = [`${tombSweeping[0]}T00:00:00+08:00`, `${tombSweeping[0]}T23:59:59+08:00`].map((text) => sunLongitude(Date.parse(text)));
  expect([morning! < 15, evening! > 15]).toEqual([true, true]);
});

test('in 2028 the Mid-autumn Festival falls on a National Day', () => {
  expect(legalDays['2028-10-03']!.reason.zh).toBe('中秋节');
  expect(newMoonDay('2028-09-19')).toBe('2028-09-19');
  expect(legalDaysOf(2028)).toHaveLength(12);
});

test.each([2025, 2026])('every legal day of %d is a rest day by its notice, under the same name', (year) => {
  expect(legalDaysOf(year)).toHaveLength(13);
  for (const date of legalDaysOf(year)) {
    const { kind, reason } = nationalCalendar.overrides[date]!;
    expect([date, kind]).toEqual([date, 'rest']);
    expect(reason.zh).toContain((legalDays[date] ?? legalDays[date.slice(5)])!.reason.zh);
  }
});

test('in a year without a notice legal days are rest days, still provisional; by the first edition they were not', () => {
  for (const date of ['2027-01-01', '2027-02-05', '2027-02-08', '2027-04-05', '2027-06-09', '2027-09-15', '2027-10-01', '2029-05-01', '2035-10-01']) {
    expect([date, isWorkday(nationalCalendar, date), isProvisional(nationalCalendar, date)]).toEqual([date, false, true]);
  }
  for (const date of ['2027-02-09', '2027-05-06', '2027-10-04']) expect([date, isWorkday(nationalCalendar, date)]).toEqual([date, true]);
  expect(nationalEditions.map((edition) => [edition.version, isWorkday(edition, '2027-01-01')])).toEqual([['china-2026', true], ['china-2026.2', false]]);
});

test('the law of 2024 says nothing of years that have a notice, nor of those before the calendar', () => {
  expect(isWorkday(nationalCalendar, '2019-05-02')).toBe(false); // by its notice
  expect(isWorkday(nationalCalendar, '2018-05-02')).toBe(true);
  expect(isWorkday(nationalCalendar, '2003-10-01')).toBe(true);
});

test('a reply over New Year 2027 is not due on New Year\'s Day, and says by which law', () => {
  const reply = { from: '2026-12-30T10:00', term: '2 workdays' };
  expect(due(reply)).toBe('~2027-01-04T17:30:00+08:00');
  const step = explain(query(reply)).steps.find(({ date }) => date === '2027-01-01');
  expect(step).toMatchObject({ counted: false, provisional: true, source: '全国年节及纪念日放假办法（2024年修订）第二条', reason: { zh: '不计入（元旦，法定节假日，放假安排尚未公布）', en: "not counted (New Year's Day, a rest day by law; no notice published yet)" } });
});

test("an organization's own word comes before the law's", () => {
  const own = { kind: 'work' as const, reason: { zh: '抢险值守', en: 'emergency duty' }, source: '公司通知 3', own: true };
  expect(isWorkday(calendarLike({ overrides: { '2027-01-01': own } }), '2027-01-01')).toBe(true);
});
