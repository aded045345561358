/** A problem as clients read it: RFC 9457, with what was expected, what was seen and what to do as members of their own. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Language } from '../../core/bilingual.js';
import type { FieldProblem } from '../../core/case/rejection.js';
import { sentence } from '../../core/problem.js';
import { kindOf, PROBLEM_KINDS, type ProblemCode } from './problem-table.js';
import type { Refused } from './refused.js';

export const PROBLEM_TYPE = 'application/problem+json';
export const PROBLEMS_PATH = '/api/problems';

export class FieldProblemView {
  @ApiProperty({ example: 'content', description: '字段 Path of the field.' }) readonly path: string;
  @ApiPropertyOptional({ example: '投诉内容', description: '名称 What people call the field.' }) readonly title?: string;
  @ApiProperty({ example: '必填' }) readonly expected: string;
  @ApiProperty({ example: '未填' }) readonly saw: string;
  @ApiPropertyOptional({ example: '是否应为“expectedRevision”？', description: '办法 What to do, where it is more than to mend it.' }) readonly remedy?: string;
}

export class ProblemView {
  @ApiProperty({ example: '/api/problems/form_invalid', description: 'An address that explains this kind of problem.' }) readonly type: string;
  @ApiProperty({ example: '表单填写有误', description: 'In Chinese, or in English where Accept-Language asks for it.' }) readonly title: string;
  @ApiProperty({ example: 422 }) readonly status: number;
  @ApiProperty({ example: '应为：投诉内容（content）：必填；实为：投诉内容（content）：未填。请更正所列各项', description: 'In the language of the title, as all that follows.' }) readonly detail: string;
  @ApiProperty({ example: 'urn:uuid:0f0e3a52-1f5c-4a4e-9a3d-6f0a3a1f8f11', description: 'Names this answer; the log of an error has it.' }) readonly instance: string;
  @ApiProperty({ enum: PROBLEM_KINDS.map(({ code }) => code), example: 'form_invalid' }) readonly reason: ProblemCode;
  @ApiProperty({ example: '投诉内容（content）：必填', description: '应有 What was expected.' }) readonly expected: string;
  @ApiProperty({ example: '投诉内容（content）：未填', description: '所见 What was seen.' }) readonly saw: string;
  @ApiProperty({ example: '请更正所列各项', description: '办法 What to do.' }) readonly remedy: string;
  @ApiPropertyOptional({ type: [FieldProblemView], description: '有误的字段 The fields at fault, where there are some.' }) readonly fields?: readonly FieldProblemView[];
}

const SAW_LENGTH_MAX = 500;

/** @param id names this answer, for the log */
export function problemOf({ code, details }: Refused, language: Language, id: string): ProblemView {
  const { status, title } = kindOf(code);
  const told = { ...details, saw: { zh: shortened(details.saw.zh), en: shortened(details.saw.en) } };
  const { expected, saw, remedy, fields, says } = told;
  return {
    type: `${PROBLEMS_PATH}/${code}`,
    title: title[language],
    status,
    detail: says?.[language] ?? sentence(told, language),
    instance: `urn:uuid:${id}`,
    reason: code,
    expected: expected[language],
    saw: saw[language],
    remedy: remedy[language],
    ...(fields && fields.length > 0 && { fields: fields.map((field) => fieldView(field, language)) }),
  };
}

function fieldView({ path, title, expected, saw, remedy }: FieldProblem, language: Language): FieldProblemView {
  return {
    path,
    ...(title && { title: title[language] }),
    expected: expected[language],
    saw: saw[language],
    ...(remedy && { remedy: remedy[language] }),
  };
}

function shortened(text: string): string {
  return text.length > SAW_LENGTH_MAX ? `${text.slice(0, SAW_LENGTH_MAX)}…` : text;
}
