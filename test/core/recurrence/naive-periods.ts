/** The days on which periods begin, found by asking every day: slow, and with nothing of the product's arithmetic. */
import type { RecurrenceRule } from '../../../src/core/recurrence/recurrence-rule.js';

const DAY_MS = 86_400_000;

/** Days since 1970 on which a period begins, from the year of `starts` on, before `until`. */
export function naiveFirstDays(rule: RecurrenceRule, starts: number, until: number): number[] {
  const anchor = anchorOf(rule, starts);
  const days: number[] = [];
  for (let day = anchor; day < until; day += 1) if (begins(rule, anchor, day)) days.push(day);
  return days;
}

function anchorOf({ frequency }: RecurrenceRule, starts: number): number {
  const date = new Date(starts * DAY_MS);
  if (frequency === 'DAILY') return starts;
  if (frequency === 'WEEKLY') return starts - ((date.getUTCDay() + 6) % 7);
  return Date.UTC(date.getUTCFullYear(), 0, 1) / DAY_MS;
}

function begins({ frequency, interval, months, monthDays, weekdays }: RecurrenceRule, anchor: number, day: number): boolean {
  const date = new Date(day * DAY_MS);
  const begin = new Date(anchor * DAY_MS);
  const [year, month, monthDay, weekday] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), ((date.getUTCDay() + 6) % 7) + 1];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const onMonthDay = (days: readonly number[]) => days.some((one) => one === monthDay || one === monthDay - lastDay - 1);
  const onWeekday = weekdays.some((one) => one.weekday === weekday && (one.nth === null || one.nth === Math.ceil(monthDay / 7) || one.nth === -Math.ceil((lastDay - monthDay + 1) / 7)));
  switch (frequency) {
    case 'DAILY':
      return (day - anchor) % interval === 0;
    case 'WEEKLY':
      return Math.floor((day - anchor) / 7) % interval === 0 && (weekdays.length === 0 ? weekday === 1 : onWeekday);
    case 'MONTHLY':
      if (((year - begin.getUTCFullYear()) * 12 + month - 1) % interval !== 0) return false;
      if (weekdays.length > 0) return onWeekday;
      return monthDays.length > 0 ? onMonthDay(monthDays) : monthDay === 1;
    case 'YEARLY':
      if ((year - begin.getUTCFullYear()) % interval !== 0) return false;
      if (months.length === 0 && monthDays.length === 0) return month === 1 && monthDay === 1;
      return (months.length === 0 || months.includes(month)) && (monthDays.length === 0 ? monthDay === 1 : onMonthDay(monthDays));
  }
}
