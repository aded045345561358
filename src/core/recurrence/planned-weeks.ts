/**
 * Which week each subject's turn is planned for: of its unit's weeks that are open to it the one with the fewest subjects, the earliest
 * where several have. So of two weeks that were open to all of a unit none has more than one subject more than the other, in however
 * many batches they joined.
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

/** How many subjects of each unit are planned for each week of a period. */
export type PlannedCounts = Readonly<Record<string, Readonly<Record<CalendarDate, number>>>>;

export const NOTHING_PLANNED: PlannedCounts = {};

/** The weeks of subjects, dealt on top of what is planned, and what is planned then. A subject is not planned for a week that ends before it joins. */
export function dealWeeks(weeks: readonly CalendarDate[], subjects: readonly RegisteredSubject[], planned: PlannedCounts): { readonly weeks: readonly (CalendarDate | null)[]; readonly planned: PlannedCounts } {
  if (weeks.length === 0) return { weeks: subjects.map(() => null), planned };
  const ends = weeks.map((week) => dateOf(nextMonday(dayOf(week))));
  const counts = new Map<string, number[]>();
  const dealt = subjects.map(({ unit, since }) => {
    const ofUnit = counts.get(unit) ?? weeks.map((week) => planned[unit]?.[week] ?? 0);
    counts.set(unit, ofUnit);
    const joins = ends.findIndex((end) => end > since);
    let least = joins < 0 ? weeks.length - 1 : joins;
    for (let n = least + 1; n < weeks.length; n += 1) if (ofUnit[n]! < ofUnit[least]!) least = n;
    ofUnit[least]! += 1;
    return weeks[least]!;
  });
  const now = [...counts].map(([unit, ofUnit]) => [unit, { ...planned[unit], ...Object.fromEntries(weeks.map((week, n) => [week, ofUnit[n]!])) }]);
  return { weeks: dealt, planned: { ...planned, ...Object.fromEntries(now) } };
}
