/**
 * What an expression of truth can come to, over all that its names can hold. It is taken apart at &&, ||, ! and ?:; each part that compares
 * one name with constants is computed by CEL for examples that stand for all values (`examples.ts`), and any other part may hold or not,
 * whatever else holds. So what is said never to hold, or always, does so in every case.
 */
import type { ASTNode } from '@marcbachmann/cel-js';
import { examplesOf } from './examples.js';
import { askedBy, isConstant, type Name, nameOf } from './syntax-tree.js';
import type { CelValue, ValueSet } from './value-set.js';

/** An error where the value is missing that is read, or cannot be computed with. */
type Outcome = boolean | 'error';

export interface Outcomes {
  readonly ever: boolean;
  readonly always: boolean;
}

/** Computes parts of an expression by CEL itself. */
export interface Computing {
  /** The value of a part where the one name that it reads holds this; with no name, of a constant. @throws where CEL does */
  compute(node: ASTNode, name: Name | null, value: CelValue | null): unknown;
  /** The values that a name can have; null where nothing is known of it. */
  valuesOf(name: Name): ValueSet | null;
}

/** Above this many combinations of values nothing is said. */
const COMBINATIONS_MAX = 1_000;

/** Null where there are too many combinations to tell. */
export function outcomesOf(node: ASTNode, computing: Computing): Outcomes | null {
  const columns = new Map<string, Column>();
  const formula = formulaOf(node, columns, computing);
  const sizes = [...columns.values()].map((column) => column.size(computing));
  const combinations = sizes.reduce((product, size) => product * size, 1);
  if (combinations > COMBINATIONS_MAX) return null;
  const seen = new Set<Outcome>();
  for (let number = 0; number < combinations; number += 1) {
    let rest = number;
    [...columns.values()].forEach((column, index) => {
      column.row = rest % sizes[index]!;
      rest = Math.floor(rest / sizes[index]!);
    });
    seen.add(formula());
  }
  return { ever: seen.has(true), always: seen.size === 1 && seen.has(true) };
}

/** One thing that varies, and the parts that read it: their outcomes for each of its values. */
interface Column {
  row: number;
  size(computing: Computing): number;
}

type Formula = () => Outcome;

function formulaOf(node: ASTNode, columns: Map<string, Column>, computing: Computing): Formula {
  const of = (part: ASTNode): Formula => formulaOf(part, columns, computing);
  if (node.op === '&&' || node.op === '||') {
    const [left, right] = [of(node.args[0]), of(node.args[1])];
    const settles = node.op === '||';
    return () => settle(settles, left(), right());
  }
  if (node.op === '!_') {
    const inner = of(node.args);
    return () => negated(inner());
  }
  if (node.op === '?:') {
    const [condition, yes, no] = node.args.map(of) as [Formula, Formula, Formula];
    return () => chosen(condition(), yes, no);
  }
  return part(node, columns, computing);
}

/** CEL's && and ||: one side may settle it though the other is an error. */
function settle(settling: boolean, left: Outcome, right: Outcome): Outcome {
  if (left === settling || right === settling) return settling;
  return left === 'error' || right === 'error' ? 'error' : !settling;
}

function negated(outcome: Outcome): Outcome {
  return outcome === 'error' ? outcome : !outcome;
}

function chosen(condition: Outcome, yes: Formula, no: Formula): Outcome {
  if (condition === 'error') return condition;
  return condition ? yes() : no();
}

// ---- parts

function part(node: ASTNode, columns: Map<string, Column>, computing: Computing): Formula {
  const name = nameCompared(node);
  const values = name && computing.valuesOf(name);
  if (isConstant(node)) {
    const outcome = outcomeOf(node, null, null, computing);
    return () => outcome;
  }
  if (name === null || values === null || !isCovered(node, values)) return free(node, columns);
  const key = `${name.variable}.${name.name}`;
  const column = (columns.get(key) as NamedColumn | undefined) ?? new NamedColumn(name, values);
  columns.set(key, column);
  return column.part(node);
}

/** Whether examples stand for all values in such a comparison: not for an order of texts. */
function isCovered({ op }: ASTNode, { kind }: ValueSet): boolean {
  return kind !== 'sealed' && (!ORDERED.has(op) || kind === 'number' || kind === 'instant' || kind === 'date');
}

/** A part of which nothing is known may hold or not; the same words always the same. */
function free(node: ASTNode, columns: Map<string, Column>): Formula {
  const key = node.input.slice(node.start, node.end);
  const column = columns.get(key) ?? { row: 0, size: () => 2 };
  columns.set(key, column);
  return () => column.row === 0;
}

class NamedColumn implements Column {
  row = 0;
  readonly #parts: ASTNode[] = [];
  readonly #outcomes: Outcome[][] = [];

  constructor(private readonly name: Name, private readonly values: ValueSet) {}

  part(node: ASTNode): Formula {
    const index = this.#parts.push(node) - 1;
    return () => this.#outcomes[index]![this.row]!;
  }

  size(computing: Computing): number {
    const constants = this.#parts.flatMap((node) => constantsOf(node, computing));
    const asked = this.#parts.some((node) => askedBy(node) !== null);
    const examples = [...examplesOf(this.values, constants), ...(asked && this.values.missing ? [null] : [])];
    for (const node of this.#parts) this.#outcomes.push(examples.map((value) => outcomeOf(node, this.name, value, computing)));
    return examples.length;
  }
}

function outcomeOf(node: ASTNode, name: Name | null, value: CelValue | null, computing: Computing): Outcome {
  try {
    return computing.compute(node, name, value) === true;
  } catch {
    return 'error';
  }
}

const ORDERED: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

/** The one name that a part compares with constants, asks for, or is. */
function nameCompared(node: ASTNode): Name | null {
  const asked = askedBy(node) ?? nameOf(node);
  if (asked) return asked;
  if (node.op !== '==' && node.op !== '!=' && node.op !== 'in' && !ORDERED.has(node.op)) return null;
  const sides = node.args as readonly [ASTNode, ASTNode];
  const named = sides.find((side, index) => nameOf(side) !== null && isConstant(sides[1 - index]!));
  return named ? nameOf(named) : null;
}

function constantsOf(node: ASTNode, computing: Computing): readonly CelValue[] {
  const sides = Array.isArray(node.args) ? (node.args as readonly unknown[]).filter(isNode) : [];
  return sides.filter((side) => isConstant(side)).flatMap((side) => {
    try {
      return [computing.compute(side, null, null)].flat() as CelValue[];
    } catch {
      return [];
    }
  });
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value;
}
