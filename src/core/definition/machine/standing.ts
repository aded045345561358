/** Where a machine stands, without what the case knows: one object for each configuration, shared by all cases that stand there. */
import type { AnyMachineSnapshot } from 'xstate';
import { FLOW } from './compiled-machine.js';
import type { StateMeta } from '../definition.js';
import { LearntSteps } from './learnt-steps.js';

/** XState's persisted snapshot but for the context: a definition has no children. */
export interface StoredStanding {
  readonly status: 'active' | 'done';
  readonly value: unknown;
  readonly historyValue?: unknown;
}

export interface ActiveState {
  readonly name: string;
  /** Without states of its own. */
  readonly isInnermost: boolean;
  readonly meta: StateMeta;
}

/** A returned action of XState: only type and params are data. */
export interface ReturnedAction {
  readonly type: string;
  readonly params?: unknown;
}

export class Standing {
  /** Steps from here, and whether the statechart takes an event here. */
  readonly steps = new LearntSteps<{ readonly standing: Standing; readonly actions: readonly ReturnedAction[] }>();
  readonly taken = new LearntSteps<boolean>();

  constructor(
    readonly stored: StoredStanding,
    /** Active states of the statechart in the order of the definition, each before those inside it. */
    readonly states: readonly ActiveState[],
    /** The statechart has ended; promises may run on. */
    readonly ended: boolean,
  ) {}

  get isActive(): boolean {
    return this.stored.status === 'active';
  }
}

/** The active states of the statechart as a snapshot's meta tells them. */
export function activeStates(snapshot: AnyMachineSnapshot, process: string): ActiveState[] {
  const prefix = `${process}.${FLOW}.`;
  return Object.entries(snapshot.getMeta() as Record<string, StateMeta>)
    .filter(([id]) => id.startsWith(prefix))
    .map(([id, meta]) => ({ node: snapshot.machine.getStateNodeById(id), meta }))
    .sort((a, b) => a.node.order - b.node.order)
    .map(({ node, meta }) => ({ name: node.key, isInnermost: Object.keys(node.states).length === 0, meta }));
}
