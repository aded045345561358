/** The text of a holiday notice from a file. */
import { readFileSync } from 'node:fs';
import { problemOfFile } from '../../core/definition/problem.js';
import { textFileProblem } from '../named-file.js';
import { Told } from '../told.js';

/** @throws Told where there is no such file, or no text in it */
export function readNotice(path: string): string {
  const problem = textFileProblem(path);
  if (problem !== null) throw new Told(problemOfFile(path, problem.expected, problem.saw, problem.remedy));
  return readFileSync(path, 'utf8');
}
