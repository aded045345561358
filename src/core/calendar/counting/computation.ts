/** One computation of a deadline in progress: its inputs, whether an unpublished day was asked about, and the steps when wanted. */
import type { DayNumber } from '../time/calendar-date.js';
import type { DeadlineRule } from './deadline-rule.js';
import type { Step } from './explanation.js';
import type { Instant } from '../instant.js';
import { without, type Span } from '../time/span.js';
import type { WorkCalendar } from '../work-calendar.js';
import { workDay, type WorkDay } from '../days/work-day.js';

export interface Computation {
  readonly rule: DeadlineRule;
  readonly calendar: WorkCalendar;
  /** Ended suspensions, in order and joined. */
  readonly suspended: readonly Span[];
  provisional: boolean;
  /** Null when nobody asked why. Steps are then not even made: `steps?.push(...)`. */
  readonly steps: Step[] | null;
}

/** Where a term has come to: the instant, and the local day it belongs to (with 24:00, the day that ends). */
export interface Position {
  readonly day: DayNumber;
  readonly at: Instant;
}

/** The calendar's answer for a day that decides something; the only way in which a deadline becomes provisional. */
export function ask(computation: Computation, day: DayNumber): WorkDay {
  const answer = workDay(computation.calendar, day);
  computation.provisional ||= answer.provisional;
  return answer;
}

/** The instant at which the rule lets a day end. */
export function endOf({ calendar, rule }: Computation, day: DayNumber): Instant {
  const { closesAt, endsAt } = workDay(calendar, day);
  return rule.endOfDay === 'close' ? closesAt : endsAt;
}

/** The parts of a day's working windows that are not suspended. */
export function runningWindows({ suspended }: Computation, { windows }: WorkDay): readonly Span[] {
  return suspended.length === 0 ? windows : windows.flatMap((window) => without(window, suspended));
}
