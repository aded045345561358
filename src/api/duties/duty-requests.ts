/** Queries and bodies of the routes of duties. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { oneOfTitled } from '../../core/bilingual.js';
import type { FormInput } from '../../core/case/command.js';
import { DUTY_STATES, type DutyState } from '../../core/recurrence/duty.js';
import { IsExpected, IsForm, IsName } from '../intake/expected.js';
import { PageQuery } from '../intake/page-query.js';

const STATES = Object.keys(DUTY_STATES) as DutyState[];
const PERIOD = /^[0-9]{4}[0-9A-Z-]{0,6}$/;
const SUBJECT = /^[A-Za-z0-9._-]{1,64}$/;

const IsPeriod = () => IsExpected(
  { zh: '期，如 2026-H1、2026-03 或 2026-03-16', en: 'a period such as 2026-H1, 2026-03 or 2026-03-16' },
  (value) => typeof value === 'string' && PERIOD.test(value),
);
const IsDutyState = () => IsExpected(oneOfTitled(Object.entries(DUTY_STATES)), (value) => STATES.includes(value as DutyState));
const IsSubject = () => IsExpected(
  { zh: "对象编号：字母、数字、'.'、'_' 和 '-'，至多 64 个字符", en: "the reference of a subject: letters, digits, '.', '_' and '-', at most 64" },
  (value) => typeof value === 'string' && SUBJECT.test(value),
);

export class DutiesQuery extends PageQuery {
  @ApiProperty({ example: 'big-customer-visit', description: '周期任务的流程 A process that recurs.' })
  @IsName()
  readonly process: string;

  @ApiPropertyOptional({ example: '2026-H1', description: '期；缺省为最近一期 The latest where it is left out.' })
  @IsOptional() @IsPeriod()
  readonly period?: string;

  @ApiPropertyOptional({ enum: STATES, default: 'waiting' })
  @IsOptional() @IsDutyState()
  readonly state: DutyState = 'waiting';

  @ApiPropertyOptional({ example: 'marketing', description: '责任部门 Unit that answers.' })
  @IsOptional() @IsName()
  readonly unit?: string;
}

export class BeginDutyBody {
  @ApiProperty({ example: 'big-customer-visit' })
  @IsName()
  readonly process: string;

  @ApiProperty({ example: 'county-government', description: '对象 The subject of the register.' })
  @IsSubject()
  readonly subject: string;

  @ApiPropertyOptional({ example: '2026-H1', description: '期；缺省为最近一期 The latest where it is left out.' })
  @IsOptional() @IsPeriod()
  readonly period?: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, example: {}, description: '开启表单，对象和部门自动填入 The opening form; subject and unit are filled in.' })
  @IsOptional() @IsForm()
  readonly form?: FormInput;
}
