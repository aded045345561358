/** The work calendar: its versions and days; drafts of holiday notices, their preview and publication. */
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Identity } from '../../core/access/identity.js';
import { Answers, Guarded } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { PageQuery } from '../intake/page-query.js';
import { languageOf } from '../problem/language.js';
import { CalendarDesk } from './calendar-desk.js';
import { DiscardNoticeBody, DraftNoticeBody, DraftPipe, NoticeBody, YearQuery } from './calendar-requests.js';
import { CalendarDaysView, CalendarDraftListView, CalendarDraftView, CalendarListView, NoticeCheckView, PublicationView, RecountPreviewView } from './calendar-view.js';

const Draft = () => ApiParam({ name: 'draft', example: 3 });

@Guarded('calendars')
@IsAct('calendar.edit')
@Controller('api/v1/calendars')
export class CalendarsController {
  constructor(private readonly desk: CalendarDesk) {}

  @Get()
  @IsAct('calendar.read')
  @ApiOperation({ summary: '工作日历的各版本 Versions of the work calendar' })
  @Answers(CalendarListView)
  versions(@Caller() caller: Identity): Promise<CalendarListView> {
    return this.desk.versions(caller);
  }

  @Post('check')
  @IsAct('calendar.read')
  @HttpCode(200)
  @ApiOperation({ summary: '检查放假通知 Check a holiday notice against the calendar in force' })
  @Answers(NoticeCheckView, { refusals: [400, 413, 415] })
  check(@Caller() caller: Identity, @Body() { text }: NoticeBody, @Req() request: Request): Promise<NoticeCheckView> {
    return this.desk.check(caller, text, languageOf(request));
  }

  @Get('drafts')
  @ApiOperation({ summary: '放假通知草稿 Drafts of holiday notices' })
  @Answers(CalendarDraftListView, { refusals: [403] })
  drafts(@Caller() caller: Identity): Promise<CalendarDraftListView> {
    return this.desk.drafts(caller);
  }

  @Post('drafts')
  @ApiOperation({ summary: '录入放假通知 Draft a holiday notice' })
  @Answers(CalendarDraftView, { status: 201, refusals: [400, 403, 413, 415, 422] })
  draft(@Caller() caller: Identity, @Body() body: DraftNoticeBody): Promise<CalendarDraftView> {
    return this.desk.draft(caller, body);
  }

  @Get('drafts/:draft')
  @ApiOperation({ summary: '一份草稿 One draft' })
  @Draft()
  @Answers(CalendarDraftView, { refusals: [400, 403, 404] })
  draftOf(@Caller() caller: Identity, @Param('draft', DraftPipe) draft: number): Promise<CalendarDraftView> {
    return this.desk.draftOf(caller, draft);
  }

  @Get('drafts/:draft/preview')
  @ApiOperation({ summary: '发布前预览：哪些期限会变 What its publication would move' })
  @Draft()
  @Answers(RecountPreviewView, { refusals: [400, 403, 404, 409, 422] })
  preview(@Caller() caller: Identity, @Param('draft', DraftPipe) draft: number, @Query() query: PageQuery): Promise<RecountPreviewView> {
    return this.desk.preview(caller, draft, query);
  }

  @Post('drafts/:draft/publication')
  @HttpCode(200)
  @ApiOperation({ summary: '发布（须由另一人） Publish it, by somebody other than the one who drafted it' })
  @Draft()
  @Answers(PublicationView, { refusals: [400, 403, 404, 409, 422, 503] })
  publish(@Caller() caller: Identity, @Param('draft', DraftPipe) draft: number): Promise<PublicationView> {
    return this.desk.publish(caller, draft);
  }

  @Post('drafts/:draft/discard')
  @HttpCode(200)
  @ApiOperation({ summary: '废弃草稿 Discard it: it stays to be read' })
  @Draft()
  @Answers(CalendarDraftView, { refusals: [400, 403, 404, 409, 413, 415] })
  discard(@Caller() caller: Identity, @Param('draft', DraftPipe) draft: number, @Body() { reason }: DiscardNoticeBody): Promise<CalendarDraftView> {
    return this.desk.discard(caller, draft, reason);
  }

  @Get(':version/days')
  @IsAct('calendar.read')
  @ApiOperation({ summary: '一年的放假与补班 Days off and make-up workdays of a year, with their sources' })
  @ApiParam({ name: 'version', example: 'in-force', description: '版本，或 in-force（现行） A version, or in-force.' })
  @Answers(CalendarDaysView, { refusals: [400, 404] })
  days(@Caller() caller: Identity, @Param('version') version: string, @Query() { year }: YearQuery): Promise<CalendarDaysView> {
    return this.desk.days(caller, version, year);
  }
}
