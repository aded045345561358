/**
 * What is to be done next for a recurrence, from how it stands: a pure decision, the same on every host. Steps follow the
 * order of time: after a standstill over several periods each is opened and closed before the next is opened.
 */
import { dayAt, instantAt, type CalendarDate, type Instant } from '../calendar/instant.js';
import { dayOf } from '../calendar/time/calendar-date.js';
import type { Recurrence } from '../definition/definition.js';
import { instantsOf, periodFrom, periodHolding, rollingPeriod, type Period } from './period.js';
import { checkedRule } from './recurrence-rule.js';

/** How a recurrence stands in the database. Periods are named by their keys there. */
export interface RecurrenceStanding {
  readonly now: Instant;
  /** Since when this process has recurred: what ended before is nobody's duty here. */
  readonly since: Instant;
  /** How often the register has changed; 0 where it was never loaded. */
  readonly registerRevision: number;
  /** The day after the last period that was opened or passed over. */
  readonly lastEnd: CalendarDate | null;
  /** A period whose rows are being filled in. */
  readonly filling: string | null;
  /** An open period dealt out from an earlier state of the register. */
  readonly unsettled: string | null;
  /** The unclosed period that is due first. */
  readonly firstDue: { readonly periodId: string; readonly due: Instant } | null;
  /** The open period with the first leaving day that it was not settled for, and that day. */
  readonly nextLeaving: { readonly periodId: string; readonly day: CalendarDate } | null;
  /** Of rolling periods: up to which change the register's subjects have been taken in, and the day on which the next period begins. */
  readonly enrolled: number;
  readonly nextDay: CalendarDate | null;
}

export type RecurrenceStep =
  | { readonly do: 'fill' | 'settle' | 'close'; readonly periodId: string }
  | { readonly do: 'enrol' }
  | { readonly do: 'open' | 'pass-over'; readonly period: Period }
  /** Nothing is to be done before this instant; null where nothing will be by itself. */
  | { readonly do: 'wait'; readonly until: Instant | null };

export function nextStep(recurrence: Recurrence, zone: string, standing: RecurrenceStanding): RecurrenceStep {
  const { now, filling, unsettled, firstDue, nextLeaving } = standing;
  if (filling !== null) return { do: 'fill', periodId: filling };
  if (recurrence.basis === 'rolling' && standing.enrolled < standing.registerRevision) return { do: 'enrol' };
  if (unsettled !== null) return { do: 'settle', periodId: unsettled };
  const next = nextPeriod(recurrence, zone, standing);
  const opening = next === null ? null : instantsOf(zone, next);
  // A period ends with the instant at which the next begins: that one is closed first.
  if (firstDue !== null && firstDue.due < now && (opening === null || firstDue.due <= opening.from)) return { do: 'close', periodId: firstDue.periodId };
  // Who leaves before the end is let go of on that day; a period that is over is closed without them.
  const leaving = nextLeaving === null ? null : instantAt(zone, dayOf(nextLeaving.day), 0);
  if (leaving !== null && leaving <= now) return { do: 'settle', periodId: nextLeaving!.periodId };
  if (next !== null && opening!.from <= now) return { do: recurrence.catchUp === 'current' && opening!.due < now ? 'pass-over' : 'open', period: next };
  const instants = [opening?.from ?? null, firstDue === null ? null : firstDue.due + 1, leaving].filter((one) => one !== null);
  return { do: 'wait', until: instants.length === 0 ? null : Math.min(...instants) };
}

function nextPeriod({ rule: text, starts, basis }: Recurrence, zone: string, { lastEnd, since, nextDay }: RecurrenceStanding): Period | null {
  const rule = checkedRule(text);
  if (basis === 'rolling') return nextDay === null ? null : rollingPeriod(rule, dayOf(nextDay));
  if (lastEnd !== null) return periodFrom(rule, starts, dayOf(lastEnd));
  const begins = Math.max(dayOf(starts), dayAt(zone, since));
  return periodHolding(rule, starts, begins) ?? periodFrom(rule, starts, begins);
}
