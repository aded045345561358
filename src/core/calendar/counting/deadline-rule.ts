/**
 * What a deadline is computed from and what comes out. Each parameter stands for a rule of the Civil Code that the parties may agree
 * otherwise (article 204); `deadlineRule` fills in what the law says where nothing was agreed.
 */
import type { CalendarDate, Instant } from '../instant.js';
import type { Suspension } from '../time/span.js';
import type { Term } from '../term.js';
import type { WorkCalendar } from '../work-calendar.js';

export type { Suspension } from '../time/span.js';

export interface DeadlineRule {
  readonly term: Term;
  /** Counted from the anchor on, or back from an event that the anchor names. */
  readonly direction: 'after' | 'before';
  /** When the last day of a term in days ends: close of business or 24:00 (article 203, paragraph 2). */
  readonly endOfDay: 'close' | 'midnight';
  /** Whether the day of the anchor counts as the first day (article 201: it does not). A day already over at the anchor never counts. */
  readonly firstDay: 'next-day' | 'same-day';
  /** What is received on a rest day may count as received on the next workday. For terms in days and longer units. */
  readonly restDayReceipt: 'next-day' | 'deemed-next-workday';
  /** Whether a term in days, months or years that ends on a rest day runs to the next workday (article 203, paragraph 1). */
  readonly restDayEnd: 'next-workday' | 'stays';
  /** Where a month lacks the corresponding day: its last day (article 202), or the first of the next month. */
  readonly missingDay: 'last-day' | 'next-day';
  /** Before an event: n whole units lie between (strict), or the difference of the dates is n. */
  readonly strictBefore: boolean;
  /** Which suspended days leave a term in days: those suspended through, or any that a suspension touches. */
  readonly suspendedDay: 'wholly' | 'any';
  /** Whether the last instant is still on time (以内, article 1259), or the term must not be reached (不满): then due is 1 ms before it. */
  readonly limit: 'included' | 'excluded';
  /** The edition of this arithmetic. A changed arithmetic is a new edition; deadlines keep theirs. */
  readonly edition: 1;
}

/** A rule with the law's defaults for what is not given. */
export function deadlineRule(given: Pick<DeadlineRule, 'term'> & Partial<DeadlineRule>): DeadlineRule {
  return {
    direction: 'after',
    endOfDay: 'close',
    firstDay: 'next-day',
    restDayReceipt: 'next-day',
    restDayEnd: 'next-workday',
    missingDay: 'last-day',
    strictBefore: true,
    suspendedDay: 'wholly',
    limit: 'included',
    edition: 1,
    ...given,
  };
}

export interface DeadlineQuery {
  readonly rule: DeadlineRule;
  /** The start, or the event for a rule with `before`. */
  readonly anchor: Instant;
  /** In any order; overlaps count once. A rule with `before` is not suspended: only a new anchor moves it. */
  readonly suspensions: readonly Suspension[];
  /** Further terms granted, in order: each counts on from the day or instant at which the one before it ended. */
  readonly extensions?: readonly Term[];
  readonly calendar: WorkCalendar;
}

export interface Due {
  /** On time is finished <= due. */
  readonly due: Instant;
  /** The local day that ends the term; with 24:00 the day that ends, not the next. */
  readonly dueDate: CalendarDate;
  /** A day was asked about for which no notice is published yet: due may move when it is. */
  readonly provisional: boolean;
}

/** The clock stands: there is no due until the suspension ends. */
export interface OpenDeadline {
  readonly open: true;
  readonly since: Instant;
}

/** Told apart by `'open' in deadline`. */
export type Deadline = Due | OpenDeadline;
