/** Who may open the persons of a case: masked for everybody, they are shown to whoever has work with the case, or whom the definition names. */
import { actsFor } from '../acting.js';
import type { ProcessVersion } from '../process-version.js';
import type { CaseDocument } from '../case-document.js';
import type { Actor } from '../command.js';
import { holds } from '../permission.js';
import { actingIn, asks, careOf } from '../tasks/task-care.js';

/** @param mayAct whether the case takes an event from the actor now */
export function opensPersons({ definition }: ProcessVersion, document: CaseDocument | null, actor: Actor, mayAct: boolean): boolean {
  if (mayAct || (document !== null && hasTask(document, actingIn(document, actor)))) return true;
  const { posts, postsThatRead = posts } = actor;
  return holds(definition, definition.opens ?? [], document?.snapshot.context.facts ?? {}, { ...actor, posts: postsThatRead });
}

/** A task in somebody's hands is theirs alone. */
function hasTask({ tasks, care }: CaseDocument, actor: Actor): boolean {
  return tasks.filter((task) => asks(task, actor)).some((task) => {
    const { heldBy } = careOf(care, task);
    return heldBy === null || actsFor(actor, heldBy);
  });
}
