/**
 * A machine that cases are stepped on; XState is known here and nowhere else in the decision.
 *
 *   M1  Every implementation is pure and total: XState evaluates the initial state without input where it likes.
 *   M2  Delays are a finite sentinel; the due instant of a timer is the decision's to compute (src/core/case).
 *   M3  Names are looked up as own properties only; a name that is not implemented never reaches a machine.
 *   M4  A macrostep ends: `maxIterations` bounds endless `always`.
 *   M5  A step that was seen before is not run again but recalled, and gives what running it would (learnt-steps.ts).
 */
import { createMachine, getNextTransitions, initialTransition, transition } from 'xstate';
import type { ActorLogic, AnyEventObject, AnyMachineSnapshot, AnyStateMachine, AnyStateNode } from 'xstate';
import { parseTerm, type Term } from '../../calendar/term.js';
import { FLOW, type CompiledMachine } from './compiled-machine.js';
import type { Definition } from '../definition.js';
import { delaysOf, endsOf, Implementations, type Facts, type MachineEvent, type SeenEvent } from './implementations.js';
import type { Observation } from './learnt-steps.js';
import { activeStates, Standing, type ReturnedAction, type StoredStanding } from './standing.js';

export const ITERATIONS_MAX = 1_000;
/** Branches kept of all that was learnt; past them learning begins anew. */
const LEARNT_MAX = 50_000;

/** A timer as XState names it, and what it means: the delay key of a node. */
export interface TimerName {
  readonly node: string;
  readonly key: string;
  /** The term of a delay of the process's own; null where the key is a commitment's or its warning's. */
  readonly term: Term | null;
}

/** What a step gives: where the machine stands, what the case knows, and XState's returned actions in order. */
export interface MachineStep {
  readonly standing: Standing;
  readonly facts: Facts;
  readonly actions: readonly ReturnedAction[];
}

export interface MachineParts {
  /** Id of the machine. */
  readonly process: string;
  readonly machine: AnyStateMachine;
  /** XState's event type of a timer → what it means. */
  readonly timers: ReadonlyMap<string, TimerName>;
  /** Final states right inside the statechart. */
  readonly ends: readonly string[];
  readonly implementations: Implementations;
}

/** Builds the machine of a definition version; cache it, it is immutable but for what it has learnt. */
export function buildMachine(definition: Definition, compiled: CompiledMachine): RunnableMachine {
  const implementations = new Implementations(definition);
  const machine = createMachine(
    { ...(compiled as object), context: ({ input }: { input?: { facts?: Facts } }) => ({ facts: input?.facts ?? {} }), options: { maxIterations: ITERATIONS_MAX } } as never,
    { guards: implementations.guards() as never, actions: implementations.actions() as never, delays: delaysOf(compiled) },
  ) as unknown as AnyStateMachine;
  return new RunnableMachine({ process: definition.process, machine, timers: timersOf(machine, definition), ends: endsOf(definition), implementations });
}

export class RunnableMachine {
  readonly timers: ReadonlyMap<string, TimerName>;
  readonly machine: AnyStateMachine;
  readonly #parts: MachineParts;
  readonly #stepping: ActorLogic<AnyMachineSnapshot, AnyEventObject>;
  #standings = new Map<string, Standing>();
  #learnt = 0;

  constructor(parts: MachineParts) {
    this.#parts = parts;
    this.timers = parts.timers;
    this.machine = parts.machine;
    this.#stepping = steppingOf(parts.machine);
  }

  /** Where a stored case stands. @throws where the machine has no such states */
  standing(stored: StoredStanding): Standing {
    return this.#standings.get(keyOf(stored)) ?? this.#standingOf(this.#restored(stored, {}));
  }

  /** The first step of a case. @throws what a guard or value throws, and on an `always` without end */
  open(facts: Facts, event: MachineEvent): MachineStep {
    const [snapshot, actions] = initialTransition(this.machine, { facts, event } as never) as unknown as [AnyMachineSnapshot, ReturnedAction[]];
    // At the opening XState tells of an error by the status alone.
    if (snapshot.status === 'error') throw (snapshot as { error?: unknown }).error;
    return { standing: this.#standingOf(snapshot), facts: factsOf(snapshot), actions: actions.map(dataOf) };
  }

  /** A step by an event or a timer. @throws as `open` */
  step(from: Standing, facts: Facts, event: MachineEvent): MachineStep {
    const { implementations } = this.#parts;
    const known = from.steps.recall(implementations, facts, event);
    if (known !== null) return { ...known.answer, facts: known.facts };
    const { result: [snapshot, actions], run } = this.#witnessed(event, () =>
      transition(this.#stepping, this.#restored(from.stored, facts), event as never) as unknown as [AnyMachineSnapshot, ReturnedAction[]]);
    const answer = { standing: this.#standingOf(snapshot), actions: actions.map(dataOf) };
    this.#count(from.steps.learn(event.type, run, answer));
    return { ...answer, facts: factsOf(snapshot) };
  }

  /** Whether a transition of the statechart itself is enabled by the event; what a commitment's region alone takes does not count. */
  takes(at: Standing, facts: Facts, event: MachineEvent): boolean {
    if (at.ended) return false;
    const known = at.taken.recall(this.#parts.implementations, facts, event);
    if (known !== null) return known.answer;
    const { result, run } = this.#witnessed(event, () =>
      this.machine.getTransitionData(this.#restored(at.stored, facts) as never, event as never).some(({ source }) => this.#isOfFlow(source.id)));
    this.#count(at.taken.learn(event.type, run, result));
    return result;
  }

  /** Types of the events for which the statechart has a transition where it stands, guards left open. */
  offers(at: Standing): ReadonlySet<string> {
    if (at.ended || !at.isActive) return new Set();
    const offered = getNextTransitions(this.#restored(at.stored, {})).filter(({ source }) => this.#isOfFlow(source.id));
    return new Set(offered.map(({ eventType }) => eventType));
  }

  #isOfFlow(node: string): boolean {
    const flow = `${this.#parts.process}.${FLOW}`;
    return node === flow || node.startsWith(`${flow}.`);
  }

  /** Runs XState and keeps what it asked and changed. */
  #witnessed<T>(event: SeenEvent, work: () => T): { readonly result: T; readonly run: readonly Observation[] } {
    const run: Observation[] = [];
    const innerOf = (seen: SeenEvent): string | null => (seen.type === event.type ? null : seen.type);
    this.#parts.implementations.witness = {
      asked: (question, seen, answer) => run.push({ ...question, answer, inner: innerOf(seen) }),
      changed: (change, seen) => run.push({ ...change, inner: innerOf(seen) }),
    };
    try {
      return { result: work(), run };
    } finally {
      this.#parts.implementations.witness = null;
    }
  }

  /** XState wants the children that a definition never has. */
  #restored(stored: StoredStanding, facts: Facts): AnyMachineSnapshot {
    return this.machine.restoreSnapshot({ ...stored, context: { facts }, children: {} } as never, undefined as never) as AnyMachineSnapshot;
  }

  #standingOf(snapshot: AnyMachineSnapshot): Standing {
    const { status, value, historyValue } = this.machine.getPersistedSnapshot(snapshot) as unknown as StoredStanding;
    const stored = { status, value, ...(historyValue !== undefined && { historyValue }) };
    const key = keyOf(stored);
    const known = this.#standings.get(key);
    if (known) return known;
    const { process, ends } = this.#parts;
    const standing = new Standing(stored, activeStates(snapshot, process), ends.some((name) => snapshot.matches({ [FLOW]: name } as never)));
    this.#standings.set(key, standing);
    this.#count(1);
    return standing;
  }

  #count(learnt: number): void {
    this.#learnt += learnt;
    if (this.#learnt <= LEARNT_MAX) return;
    this.#standings = new Map();
    this.#learnt = 0;
  }
}

/** Two orders of the same keys make two standings of one configuration, which does no harm. */
function keyOf({ status, value, historyValue }: StoredStanding): string {
  return JSON.stringify([status, value, historyValue]);
}

function factsOf(snapshot: AnyMachineSnapshot): Facts {
  return (snapshot.context as { facts: Facts }).facts;
}

function dataOf({ type, params }: ReturnedAction): ReturnedAction {
  return { type, params };
}

/**
 * XState's `transition()` first evaluates the initial state of the logic it is given and throws it away, which is half of its cost. This
 * logic steps as the machine does and begins with nothing.
 */
function steppingOf(machine: AnyStateMachine): ActorLogic<AnyMachineSnapshot, AnyEventObject> {
  const nothing = { status: 'active', output: undefined, error: undefined } as unknown as AnyMachineSnapshot;
  return {
    transition: (snapshot, event, scope) => machine.transition(snapshot as never, event as never, scope as never) as AnyMachineSnapshot,
    getInitialSnapshot: () => nothing,
    getPersistedSnapshot: (snapshot) => machine.getPersistedSnapshot(snapshot as never),
  };
}

function timersOf(machine: AnyStateMachine, definition: Definition): ReadonlyMap<string, TimerName> {
  const timers = new Map<string, TimerName>();
  const { idMap } = machine as unknown as { readonly idMap: ReadonlyMap<string, AnyStateNode> };
  for (const [node, state] of idMap) {
    for (const after of state.after) {
      const key = String(after.delay);
      const own = !Object.hasOwn(definition.commitments, key.split(':')[0]!);
      const term = own ? parseTerm(key) : null;
      if (term !== null && !('amount' in term)) throw new Error(`expected a term as the key of 'after', saw '${key}'; run checkDefinition first`);
      timers.set(after.eventType, { node, key, term });
    }
  }
  return timers;
}
