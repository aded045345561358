/**
 * How an open task stands with those whom it asks: signed for, in somebody's hands, returned. It is born without any of this, what is done with
 * it is an event of the case, and all of it ends with the task. The clock of a promise runs on whatever is done here.
 */
import { ownEntry } from '../../definition/own-entry.js';
import type { Definition, StateNodeText } from '../../definition/definition.js';
import { actsFor, postAt } from '../acting.js';
import type { CaseDocument, Cares, OpenTask, TaskCare } from '../case-document.js';
import type { Actor, HeldPost } from '../command.js';

export const UNTOUCHED: TaskCare = { signedBy: null, signedAt: null, heldBy: null, heldHow: null, returnedBy: null };

/** Whom a task asks, as text: '<post>@<unit>/<staff>' with what is not named left out. */
export function holderText({ post, unit, staff }: Pick<OpenTask, 'post' | 'unit' | 'staff'>): string {
  return `${post}@${unit ?? ''}/${staff ?? ''}`;
}

export function taskKey(task: OpenTask): string {
  return `${task.opened} ${task.state} ${holderText(task)}`;
}

export function careOf(care: Cares | undefined, task: OpenTask): TaskCare {
  return ownEntry(care ?? {}, taskKey(task)) ?? UNTOUCHED;
}

/** Whether a task asks this person, as one of its post or by name. */
export function asks({ post, unit, staff }: OpenTask, actor: Actor): boolean {
  return postAt(actor, post, unit) !== null && (staff === null || actsFor(actor, staff));
}

/** The actor as this case knows them: who was passed on a task that names somebody acts for that somebody while it is open; whose part they took before is known of them. */
export function actingIn({ tasks, care = {}, partTakers = {} }: Pick<CaseDocument, 'tasks' | 'care' | 'partTakers'>, actor: Actor): Actor {
  const named = tasks.flatMap((task) => {
    const { heldBy, heldHow } = careOf(care, task);
    return task.staff !== null && heldHow === 'passed-on' && heldBy === actor.staff ? [task.staff] : [];
  });
  const tookPartOf = Object.keys(partTakers).filter((absent) => partTakers[absent]!.includes(actor.staff));
  return { ...actor, ...(named.length > 0 && { passedOnBy: [...new Set(named)] }), ...(tookPartOf.length > 0 && { tookPartOf }) };
}

/**
 * Who has the task that an event would do, where that is somebody else. An event does the task of a state that lists it itself: what a state takes for all
 * that is inside it, such as a withdrawal, is nobody's task.
 */
export function inOtherHands(definition: Definition, { tasks, care }: Pick<CaseDocument, 'tasks' | 'care'>, event: string, as: HeldPost, actor: Actor): string | null {
  if (care === undefined) return null;
  const own = tasks.filter(({ post, unit, state }) => post === as.post && (unit === null || unit === as.unit) && listsItself(definition.statechart, state, event));
  const holders = own.map((task) => careOf(care, task).heldBy);
  const isFree = holders.some((heldBy) => heldBy === null || actsFor(actor, heldBy));
  return own.length === 0 || isFree ? null : holders[0]!;
}

function listsItself(node: StateNodeText, name: string, event: string): boolean {
  return Object.entries(node.states ?? {}).some(([state, child]) => (state === name ? Object.hasOwn(child.on ?? {}, event) : listsItself(child, name, event)));
}
