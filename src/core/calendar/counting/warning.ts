/**
 * When to warn of a deadline. The warning is counted on the deadline's own calendar: by the clock for minutes and hours, in working
 * time for everything else, so that it comes when somebody is there, never at midnight and never on a rest day.
 */
import { addMonths, dayOf, type DayNumber } from '../time/calendar-date.js';
import { afterClockMs, afterWorkingMs, beforeClockMs, beforeWorkingMs } from './clock-count.js';
import { runningWindows, type Computation } from './computation.js';
import { computationOf, computeDeadline } from './deadline-computation.js';
import type { DeadlineQuery, Due } from './deadline-rule.js';
import { dayAt, type Instant } from '../instant.js';
import { spansMs, without } from '../time/span.js';
import { clockMsOf, monthsOf, type Term } from '../term.js';
import { workDay } from '../days/work-day.js';

/** A share of the term's effective time, over 0 and up to 100, or a term before due. */
export type Warning = { readonly percent: number } | { readonly term: Term };

/** The instant of the warning; null while the clock stands, or when no working time is left in which to warn. */
export function warnOf(query: DeadlineQuery & { readonly warn: Warning }): Instant | null {
  const deadline = computeDeadline(query, null);
  if ('open' in deadline) return null;
  const computation = computationOf(query);
  if (query.rule.direction === 'before') return warnBeforeEvent(computation, query, deadline);
  if ('percent' in query.warn) return warnAtShare(computation, query.anchor, deadline.due, query.warn.percent);
  const target = termBefore(computation, deadline, query.warn.term);
  if (runsByClock(computation)) return Math.max(target, query.anchor);
  const warning = lastWorkingMoment(computation, target, dayAt(query.calendar.zone, query.anchor));
  if (warning !== null && warning >= query.anchor) return warning;
  return firstWorkingMoment(computation, query.anchor, deadline.due);
}

function runsByClock({ rule: { term } }: Computation): boolean {
  return term.unit === 'minute' || term.unit === 'hour';
}

/** After `percent` of the time that runs between anchor and due. */
function warnAtShare(computation: Computation, anchor: Instant, due: Instant, percent: number): Instant | null {
  if (runsByClock(computation)) {
    const runningMs = spansMs(without({ from: anchor, to: due }, computation.suspended), anchor, due);
    return afterClockMs(computation, anchor, Math.floor((runningMs * percent) / 100));
  }
  let workingMs = 0;
  for (let day = dayAt(computation.calendar.zone, anchor); day <= dayAt(computation.calendar.zone, due); day++) {
    workingMs += spansMs(runningWindows(computation, workDay(computation.calendar, day)), anchor, due);
  }
  if (workingMs === 0) return null;
  return afterWorkingMs(computation, anchor, Math.max(1, Math.floor((workingMs * percent) / 100))).at;
}

/**
 * What must be done before an event is warned of in the last working time before the mark: the remaining share of the stretch from due
 * to the event, or the term, counted back from due.
 */
function warnBeforeEvent(computation: Computation, { warn, anchor }: DeadlineQuery & { readonly warn: Warning }, deadline: Due): Instant | null {
  const target =
    'percent' in warn
      ? deadline.due - Math.floor((Math.max(0, anchor - deadline.due) * (100 - warn.percent)) / 100)
      : termBefore(computation, deadline, warn.term);
  return lastWorkingMoment(computation, target, -Infinity);
}

/** The instant a term before due; for a term in days, the close of business of the day so many days before. */
function termBefore(computation: Computation, { due, dueDate }: Due, term: Term): Instant {
  const ms = clockMsOf(term);
  if (ms !== null) return term.unit === 'workhour' ? beforeWorkingMs(computation, due, ms).at : beforeClockMs(computation, due, ms);
  return workDay(computation.calendar, dayBefore(computation, dayOf(dueDate), term)).closesAt;
}

function dayBefore({ calendar }: Computation, dueDay: DayNumber, term: Term): DayNumber {
  const months = monthsOf(term);
  if (months !== null) return addMonths(dueDay, -months, 'last-day');
  if (term.unit === 'day') return dueDay - term.amount;
  let day = dueDay;
  for (let left = term.amount; left > 0; ) if (workDay(calendar, --day).working) left--;
  return day;
}

/** The latest instant up to `to` that is working time or its close, on `firstDay` or later. */
function lastWorkingMoment(computation: Computation, to: Instant, firstDay: DayNumber): Instant | null {
  for (let day = dayAt(computation.calendar.zone, to); day >= firstDay; day--) {
    const window = runningWindows(computation, workDay(computation.calendar, day)).findLast(({ from }) => from <= to);
    if (window !== undefined) return Math.min(window.to, to);
  }
  return null;
}

/** The earliest instant from `from` to `to` that is working time. */
function firstWorkingMoment(computation: Computation, from: Instant, to: Instant): Instant | null {
  for (let day = dayAt(computation.calendar.zone, from); day <= dayAt(computation.calendar.zone, to); day++) {
    const window = runningWindows(computation, workDay(computation.calendar, day)).find((candidate) => candidate.to > from);
    if (window !== undefined) return window.from <= to ? Math.max(window.from, from) : null;
  }
  return null;
}
