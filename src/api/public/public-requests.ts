/** Bodies and queries of people without an account. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import type { FormInput } from '../../core/case/command.js';
import { unturned } from '../../core/unturned.js';
import { IsForm, IsName, IsText, IsWholeNumber, IsWholeNumberText } from '../intake/expected.js';

const CASE_NUMBER_MAX = 999_999_999_999_999;

/** Texts lose what turns the direction of writing before anything looks at them. */
const Unturned = () => Transform(({ value }: { value: unknown }) => unturned(value));

export class OpenPublicCaseBody {
  @ApiProperty({ example: 'complaint', description: '单位列出的可登记流程之一 One of the processes that the organization lists.' })
  @IsName()
  readonly process: string;

  @ApiProperty({ type: 'object', additionalProperties: true, example: { disclosure: 'anonymous', content: '排队太久', requested: '增加窗口' }, description: '表单，见该流程的 schema The form, as its schema asks.' })
  @Unturned() @IsForm()
  readonly form: FormInput;
}

export class FollowBody {
  @ApiProperty({ example: 17, description: '编号 Number of the case.' })
  @IsWholeNumber(1, CASE_NUMBER_MAX)
  readonly number: number;

  @ApiProperty({ example: '7Q3M-0V5K-XH2C-9RTD', description: '查询码，不分大小写，可省去短横 The code; case and dashes do not matter.' })
  @IsText(64)
  readonly code: string;
}

export class RateBody extends FollowBody {
  @ApiProperty({ minimum: 1, maximum: 5, example: 4, description: '5 为非常满意，1 为非常不满意 5 is the best.' })
  @IsWholeNumber(1, 5)
  readonly score: number;

  @ApiPropertyOptional({ example: '答复及时', description: '说明，加密保存 What you wish to say; kept encrypted.' })
  @IsOptional() @Unturned() @IsText(1000)
  readonly comment?: string;
}

export class ResultsQuery {
  @ApiPropertyOptional({ example: 2025, description: '已结束的年度，不给则为上一年 A year that has ended; the last one where left out.' })
  @IsOptional() @IsWholeNumberText(2000, 2999)
  readonly year?: number;
}
