/** Queries and bodies of the routes of registers. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsExpected, IsName } from '../intake/expected.js';
import { PageQuery } from '../intake/page-query.js';

/** As many as a body holds; longer registers come in several requests, or from a file (npx kept register load). */
export const LINES_MAX = 1_000;

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const IsLines = () => IsExpected(
  { zh: `1 至 ${LINES_MAX} 个对象的列表`, en: `a list of 1 to ${LINES_MAX} subjects` },
  (value) => Array.isArray(value) && value.length >= 1 && value.length <= LINES_MAX && value.every(isObject),
);
const IsYesOrNo = () => IsExpected({ zh: 'true 或 false', en: 'true or false' }, (value) => typeof value === 'boolean');

export class SubjectsQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'marketing', description: '责任部门 Unit that answers.' })
  @IsOptional() @IsName()
  readonly unit?: string;
}

export class LoadRegisterBody {
  @ApiProperty({
    type: 'array', items: { type: 'object', additionalProperties: true }, minItems: 1, maxItems: LINES_MAX,
    description: '对象：id、title（企业名称）、unit，可有 since、until Subjects: id, title (an enterprise by its name), unit, and since and until where known.',
    example: [{ id: 'county-government', title: '县政府', unit: 'marketing', since: '2026-01-01' }],
  })
  @IsLines()
  readonly subjects: readonly Readonly<Record<string, unknown>>[];

  @ApiPropertyOptional({ default: false, description: '是否为整册：未列入者今日离册 Whether it is the whole register: whoever is not among them leaves it today.' })
  @IsOptional() @IsYesOrNo()
  readonly replaces?: boolean;

  @ApiPropertyOptional({ default: false, description: '已确认：整册导入使半数以上对象离册时须为 true Confirmed: it must be true where a whole register lets more than half of the subjects go.' })
  @IsOptional() @IsYesOrNo()
  readonly confirmed?: boolean;
}
