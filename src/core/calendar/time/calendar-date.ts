/**
 * Days of the Gregorian calendar (Civil Code, article 200), free of zones: a date as text, and as a day number for counting.
 */

/** 'YYYY-MM-DD', years 0001 to 9999. */
export type CalendarDate = string;

/** Days since 1970-01-01. */
export type DayNumber = number;

export const dayMs = 86_400_000;

export function dayOf(date: CalendarDate): DayNumber {
  const day = parseDate(date);
  if (day === null) throw new RangeError(`expected a date YYYY-MM-DD, saw ${date}: check it before counting with it`);
  return day;
}

/** The day of a text, or null when no such day exists (2026-02-30). */
export function parseDate(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return null;
  const day = Date.parse(`${text}T00:00:00Z`) / dayMs;
  return Number.isNaN(day) || dateOf(day) !== text ? null : day;
}

export function dateOf(day: DayNumber): CalendarDate {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Whether two days have the same number in their months. */
export function hasSameDate(one: DayNumber, other: DayNumber): boolean {
  return new Date(one * dayMs).getUTCDate() === new Date(other * dayMs).getUTCDate();
}

/**
 * The corresponding day `months` later (earlier when negative). A month without it ends on its last day (Civil Code, article 202),
 * or, with `next-day`, runs on to the first of the month after.
 */
export function addMonths(day: DayNumber, months: number, missingDay: 'last-day' | 'next-day'): DayNumber {
  const start = new Date(day * dayMs);
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  if (start.getUTCDate() <= lastDay) return Date.UTC(year, month, start.getUTCDate()) / dayMs;
  return Date.UTC(year, month, lastDay) / dayMs + (missingDay === 'next-day' ? 1 : 0);
}
