/** Which events a case takes now, and from whom: what a reader may do next. */
import { getNextTransitions } from 'xstate';
import { FLOW } from '../definition/compiled-machine.js';
import type { CaseDocument } from './case-document.js';
import type { Actor } from './command.js';
import { permit } from './permission.js';
import type { ProcessVersion } from './process-version.js';
import { restoredSnapshot } from './restored-snapshot.js';

/**
 * Names of the definition's events that the statechart takes in its present state and that the actor may send, in the
 * definition's order. A guard may read the form, which nobody knows yet: an event counts where a transition for it
 * exists in an active state of the statechart; commitments' regions alone take nothing.
 */
export function acceptedEvents(process: ProcessVersion, document: CaseDocument, actor: Actor): string[] {
  if (document.snapshot.status !== 'active') return [];
  const { definition, runnable } = process;
  const snapshot = restoredSnapshot(runnable.machine, document.snapshot);
  if (runnable.hasEnded(snapshot)) return [];
  const flow = `${definition.process}.${FLOW}`;
  const taken = new Set(
    getNextTransitions(snapshot)
      .filter(({ source }) => source.id === flow || source.id.startsWith(`${flow}.`))
      .map(({ eventType }) => eventType),
  );
  const { facts } = document.snapshot.context;
  return Object.entries(definition.events)
    .filter(([event, rule]) => taken.has(event) && 'as' in permit(definition, rule, facts, actor, document.recused))
    .map(([event]) => event);
}
