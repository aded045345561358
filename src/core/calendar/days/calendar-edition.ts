/** New editions of a calendar: a public notice entered, or an organization's own days, hours and seasons. Each is a new value. */
import { alike } from '../../bilingual.js';
import { dayOf, parseDate, type CalendarDate } from '../time/calendar-date.js';
import { readCalendar, type CalendarProblems } from './work-calendar-check.js';
import type { DayOverride, HoursRegime, Season, WorkCalendar } from '../work-calendar.js';

/** What a public notice adds: its days, and the day up to which the calendar is now known. */
export interface PublishedYear {
  readonly version: string;
  readonly coveredTo: CalendarDate;
  readonly overrides: Readonly<Record<CalendarDate, Omit<DayOverride, 'own'>>>;
  /** The year whose earlier notices are taken back first, for a correction; they stay where none is given. */
  readonly replaces?: number;
}

/**
 * The calendar with a notice entered: a new value with a new version. Where the notice and an earlier one name the same day, the
 * later holds; the organization's own days stay.
 */
export function withPublishedYear(calendar: WorkCalendar, published: PublishedYear): WorkCalendar | CalendarProblems {
  const coveredTo = parseDate(published.coveredTo);
  if (coveredTo !== null && coveredTo < dayOf(calendar.coveredTo)) {
    return {
      problems: [
        {
          at: 'coveredTo',
          expected: { zh: `不早于已覆盖之日 ${calendar.coveredTo} 的日期`, en: `a date not before ${calendar.coveredTo}, which is covered already` },
          saw: alike(published.coveredTo),
          remedy: { zh: '请填写新通知所涵盖的最后一日，即当年年末', en: 'give the last day that the new notice covers, the end of its year' },
        },
      ],
    };
  }
  const days = Object.entries(published.overrides)
    .filter(([date]) => calendar.overrides[date]?.own !== true)
    .map(([date, override]) => [date, { ...override, own: false }] as const);
  const earlier = published.replaces === undefined ? calendar.overrides : withoutYear(calendar.overrides, published.replaces);
  const overrides = { ...earlier, ...Object.fromEntries(days) };
  return readCalendar({ ...calendar, version: published.version, coveredTo: published.coveredTo, overrides });
}

type Overrides = WorkCalendar['overrides'];

/** Without what notices say of a year; a notice may begin in the December before it. */
function withoutYear(overrides: Overrides, year: number): Overrides {
  const notices = new Set(Object.entries(overrides).flatMap(([date, { own, source }]) => (!own && date.startsWith(`${year}-`) ? [source] : [])));
  const isOfYear = (date: CalendarDate, { own, source }: DayOverride): boolean =>
    !own && (date.startsWith(`${year}-`) || (date.startsWith(`${year - 1}-12-`) && notices.has(source)));
  return Object.fromEntries(Object.entries(overrides).filter(([date, override]) => !isOfYear(date, override)));
}

/** What an organization states of its own. Seasons and hours replace those of the calendar; days are added and come first. */
export interface OrganizationDays {
  readonly id: string;
  readonly version: string;
  readonly weeklyRest?: readonly number[];
  readonly seasons?: readonly Season[];
  readonly hours?: readonly HoursRegime[];
  readonly overrides?: Readonly<Record<CalendarDate, Omit<DayOverride, 'own'>>>;
}

/** An organization's calendar on the ground of another, usually the national one. */
export function withOrganization(calendar: WorkCalendar, own: OrganizationDays): WorkCalendar | CalendarProblems {
  const days = Object.entries(own.overrides ?? {}).map(([date, override]) => [date, { ...override, own: true }] as const);
  const overrides = { ...calendar.overrides, ...Object.fromEntries(days) };
  return readCalendar({ ...calendar, ...own, overrides });
}
