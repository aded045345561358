/**
 * CEL expressions of a definition: type-checked against the facts before publication, evaluated by the decision.
 * Definitions hold no other code. Expressions are pure, total in time (node, depth and nesting limits, no regular
 * expressions) and see five variables: `facts`, `form`, `actor`, `anchor`,
 * `received`.
 */
import { type ASTNode, Environment, serialize } from '@marcbachmann/cel-js';
import type { Fact, FactType, Form } from './definition.js';
import { type Judgement, judge } from './expression/judgement.js';
import type { Computing } from './expression/outcomes.js';
import { type ExpressionProblem, problemAt, quoted } from './expression/problem.js';
import { alike } from '../bilingual.js';
import { both } from './words/both.js';
import { refusedPart } from './expression/refused-parts.js';
import { askedBy, callName, childrenOf, nodesOf, type Variable } from './expression/syntax-tree.js';
import { BAD_EXPRESSION, type Declared, typeProblem, typeWords, undeclared } from './expression/type-problem.js';
import type { ValueSet } from './expression/value-set.js';

export const EXPRESSION_LENGTH_MAX = 1_000;
const LIMITS = { maxAstNodes: 200, maxDepth: 24, maxListElements: 100, maxMapEntries: 100, maxCallArguments: 8 };

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
  readonly anchor?: Moment;
  readonly received?: Moment;
}

/** A moment as expressions see it; the date is that of the organization's zone. */
export interface Moment {
  readonly instant: number;
  readonly date: string;
  readonly in_working_hours: boolean;
  readonly workday: boolean;
}

/** `any`: whatever is not sealed. */
export type ExpectedType = FactType | 'sealed' | 'any';
export type Evaluate = (values: ExpressionValues) => unknown;

export interface ExpressionScope {
  /** Null when the expression is well-formed and gives a value of the expected type. */
  check(cel: string, expected: ExpectedType): ExpressionProblem | null;
  /** What is so of a well-formed expression in every case. `given` says what its value is to be one of, where it is recorded. */
  judge(cel: string, valuesOf: Computing['valuesOf'], given?: ValueSet | null): Judgement;
  /** A pure function; it throws `ExpressionError` where a value is missing that the expression reads. */
  compile(cel: string): Evaluate;
  /** Names of the facts that the expression reads without asking `has()` of them anywhere. */
  factsRead(cel: string): ReadonlySet<string>;
  /** The same for any of the five variables. */
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
    .registerVariable({ name: 'actor', schema: ACTOR })
    .registerVariable({ name: 'anchor', schema: MOMENT })
    .registerVariable({ name: 'received', schema: MOMENT });
  const declared: Declared = {
    names: { facts: Object.keys(facts), form: formFacts, actor: Object.keys(ACTOR), anchor: Object.keys(MOMENT), received: Object.keys(MOMENT) },
    functions: () => [...new Set(environment.getDefinitions().functions.map(({ name }) => name))],
  };
  return {
    check: (cel, expected) => checkExpression(environment, declared, cel, expected),
    judge: (cel, valuesOf, given = null) => judge(environment.parse(cel).ast, { valuesOf, ...computingBy(environment) }, given),
    compile(cel) {
      const program = environment.parse(cel);
      return (values) => evaluate(cel, program, toCel(facts, values));
    },
    factsRead: (cel) => namesRead(environment.parse(cel).ast, 'facts'),
    namesRead: (cel, variable) => namesRead(environment.parse(cel).ast, variable),
  };
}

const ACTOR = { post: 'string', unit: 'string', staff: 'string' };
const MOMENT = { instant: 'google.protobuf.Timestamp', date: 'string', in_working_hours: 'bool', workday: 'bool' };

/** Parts are computed by the same CEL that decides; each is made a program once. */
function computingBy(environment: Environment): Pick<Computing, 'compute'> {
  const programs = new Map<ASTNode, (context: Record<string, unknown>) => unknown>();
  return {
    compute(node, name, value) {
      const program = programs.get(node) ?? environment.parse(serialize(node));
      programs.set(node, program);
      const known = name === null || value === null ? {} : { [name.variable]: { [name.name]: value } };
      return program({ facts: {}, form: {}, actor: {}, anchor: {}, received: {}, ...known });
    },
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

function checkExpression(environment: Environment, declared: Declared, cel: string, expected: ExpectedType): ExpressionProblem | null {
  const whole = { input: cel, start: 0, end: cel.length };
  if (cel.length > EXPRESSION_LENGTH_MAX) {
    return problemAt(whole, BAD_EXPRESSION, both`at most ${EXPRESSION_LENGTH_MAX} characters`, alike(cel.length), both`say it more simply, or record a part as a fact before`);
  }
  let ast: ASTNode;
  try {
    ast = environment.parse(cel).ast;
  } catch (error) {
    return typeProblem(error, cel, declared);
  }
  const refused = refusedPart(ast) ?? wronglyAsked(ast, declared);
  if (refused) return refused;
  const result = environment.check(cel);
  if (!result.valid) return typeProblem(result.error, cel, declared);
  if (expected === 'any' && result.type !== 'Sealed') return null;
  const wanted = expected === 'any' ? null : expected === 'sealed' ? 'Sealed' : CEL_TYPES[expected];
  if (result.type === wanted) return null;
  const given = wanted === null ? both`a value that is not personal` : typeWords(wanted);
  return problemAt(whole, BAD_EXPRESSION, both`an expression that gives ${given}`, both`${quoted(whole)}, which gives ${typeWords(String(result.type))}`, both`correct it, or the type of the fact`);
}

/** CEL's own checker takes `has()` of anything. */
function wronglyAsked(ast: ASTNode, declared: Declared): ExpressionProblem | null {
  for (const node of nodesOf(ast)) {
    if (node.op !== 'call' || node.args[0] !== 'has') continue;
    const [asked] = node.args[1];
    if (askedBy(node) === null) return problemAt(node, BAD_EXPRESSION, both`has(facts.name) or has(form.name)`, alike(quoted(node)), both`ask for a fact or a field of the form, itself`);
    const problem = undeclared(asked!, declared);
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
  return {
    facts: typed(facts, values.facts), form: typed(facts, values.form ?? {}), actor: values.actor ?? {},
    anchor: moment(values.anchor), received: moment(values.received),
  };
}

function moment(value: Moment | undefined): Record<string, unknown> {
  return value === undefined ? {} : { ...value, instant: new Date(value.instant) };
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
