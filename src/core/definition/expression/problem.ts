/** What is wrong with an expression: a finding, and where in its text. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Bilingual } from '../../bilingual.js';
import { type Finding, quote } from '../problem.js';

/** `start` and `end` are offsets into the text of the expression. */
export interface ExpressionProblem extends Finding {
  readonly start: number;
  readonly end: number;
}

export function problemAt({ start, end }: Pick<ASTNode, 'start' | 'end'>, code: string, expected: Bilingual, saw: Bilingual, remedy: Bilingual): ExpressionProblem {
  return { code, expected, saw, remedy, start, end };
}

/** A part of the text as a message shows it. */
export function quoted({ input, start, end }: Pick<ASTNode, 'input' | 'start' | 'end'>): string {
  return quote(input.slice(start, end));
}
