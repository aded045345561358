/**
 * Which week each subject's turn is planned for. Weeks are dealt out in turn within a unit, so that of two weeks of a unit
 * none has more than one subject more than the other.
 */
import { workDay } from '../calendar/days/work-day.js';
import type { CalendarDate } from '../calendar/instant.js';
import { dateOf, dayOf, weekdayOf, type DayNumber } from '../calendar/time/calendar-date.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import type { Period } from './period.js';

/**
 * The weeks of a period in which somebody works, each by its first day within the period: those not yet over on `notBefore`,
 * or all where every one is. None where nobody works in the whole period.
 */
export function workweeks(calendar: WorkCalendar, { first, end }: Period, notBefore: DayNumber): readonly CalendarDate[] {
  const weeks: DayNumber[] = [];
  for (let day = first; day < end; day = nextMonday(day)) {
    const days = Array.from({ length: Math.min(nextMonday(day), end) - day }, (_, n) => day + n);
    if (days.some((one) => workDay(calendar, one).working)) weeks.push(day);
  }
  const ahead = weeks.filter((week) => nextMonday(week) > notBefore);
  return (ahead.length > 0 ? ahead : weeks).map(dateOf);
}

const nextMonday = (day: DayNumber): DayNumber => day + 8 - weekdayOf(day);

/** A subject as the register has it, in the order of units and then of names. */
export interface RegisteredSubject {
  readonly subject: string;
  readonly unit: string;
  /** The day from which it is of the register. */
  readonly since: CalendarDate;
}

/** How far the dealing has come: the unit under way, how many of it were dealt, and how many of those join in the course of the period. */
export interface Dealing {
  readonly unit: string;
  readonly dealt: number;
  readonly joined: number;
}

export const NOTHING_DEALT: Dealing = { unit: '', dealt: 0, joined: 0 };

/** The weeks of subjects that follow those dealt before, and how far it has come then. A subject is not planned for a week that ends before it joins. */
export function dealWeeks(weeks: readonly CalendarDate[], subjects: readonly RegisteredSubject[], before: Dealing): { readonly weeks: readonly (CalendarDate | null)[]; readonly dealing: Dealing } {
  const ends = weeks.map((week) => dateOf(nextMonday(dayOf(week))));
  let dealing = before;
  const dealt = subjects.map(({ unit, since }) => {
    if (unit !== dealing.unit) dealing = { unit, dealt: 0, joined: 0 };
    if (weeks.length === 0) return null;
    const from = ends.findIndex((end) => end > since);
    const isJoining = from !== 0;
    const open = from < 0 ? weeks.slice(-1) : weeks.slice(from);
    const week = open[(isJoining ? dealing.joined : dealing.dealt) % open.length]!;
    dealing = isJoining ? { ...dealing, joined: dealing.joined + 1 } : { ...dealing, dealt: dealing.dealt + 1 };
    return week;
  });
  return { weeks: dealt, dealing };
}
