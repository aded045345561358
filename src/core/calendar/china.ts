/**
 * The national calendar of China as it is built in, 2004-01-01 to 2026-12-31: weekends, festivals, and the weekend days made workdays for
 * them (补班). It is the ground on which a tenant publishes later notices.
 */
import { dateOf, dayOf, type CalendarDate } from './time/calendar-date.js';
import { festivals, holidayNotices, type Festival, type HolidayNotice } from './days/china-notices.js';
import { legalDays } from './days/legal-holidays.js';
import { readCalendar } from './days/work-calendar-check.js';
import { defaultHours, type DayOverride, type LegalDay, type WorkCalendar } from './work-calendar.js';

export const nationalCalendar: WorkCalendar = buildEdition('china-2026.2', legalDays);

/** Every edition that was ever built in, the latest last: a deadline keeps the one that it was counted by. The first knew no legal days. */
export const nationalEditions: readonly WorkCalendar[] = [buildEdition('china-2026', {}), nationalCalendar];

function buildEdition(version: string, legal: Readonly<Record<string, LegalDay>>): WorkCalendar {
  const calendar = readCalendar({
    id: 'china',
    version,
    zone: 'Asia/Shanghai',
    coveredFrom: '2004-01-01',
    coveredTo: '2026-12-31',
    legalDays: legal,
    weeklyRest: [6, 7],
    seasons: [],
    hours: [defaultHours],
    overrides: Object.fromEntries(holidayNotices.flatMap(overridesOf)),
  });
  if ('problems' in calendar) throw new Error(`expected a sound national calendar, saw ${JSON.stringify(calendar.problems)}: correct china-notices.ts`);
  return calendar;
}

/** The days of a notice, festival by festival. */
export function overridesOf(notice: HolidayNotice): readonly (readonly [CalendarDate, DayOverride])[] {
  return notice.days.flatMap((entry) => {
    const [festival = '', rest = '', ...makeUps] = entry.split(' ');
    const [from = '', to = from] = rest.split('..');
    const { zh, en } = festivals[festival as Festival];
    const off: DayOverride = { kind: 'rest', reason: { zh, en }, source: notice.source, own: false };
    const on: DayOverride = { kind: 'work', reason: { zh: `${zh}调休补班`, en: `make-up workday for ${en}` }, source: notice.source, own: false };
    return [
      ...daysFrom(fullDate(notice, from), fullDate(notice, to)).map((date) => [date, off] as const),
      ...makeUps.map((makeUp) => [fullDate(notice, makeUp.slice(1)), on] as const),
    ];
  });
}

function fullDate(notice: HolidayNotice, date: string): CalendarDate {
  return date.length === 5 ? `${notice.year}-${date}` : date;
}

function daysFrom(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const first = dayOf(from);
  return Array.from({ length: dayOf(to) - first + 1 }, (_, i) => dateOf(first + i));
}
