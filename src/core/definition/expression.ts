/**
 * CEL expressions of a definition: type-checked against the facts before publication, evaluated by the decision.
 * Definitions hold no other code. Expressions are pure, total in time (node, depth and nesting limits, no regular
 * expressions) and see four variables: `facts`, `form`, `actor`, `anchor`.
 */
import { Environment, type ASTNode } from '@marcbachmann/cel-js';
import type { Fact, FactType, Form } from './definition.js';

export const EXPRESSION_LENGTH_MAX = 1_000;
const LIMITS = { maxAstNodes: 200, maxDepth: 24, maxListElements: 100, maxMapEntries: 100, maxCallArguments: 8 };
const COMPREHENSION_NESTING_MAX = 2;
const COMPREHENSIONS = new Set(['map', 'filter', 'all', 'exists', 'exists_one']);
/** Regular expressions can take exponential time. */
const FORBIDDEN_CALLS = new Set(['matches']);

/** CEL type of a fact; a personal value is a sealed reference: `has()` is all that can be asked of it. */
function celTypeOf(fact: Pick<Fact, 'type' | 'personal'>): string {
  return fact.personal || fact.type === 'person' ? 'Sealed' : CEL_TYPES[fact.type];
}

const CEL_TYPES: Readonly<Record<FactType, string>> = {
  boolean: 'bool',
  integer: 'int',
  number: 'double',
  text: 'string',
  date: 'string',
  instant: 'google.protobuf.Timestamp',
  unit: 'string',
  staff: 'string',
  person: 'Sealed',
};

/** Values that an expression sees; keys absent where nothing is known. */
export interface ExpressionValues {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly form?: Readonly<Record<string, unknown>>;
  readonly actor?: { readonly post: string; readonly unit: string; readonly staff: string };
  readonly anchor?: { readonly instant: number; readonly in_working_hours: boolean; readonly workday: boolean };
}

/** What is wrong with an expression; `start` and `end` are offsets into its text. */
export interface ExpressionProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export type Variable = keyof ExpressionValues;
/** `any`: whatever is not sealed. */
export type ExpectedType = FactType | 'sealed' | 'any';
export type Evaluate = (values: ExpressionValues) => unknown;

export interface ExpressionScope {
  /** Null when the expression is well-formed and gives a value of the expected type. */
  check(cel: string, expected: ExpectedType): ExpressionProblem | null;
  /** A pure function; it throws `ExpressionError` where a value is missing that the expression reads. */
  compile(cel: string): Evaluate;
  /** Names of the facts that the expression reads without asking `has()` of them anywhere. */
  factsRead(cel: string): ReadonlySet<string>;
  /** The same for any of the four variables. */
  namesRead(cel: string, variable: Variable): ReadonlySet<string>;
}

/** An expression met a value that is not there: a mistake of the definition, never of the sender. */
export class ExpressionError extends Error {}

/** The scope of expressions over these facts and, where an event brings one, its form. */
export function expressionScope(facts: Readonly<Record<string, Fact>>, form: Form | null): ExpressionScope {
  const formFacts = form === null ? [] : [...form.required, ...form.optional];
  const types = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (Object.hasOwn(facts, name) ? [[name, celTypeOf(facts[name]!)]] : [])));
  const environment = new Environment({ limits: LIMITS })
    .registerType('Sealed', { ctor: Sealed, fields: {} })
    .registerVariable({ name: 'facts', schema: types(Object.keys(facts)) })
    .registerVariable({ name: 'form', schema: types(formFacts) })
    .registerVariable({ name: 'actor', schema: { post: 'string', unit: 'string', staff: 'string' } })
    .registerVariable({
      name: 'anchor',
      schema: { instant: 'google.protobuf.Timestamp', in_working_hours: 'bool', workday: 'bool' },
    });
  return {
    check: (cel, expected) => checkExpression(environment, cel, expected),
    compile(cel) {
      const program = environment.parse(cel);
      return (values) => evaluate(cel, program, toCel(facts, values));
    },
    factsRead: (cel) => namesRead(environment.parse(cel).ast, 'facts'),
    namesRead: (cel, variable) => namesRead(environment.parse(cel).ast, variable),
  };
}

/** Stands for a personal value that lives elsewhere, encrypted; an expression can hand its reference on, never look into it. */
class Sealed {
  readonly #reference: unknown;

  constructor(reference: unknown) {
    this.#reference = reference;
  }

  get reference(): unknown {
    return this.#reference;
  }
}

function checkExpression(environment: Environment, cel: string, expected: ExpectedType): ExpressionProblem | null {
  if (cel.length > EXPRESSION_LENGTH_MAX) {
    return { message: `expression of ${cel.length} characters; at most ${EXPRESSION_LENGTH_MAX}`, start: 0, end: cel.length };
  }
  let ast: ASTNode;
  try {
    ast = environment.parse(cel).ast;
  } catch (error) {
    return problemOf(error, cel);
  }
  const forbidden = findForbidden(ast, 0);
  if (forbidden) return forbidden;
  const result = environment.check(cel);
  if (!result.valid) return problemOf(result.error, cel);
  if (expected === 'any' && result.type !== 'Sealed') return null;
  const wanted = expected === 'any' ? 'a value that is not personal' : expected === 'sealed' ? 'Sealed' : CEL_TYPES[expected];
  if (result.type === wanted) return null;
  return { message: `gives ${String(result.type)} where ${wanted} is expected`, start: 0, end: cel.length };
}

function problemOf(error: unknown, cel: string): ExpressionProblem {
  const range = (error as { range?: { start: number; end: number } }).range;
  const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  return { message, start: range?.start ?? 0, end: range?.end ?? cel.length };
}

function childrenOf(node: ASTNode): ASTNode[] {
  const found: ASTNode[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null && 'op' in value) found.push(value as ASTNode);
  };
  visit(node.args);
  return found;
}

function callName(node: ASTNode): string | null {
  return node.op === 'call' || node.op === 'rcall' ? node.args[0] : null;
}

function findForbidden(node: ASTNode, nesting: number): ExpressionProblem | null {
  const name = callName(node);
  const at = { start: node.start, end: node.end };
  if (name !== null && FORBIDDEN_CALLS.has(name)) {
    return { message: `${name}() is not allowed: compare with ==, startsWith(), endsWith() or contains()`, ...at };
  }
  const inside = name !== null && COMPREHENSIONS.has(name) ? nesting + 1 : nesting;
  if (inside > COMPREHENSION_NESTING_MAX) {
    return { message: `lists within lists nest ${inside} deep; at most ${COMPREHENSION_NESTING_MAX}`, ...at };
  }
  for (const child of childrenOf(node)) {
    const problem = findForbidden(child, inside);
    if (problem) return problem;
  }
  return null;
}

function namesRead(ast: ASTNode, variable: Variable): ReadonlySet<string> {
  const read = new Set<string>();
  const asked = new Set<string>();
  const visit = (node: ASTNode, underHas: boolean): void => {
    if (node.op === '.' && node.args[0].op === 'id' && node.args[0].args === variable) {
      (underHas ? asked : read).add(node.args[1]);
    }
    const has = callName(node) === 'has';
    childrenOf(node).forEach((child) => visit(child, has));
  };
  visit(ast, false);
  return new Set([...read].filter((name) => !asked.has(name)));
}

function evaluate(cel: string, program: (context: Record<string, unknown>) => unknown, context: Record<string, unknown>): unknown {
  try {
    return fromCel(program(context));
  } catch (error) {
    const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    throw new ExpressionError(`expected every value that '${cel}' reads, saw: ${message}; set it before, or ask has() first`);
  }
}

function toCel(facts: Readonly<Record<string, Fact>>, values: ExpressionValues): Record<string, unknown> {
  const anchor = values.anchor && { ...values.anchor, instant: new Date(values.anchor.instant) };
  return { facts: typed(facts, values.facts), form: typed(facts, values.form ?? {}), actor: values.actor ?? {}, anchor: anchor ?? {} };
}

function typed(facts: Readonly<Record<string, Fact>>, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const fact = Object.hasOwn(facts, name) ? facts[name]! : null;
    if (fact !== null && value !== null && value !== undefined) out[name] = typedValue(fact, value);
  }
  return out;
}

function typedValue(fact: Fact, value: unknown): unknown {
  if (fact.personal || fact.type === 'person') return new Sealed(value);
  if (fact.type === 'integer') return BigInt(value as number);
  if (fact.type === 'instant') return new Date(value as string);
  return value;
}

function fromCel(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Sealed) return value.reference;
  return value instanceof Date ? value.toISOString() : value;
}
