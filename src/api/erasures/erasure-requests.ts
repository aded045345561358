/** What is sent to ask for an erasure and to decide it. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, ValidateIf } from 'class-validator';
import { ERASURE_STATES, type ErasureState } from '../../store/erasures/erasures.sql.js';
import { IsExpected, IsName, IsOneOf, IsWholeNumber } from '../intake/expected.js';
import { PageQuery } from '../intake/page-query.js';
import { IsReason } from '../persons/reason.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const CASE = { zh: '事项标识 caseId，或编号 number', en: 'the id of a case (caseId), or its number' };
const CASE_NUMBER_MAX = 999_999_999_999_999;

export class AskErasureBody {
  @ApiPropertyOptional({ format: 'uuid', description: '事项；或给编号 The case, or else its number.' })
  @ValidateIf(({ caseId, number }: AskErasureBody) => caseId !== undefined || number === undefined)
  @IsExpected(CASE, (value) => typeof value === 'string' && UUID.test(value))
  readonly caseId?: string;

  @ApiPropertyOptional({ example: 17, minimum: 1, description: '事项编号 The number of the case.' })
  @IsOptional() @IsWholeNumber(1, CASE_NUMBER_MAX)
  readonly number?: number;

  @ApiPropertyOptional({ example: 'caller', description: '哪一项；事项只有一项时可不给 Which person; may be left out where the process has one.' })
  @IsOptional() @IsName()
  readonly fact?: string;

  @ApiProperty({ example: '本人申请删除', minLength: 2, maxLength: 200, description: '理由，不得写客户信息 Why, without the person in it.' })
  @IsReason()
  readonly reason: string;
}

export class RefuseErasureBody {
  @ApiProperty({ example: '申请人身份未核实', minLength: 2, maxLength: 200 })
  @IsReason()
  readonly reason: string;
}

export class ErasuresQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ERASURE_STATES })
  @IsOptional() @IsOneOf(ERASURE_STATES)
  readonly state?: ErasureState;
}
