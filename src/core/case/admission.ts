/** Conditions of a command beside post and form: its requirements, the time it states, the revision it saw. */
import { deadlineRule, dueOf } from '../calendar/deadline.js';
import type { Instant } from '../calendar/instant.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import type { Definition, EventRule } from '../definition/definition.js';
import { ExpressionError, expressionScope, type Evaluate, type ExpressionValues } from '../definition/expression.js';
import type { CommitmentState } from './case-document.js';
import type { SendEvent } from './command.js';
import { happenedNoInstant, happenedNotAllowed, happenedOutOfBounds, promiseNotOpen, requirementUnmet, revisionConflict } from './refusals.js';
import type { Rejection } from './rejection.js';

/** The first requirement of the rule that does not hold, in the definition's words. */
export function requirementProblem(
  definition: Definition,
  rule: EventRule,
  values: ExpressionValues,
): Rejection | null {
  const holds = programsOf(definition, rule);
  const unmet = rule.requires.find((_, index) => !isTrue(() => holds[index]!(values)));
  return unmet === undefined ? null : requirementUnmet(unmet.says);
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
  if (!Number.isFinite(happenedAt)) return happenedNoInstant();
  if (rule.happened === null) return happenedNotAllowed(happenedAt, calendar.zone);
  const last = dueOf({ rule: deadlineRule({ term: rule.happened }), anchor: happenedAt, suspensions: [], calendar });
  const isInBounds = happenedAt <= receivedAt && 'due' in last && receivedAt <= last.due;
  return isInBounds ? null : happenedOutOfBounds(happenedAt, rule.happened, calendar.zone);
}

/** Some events are of use only while a promise is open: an extension is applied for before the term has ended. */
export function whileProblem({ commitments }: Definition, rule: EventRule, stateOf: (commitment: string) => CommitmentState | undefined): Rejection | null {
  if (rule.while === undefined || isOpen(stateOf(rule.while))) return null;
  return promiseNotOpen(commitments[rule.while]!.title, stateOf(rule.while));
}

export function isOpen(state: CommitmentState | undefined): boolean {
  return state === 'running' || state === 'paused';
}

/** A sender who saw another revision decides on something that is no longer so. */
export function revisionProblem(expected: number | undefined, revision: number): Rejection | null {
  return expected === undefined || expected === revision ? null : revisionConflict(expected, revision);
}
