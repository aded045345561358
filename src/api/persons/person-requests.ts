/** What is sent to open the persons of a case. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsExpected, NAME } from '../intake/expected.js';
import { IsReason } from './reason.js';

const FACTS_MAX = 64;
const FACTS = { zh: `1 至 ${FACTS_MAX} 个表单项的名称`, en: `1 to ${FACTS_MAX} names of facts` };

export class OpenPersonsBody {
  @ApiProperty({ example: '联系客户', minLength: 2, maxLength: 200, description: '为何查看，记入审计 Why; it is entered in the audit trail.' })
  @IsReason()
  readonly reason: string;

  @ApiPropertyOptional({ type: [String], example: ['caller'], description: '只查看这些；不给则全部 Of these facts alone; of all where left out.' })
  @IsOptional()
  @IsExpected(FACTS, (value) => Array.isArray(value) && value.length > 0 && value.length <= FACTS_MAX && value.every((one) => typeof one === 'string' && NAME.test(one)))
  readonly facts?: readonly string[];
}
