/**
 * The days of rest that the law names itself (全国年节及纪念日放假办法, revised 2024, in force since 2025-01-01, article 2): known before
 * any notice, which only moves weekends around them. By the solar calendar they are the same every year; by the lunar one they stand in
 * a table, to 2030.
 *
 * The table follows the national calendar (GB/T 33661-2017, Beijing time). Spring Festival is the day of a new moon, and two of these
 * come within minutes of midnight: 2027-02-06 23:56 and 2030-02-03 00:08. Calendars by a coarser astronomy (that of ICU, 78) have them a day
 * late and a day early. The tests compute the new moons, full lunar months and 清明 by another way.
 */
import { dateOf, dayOf, type CalendarDate } from '../time/calendar-date.js';
import type { LegalDay } from '../work-calendar.js';
import { festivals, type Festival } from './china-notices.js';

const LAW = '全国年节及纪念日放假办法（2024年修订）第二条';

const SOLAR: readonly (readonly [monthDay: string, festival: Festival])[] = [
  ['01-01', 'new-year'],
  ['05-01', 'labour'],
  ['05-02', 'labour'],
  ['10-01', 'national'],
  ['10-02', 'national'],
  ['10-03', 'national'],
];

/** The first day of the first lunar month, 清明, the fifth of the fifth, the fifteenth of the eighth. */
const LUNAR: readonly (readonly [spring: CalendarDate, tombSweeping: CalendarDate, dragonBoat: CalendarDate, midAutumn: CalendarDate])[] = [
  ['2025-01-29', '2025-04-04', '2025-05-31', '2025-10-06'],
  ['2026-02-17', '2026-04-05', '2026-06-19', '2026-09-25'],
  ['2027-02-06', '2027-04-05', '2027-06-09', '2027-09-15'],
  ['2028-01-26', '2028-04-04', '2028-05-28', '2028-10-03'],
  ['2029-02-13', '2029-04-04', '2029-06-16', '2029-09-22'],
  ['2030-02-03', '2030-04-05', '2030-06-05', '2030-09-12'],
];

/** The eve and the first three days. */
const SPRING_DAYS = [-1, 0, 1, 2];

/** By 'MM-DD' for every year, by date where the moon decides. */
export const legalDays: Readonly<Record<string, LegalDay>> = Object.fromEntries([
  ...SOLAR.map(([monthDay, festival]) => [monthDay, legalDay(festival)] as const),
  ...LUNAR.flatMap(([spring, tombSweeping, dragonBoat, midAutumn]) => [
    ...SPRING_DAYS.map((days) => [dateOf(dayOf(spring) + days), legalDay('spring')] as const),
    [tombSweeping, legalDay('tomb-sweeping')] as const,
    [dragonBoat, legalDay('dragon-boat')] as const,
    [midAutumn, legalDay('mid-autumn')] as const,
  ]),
]);

function legalDay(festival: Festival): LegalDay {
  const { zh, en } = festivals[festival];
  return { reason: { zh, en }, source: LAW };
}

/** The days that the law names in a year, in order; the moon's only as far as the table goes. */
export function legalDaysOf(year: number): readonly CalendarDate[] {
  const days = Object.keys(legalDays).map((day) => (day.length === 5 ? `${year}-${day}` : day));
  return [...new Set(days.filter((day) => day.startsWith(`${year}-`)))].sort();
}
