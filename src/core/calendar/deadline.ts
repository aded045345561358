/** When a deadline is due, why, and when to warn of it. All three come from one computation, so they cannot disagree. */
import { computeDeadline } from './counting/deadline-computation.js';
import type { Deadline, DeadlineQuery } from './counting/deadline-rule.js';
import type { Step } from './counting/explanation.js';

export { deadlineRule } from './counting/deadline-rule.js';
export type { Deadline, DeadlineQuery, DeadlineRule, Due, OpenDeadline, Suspension } from './counting/deadline-rule.js';
export type { Step } from './counting/explanation.js';
export { warnOf, type Warning } from './counting/warning.js';

export interface DeadlineExplanation {
  readonly deadline: Deadline;
  readonly steps: readonly Step[];
}

/** The due instant, or since when the clock stands. */
export function dueOf(query: DeadlineQuery): Deadline {
  return computeDeadline(query, null);
}

/** The same with each day counted or skipped and by whose word, each suspension's credit, the rest days stepped over and the day's end. */
export function explain(query: DeadlineQuery): DeadlineExplanation {
  const steps: Step[] = [];
  return { deadline: computeDeadline(query, steps), steps };
}
