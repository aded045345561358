/** What a case asks to be opened: another case, with a form made of what this one knows. It is done after the commit, once. */
import type { Definition, OpenParams } from '../definition/definition.js';
import { expressionScope, type Evaluate } from '../definition/expression.js';
import type { Facts } from '../definition/machine/implementations.js';
import { ownEntry } from '../definition/own-entry.js';

/** A value of the form to come: itself, or the reference of a personal value, which is opened and sealed anew for the other case. */
export type HandedOn = { readonly value: unknown } | { readonly reference: string };

export interface SubCaseOrder {
  /** Number of the event that asked, and its place among that event's sub-cases: with the case, its idempotency key. */
  readonly sequence: number;
  readonly part: number;
  /** What the definition calls it. */
  readonly name: string;
  readonly process: string;
  readonly form: Readonly<Record<string, HandedOn>>;
  /** By end state of the other case, the event that this one is sent. */
  readonly answers: Readonly<Record<string, string>>;
}

/** The form as it is handed on: a fact copied where it is set, an expression computed. @throws ExpressionError */
export function formHandedOn(definition: Definition, { form }: OpenParams, facts: Facts): Readonly<Record<string, HandedOn>> {
  const entries = Object.entries(form).map(([name, from]) => [name, typeof from === 'string' ? copied(definition, from, facts) : { value: computed(definition, from.cel)({ facts }) }] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, HandedOn] => entry[1] !== null));
}

function copied({ facts: known }: Definition, name: string, facts: Facts): HandedOn | null {
  const value = ownEntry(facts, name);
  if (value === undefined) return null;
  return ownEntry(known, name)?.personal === true ? { reference: String(value) } : { value };
}

const programs = new WeakMap<Definition, Map<string, Evaluate>>();

/** Compiled once for each definition version. */
function computed(definition: Definition, cel: string): Evaluate {
  const known = programs.get(definition) ?? new Map<string, Evaluate>();
  programs.set(definition, known);
  const program = known.get(cel) ?? expressionScope(definition.facts, null).compile(cel);
  known.set(cel, program);
  return program;
}
