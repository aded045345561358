/** What can be said of an expression before any case: parts that fail, values that cannot be, and whether it always or never holds. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Bilingual } from '../../bilingual.js';
import { both } from '../words/both.js';
import { type Computing, outcomesOf } from './outcomes.js';
import { type ExpressionProblem, problemAt, quoted } from './problem.js';
import { childrenOf, isConstant, nameOf, nodesOf } from './syntax-tree.js';
import { type CelValue, misfit, mismatch, type ValueSet } from './value-set.js';

export interface Judgement {
  readonly problems: readonly ExpressionProblem[];
  /** Of an expression of truth without problems: what it always is; null where that depends on the case. */
  readonly always: boolean | null;
}

/** `given` says what the expression's own value is to be one of, where it is recorded. */
export function judge(ast: ASTNode, computing: Computing, given: ValueSet | null): Judgement {
  const problems = [
    ...failures(ast, computing),
    ...nodesOf(ast).flatMap((node) => comparisonProblems(node, computing)),
    ...(given ? valueProblems(ast, given, computing) : []),
  ];
  if (problems.length > 0) return { problems, always: null };
  const outcomes = outcomesOf(ast, computing);
  if (outcomes?.always || outcomes?.ever === false) return { problems, always: outcomes.always };
  return { problems: contradictions(ast, computing, outcomes !== null), always: null };
}

/** The widest constant parts that CEL cannot compute, and divisions by a constant zero. */
function failures(node: ASTNode, computing: Computing): readonly ExpressionProblem[] {
  if (isConstant(node)) {
    try {
      computing.compute(node, null, null);
      return [];
    } catch (error) {
      return [fails(node, whyOf(error))];
    }
  }
  const inside = childrenOf(node).flatMap((child) => failures(child, computing));
  const divisor = node.op === '/' || node.op === '%' ? constantOf(node.args[1], computing) : null;
  return divisor === 0n ? [...inside, fails(node, both`division by zero`)] : inside;
}

function whyOf(error: unknown): Bilingual {
  const said = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  return said.includes('division by zero') ? both`division by zero` : both`CEL says: ${said}`;
}

function fails(node: ASTNode, why: Bilingual): ExpressionProblem {
  return problemAt(node, 'fails_always', both`what can be computed`, both`${quoted(node)}: ${why}`, both`correct it`);
}

function constantOf(node: ASTNode, computing: Computing): CelValue | readonly CelValue[] | null {
  if (!isConstant(node)) return null;
  try {
    return computing.compute(node, null, null) as CelValue;
  } catch {
    return null;
  }
}

// ---- comparisons

const COMPARED: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

/** A name beside a value that it cannot have, or that compares with it always or never. */
function comparisonProblems(node: ASTNode, computing: Computing): readonly ExpressionProblem[] {
  if (node.op === 'in') {
    const [item, list] = node.args;
    const values = valuesOf(item, computing);
    return values && list.op === 'list' ? list.args.flatMap((one) => valueProblems(one, values, computing)) : [];
  }
  if (!COMPARED.has(node.op)) return [];
  const [left, right] = node.args as [ASTNode, ASTNode];
  const problems = [[left, right], [right, left]].flatMap(([named, other]) => {
    const values = valuesOf(named!, computing);
    const equal = node.op === '==' || node.op === '!=' || values?.kind === 'date';
    return values && equal ? valueProblems(other!, values, computing) : [];
  });
  return problems.slice(0, 1).concat(problems.length > 0 ? [] : boundProblems(node, computing));
}

/** Why what a part gives can never be one of these values. */
function valueProblems(node: ASTNode, values: ValueSet, computing: Computing): readonly ExpressionProblem[] {
  if (node.op === '?:') return [node.args[1], node.args[2]].flatMap((branch) => valueProblems(branch, values, computing));
  const constant = constantOf(node, computing);
  const finding = constant === null ? null : misfit(values, constant as CelValue);
  if (finding) return [{ ...finding, start: node.start, end: node.end }];
  const other = valuesOf(node, computing);
  const why = other && mismatch(values, other);
  return why ? [problemAt(node, 'values_of_two_kinds', both`values of one kind`, both`${quoted(node)}: ${why}`, both`bring like together with like`)] : [];
}

/** A comparison with a bound of the fact beyond which no value lies. */
function boundProblems(node: ASTNode, computing: Computing): readonly ExpressionProblem[] {
  const named = (node.args as readonly ASTNode[]).some((side) => valuesOf(side, computing)?.kind === 'number');
  const never = named && outcomesOf(node, computing)?.ever === false;
  return never ? [neverHolds(node)] : [];
}

function valuesOf(node: ASTNode, { valuesOf: of }: Computing): ValueSet | null {
  const name = nameOf(node);
  return name && of(name);
}

/** Conditions that exclude each other, in an expression that may hold all the same. What is joined by && to what can hold need not be asked again. */
function contradictions(node: ASTNode, computing: Computing, canHold: boolean): readonly ExpressionProblem[] {
  if (node.op !== '&&') return childrenOf(node).flatMap((child) => contradictions(child, computing, false));
  const outcomes = canHold ? null : outcomesOf(node, computing);
  if (outcomes?.ever === false) return [neverHolds(node)];
  return childrenOf(node).flatMap((child) => contradictions(child, computing, canHold || outcomes !== null));
}

function neverHolds(node: ASTNode): ExpressionProblem {
  return problemAt(node, 'never_holds', both`a condition that can hold`, both`${quoted(node)}, which no value fulfils`, both`correct it, or leave it out`);
}
