/** Explains each kind of problem: what the `type` of an answer points to. */
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { alike } from '../../core/bilingual.js';
import { didYouMean } from '../../core/definition/text/nearest-name.js';
import { TitleView } from '../title.js';
import { kindOf, PROBLEM_KINDS, type ProblemCode, type ProblemKind } from './problem-table.js';
import { Refused } from './refused.js';
import { IsAct } from '../identity/act.js';

class ProblemKindView implements ProblemKind {
  @ApiProperty({ enum: PROBLEM_KINDS.map((kind) => kind.code), example: 'four_eyes' }) readonly code: ProblemCode;
  @ApiProperty({ example: 403 }) readonly status: number;
  @ApiProperty() readonly title: TitleView;
}

@ApiTags('problems')
@IsAct('host.look')
@Controller('api/problems')
export class ProblemsController {
  @Get()
  @ApiOperation({ summary: '全部问题类型 Every kind of problem' })
  @ApiOkResponse({ type: [ProblemKindView] })
  list(): readonly ProblemKindView[] {
    return PROBLEM_KINDS;
  }

  @Get(':code')
  @ApiOperation({ summary: '一种问题的说明 One kind of problem' })
  @ApiParam({ name: 'code', example: 'four_eyes' })
  @ApiOkResponse({ type: ProblemKindView })
  show(@Param('code') code: string): ProblemKindView {
    const known = PROBLEM_KINDS.find((kind) => kind.code === code);
    if (known !== undefined) return kindOf(known.code);
    const remedy = didYouMean(code, PROBLEM_KINDS.map((kind) => kind.code)) ?? { zh: '请从该列表中选取', en: 'list them' };
    throw new Refused('unknown_problem', { expected: { zh: '/api/problems 所列的代码', en: 'a code of /api/problems' }, saw: alike(code.slice(0, 100)), remedy });
  }
}
