/** Drafts of definitions, of the organization and of its regulation: saved, compared, rehearsed, published by a second person. */
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Identity } from '../../core/access/identity.js';
import { Answers, Guarded } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { UuidPipe } from '../intake/uuid-pipe.js';
import { languageOf } from '../problem/language.js';
import { DraftDesk } from './draft-desk.js';
import { DiscardDraftBody, DraftsQuery, PublishDraftBody, SaveDraftBody } from './draft-requests.js';
import { revisionNumber } from './revision-number.js';
import { DraftListView, DraftView, DraftPublicationView, RevisionTextView } from './draft-view.js';

const Id = () => Param('id', new UuidPipe({ zh: '草稿', en: 'a draft' }));
const DraftId = () => ApiParam({ name: 'id', format: 'uuid', example: '0f0e3a52-1f5c-4a4e-9a3d-6f0a3a1f8f11' });

@Guarded('drafts')
@IsAct('definition.edit')
@Controller('api/v1/drafts')
export class DraftsController {
  constructor(private readonly desk: DraftDesk) {}

  @Post()
  @ApiOperation({ summary: '保存草稿 Save a revision of the open draft; the first opens one' })
  @Answers(DraftView, { status: 201, refusals: [400, 403, 409, 413, 415] })
  async save(@Caller() caller: Identity, @Body() body: SaveDraftBody, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<DraftView> {
    const view = await this.desk.save(caller, body, languageOf(request));
    response.setHeader('Location', `/api/v1/drafts/${view.draftId}`);
    return view;
  }

  @Get()
  @ApiOperation({ summary: '草稿列表，新的在前 Drafts, the newest first' })
  @Answers(DraftListView, { refusals: [400, 403] })
  list(@Caller() caller: Identity, @Query() query: DraftsQuery): Promise<DraftListView> {
    return this.desk.list(caller, query);
  }

  @Get(':id')
  @ApiOperation({ summary: '查看草稿：错误、差异、场景演练、历次修订 Read a draft: mistakes, differences, what its scenarios give, history' })
  @DraftId()
  @Answers(DraftView, { refusals: [400, 403, 404] })
  show(@Caller() caller: Identity, @Id() id: string, @Req() request: Request): Promise<DraftView> {
    return this.desk.read(caller, id, languageOf(request));
  }

  @Get(':id/revisions/:revision')
  @ApiOperation({ summary: '查看某次修订的原文 The texts of one revision' })
  @DraftId()
  @ApiParam({ name: 'revision', example: 1 })
  @Answers(RevisionTextView, { refusals: [400, 403, 404] })
  revision(@Caller() caller: Identity, @Id() id: string, @Param('revision') revision: string): Promise<RevisionTextView> {
    return this.desk.revision(caller, id, revisionNumber(revision));
  }

  @Post(':id/publish')
  @HttpCode(200)
  @ApiOperation({ summary: '发布草稿，须为修订人以外的人 Publish a draft, as another than the author of its last revision' })
  @DraftId()
  @Answers(DraftPublicationView, { refusals: [400, 403, 404, 409, 413, 415, 422, 503] })
  publish(@Caller() caller: Identity, @Id() id: string, @Body() body: PublishDraftBody): Promise<DraftPublicationView> {
    return this.desk.publish(caller, id, body);
  }

  @Post(':id/discard')
  @HttpCode(200)
  @ApiOperation({ summary: '废弃草稿 Discard a draft' })
  @DraftId()
  @Answers(DraftView, { refusals: [400, 403, 404, 409, 413, 415] })
  discard(@Caller() caller: Identity, @Id() id: string, @Body() body: DiscardDraftBody, @Req() request: Request): Promise<DraftView> {
    return this.desk.discard(caller, id, body, languageOf(request));
  }
}
