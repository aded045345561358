/**
 * Files of a case. A file is sent as it is, as the body of its request, and its name in a header: there is no form around it that somebody would have to
 * take apart, it is read as it comes, and a page of another site cannot send such a request unasked.
 */
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { Identity } from '../../core/access/identity.js';
import { ATTACHMENT_TYPES } from '../../core/attachment/attachment-type.js';
import { Answers, DONE, Guarded, Refuses } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { requireFileBody } from '../intake/file-body.js';
import { UuidPipe } from '../intake/uuid-pipe.js';
import { AttachmentDesk } from './attachment-desk.js';
import { ReadAttachmentQuery, RemoveAttachmentBody } from './attachment-requests.js';
import { AttachmentListView, AttachmentView } from './attachment-view.js';
import { fileNameHeader, fileNameOf } from './file-name-header.js';

const CASE_ID = new UuidPipe({ zh: '事项', en: 'a case' });
const ATTACHMENT_ID = new UuidPipe({ zh: '附件', en: 'an attachment' });
const CaseId = () => ApiParam({ name: 'id', format: 'uuid' });
const AttachmentId = () => ApiParam({ name: 'attachmentId', format: 'uuid' });
const BINARY = { schema: { type: 'string', format: 'binary' } } as const;
const CONTENTS = Object.fromEntries(ATTACHMENT_TYPES.map(({ type }) => [type, BINARY]));

@Guarded('attachments')
@IsAct('attachment.read')
@Controller('api/v1/cases/:id/attachments')
export class AttachmentsController {
  constructor(private readonly desk: AttachmentDesk) {}

  @Get()
  @ApiOperation({ summary: '事项的附件，含已移除的 Attachments of a case, removed ones among them' })
  @CaseId()
  @Answers(AttachmentListView, { refusals: [400, 403, 404] })
  list(@Caller() caller: Identity, @Param('id', CASE_ID) id: string): Promise<AttachmentListView> {
    return this.desk.list(caller, id);
  }

  @Post()
  @IsAct('attachment.add')
  @ApiOperation({ summary: '添加附件：请求体即文件 Add an attachment: the body is the file' })
  @CaseId()
  @ApiHeader({ name: 'Content-Disposition', required: false, example: "attachment; filename*=UTF-8''%E7%85%A7%E7%89%87.jpg", description: '文件名 The name of the file, percent-encoded UTF-8.' })
  @ApiConsumes('application/octet-stream') @ApiBody(BINARY)
  @Answers(AttachmentView, { status: 201, refusals: [400, 403, 404, 409, 413, 415, 422, 429, 503] })
  async add(@Caller() caller: Identity, @Param('id', CASE_ID) id: string, @Req() request: Request): Promise<AttachmentView> {
    requireFileBody(request);
    const declared = request.headers['content-length'];
    const bytes = declared === undefined ? null : Number(declared);
    // Whoever is told no before the end reads the answer once all is sent: a connection that is cut would lose it.
    const content = request.iterator({ destroyOnReturn: false });
    try {
      return await this.desk.add(caller, id, { name: fileNameOf(request.headers['content-disposition']) ?? '', bytes, content });
    } finally {
      await content.return?.();
      request.resume();
    }
  }

  @Get(':attachmentId')
  @ApiOperation({ summary: '下载附件，或预览图片 Download an attachment, or show a picture' })
  @CaseId() @AttachmentId()
  @ApiOkResponse({ content: CONTENTS })
  @Refuses(400, 403, 404, 410, 422, 503)
  async read(@Caller() caller: Identity, @Param('id', CASE_ID) id: string, @Param('attachmentId', ATTACHMENT_ID) attachmentId: string, @Query() { as = 'download' }: ReadAttachmentQuery, @Res() response: Response): Promise<void> {
    const { name, type, bytes, content } = await this.desk.read(caller, id, attachmentId, as);
    response.setHeader('Content-Type', type === 'text/plain' ? 'text/plain; charset=utf-8' : type);
    response.setHeader('Content-Length', bytes);
    response.setHeader('Content-Disposition', fileNameHeader(as === 'preview' ? 'inline' : 'attachment', name));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
    response.setHeader('Cache-Control', 'private, no-store');
    // Whoever goes away in the middle has seen enough; a file that is found damaged there ends the connection, so that it is not taken for whole.
    await pipeline(content, response).catch(() => response.destroy());
  }

  @Delete(':attachmentId')
  @HttpCode(204)
  @IsAct('attachment.remove')
  @ApiOperation({ summary: '移除附件：添加人或流程管理员，须说明理由 Remove an attachment: whoever added it, or the administrator, with a reason' })
  @CaseId() @AttachmentId()
  @ApiResponse(DONE) @Refuses(400, 403, 404, 410)
  remove(@Caller() caller: Identity, @Param('id', CASE_ID) id: string, @Param('attachmentId', ATTACHMENT_ID) attachmentId: string, @Body() { reason }: RemoveAttachmentBody): Promise<void> {
    return this.desk.remove(caller, id, attachmentId, reason);
  }
}
