/**
 * What the names of a compiled machine mean: guards, actions, delays. Every one is pure and total (M1), looked up as an own property only (M3).
 * Whatever reads the case or changes its facts goes through `asks` and `changed` and is told to the witness, so that a step is known to
 * depend on the case by what it told, and by nothing else.
 */
import { assign, not, or, stateIn } from 'xstate';
import { regionGuard } from './commitment-region.js';
import { statePathsOf } from './compile.js';
import { FLOW, type CompiledMachine, type CompiledState } from './compiled-machine.js';
import type { Definition, Form } from '../definition.js';
import { expressionScope, type Evaluate, type ExpressionValues } from '../expression.js';

/** What the decision sends into the machine; at opening it is the input. Never stored. */
export interface MachineEvent {
  readonly type: string;
  readonly form: Readonly<Record<string, unknown>>;
  readonly actor: { readonly post: string; readonly unit: string; readonly staff: string };
  /** What `anchor` is for a commitment that asks whether it applies. */
  readonly anchorOf: (commitment: string, facts: Facts) => NonNullable<ExpressionValues['anchor']>;
}

export type Facts = Readonly<Record<string, unknown>>;

/** A command's event, or an inner one of XState's, which brings nothing. */
export type SeenEvent = { readonly type: string } & Partial<MachineEvent>;

/** A guard that reads the case. */
export interface Question {
  readonly kind: 'ask';
  readonly expr: string;
  readonly anchorOf?: string;
}

/** A change of the facts: one by an expression, or those that a form brought. */
export type Change =
  | { readonly kind: 'record'; readonly fact: string; readonly value: string }
  | { readonly kind: 'record-form'; readonly facts: readonly string[] };

export interface Witness {
  asked(question: Question, event: SeenEvent, answer: boolean): void;
  changed(change: Change, event: SeenEvent): void;
}

export const INITIAL_EVENT = 'xstate.init';
const SENTINEL_DELAY = 1;

interface Seen {
  readonly context: { readonly facts: Facts };
  readonly event: SeenEvent & { readonly input?: { readonly event: MachineEvent } };
}

export class Implementations {
  witness: Witness | null = null;
  readonly #program: (cel: string, event: string) => Evaluate;

  constructor(private readonly definition: Definition) {
    this.#program = programsOf(definition);
  }

  /** @throws ExpressionError where a value is missing that the expression reads */
  asks({ expr, anchorOf }: Question, facts: Facts, event: SeenEvent): boolean {
    return this.#program(expr, event.type)(valuesOf(facts, event, anchorOf)) === true;
  }

  /** The facts after a change; those given stay as they were. What is not known is absent: JSON has no undefined. */
  changed(change: Change, facts: Facts, event: SeenEvent): Facts {
    if (change.kind === 'record-form') {
      const form = event.form ?? {};
      return { ...facts, ...Object.fromEntries(change.facts.filter((fact) => Object.hasOwn(form, fact)).map((fact) => [fact, form[fact]])) };
    }
    const { [change.fact]: replaced, ...others } = facts;
    const recorded = this.#program(change.value, event.type)(valuesOf(facts, event));
    return recorded === undefined ? others : { ...others, [change.fact]: recorded };
  }

  /** `stateIn` has no JSON form, so that the guards of the regions are names here. */
  guards(): Record<string, unknown> {
    const paths = statePathsOf(this.definition.statechart);
    const inAny = (states: readonly string[]) => or(states.map((name) => stateIn(stateValue([FLOW, ...paths.get(name)!]) as never)));
    const guards: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    guards['cel'] = (seen: Seen, params: Omit<Question, 'kind'>) => {
      const [question, event] = [{ kind: 'ask', ...params } as const, commandOf(seen)];
      const answer = this.asks(question, seen.context.facts, event);
      this.witness?.asked(question, event, answer);
      return answer;
    };
    guards[regionGuard.ended] = inAny(endsOf(this.definition));
    for (const [id, commitment] of Object.entries(this.definition.commitments)) {
      guards[regionGuard.met(id)] = inAny(commitment.met.states);
      guards[regionGuard.cancelled(id)] = inAny(commitment.cancelled.states);
      guards[regionGuard.paused(id)] = inAny(commitment.paused);
      guards[regionGuard.unpaused(id)] = not(inAny(commitment.paused));
    }
    return guards;
  }

  /** `record` and `record-form` change the facts; what else a definition may do is returned to the decision as data. */
  actions(): Record<string, unknown> {
    const apply = (change: Change, seen: Seen) => {
      const event = commandOf(seen);
      this.witness?.changed(change, event);
      return { facts: this.changed(change, seen.context.facts, event) };
    };
    return {
      'record-form': assign((seen: Seen, { facts }: { facts: readonly string[] }) => apply({ kind: 'record-form', facts }, seen)),
      record: assign((seen: Seen, { fact, value }: { fact: string; value: string }) => apply({ kind: 'record', fact, value }, seen)),
    };
  }
}

/** The final states right inside the statechart: in one of them it has ended. */
export function endsOf({ statechart }: Definition): string[] {
  return Object.entries(statechart.states ?? {}).flatMap(([name, node]) => (node.type === 'final' ? [name] : []));
}

/** M2: every delay of the machine as a finite sentinel. */
export function delaysOf(compiled: CompiledMachine): Record<string, number> {
  const delays: Record<string, number> = Object.create(null) as Record<string, number>;
  const visit = (node: CompiledState): void => {
    for (const key of Object.keys(node.after ?? {})) delays[key] = SENTINEL_DELAY;
    Object.values(node.states ?? {}).forEach(visit);
  };
  Object.values(compiled.states).forEach(visit);
  return delays;
}

/** The command behind a machine event: the input at opening, itself otherwise. */
function commandOf({ event }: Seen): SeenEvent {
  return event.type === INITIAL_EVENT ? { ...event.input?.event, type: INITIAL_EVENT } : event;
}

function valuesOf(facts: Facts, { form, actor, anchorOf }: SeenEvent, commitment?: string): ExpressionValues {
  return {
    facts,
    ...(form && { form }),
    ...(actor && { actor }),
    ...(commitment !== undefined && anchorOf && { anchor: anchorOf(commitment, facts) }),
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

/** ['flow', 'in-hand', 'recorded'] → { flow: { 'in-hand': 'recorded' } } */
function stateValue(path: readonly string[]): unknown {
  const [first, ...rest] = path;
  return rest.length === 0 ? first : { [first!]: stateValue(rest) };
}
