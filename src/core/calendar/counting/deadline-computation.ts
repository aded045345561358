/** The course of a computation: the term, then each extension, then the end. */
import type { Bilingual } from '../../bilingual.js';
import { sentence } from '../../problem.js';
import { dateOf } from '../time/calendar-date.js';
import { afterWorkingMs, beforeWorkingMs, endOfClockTerm } from './clock-count.js';
import type { Computation, Position } from './computation.js';
import { endOfFirstDayTerm, endOfFurtherDayTerm, startOfDayTerm } from './day-count.js';
import type { Deadline, DeadlineQuery } from './deadline-rule.js';
import { anchorStep, articles, endStep, extensionStep, instantStep, openStep, suspensionStep, type Step } from './explanation.js';
import { dayAt, type Instant } from '../instant.js';
import { joined, spansMs, type Span } from '../time/span.js';
import { checkTerm, clockMsOf, type Term } from '../term.js';
import { workingMsBetween } from '../days/work-day.js';

/** The deadline; its steps are added to `steps` unless that is null. Throws a RangeError for a query no checked definition can give. */
export function computeDeadline(query: DeadlineQuery, steps: Step[] | null): Deadline {
  requireCountable(query);
  const { rule, anchor, calendar } = query;
  const { ended, openSince } = suspensionsOf(query);
  const computation: Computation = { rule, calendar, suspended: ended, provisional: false, steps };
  steps?.push(anchorStep(anchor, calendar.zone, rule.term, rule.direction));

  const last = endOfAllTerms(computation, query);
  if (last.at > openSince) return openDeadline(Math.max(anchor, openSince), calendar.zone, steps);

  const due = rule.limit === 'included' ? last.at : last.at - 1;
  // The instant before a midnight belongs to the day before; a close at 24:00 to the day that it closes.
  const dueDay = Math.min(last.day, dayAt(calendar.zone, due));
  if (steps !== null) {
    steps.push(...suspensionSteps(computation, anchor, last.at));
    steps.push(endStep(due, dueDay, calendar.zone, dayEndText(computation, query)));
  }
  return { due, dueDate: dateOf(dueDay), provisional: computation.provisional };
}

/** An endless term, or an edition this code does not know, must not give a wrong date or a loop without end. */
function requireCountable({ rule, anchor, extensions = [] }: DeadlineQuery): void {
  if (rule.edition !== 1) throw new RangeError(`expected edition 1 of the arithmetic, saw ${String(rule.edition)}: use the release that has it`);
  if (!Number.isSafeInteger(anchor)) throw new RangeError(`expected an instant in whole milliseconds, saw ${anchor}: check it before counting`);
  for (const term of [rule.term, ...extensions]) {
    const checked = checkTerm(term);
    if ('problem' in checked) throw new RangeError(sentence(checked.problem, 'en'));
  }
}

/** The computation alone, for counting along a deadline's calendar and suspensions (warnings). */
export function computationOf(query: DeadlineQuery): Computation {
  return { rule: query.rule, calendar: query.calendar, suspended: suspensionsOf(query).ended, provisional: false, steps: null };
}

/** The ended suspensions, joined, and when the open one began (Infinity for none). A rule with `before` is not suspended. */
function suspensionsOf({ rule, suspensions }: DeadlineQuery): { readonly ended: readonly Span[]; readonly openSince: Instant } {
  if (rule.direction === 'before' || suspensions.length === 0) return { ended: [], openSince: Infinity };
  const spans = joined(suspensions.map(({ from, to }) => ({ from, to: to ?? Infinity })));
  const open = spans.find(({ to }) => to === Infinity);
  return open === undefined ? { ended: spans, openSince: Infinity } : { ended: spans.slice(0, -1), openSince: open.from };
}

function endOfAllTerms(computation: Computation, query: DeadlineQuery): Position {
  const { anchor, calendar, rule, extensions = [] } = query;
  let position: Position = { day: dayAt(calendar.zone, anchor), at: anchor };
  position = rule.direction === 'after' ? endOfTerm(computation, rule.term, position, true) : startOfTerm(computation, rule.term, position);
  for (const extension of extensions) {
    computation.steps?.push(extensionStep(position.at, calendar.zone, extension));
    position = endOfTerm(computation, extension, position, false);
  }
  return position;
}

function endOfTerm(computation: Computation, term: Term, from: Position, isFirst: boolean): Position {
  const ms = clockMsOf(term);
  if (ms === null) return isFirst ? endOfFirstDayTerm(computation, term, from) : endOfFurtherDayTerm(computation, term, from.day);
  return term.unit === 'workhour' ? afterWorkingMs(computation, from.at, ms) : endOfClockTerm(computation, from.at, ms);
}

/** Back from an event: hours exactly, working hours in working time, days by their dates. */
function startOfTerm(computation: Computation, term: Term, event: Position): Position {
  const ms = clockMsOf(term);
  if (ms === null) return startOfDayTerm(computation, term, event.day);
  if (term.unit === 'workhour') return beforeWorkingMs(computation, event.at, ms);
  const at = event.at - ms;
  computation.steps?.push(instantStep('clock', at, true, '按时向前计算，不因休息日变动', 'back by the clock; rest days do not move it', articles.start));
  return { day: dayAt(computation.calendar.zone, at), at };
}

function openDeadline(since: Instant, zone: string, steps: Step[] | null): Deadline {
  steps?.splice(1, Infinity, openStep(since, zone));
  return { open: true, since };
}

function suspensionSteps({ rule, calendar, suspended }: Computation, anchor: Instant, end: Instant): readonly Step[] {
  return suspended
    .filter((pause) => pause.from < end && pause.to > anchor)
    .map((pause) => {
      const inside = { from: Math.max(pause.from, anchor), to: Math.min(pause.to, end) };
      if (rule.term.unit === 'workhour') return suspensionStep(pause, calendar.zone, workingMsBetween(calendar, inside.from, inside.to));
      return suspensionStep(pause, calendar.zone, clockMsOf(rule.term) === null ? null : spansMs([inside], anchor, end));
    });
}

/** How the last day ended, where a day ended the term. */
function dayEndText({ rule }: Computation, { extensions = [] }: DeadlineQuery): Bilingual | null {
  if (clockMsOf(extensions.at(-1) ?? rule.term) !== null) return null;
  return rule.endOfDay === 'close' ? { zh: '以停止业务活动的时间为止', en: 'when business closes' } : { zh: '以当日24:00为止', en: 'at 24:00 of that day' };
}
