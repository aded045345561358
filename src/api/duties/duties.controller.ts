/** Duties: what is owed to each subject of a register in each period, and the beginning of a case for one. */
import { Body, Controller, Get, Headers, Post, Query, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Identity } from '../../core/access/identity.js';
import { CaseAnswerView, CaseCommands } from '../cases/case-commands.js';
import { answerWithKey, IdempotencyKey, KEY_HEADER } from '../cases/idempotency-key.js';
import { Answers, Guarded } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { DutyReads } from './duty-reads.js';
import { BeginDutyBody, DutiesQuery } from './duty-requests.js';
import { DutyListView } from './duty-view.js';

@Guarded('duties')
@IsAct('duty.read')
@Controller('api/v1/duties')
export class DutiesController {
  constructor(
    private readonly reads: DutyReads,
    private readonly commands: CaseCommands,
  ) {}

  @Get()
  @ApiOperation({ summary: '义务列表，按部门和计划周次 Duties of a period, by unit and planned week' })
  @Answers(DutyListView, { refusals: [400] })
  list(@Caller() caller: Identity, @Query() query: DutiesQuery): Promise<DutyListView> {
    return this.reads.duties(caller, query);
  }

  @Post('begin')
  @IsAct('duty.begin')
  @ApiOperation({ summary: '开始办理一项义务：登记事项 Begin a duty: open its case' })
  @IdempotencyKey()
  @Answers(CaseAnswerView, { status: 201, refusals: [400, 403, 404, 409, 413, 415, 422] })
  async begin(@Caller() caller: Identity, @Headers(KEY_HEADER) key: string | undefined, @Body() body: BeginDutyBody, @Res({ passthrough: true }) response: Response): Promise<CaseAnswerView> {
    const commanded = await this.commands.begin(caller, key, body);
    response.setHeader('Location', `/api/v1/cases/${commanded.view.caseId}`);
    return answerWithKey(commanded, response);
  }
}
