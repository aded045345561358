/**
 * Compiled configuration → an XState machine that can be stepped, with the implementations of everything it names.
 *
 *   M1  Every implementation is pure and total: XState evaluates the initial state without input where it likes.
 *   M2  Delays are a finite sentinel; the due instant of a timer is the decision's to compute (src/core/case).
 *   M3  Names are looked up as own properties only; a name that is not implemented never reaches a machine.
 *   M4  A macrostep ends: `maxIterations` bounds endless `always`.
 */
import { assign, createMachine, not, or, stateIn, type AnyMachineSnapshot, type AnyStateMachine, type AnyStateNode } from 'xstate';
import { parseTerm, type Term } from '../calendar/term.js';
import { statePathsOf } from './compile.js';
import { FLOW, type CompiledMachine, type CompiledState } from './compiled-machine.js';
import type { Definition, Form } from './definition.js';
import { expressionScope, type Evaluate, type ExpressionValues } from './expression.js';
import { regionGuard } from './commitment-region.js';
import { steppingOf, type Stepping } from './stepping.js';

export const ITERATIONS_MAX = 1_000;
const SENTINEL_DELAY = 1;

/** What the decision sends into the machine; at opening it is the input. Never stored. */
export interface MachineEvent {
  readonly type: string;
  readonly form: Readonly<Record<string, unknown>>;
  readonly actor: { readonly post: string; readonly unit: string; readonly staff: string };
  /** What `anchor` is for a commitment that asks whether it applies. */
  readonly anchorOf: (commitment: string, facts: Facts) => NonNullable<ExpressionValues['anchor']>;
}

export type Facts = Readonly<Record<string, unknown>>;

/** A timer as XState names it, and what it means: the delay key of a node. */
export interface TimerName {
  readonly node: string;
  readonly key: string;
  /** The term of a delay of the process's own; null where the key is a commitment's or its warning's. */
  readonly term: Term | null;
}

export interface RunnableMachine {
  readonly machine: AnyStateMachine;
  /** The machine as `transition()` steps it from a restored snapshot. */
  readonly stepping: Stepping;
  /** XState's event type of a timer → what it means. */
  readonly timers: ReadonlyMap<string, TimerName>;
  /** Whether the statechart has ended; promises may run on. */
  readonly hasEnded: (snapshot: AnyMachineSnapshot) => boolean;
}

/** Builds the machine of a definition version; cache it, it is immutable. */
export function buildMachine(definition: Definition, compiled: CompiledMachine): RunnableMachine {
  const machine = createMachine(
    { ...(compiled as object), context: ({ input }: { input?: { facts?: Facts } }) => ({ facts: input?.facts ?? {} }), options: { maxIterations: ITERATIONS_MAX } } as never,
    { guards: guardsOf(definition) as never, actions: actionsOf(definition) as never, delays: delaysOf(compiled) },
  ) as unknown as AnyStateMachine;
  return { machine, stepping: steppingOf(machine), timers: timersOf(machine, definition), hasEnded: (snapshot) => hasEnded(definition, snapshot) };
}

function hasEnded(definition: Definition, snapshot: AnyMachineSnapshot): boolean {
  return endsOf(definition).some((name) => snapshot.matches({ [FLOW]: name } as never));
}

/** The final states right inside the statechart: in one of them it has ended. */
function endsOf({ statechart }: Definition): string[] {
  return Object.entries(statechart.states ?? {}).flatMap(([name, node]) => (node.type === 'final' ? [name] : []));
}

interface Seen {
  readonly context: { readonly facts: Facts };
  readonly event: { readonly type: string; readonly input?: { readonly event: MachineEvent } } & Partial<MachineEvent>;
}

const INITIAL_EVENT = 'xstate.init';

/** The command behind a machine event: the input at opening, itself otherwise. */
function commandOf({ event }: Seen): Partial<MachineEvent> {
  return event.type === INITIAL_EVENT ? (event.input?.event ?? {}) : event;
}

function valuesOf(seen: Seen, anchorOf?: string): ExpressionValues {
  const command = commandOf(seen);
  return {
    facts: seen.context.facts,
    ...(command.form && { form: command.form }),
    ...(command.actor && { actor: command.actor }),
    ...(anchorOf !== undefined && command.anchorOf && { anchor: command.anchorOf(anchorOf, seen.context.facts) }),
  };
}

/** One compiled program for each expression text and event form, kept with the machine. */
function programsOf(definition: Definition): (cel: string, event: string) => Evaluate {
  const programs = new Map<string, Evaluate>();
  return (cel, event) => {
    const form = formOf(definition, event);
    const key = `${form === null ? '' : event} ${cel}`;
    const known = programs.get(key);
    if (known) return known;
    const program = expressionScope(definition.facts, form).compile(cel);
    programs.set(key, program);
    return program;
  };
}

function formOf(definition: Definition, event: string): Form | null {
  if (event === INITIAL_EVENT) return definition.opened.form;
  return Object.hasOwn(definition.events, event) ? definition.events[event]!.form : null;
}

function guardsOf(definition: Definition): Record<string, unknown> {
  const program = programsOf(definition);
  const paths = statePathsOf(definition.statechart);
  const inAny = (states: readonly string[]) => or(states.map((name) => stateIn(stateValue([FLOW, ...paths.get(name)!]) as never)));
  const guards: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  guards['cel'] = (seen: Seen, { expr, anchorOf }: { expr: string; anchorOf?: string }) =>
    program(expr, seen.event.type)(valuesOf(seen, anchorOf)) === true;
  guards[regionGuard.ended] = inAny(endsOf(definition));
  for (const [id, commitment] of Object.entries(definition.commitments)) {
    guards[regionGuard.met(id)] = inAny(commitment.met.states);
    guards[regionGuard.cancelled(id)] = inAny(commitment.cancelled.states);
    guards[regionGuard.paused(id)] = inAny(commitment.paused);
    guards[regionGuard.unpaused(id)] = not(inAny(commitment.paused));
  }
  return guards;
}

/** ['flow', 'in-hand', 'recorded'] → { flow: { 'in-hand': 'recorded' } } */
function stateValue(path: readonly string[]): unknown {
  const [first, ...rest] = path;
  return rest.length === 0 ? first : { [first!]: stateValue(rest) };
}

/** `record` and `record-form` change the facts; what else a definition may do is returned to the decision as data. */
function actionsOf(definition: Definition): Record<string, unknown> {
  const program = programsOf(definition);
  return {
    'record-form': assign((seen: Seen, { facts }: { facts: readonly string[] }) => {
      const form = commandOf(seen).form ?? {};
      const brought = facts.filter((fact) => Object.hasOwn(form, fact)).map((fact) => [fact, form[fact]]);
      return { facts: { ...seen.context.facts, ...Object.fromEntries(brought) } };
    }),
    record: assign((seen: Seen, { fact, value }: { fact: string; value: string }) => {
      const { [fact]: replaced, ...others } = seen.context.facts;
      const recorded = program(value, seen.event.type)(valuesOf(seen));
      // What is not known is absent: JSON has no undefined.
      return { facts: recorded === undefined ? others : { ...others, [fact]: recorded } };
    }),
  };
}

function delaysOf(compiled: CompiledMachine): Record<string, number> {
  const delays: Record<string, number> = Object.create(null) as Record<string, number>;
  const visit = (node: CompiledState): void => {
    for (const key of Object.keys(node.after ?? {})) delays[key] = SENTINEL_DELAY;
    Object.values(node.states ?? {}).forEach(visit);
  };
  Object.values(compiled.states).forEach(visit);
  return delays;
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
