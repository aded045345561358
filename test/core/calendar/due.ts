/** Deadlines in one line for the tests: the rule by its term, instants in Beijing time (+08:00) unless they say otherwise. */
import { nationalCalendar } from '../../../src/core/calendar/china.js';
import { deadlineRule, type DeadlineQuery, type DeadlineRule, type Suspension } from '../../../src/core/calendar/counting/deadline-rule.js';
import { dueOf } from '../../../src/core/calendar/deadline.js';
import { formatInstant, type Instant } from '../../../src/core/calendar/instant.js';
import { parseTerm, type Term } from '../../../src/core/calendar/term.js';
import type { WorkCalendar } from '../../../src/core/calendar/work-calendar.js';

export interface Case {
  readonly from: string;
  readonly term: string;
  readonly rule?: Partial<DeadlineRule>;
  readonly suspended?: readonly (readonly [from: string, to: string | null])[];
  readonly extended?: readonly string[];
  readonly on?: WorkCalendar;
}

export function at(text: string): Instant {
  const zoned = /([+-]\d\d:\d\d|Z)$/.test(text) ? text : `${text}+08:00`;
  const instant = Date.parse(zoned);
  if (Number.isNaN(instant)) throw new Error(`not an instant: ${text}`);
  return instant;
}

export function term(text: string): Term {
  const parsed = parseTerm(text);
  if ('problem' in parsed) throw new Error(JSON.stringify(parsed.problem));
  return parsed;
}

export function query(a: Case): DeadlineQuery {
  return {
    rule: deadlineRule({ term: term(a.term), ...a.rule }),
    anchor: at(a.from),
    suspensions: (a.suspended ?? []).map(([from, to]): Suspension => ({ from: at(from), to: to === null ? null : at(to) })),
    extensions: (a.extended ?? []).map(term),
    calendar: a.on ?? nationalCalendar,
  };
}

/** The due instant as text with its offset; `~` before a provisional one, `open` while the clock stands. */
export function due(a: Case): string {
  const asked = query(a);
  const deadline = dueOf(asked);
  if ('open' in deadline) return `open since ${formatInstant(deadline.since, asked.calendar.zone)}`;
  return `${deadline.provisional ? '~' : ''}${formatInstant(deadline.due, asked.calendar.zone)}`;
}

export function dueDate(a: Case): string {
  const deadline = dueOf(query(a));
  return 'open' in deadline ? 'open' : deadline.dueDate;
}
