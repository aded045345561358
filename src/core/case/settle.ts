/** The end of a decision: the draft becomes a transition, as differences from what was before. */
import type { Holder } from '../definition/definition.js';
import type { Facts } from '../definition/machine/implementations.js';
import type { Standing } from '../definition/machine/standing.js';
import type { CaseDocument, OpenTask } from './case-document.js';
import type { Draft } from './draft.js';
import { resolveHolder } from './permission.js';
import { careOf, taskKey } from './tasks/task-care.js';
import type { Transition } from './transition.js';

export function finish(draft: Draft, standing: Standing, before: CaseDocument | null): Transition {
  const ended = !standing.isActive;
  if (ended) draft.timers.clear();
  const timers = [...draft.timers.values()];
  const tasksBefore = before?.tasks ?? [];
  return {
    document: {
      snapshot: { ...standing.stored, context: { facts: plain(draft.facts) } },
      commitments: Object.fromEntries(draft.commitments),
      timers,
      tasks: draft.tasks,
      recused: draft.recused(),
      ...careLeft(draft),
      sequence: draft.sequence,
      calendar: draft.calendar,
    },
    ended,
    states: standing.states.map(({ name }) => name),
    state: shownState(standing),
    events: draft.events,
    armed: timers.filter((timer) => !(before?.timers ?? []).includes(timer)),
    disarmed: (before?.timers ?? []).filter((old) => !timers.some(({ node, key }) => node === old.node && key === old.key)),
    commitments: draft.changes(),
    tasksOpened: draft.tasks.filter((task) => !tasksBefore.includes(task)),
    tasksCared: draft.tasks.flatMap((task) => {
      const care = careOf(draft.care, task);
      return care === careOf(before?.care, task) ? [] : [{ ...task, ...care }];
    }),
    assistance: draft.assistanceMoved,
    tasksClosed: tasksBefore.filter((task) => !draft.tasks.includes(task)).map((task) => ({ ...task, closed: draft.closings.get(task) ?? draft.sequence })),
    ledger: draft.ledger,
    outbox: draft.outbox,
    subCases: draft.subCases,
    sealed: draft.sealed,
    recused: draft.recused(),
  };
}

function shownState({ states }: Standing): string {
  const innermost = states.filter(({ isInnermost }) => isInnermost);
  return (innermost.find(({ meta }) => meta.task !== undefined) ?? innermost[0])?.name ?? '';
}

/** Tasks of the active states, one for each whom it asks; one that stands already is kept as it is. */
export function openTasks(draft: Draft, standing: Standing): OpenTask[] {
  if (!standing.isActive) return [];
  const { definition } = draft.process;
  const wanted = standing.states.flatMap(({ name, meta }) =>
    meta.task === undefined ? [] : (meta.holder ?? []).map((holder: Holder) => ({ state: name, ...resolveHolder(definition, holder, draft.facts) })));
  const different = wanted.filter((task, place) => wanted.findIndex((other) => sameTask(other, task)) === place);
  return different.map((task) => draft.tasks.find((open) => sameTask(open, task)) ?? draft.newTask(task));
}

/** What was done with the tasks that are still open, who is asked to assist while the case is, and who took whose part. */
function careLeft(draft: Draft): Pick<CaseDocument, 'care' | 'assistance' | 'partTakers'> {
  const open = new Set(draft.tasks.map(taskKey));
  const care = Object.entries(draft.care).filter(([key]) => open.has(key));
  return {
    ...(care.length > 0 && { care: Object.fromEntries(care) }),
    ...(draft.assistance.length > 0 && { assistance: draft.assistance }),
    ...(Object.keys(draft.partTakers).length > 0 && { partTakers: draft.partTakers }),
  };
}

function sameTask(open: Omit<OpenTask, 'opened'>, task: Omit<OpenTask, 'opened'>): boolean {
  return open.state === task.state && open.post === task.post && open.unit === task.unit && open.staff === task.staff;
}

/** Facts without those that hold nothing: JSON would drop them. */
function plain(facts: Facts): Facts {
  const entries = Object.entries(facts);
  return entries.every(([, value]) => value !== undefined) ? facts : Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
