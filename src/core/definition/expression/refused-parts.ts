/** What CEL knows and a definition may not say: what takes long, hides a type, or can miss. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { alike, type Bilingual } from '../../bilingual.js';
import { type ExpressionProblem, problemAt, quoted } from './problem.js';
import { boundBy, callName, childrenOf, COMPREHENSIONS, isVariable } from './syntax-tree.js';
import { both } from '../words/both.js';

const COMPREHENSION_NESTING_MAX = 2;
const GROWING = new Set(['split', 'join', 'bind']);

interface RefusedPart {
  readonly is: (node: ASTNode) => boolean;
  readonly expected: Bilingual;
  readonly remedy: Bilingual;
}

const REFUSED: readonly RefusedPart[] = [
  // Regular expressions can take exponential time.
  { is: (node) => callName(node) === 'matches', expected: both`no regular expression`, remedy: both`compare with ==, startsWith(), endsWith() or contains()` },
  // With these a short expression makes lists and texts without bound out of the text that somebody sends.
  { is: (node) => GROWING.has(callName(node) ?? ''), expected: both`no split(), join() or cel.bind()`, remedy: both`compare with ==, startsWith(), endsWith() or contains()` },
  { is: (node) => callName(node) === 'dyn', expected: both`values whose type is known`, remedy: both`leave dyn() out` },
  {
    is: ({ op }) => op === '[]' || op === '[?]' || op === '.?',
    expected: both`no index, for what it asks for may not be there`,
    remedy: both`read a fact as facts.name, choose a value with '… ? … : …', and ask a list with 'in'`,
  },
  { is: (node) => isVariable(boundBy(node) ?? ''), expected: both`a name of its own for what a list holds`, remedy: both`rename it: facts, form, actor, anchor and received are taken` },
];

export function refusedPart(node: ASTNode, nesting = 0): ExpressionProblem | null {
  const refused = REFUSED.find(({ is }) => is(node));
  if (refused) return problemAt(node, 'bad_expression', refused.expected, alike(quoted(node)), refused.remedy);
  const inside = COMPREHENSIONS.has(callName(node) ?? '') ? nesting + 1 : nesting;
  if (inside > COMPREHENSION_NESTING_MAX) {
    return problemAt(node, 'bad_expression', both`lists within lists at most ${COMPREHENSION_NESTING_MAX} deep`, alike(inside), both`say it more simply`);
  }
  for (const child of childrenOf(node)) {
    const problem = refusedPart(child, inside);
    if (problem) return problem;
  }
  return null;
}
