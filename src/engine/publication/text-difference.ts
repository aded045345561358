/** Texts line by line, as a unified difference: comments and order, which the differences of the domain do not see, show here. */
import { createTwoFilesPatch } from 'diff';
import type { TextChange } from './plan.js';

const CONTEXT_LINES = 3;
/** Lines that came or went; beyond that a text is another text, and is shown whole. */
const EDITS_MAX = 5_000;

/** Empty where the texts are the same. */
export function unifiedDifference({ file, before, after }: TextChange): string {
  if (before === after) return '';
  const [old, next] = [before ?? '', after ?? ''];
  const names = [before === null ? '/dev/null' : `published/${file}`, after === null ? '/dev/null' : `draft/${file}`] as const;
  const patch = createTwoFilesPatch(...names, old, next, undefined, undefined, { context: CONTEXT_LINES, maxEditLength: EDITS_MAX });
  return patch ?? createTwoFilesPatch(...names, '', next, undefined, undefined, { context: CONTEXT_LINES });
}
