/**
 * Who works on a case, so that its personal texts and files are for them, and files are theirs to add: whoever may act on it now, has acted in it by an event of
 * the process, had one of its tasks in hand, or was asked for assistance. Whoever copied it, had it copied, handed out its tasks or stood aside was shown that it is there, and no more.
 */
import { actsFor } from '../acting.js';
import type { Actor } from '../command.js';
import type { CaseEvent } from '../transition.js';
import type { TaskAct } from '../tasks/task-acts.js';

export type PastEvent = Pick<CaseEvent, 'kind' | 'staff' | 'form'> & { readonly type: string };

/** Whose work an act on a task makes the case: of whoever does it, or of whom it names. */
const MAKES_IT_WORK_OF: Readonly<Partial<Record<TaskAct, 'actor' | 'named'>>> = { take: 'actor', 'pass-on': 'named', give: 'named', assist: 'named' };

/** @param mayAct whether the case takes an event from the reader now */
export function worksOn(events: readonly PastEvent[], reader: Pick<Actor, 'staff' | 'standsInFor'>, mayAct: boolean): boolean {
  return mayAct || events.some((event) => (event.kind === 'task' ? isGivenBy(event, reader) : event.staff === reader.staff));
}

/** Who stands in for somebody has what is in their hands, and what they are asked for. */
function isGivenBy({ type, staff, form }: PastEvent, reader: Pick<Actor, 'staff' | 'standsInFor'>): boolean {
  const whose = MAKES_IT_WORK_OF[type as TaskAct];
  const worker = whose === 'actor' ? staff : whose === 'named' ? form['to'] : null;
  return typeof worker === 'string' && actsFor(reader, worker);
}
