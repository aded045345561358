/** Which events a case takes now, and from whom: what a reader may do next. */
import type { CaseDocument } from './case-document.js';
import type { Actor } from './command.js';
import type { EventRule } from '../definition/definition.js';
import { isOpen } from './admission.js';
import { permit } from './permission.js';
import type { ProcessVersion } from './process-version.js';

/**
 * Names of the definition's events that the statechart takes in its present state and that the actor may send, in the
 * definition's order. A guard may read the form, which nobody knows yet: an event counts where a transition for it
 * exists in an active state of the statechart; commitments' regions alone take nothing.
 */
export function acceptedEvents(process: ProcessVersion, document: CaseDocument, actor: Actor): string[] {
  const { definition, runnable } = process;
  const taken = runnable.offers(runnable.standing(document.snapshot));
  const { facts } = document.snapshot.context;
  return Object.entries(definition.events)
    .filter(([event, rule]) => taken.has(event) && isOpenFor(document, rule) && 'as' in permit(process, rule, facts, actor, document.recused))
    .map(([event]) => event);
}

function isOpenFor({ commitments }: CaseDocument, rule: EventRule): boolean {
  return rule.while === undefined || isOpen(Object.hasOwn(commitments, rule.while) ? commitments[rule.while]!.state : undefined);
}
