/** A holiday notice (放假通知) after its check, and the calendar that it makes of the one in force. */
import { withPublishedYear } from '../calendar/days/calendar-edition.js';
import type { CalendarDate } from '../calendar/instant.js';
import type { Bilingual } from '../bilingual.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';

/** `notice`: the year after the last covered. `supplement`: a later word on a covered year. `correction`: a covered year entered anew. */
export type NoticeKind = 'notice' | 'supplement' | 'correction';

export interface HolidayNotice {
  readonly year: number;
  readonly kind: NoticeKind;
  /** Number and address of the paper: what explanations name. */
  readonly number: string;
  readonly url: string;
  /** Each date once, in order. */
  readonly days: readonly NoticeDay[];
}

export interface NoticeDay {
  readonly date: CalendarDate;
  readonly kind: 'rest' | 'work';
  readonly reason: Bilingual;
}

/** The calendar in force with the notice entered. @param version of the new value */
export function calendarWith(inForce: WorkCalendar, { year, kind, number, url, days }: HolidayNotice, version: string): WorkCalendar {
  const source = `${number} ${url}`;
  const calendar = withPublishedYear(inForce, {
    version,
    coveredTo: kind === 'notice' ? `${year}-12-31` : inForce.coveredTo,
    overrides: Object.fromEntries(days.map(({ date, ...day }) => [date, { ...day, source }])),
    ...(kind === 'correction' && { replaces: year }),
  });
  if ('problems' in calendar) throw new Error(`expected a checked notice to make a sound calendar, saw ${JSON.stringify(calendar.problems[0])}; report this as a defect`);
  return calendar;
}
