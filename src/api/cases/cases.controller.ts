/** Cases: open, send, extend, read, list; and the tasks of the caller's posts. */
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Identity } from '../../core/access/identity.js';
import { Caller, IsAct } from '../identity/act.js';
import { PageQuery } from '../intake/page-query.js';
import { UuidPipe } from '../intake/uuid-pipe.js';
import { languageOf } from '../problem/language.js';
import { Answers, Guarded } from '../documented.js';
import { CaseAnswerView, CaseCommands } from './case-commands.js';
import { AssistanceListView, CaseListView, TaskListView } from './case-list-view.js';
import { CaseReads } from './case-reads.js';
import { ActOnTaskBody, CasesQuery, ExtendBody, OpenCaseBody, SendEventBody } from './case-requests.js';
import { CaseView } from './case-view.js';
import { answerWithKey, IdempotencyKey, KEY_HEADER } from './idempotency-key.js';

const CASE_ID = new UuidPipe({ zh: '事项', en: 'a case' });
const CaseId = () => ApiParam({ name: 'id', format: 'uuid', example: '0f0e3a52-1f5c-4a4e-9a3d-6f0a3a1f8f11' });

@Guarded('cases')
@IsAct('case.read')
@Controller('api/v1')
export class CasesController {
  constructor(
    private readonly commands: CaseCommands,
    private readonly reads: CaseReads,
  ) {}

  @Post('cases')
  @IsAct('case.open')
  @ApiOperation({ summary: '登记事项 Open a case' })
  @IdempotencyKey()
  @Answers(CaseAnswerView, { status: 201, refusals: [400, 403, 404, 409, 413, 415, 422] })
  async open(@Caller() caller: Identity, @Headers(KEY_HEADER) key: string | undefined, @Body() body: OpenCaseBody, @Res({ passthrough: true }) response: Response): Promise<CaseAnswerView> {
    const commanded = await this.commands.open(caller, key, body);
    response.setHeader('Location', `/api/v1/cases/${commanded.view.caseId}`);
    return answerWithKey(commanded, response);
  }

  @Post('cases/:id/events')
  @IsAct('case.send')
  @HttpCode(200)
  @ApiOperation({ summary: '办理：发送事件 Send an event' })
  @IdempotencyKey()
  @CaseId()
  @Answers(CaseAnswerView, { refusals: [400, 403, 404, 409, 413, 415, 422] })
  async send(@Caller() caller: Identity, @Headers(KEY_HEADER) key: string | undefined, @Param('id', CASE_ID) id: string, @Body() body: SendEventBody, @Res({ passthrough: true }) response: Response): Promise<CaseAnswerView> {
    return answerWithKey(await this.commands.send(caller, key, id, body), response);
  }

  @Post('cases/:id/extensions')
  @IsAct('case.extend')
  @HttpCode(200)
  @ApiOperation({ summary: '延期 Lengthen a running term' })
  @IdempotencyKey()
  @CaseId()
  @Answers(CaseAnswerView, { refusals: [400, 403, 404, 409, 413, 415, 422] })
  async extend(@Caller() caller: Identity, @Headers(KEY_HEADER) key: string | undefined, @Param('id', CASE_ID) id: string, @Body() body: ExtendBody, @Res({ passthrough: true }) response: Response): Promise<CaseAnswerView> {
    return answerWithKey(await this.commands.extend(caller, key, id, body), response);
  }

  @Post('cases/:id/tasks')
  @IsAct('task.act')
  @HttpCode(200)
  @ApiOperation({ summary: '待办：签收、领取、放回、退单、委托、指派；抄送、协办 Do something with a task beside doing it; copy the case, ask for assistance, assist' })
  @IdempotencyKey()
  @CaseId()
  @Answers(CaseAnswerView, { refusals: [400, 403, 404, 409, 413, 415, 422] })
  async actOnTask(@Caller() caller: Identity, @Headers(KEY_HEADER) key: string | undefined, @Param('id', CASE_ID) id: string, @Body() body: ActOnTaskBody, @Res({ passthrough: true }) response: Response): Promise<CaseAnswerView> {
    return answerWithKey(await this.commands.actOnTask(caller, key, id, body), response);
  }

  @Get('assistance')
  @ApiOperation({ summary: '请我协办 What you are asked to assist in, not answered yet' })
  @Answers(AssistanceListView)
  assistance(@Caller() caller: Identity): Promise<AssistanceListView> {
    return this.reads.assistance(caller);
  }

  @Get('cases/:id')
  @ApiOperation({ summary: '查看事项 Read a case: state, deadlines, history, what you may do' })
  @CaseId()
  @Answers(CaseView, { refusals: [400, 404] })
  show(@Caller() caller: Identity, @Param('id', CASE_ID) id: string, @Req() request: Request): Promise<CaseView> {
    return this.reads.case(caller, id, languageOf(request));
  }

  @Get('cases')
  @ApiOperation({ summary: '事项列表，新的在前 Cases, the newest first' })
  @Answers(CaseListView, { refusals: [400] })
  list(@Caller() caller: Identity, @Query() query: CasesQuery): Promise<CaseListView> {
    return this.reads.cases(caller, query);
  }

  @Get('tasks')
  @ApiOperation({ summary: '我的待办 Open tasks of your posts, the oldest case first' })
  @Answers(TaskListView, { refusals: [400] })
  tasks(@Caller() caller: Identity, @Query() query: PageQuery): Promise<TaskListView> {
    return this.reads.tasks(caller, query);
  }
}
