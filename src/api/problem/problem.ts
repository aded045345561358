/** A problem as clients read it: RFC 9457, with what was expected, what was seen and what to do as members of their own. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { FieldProblem } from '../../core/case/rejection.js';
import type { Language } from './language.js';
import { kindOf, PROBLEM_KINDS, REMEDIES_ZH, type ProblemCode } from './problem-table.js';
import type { Refused } from './refused.js';

export const PROBLEM_TYPE = 'application/problem+json';
export const PROBLEMS_PATH = '/api/problems';

export class FieldProblemView implements FieldProblem {
  @ApiProperty({ example: 'form.content' }) readonly path: string;
  @ApiProperty({ example: 'a text of 1 to 4000 characters' }) readonly expected: string;
  @ApiProperty({ example: 'nothing' }) readonly saw: string;
}

export class ProblemView {
  @ApiProperty({ example: '/api/problems/form_invalid', description: 'An address that explains this kind of problem.' }) readonly type: string;
  @ApiProperty({ example: '表单填写有误', description: 'In Chinese, or in English where Accept-Language asks for it.' }) readonly title: string;
  @ApiProperty({ example: 422 }) readonly status: number;
  @ApiProperty({ example: '应为：a form as the definition asks；实为：content: nothing。请更正所列各项', description: 'In the language of the title.' }) readonly detail: string;
  @ApiProperty({ example: 'urn:uuid:0f0e3a52-1f5c-4a4e-9a3d-6f0a3a1f8f11', description: 'Names this answer; the log of an error has it.' }) readonly instance: string;
  @ApiProperty({ enum: PROBLEM_KINDS.map(({ code }) => code), example: 'form_invalid' }) readonly reason: ProblemCode;
  @ApiProperty({ example: 'a form as the definition asks' }) readonly expected: string;
  @ApiProperty({ example: 'content: nothing' }) readonly saw: string;
  @ApiProperty({ example: '请更正所列各项', description: '办法 What to do, in the language of the title.' }) readonly remedy: string;
  @ApiPropertyOptional({ type: [FieldProblemView], description: 'The fields at fault, where there are some.' }) readonly fields?: readonly FieldProblem[];
}

const SAW_LENGTH_MAX = 500;

/** What is expected and seen keeps its names and numbers in either language. */
const DETAILS: Readonly<Record<Language, (expected: string, saw: string, remedy: string) => string>> = {
  zh: (expected, saw, remedy) => `应为：${expected}；实为：${saw}。${remedy}`,
  en: (expected, saw, remedy) => `expected ${expected}, saw ${saw}; ${remedy}`,
};

/** @param id names this answer, for the log */
export function problemOf({ code, details }: Refused, language: Language, id: string): ProblemView {
  const { status, title } = kindOf(code);
  const { expected, saw, fields, says } = details;
  const remedy = language === 'zh' ? REMEDIES_ZH[code] : details.remedy;
  const seen = saw.length > SAW_LENGTH_MAX ? `${saw.slice(0, SAW_LENGTH_MAX)}…` : saw;
  return {
    type: `${PROBLEMS_PATH}/${code}`,
    title: title[language],
    status,
    detail: says?.[language] ?? DETAILS[language](expected, seen, remedy),
    instance: `urn:uuid:${id}`,
    reason: code,
    expected,
    saw: seen,
    remedy,
    ...(fields && fields.length > 0 && { fields }),
  };
}
