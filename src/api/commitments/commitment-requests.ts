/** Queries of the lists of deadlines and breaches. */
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { oneOfTitled } from '../../core/bilingual.js';
import type { CommitmentState } from '../../core/case/case-document.js';
import { COMMITMENT_STATES } from '../../core/case/promises/commitment-words.js';
import { IsExpected, IsName } from '../intake/expected.js';
import { IsInstantText } from '../intake/instant-text.js';
import { PageQuery } from '../intake/page-query.js';

const STATES = Object.keys(COMMITMENT_STATES) as CommitmentState[];

export class CommitmentsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATES, default: 'running' })
  @IsOptional() @IsExpected(oneOfTitled(Object.entries(COMMITMENT_STATES)), (value) => STATES.includes(value as CommitmentState))
  readonly state: CommitmentState = 'running';

  @ApiPropertyOptional({ example: 'complaint' })
  @IsOptional() @IsName()
  readonly process?: string;

  @ApiPropertyOptional({ example: '2026-10-12T17:30:00+08:00', description: '期限早于 Due before this.' })
  @IsOptional() @IsInstantText()
  readonly dueBefore?: string;
}

export class BreachesQuery extends PageQuery {
  @ApiPropertyOptional({ example: '2026-10-01T00:00:00+08:00', description: '起 Due at this or later.' })
  @IsOptional() @IsInstantText()
  readonly from?: string;

  @ApiPropertyOptional({ example: '2026-11-01T00:00:00+08:00', description: '止（不含） Due before this.' })
  @IsOptional() @IsInstantText()
  readonly to?: string;

  @ApiPropertyOptional({ example: 'complaint' })
  @IsOptional() @IsName()
  readonly process?: string;
}
