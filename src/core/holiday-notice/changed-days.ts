/** In which days two calendars differ, and by whose word. */
import { workDay } from '../calendar/days/work-day.js';
import type { CalendarDate } from '../calendar/instant.js';
import type { Bilingual } from '../bilingual.js';
import { dateOf, dayOf } from '../calendar/time/calendar-date.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';

/** A day that is worked now and was not, or the other way round. */
export interface ChangedDay {
  readonly date: CalendarDate;
  readonly working: boolean;
  /** The notice, the law or the organization that says so; null where it is left to its weekday. */
  readonly reason: Bilingual | null;
  readonly source: string | null;
}

/** From one date to another, both included. */
export function changedDays(before: WorkCalendar, after: WorkCalendar, from: CalendarDate, to: CalendarDate): ChangedDay[] {
  return daysBetween(from, to).flatMap((day) => {
    const { working, override, legal } = workDay(after, day);
    if (working === workDay(before, day).working) return [];
    const word = override ?? legal;
    return [{ date: dateOf(day), working, reason: word?.reason ?? null, source: word?.source ?? null }];
  });
}

/** The first day that is answered otherwise, or is no longer open; null where no day is. */
export function firstAffectedDay(before: WorkCalendar, after: WorkCalendar, from: CalendarDate, to: CalendarDate): CalendarDate | null {
  const first = daysBetween(from, to).find((day) => {
    const [one, other] = [workDay(before, day), workDay(after, day)];
    return one.working !== other.working || one.provisional !== other.provisional;
  });
  return first === undefined ? null : dateOf(first);
}

/** The days that a notice for a year can speak of: New Year's holiday may begin in the December before. */
export function reachOf(year: number): readonly [from: CalendarDate, to: CalendarDate] {
  return [`${year - 1}-12-01`, `${year}-12-31`];
}

function daysBetween(from: CalendarDate, to: CalendarDate): readonly number[] {
  return Array.from({ length: Math.max(0, dayOf(to) - dayOf(from) + 1) }, (_, n) => dayOf(from) + n);
}
