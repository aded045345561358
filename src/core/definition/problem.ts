/** What is wrong with a text that an administrator wrote: as data, and as one line for a terminal or an editor. */

import type { Bilingual } from '../bilingual.js';

/** Where a word of the text stands, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** In both languages, or one text that serves for both. */
export type Words = Bilingual | string;

/** What was expected, what stood there, and what to do about it. */
export interface Finding {
  /** The reason, one word of a program: `unknown_event`. */
  readonly code: string;
  readonly expected: Words;
  readonly saw: Words;
  readonly remedy: Words;
}

/** A finding at its place in a text. `path` names the place by keys: `events.judge.by`. */
export interface Problem extends Place, Finding {
  readonly path: string;
}

/** `file:line:column path: expected X, saw Y, do Z`, always one line. */
export function renderProblem(file: string, problem: Problem): string {
  const { line, column, path, expected, saw, remedy } = problem;
  const where = path === '' ? '' : `${path}: `;
  return oneLine(`${file}:${line}:${column} ${where}expected ${english(expected)}, saw ${english(saw)}, ${english(remedy)}`);
}

export function english(words: Words): string {
  return typeof words === 'string' ? words : words.en;
}

const QUOTED_LENGTH_MAX = 80;

/** A piece of the text as a message shows it: in quotes, on one line, not longer than a reader wants. */
export function quote(text: string): string {
  const short = text.length > QUOTED_LENGTH_MAX ? `${text.slice(0, QUOTED_LENGTH_MAX)}…` : text;
  return `'${oneLine(short)}'`;
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ');
}
