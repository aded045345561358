/** A refusal on its way to the client: thrown by controllers, guards and pipes, written by the problem filter. */
import { alike } from '../../core/bilingual.js';
import { fieldWords } from '../../core/case/refusals.js';
import type { FieldProblem } from '../../core/case/rejection.js';
import type { Title } from '../../core/definition/definition.js';
import type { Problem } from '../../core/problem.js';
import type { ProblemCode } from './problem-table.js';

export interface RefusedDetails extends Problem {
  /** Fields at fault, each by its path. */
  readonly fields?: readonly FieldProblem[];
  /** Words of the definition, in place of the details. */
  readonly says?: Title;
  /** When it may be asked again, where it was asked too often. */
  readonly retryAfterS?: number;
}

export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly code: ProblemCode,
    readonly details: RefusedDetails,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** The database does not answer: what was asked for is done whole or not at all, and may be sent again. */
export const DATABASE_IS_AWAY = new Refused('unavailable', {
  expected: { zh: '数据库应答', en: 'the database to answer' },
  saw: { zh: '数据库暂不可用', en: 'that it is away' },
  remedy: { zh: '请稍后以相同的幂等键重新发送', en: 'send the same request again, with the same Idempotency-Key' },
});

/** A body or query with fields that are not as the API asks. */
export function refusedFields(fields: readonly FieldProblem[]): Refused {
  const remedy = { zh: '请更正所列各项，要求见 /api/docs', en: 'mend the fields named; /api/docs describes them' };
  return new Refused('invalid_request', { expected: fieldWords(fields, 'expected'), saw: fieldWords(fields, 'saw'), remedy: fields.length === 1 ? (fields[0]!.remedy ?? remedy) : remedy, fields });
}

/** The same answer for a case that is not there and one that the reader must not see. */
export function unknownCase(caseId: string): Refused {
  return new Refused('unknown_case', {
    expected: { zh: '您可以查看的事项', en: 'a case that you may see' },
    saw: alike(caseId),
    remedy: { zh: '请从事项列表中选取', en: 'list the cases' },
  });
}

export function unknownProcess(process: string): Refused {
  return new Refused('unknown_process', {
    expected: { zh: '已发布的流程', en: 'a published process' },
    saw: alike(process.slice(0, 100)),
    remedy: { zh: '请查看已发布的流程，改用其中的名称', en: 'list the definitions' },
  });
}

export function unknownVersion(process: string, version: number, latest: number): Refused {
  return new Refused('unknown_version', {
    expected: { zh: `${process} 的版本，1 至 ${latest}`, en: `a version of ${process} from 1 to ${latest}` },
    saw: alike(version),
    remedy: { zh: '请从流程的版本中选取', en: 'see the versions of the process' },
  });
}
