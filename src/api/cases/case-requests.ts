/** Bodies and queries of the routes of cases. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { FormInput } from '../../core/case/command.js';
import { TASK_ACT_NAMES, type TaskAct } from '../../core/case/tasks/task-acts.js';
import { IsForm, IsName, IsOneOf, IsText, IsWholeNumber, IsWholeNumberText } from '../intake/expected.js';
import { IsInstantText } from '../intake/instant-text.js';
import { PageQuery } from '../intake/page-query.js';

const REVISION_MAX = 2 ** 31 - 1;
const CASE_NUMBER_MAX = 999_999_999_999_999;

export class OpenCaseBody {
  @ApiProperty({ example: 'complaint', description: '流程 Name of a published process.' })
  @IsName()
  readonly process: string;

  @ApiProperty({
    type: 'object', additionalProperties: true, description: '登记表单 The opening form, as GET definitions/:process gives it.',
    example: { disclosure: 'anonymous', content: '夜间施工噪声过大', requested: '白天施工' },
  })
  @IsForm()
  readonly form: FormInput;
}

export class SendEventBody {
  @ApiProperty({ example: 'judge', description: '事件 One of the accepted events of the case.' })
  @IsText(64)
  readonly event: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, example: { founded: true, grounds: '现场核实属实' }, description: '事件表单 The form of the event.' })
  @IsOptional() @IsForm()
  readonly form?: FormInput;

  @ApiPropertyOptional({ example: '2026-10-09T16:40:00+08:00', description: '实际发生时间 When the work was done, where the event allows it.' })
  @IsOptional() @IsInstantText()
  readonly happenedAt?: string;

  @ApiPropertyOptional({ minimum: 1, example: 1, description: '所见版本 The revision you saw; another one is refused.' })
  @IsOptional() @IsWholeNumber(1, REVISION_MAX)
  readonly expectedRevision?: number;
}

export class ExtendBody {
  @ApiProperty({ example: 'reply', description: '承诺 A commitment of the process.' })
  @IsText(64)
  readonly commitment: string;

  @ApiProperty({ example: '2 workdays', description: '延长多久 The further term.' })
  @IsText(40)
  readonly by: string;

  @ApiProperty({ example: '需等待厂家配件', description: '理由 Why.' })
  @IsText(1000)
  readonly reason: string;

  @ApiPropertyOptional({ enum: ['told', 'agreed'], description: '客户已告知或同意 Whether the customer was told, or agreed.' })
  @IsOptional() @IsOneOf(['told', 'agreed'])
  readonly customer?: 'told' | 'agreed';

  @ApiPropertyOptional({ minimum: 1, example: 3 })
  @IsOptional() @IsWholeNumber(1, REVISION_MAX)
  readonly expectedRevision?: number;
}

export class ActOnTaskBody {
  @ApiProperty({ enum: TASK_ACT_NAMES, example: 'take', description: '签收、领取、放回、退单、委托、指派、抄送、请求协办、协办回复 Sign for, take, put back, hand back, delegate, assign; copy the case, ask for assistance, assist.' })
  @IsOneOf(TASK_ACT_NAMES)
  readonly act: TaskAct;

  @ApiPropertyOptional({ example: 'deciding', description: '待办所在状态 The state of the task.' })
  @IsOptional() @IsText(64)
  readonly state?: string;

  @ApiPropertyOptional({ example: 'handler@operations/', description: '待办向谁要求，同一状态有多项时 Whom the task asks, where a state has several.' })
  @IsOptional() @IsText(250)
  readonly holder?: string;

  @ApiPropertyOptional({ minimum: 1, example: 4, description: '所回复的协办请求 The request for assistance that is answered.' })
  @IsOptional() @IsWholeNumber(1, REVISION_MAX)
  readonly asked?: number;

  @ApiPropertyOptional({ example: 'lin', description: '人员 Whom it names.' })
  @IsOptional() @IsText(64)
  readonly to?: string;

  @ApiPropertyOptional({ example: '非本部门职责', description: '理由或内容 Why, or what is said.' })
  @IsOptional() @IsText(2000)
  readonly reason?: string;

  @ApiPropertyOptional({ minimum: 1, example: 3 })
  @IsOptional() @IsWholeNumber(1, REVISION_MAX)
  readonly expectedRevision?: number;
}

export class CasesQuery extends PageQuery {
  @ApiPropertyOptional({ minimum: 1, example: 17, description: '编号 The case of this number.' })
  @IsOptional() @IsWholeNumberText(1, CASE_NUMBER_MAX)
  readonly number?: number;

  @ApiPropertyOptional({ example: 'leader', description: '岗位 Cases with an open task of this post.' })
  @IsOptional() @IsName()
  readonly post?: string;

  @ApiPropertyOptional({ example: 'customer-service', description: '部门；岗位的任务不限部门的也算 … at this unit; with a post, also what any unit may do.' })
  @IsOptional() @IsName()
  readonly unit?: string;

  @ApiPropertyOptional({ example: 'deciding', description: '状态，含其内各状态 Name of a state; those inside it are meant as well.' })
  @IsOptional() @IsName()
  readonly state?: string;

  @ApiPropertyOptional({ example: 'complaint' })
  @IsOptional() @IsName()
  readonly process?: string;

  @ApiPropertyOptional({ enum: ['active', 'ended'] })
  @IsOptional() @IsOneOf(['active', 'ended'])
  readonly status?: 'active' | 'ended';

  @ApiPropertyOptional({ example: '2026-10-12T17:30:00+08:00', description: '期限早于 With a running deadline due before this.' })
  @IsOptional() @IsInstantText()
  readonly dueBefore?: string;
}
