/** What is wrong with a text that an administrator wrote: as data, and as one line for a terminal or an editor. */

import { alike, type Bilingual } from '../bilingual.js';

/** Where a word of the text stands, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What was expected, what stood there, and what to do about it. */
export interface Finding {
  /** The reason, one word of a program: `unknown_event`. */
  readonly code: string;
  readonly expected: Bilingual;
  readonly saw: Bilingual;
  readonly remedy: Bilingual;
}

/** A finding at its place in a text. `path` names the place by keys: `events.judge.by`. */
export interface Problem extends Place, Finding {
  readonly path: string;
}

/** `file:line:column path: expected X, saw Y, do Z`, always one line, in both languages. */
export function renderProblem(file: string, problem: Problem): Bilingual {
  const { line, column, path, expected, saw, remedy } = problem;
  const where = path === '' ? '' : `${path}: `;
  return {
    zh: oneLine(`${file}:${line}:${column} ${where}应为：${expected.zh}；实为：${saw.zh}。${remedy.zh}`),
    en: oneLine(`${file}:${line}:${column} ${where}expected ${expected.en}, saw ${saw.en}, ${remedy.en}`),
  };
}

/** What is wrong with a file as a whole, at its beginning. */
export function problemOfFile(file: string, expected: Bilingual, saw: Bilingual, remedy: Bilingual, path = ''): Bilingual {
  return renderProblem(file, { line: 1, column: 1, path, code: 'bad_file', expected, saw, remedy });
}

const QUOTED_LENGTH_MAX = 80;

/** A piece of the text as a message shows it: in quotes, on one line, not longer than a reader wants. */
export function quote(text: string): string {
  const short = text.length > QUOTED_LENGTH_MAX ? `${text.slice(0, QUOTED_LENGTH_MAX)}…` : text;
  return `'${oneLine(short)}'`;
}

/** The same as what a message says. */
export function quotation(text: string): Bilingual {
  return alike(quote(text));
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ');
}
