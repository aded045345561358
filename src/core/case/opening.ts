/** Who may open the persons of a case: masked for everybody, they are shown to whoever has work with the case, or whom the definition names. */
import type { ProcessVersion } from './process-version.js';
import type { CaseDocument, OpenTask } from './case-document.js';
import type { Actor } from './command.js';
import { holds } from './permission.js';

/** @param mayAct whether the case takes an event from the actor now */
export function opensPersons({ definition }: ProcessVersion, document: CaseDocument | null, actor: Actor, mayAct: boolean): boolean {
  if (mayAct || (document?.tasks ?? []).some((task) => asks(task, actor))) return true;
  return holds(definition, definition.opens ?? [], document?.snapshot.context.facts ?? {}, actor);
}

/** A task that names a person is that person's alone, and theirs who stand in. */
function asks({ post, unit, staff }: OpenTask, actor: Actor): boolean {
  if (staff !== null && staff !== actor.staff && !actor.standsInFor?.includes(staff)) return false;
  return actor.posts.some((held) => held.post === post && (unit === null || held.unit === unit));
}
