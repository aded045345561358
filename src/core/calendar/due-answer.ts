/** The answer to "when is it due?" for a start and a term written as text: what `kept due` prints. */
import { refuse, type Refusal } from '../problem.js';
import { nationalCalendar } from './china.js';
import { deadlineRule, explain, type Step } from './deadline.js';
import { formatInstant, parseInstant, type CalendarDate } from './instant.js';
import { parseTerm } from './term.js';
import type { WorkCalendar } from './work-calendar.js';

/** One line of the explanation, readable as it is. */
export interface ExplanationLine {
  readonly date?: CalendarDate;
  /** ISO 8601 with offset. */
  readonly at?: string;
  readonly counted: boolean;
  readonly provisional?: true;
  readonly zh: string;
  readonly en: string;
  readonly source?: string;
}

export interface DueAnswer {
  /** ISO 8601 with the calendar's offset. */
  readonly due: string;
  readonly dueDate: CalendarDate;
  readonly provisional: boolean;
  readonly explanation: readonly ExplanationLine[];
}

/**
 * Answers `{ from, within }`, for example { from: '2026-09-30T10:00', within: '5 workdays' }. `from` is local to the calendar unless it
 * has an offset; a date alone is its 00:00. The law's defaults hold. Anything else is refused as data.
 */
export function answerDue(question: unknown, calendar: WorkCalendar = nationalCalendar): DueAnswer | Refusal {
  const fields: Readonly<Record<string, unknown>> = typeof question === 'object' && question !== null ? { ...question } : {};
  const { from, within, ...others } = fields;
  if (typeof from !== 'string' || typeof within !== 'string' || Object.keys(others).length > 0) {
    return refuse(
      { zh: '“from”和“within”两项文字，别无其他', en: 'the texts "from" and "within", and nothing else' },
      question,
      { zh: '请写作 {"from": "2026-09-30T10:00", "within": "5 workdays"}', en: 'ask with {"from": "2026-09-30T10:00", "within": "5 workdays"}' },
    );
  }
  const anchor = parseInstant(from, calendar.zone);
  if (typeof anchor !== 'number') return anchor;
  const term = parseTerm(within);
  if ('problem' in term) return term;

  const { deadline, steps } = explain({ rule: deadlineRule({ term }), anchor, suspensions: [], calendar });
  if ('open' in deadline) throw new Error('expected a due instant without suspensions, saw an open deadline: mend the computation');
  return {
    due: formatInstant(deadline.due, calendar.zone),
    dueDate: deadline.dueDate,
    provisional: deadline.provisional,
    explanation: steps.map((step) => explanationLine(step, calendar.zone)),
  };
}

/** A step for people and for JSON. */
export function explanationLine({ date, instant, counted, provisional, reason, source }: Step, zone: string): ExplanationLine {
  return {
    ...(date === undefined ? {} : { date }),
    ...(instant === undefined ? {} : { at: formatInstant(instant, zone) }),
    counted,
    ...(provisional === undefined ? {} : { provisional }),
    zh: reason.zh,
    en: reason.en,
    ...(source === undefined ? {} : { source }),
  };
}
