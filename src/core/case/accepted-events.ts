/** Which events a case takes now, and from whom: what a reader may do next. */
import type { CaseDocument } from './case-document.js';
import type { Actor } from './command.js';
import type { Definition, EventRule } from '../definition/definition.js';
import { isOpen } from './admission.js';
import { permit, type Permission } from './permission.js';
import type { ProcessVersion } from './process-version.js';
import type { ReasonCode, Rejection } from './rejection.js';
import { actingIn, inOtherHands } from './tasks/task-care.js';
import { taskInHand } from './tasks/task-refusals.js';

/**
 * Names of the definition's events that the statechart takes in its present state and that the actor may send, in the
 * definition's order. A guard may read the form, which nobody knows yet: an event counts where a transition for it
 * exists in an active state of the statechart; commitments' regions alone take nothing.
 */
export function acceptedEvents(process: ProcessVersion, document: CaseDocument, actor: Actor): string[] {
  return takenEvents(process, document, actor).filter(({ permission }) => 'as' in permission).map(({ event }) => event);
}

const SOMEBODY_ELSES: ReadonlySet<ReasonCode> = new Set(['four_eyes', 'task_in_hand']);

export interface BarredEvent {
  readonly event: string;
  readonly rejection: Rejection;
}

/** Events that the actor's post could send, were the actor not who must not: somebody else's eyes are asked for, or somebody else has the task. */
export function barredEvents(process: ProcessVersion, document: CaseDocument, actor: Actor): BarredEvent[] {
  return takenEvents(process, document, actor).flatMap(({ event, permission }) =>
    ('rejection' in permission && SOMEBODY_ELSES.has(permission.rejection.reason) ? [{ event, rejection: permission.rejection }] : []));
}

function takenEvents({ definition, organization, runnable }: ProcessVersion, document: CaseDocument, reader: Actor): { event: string; permission: Permission }[] {
  const actor = actingIn(document, reader);
  const taken = runnable.offers(runnable.standing(document.snapshot));
  const { facts } = document.snapshot.context;
  return Object.entries(definition.events)
    .filter(([event, rule]) => taken.has(event) && isOpenFor(document, rule))
    .map(([event, rule]) => ({ event, permission: inHand(definition, document, event, actor, permit({ definition, organization }, rule, facts, actor, document.recused)) }));
}

function inHand(definition: Definition, document: CaseDocument, event: string, actor: Actor, permission: Permission): Permission {
  const other = 'as' in permission ? inOtherHands(definition, document, event, permission.as, actor) : null;
  return other === null ? permission : { rejection: taskInHand(other, 'held') };
}

function isOpenFor({ commitments }: CaseDocument, rule: EventRule): boolean {
  return rule.while === undefined || isOpen(Object.hasOwn(commitments, rule.while) ? commitments[rule.while]!.state : undefined);
}
