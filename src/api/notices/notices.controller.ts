/** Notices: what the caller was told of cases, by post, by unit or by name. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Identity } from '../../core/access/identity.js';
import { Answers, Guarded } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { PageQuery } from '../intake/page-query.js';
import { NoticeReads } from './notice-reads.js';
import { NoticeListView } from './notice-view.js';

@Guarded('notices')
@IsAct('case.read')
@Controller('api/v1/notices')
export class NoticesController {
  constructor(private readonly reads: NoticeReads) {}

  @Get()
  @ApiOperation({ summary: '我的提醒：预警、违诺和通知，新的在前 Warnings, breaches and notices for you, the newest first' })
  @Answers(NoticeListView, { refusals: [400] })
  list(@Caller() caller: Identity, @Query() query: PageQuery): Promise<NoticeListView> {
    return this.reads.notices(caller, query);
  }
}
