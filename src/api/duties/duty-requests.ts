/** Queries and bodies of the routes of duties. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, Matches } from 'class-validator';
import type { FormInput } from '../../core/case/command.js';
import { DUTY_STATES, type DutyState } from '../../core/recurrence/duty.js';
import { NAME } from '../cases/case-requests.js';
import { PageQuery } from '../intake/page-query.js';

const STATES = Object.keys(DUTY_STATES) as DutyState[];
const PERIOD = /^[0-9]{4}[0-9A-Z-]{0,6}$/;
const PERIOD_WORDS = { message: '$property must be a period such as 2026-H1, 2026-03 or 2026-03-16' };
const SUBJECT = /^[A-Za-z0-9._-]{1,64}$/;

export class DutiesQuery extends PageQuery {
  @ApiProperty({ example: 'big-customer-visit', description: '周期任务的流程 A process that recurs.' })
  @Matches(NAME)
  readonly process: string;

  @ApiPropertyOptional({ example: '2026-H1', description: '期；缺省为最近一期 The latest where it is left out.' })
  @IsOptional() @Matches(PERIOD, PERIOD_WORDS)
  readonly period?: string;

  @ApiPropertyOptional({ enum: STATES, default: 'waiting' })
  @IsOptional() @IsIn(STATES)
  readonly state: DutyState = 'waiting';

  @ApiPropertyOptional({ example: 'marketing', description: '责任部门 Unit that answers.' })
  @IsOptional() @Matches(NAME)
  readonly unit?: string;
}

export class BeginDutyBody {
  @ApiProperty({ example: 'big-customer-visit' })
  @Matches(NAME)
  readonly process: string;

  @ApiProperty({ example: 'county-government', description: '对象 The subject of the register.' })
  @Matches(SUBJECT)
  readonly subject: string;

  @ApiPropertyOptional({ example: '2026-H1', description: '期；缺省为最近一期 The latest where it is left out.' })
  @IsOptional() @Matches(PERIOD, PERIOD_WORDS)
  readonly period?: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, example: {}, description: '开启表单，对象和部门自动填入 The opening form; subject and unit are filled in.' })
  @IsOptional() @IsObject()
  readonly form?: FormInput;
}
