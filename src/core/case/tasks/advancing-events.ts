/** Which events do a task and lead on from its state, and which only change something while it stays open. */
import type { Definition, StateNodeText } from '../../definition/definition.js';
import { actsFor } from '../acting.js';
import type { CaseDocument } from '../case-document.js';
import type { Actor } from '../command.js';
import { actingIn, asks, careOf } from './task-care.js';

/**
 * Whether an event does an open task that asks the reader, or that the reader has: the state of the task lists it itself, with somewhere to go. What a state
 * around takes, such as a withdrawal, and what names another person for the same task, does not.
 */
export function advancesTask(definition: Definition, document: Pick<CaseDocument, 'tasks' | 'care'>, event: string, reader: Actor): boolean {
  const actor = actingIn(document, reader);
  const own = document.tasks.filter((task) => {
    const { heldBy } = careOf(document.care, task);
    return asks(task, actor) || (heldBy !== null && actsFor(actor, heldBy));
  });
  return own.some(({ state }) => leadsOn(definition.statechart, state, event));
}

function leadsOn(node: StateNodeText, name: string, event: string): boolean {
  return Object.entries(node.states ?? {}).some(([state, child]) => (state === name ? goesOn(child, event) : leadsOn(child, name, event)));
}

function goesOn({ on = {} }: StateNodeText, event: string): boolean {
  return Object.hasOwn(on, event) && on[event]!.some(({ target }) => target !== undefined);
}
