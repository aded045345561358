/** The end of a decision: the draft becomes a transition, as differences from what was before. */
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { FLOW } from '../definition/compiled-machine.js';
import type { Holder, StateMeta } from '../definition/definition.js';
import type { CaseDocument, OpenTask, PersistedCaseSnapshot } from './case-document.js';
import { DefinitionDefect } from './definition-defect.js';
import type { Facts } from '../definition/machine.js';
import type { Draft } from './draft.js';
import { recusedStaff, resolveHolder } from './permission.js';
import type { Transition } from './transition.js';

/** Names of the active states of the statechart, outermost first. */
export function activeStates(snapshot: AnyMachineSnapshot, process: string): string[] {
  return activeNodes(snapshot, process).map(({ name }) => name);
}

interface ActiveNode {
  readonly name: string;
  readonly depth: number;
  readonly meta: StateMeta;
}

/** A snapshot is asked for its states by its event, its tasks and its transition. */
const known = new WeakMap<AnyMachineSnapshot, readonly ActiveNode[]>();

function activeNodes(snapshot: AnyMachineSnapshot, process: string): readonly ActiveNode[] {
  const nodes = known.get(snapshot) ?? readActiveNodes(snapshot, process);
  known.set(snapshot, nodes);
  return nodes;
}

function readActiveNodes(snapshot: AnyMachineSnapshot, process: string): readonly ActiveNode[] {
  const prefix = `${process}.${FLOW}.`;
  return Object.entries(snapshot.getMeta() as Record<string, StateMeta>)
    .filter(([id]) => id.startsWith(prefix))
    .map(([id, meta]) => ({ name: id.slice(id.lastIndexOf('.') + 1), depth: id.split('.').length, meta }))
    .sort((a, b) => a.depth - b.depth);
}

export function finish(draft: Draft, machine: AnyStateMachine, snapshot: AnyMachineSnapshot, before: CaseDocument | null): Transition {
  // At the opening XState tells of an error by the status alone.
  if (snapshot.status === 'error') throw new DefinitionDefect(`expected a step of the process, saw: ${String((snapshot as { error?: unknown }).error)}`);
  const ended = snapshot.status === 'done';
  if (ended) draft.timers.clear();
  const timers = [...draft.timers.values()];
  const tasksBefore = before?.tasks ?? [];
  return {
    document: {
      snapshot: persist(machine, snapshot),
      commitments: Object.fromEntries(draft.commitments),
      timers,
      tasks: draft.tasks,
      sequence: draft.sequence,
    },
    ended,
    states: activeStates(snapshot, draft.process.definition.process),
    events: draft.events,
    armed: timers.filter((timer) => !(before?.timers ?? []).includes(timer)),
    disarmed: (before?.timers ?? []).filter((old) => !timers.some(({ node, key }) => node === old.node && key === old.key)),
    commitments: [...draft.changed].map((commitment) => ({ commitment, ...draft.record(commitment) })),
    tasksOpened: draft.tasks.filter((task) => !tasksBefore.includes(task)),
    tasksClosed: tasksBefore.filter((task) => !draft.tasks.includes(task)),
    ledger: draft.ledger,
    outbox: draft.outbox,
    sealed: draft.sealed,
    recused: recusedStaff(draft.process.definition, draft.facts),
  };
}

/** Tasks of the active states; one that stands already is kept as it is. */
export function openTasks(draft: Draft, snapshot: AnyMachineSnapshot): OpenTask[] {
  if (snapshot.status !== 'active') return [];
  const { definition } = draft.process;
  const wanted = activeNodes(snapshot, definition.process).flatMap(({ name, meta }) =>
    meta.task === undefined ? [] : (meta.holder ?? []).map((holder: Holder) => ({ state: name, ...resolveHolder(definition, holder, draft.facts) })));
  return wanted.map((task) => draft.tasks.find((open) => sameTask(open, task)) ?? { ...task, opened: draft.sequence });
}

function sameTask(open: OpenTask, task: Omit<OpenTask, 'opened'>): boolean {
  return open.state === task.state && open.post === task.post && open.unit === task.unit && open.staff === task.staff;
}

/** XState's own persisted form, children left out (a definition has none). Facts alone may hold what JSON drops. */
function persist(machine: AnyStateMachine, snapshot: AnyMachineSnapshot): PersistedCaseSnapshot {
  const { status, value, historyValue, context } = machine.getPersistedSnapshot(snapshot) as unknown as PersistedCaseSnapshot;
  return { status, value, ...(historyValue !== undefined && { historyValue }), context: { facts: plain(context.facts) } };
}

/** Facts without those that hold nothing: JSON would drop them. */
function plain(facts: Facts): Facts {
  const entries = Object.entries(facts);
  return entries.every(([, value]) => value !== undefined) ? facts : Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
