/** Conditions of a command beside post and form: its requirements, the time it states, the revision it saw. */
import { deadlineRule, dueOf } from '../calendar/deadline.js';
import type { Instant } from '../calendar/instant.js';
import { formatTerm } from '../calendar/term.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import type { Definition, EventRule } from '../definition/definition.js';
import { ExpressionError, expressionScope, type Evaluate } from '../definition/expression.js';
import type { Facts } from '../definition/machine/implementations.js';
import type { SendEvent } from './command.js';
import { reject, type Rejection } from './rejection.js';

/** The first requirement of the rule that does not hold, in the definition's words. */
export function requirementProblem(
  definition: Definition,
  rule: EventRule,
  facts: Facts,
  form: Facts,
  actor: { post: string; unit: string; staff: string },
): Rejection | null {
  const holds = programsOf(definition, rule);
  const unmet = rule.requires.find((_, index) => !isTrue(() => holds[index]!({ facts, form, actor })));
  if (unmet === undefined) return null;
  return { ...reject('requirement_unmet', unmet.says.en, 'a form that does not meet it', 'change the form as the words say'), says: unmet.says };
}

/** A rule that cannot be computed of what the sender gave (a division by zero) is not met. */
function isTrue(holds: () => unknown): boolean {
  try {
    return holds() === true;
  } catch (error) {
    if (error instanceof ExpressionError) return false;
    throw error;
  }
}

const programs = new WeakMap<EventRule, readonly Evaluate[]>();

/** Compiled once for each rule of a definition version. */
function programsOf(definition: Definition, rule: EventRule): readonly Evaluate[] {
  const known = programs.get(rule);
  if (known) return known;
  const scope = rule.requires.length === 0 ? null : expressionScope(definition.facts, rule.form);
  const compiled = rule.requires.map(({ cel }) => scope!.compile(cel));
  programs.set(rule, compiled);
  return compiled;
}

/** Work without a signal may state when it happened: not in the future, not longer ago than the rule allows. */
export function happenedProblem(rule: EventRule, { happenedAt }: SendEvent, receivedAt: Instant, calendar: WorkCalendar): Rejection | null {
  if (happenedAt === undefined) return null;
  if (!Number.isFinite(happenedAt)) return reject('happened_out_of_bounds', 'an instant', 'none', 'state the time as an ISO 8601 instant, or leave it out');
  const saw = new Date(happenedAt).toISOString();
  if (rule.happened === null) return reject('happened_not_allowed', 'no time of happening', saw, 'leave it out: the receipt counts');
  const last = dueOf({ rule: deadlineRule({ term: rule.happened }), anchor: happenedAt, suspensions: [], calendar });
  if (happenedAt <= receivedAt && 'due' in last && receivedAt <= last.due) return null;
  return reject('happened_out_of_bounds', `at most ${formatTerm(rule.happened, 'en')} before the receipt and not after it`, saw, 'state the time within the bound, or leave it out');
}

/** A sender who saw another revision decides on something that is no longer so. */
export function revisionProblem(expected: number | undefined, revision: number): Rejection | null {
  if (expected === undefined || expected === revision) return null;
  return reject('revision_conflict', `revision ${expected}`, `revision ${revision}`, 'read the case again and decide anew');
}
