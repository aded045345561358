/** A refusal on its way to the client: thrown by controllers, guards and pipes, written by the problem filter. */
import type { FieldProblem } from '../../core/case/rejection.js';
import type { Title } from '../../core/definition/definition.js';
import type { ProblemCode } from './problem-table.js';

export interface RefusedDetails {
  readonly expected: string;
  readonly saw: string;
  readonly remedy: string;
  /** Fields at fault, each by its path. */
  readonly fields?: readonly FieldProblem[];
  /** Words of the definition, in place of the details. */
  readonly says?: Title;
}

export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly code: ProblemCode,
    readonly details: RefusedDetails,
  ) {
    super(code);
  }
}

export function refused(code: ProblemCode, expected: string, saw: string, remedy: string): Refused {
  return new Refused(code, { expected, saw, remedy });
}

/** The same answer for a case that is not there and one that the reader must not see. */
export function unknownCase(caseId: string): Refused {
  return refused('unknown_case', 'a case that you may see', caseId, 'list the cases');
}

export function unknownProcess(process: string): Refused {
  return refused('unknown_process', 'a published process', process.slice(0, 100), 'list the definitions');
}
