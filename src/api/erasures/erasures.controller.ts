/** Requests to erase a person. */
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import type { Identity } from '../../core/access/identity.js';
import { Answers, Guarded } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { UuidPipe } from '../intake/uuid-pipe.js';
import { ErasureDesk } from './erasure-desk.js';
import { AskErasureBody, ErasuresQuery, RefuseErasureBody } from './erasure-requests.js';
import { ErasureListView, ErasureView } from './erasure-view.js';

const ERASURE_ID = new UuidPipe({ zh: '删除申请', en: 'a request to erase a person' });
const ErasureId = () => ApiParam({ name: 'id', format: 'uuid' });

@Guarded('erasures')
@IsAct('erasure.read')
@Controller('api/v1/erasures')
export class ErasuresController {
  constructor(private readonly desk: ErasureDesk) {}

  @Get()
  @ApiOperation({ summary: '删除个人信息的申请，新的在前 Requests to erase a person, the newest first' })
  @Answers(ErasureListView, { refusals: [400, 403] })
  list(@Caller() caller: Identity, @Query() query: ErasuresQuery): Promise<ErasureListView> {
    return this.desk.list(caller, query);
  }

  @Post()
  @IsAct('erasure.ask')
  @ApiOperation({ summary: '申请删除个人信息 Ask to erase a person' })
  @Answers(ErasureView, { status: 201, refusals: [400, 403, 404, 409, 413, 415, 429] })
  ask(@Caller() caller: Identity, @Body() body: AskErasureBody): Promise<ErasureView> {
    return this.desk.ask(caller, body);
  }

  @Post(':id/confirm')
  @IsAct('erasure.decide')
  @HttpCode(200)
  @ApiOperation({ summary: '同意删除，不可恢复 Confirm it: the person is erased for good' })
  @ErasureId()
  @Answers(ErasureView, { refusals: [400, 403, 404, 409] })
  confirm(@Caller() caller: Identity, @Param('id', ERASURE_ID) id: string): Promise<ErasureView> {
    return this.desk.confirm(caller, id);
  }

  @Post(':id/refuse')
  @IsAct('erasure.decide')
  @HttpCode(200)
  @ApiOperation({ summary: '不同意删除 Refuse it, with a reason' })
  @ErasureId()
  @Answers(ErasureView, { refusals: [400, 403, 404, 409, 413, 415] })
  refuse(@Caller() caller: Identity, @Param('id', ERASURE_ID) id: string, @Body() { reason }: RefuseErasureBody): Promise<ErasureView> {
    return this.desk.refuse(caller, id, reason);
  }
}
