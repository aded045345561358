/** The audit trail, for the audit administrator: read by pages, exported as JSON lines; nothing changes it. Reading it is entered too. */
import { once } from 'node:events';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Response } from 'express';
import type { DataSource } from 'typeorm';
import type { Identity } from '../../core/access/identity.js';
import { readAs } from '../../store/database.js';
import type { Key } from '../../store/keyset.js';
import { AUDIT_KINDS, enterAudit, enterAuditRead, listAudit, type AuditFilter, type AuditKind, type AuditRow } from '../../store/people/audit.sql.js';
import { Answers, Guarded, Refuses } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { instantOf } from '../intake/instant-text.js';
import { Cursors } from '../intake/page-query.js';
import { AuditFilterQuery, AuditQuery } from './staff-requests.js';

const LINES_AT_ONCE = 1_000;

class AuditEntryView {
  @ApiProperty({ example: 17 }) readonly auditId: number;
  @ApiProperty() readonly at: string;
  @ApiProperty({ enum: AUDIT_KINDS }) readonly kind: AuditKind;
  @ApiProperty({ type: String, nullable: true, description: '谁 By whom.' }) readonly staff: string | null;
  @ApiProperty({ type: String, nullable: true, example: '192.0.2.17', description: '来自哪个地址；IPv6 记网段，不经请求的为空 From which address: of IPv6 the network; null for what came by no request.' }) readonly address: string | null;
  @ApiProperty({ type: String, nullable: true, description: '关于谁或什么 About whom or what.' }) readonly subject: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) readonly caseId: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly reason: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly details: Readonly<Record<string, unknown>>;
}

class AuditListView {
  @ApiProperty({ type: [AuditEntryView] }) readonly items: readonly AuditEntryView[];
  @ApiProperty({ type: String, nullable: true }) readonly next: string | null;
}

@Guarded('audit')
@IsAct('audit.read')
@Controller('api/v1/audit')
export class AuditController {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  @Get()
  @ApiOperation({ summary: '审计记录 The audit trail' })
  @Answers(AuditListView, { refusals: [400, 403] })
  async list(@Caller() caller: Identity, @Query() query: AuditQuery): Promise<AuditListView> {
    const cursors = new Cursors('audit', query, ['number']);
    if (caller.session !== null) await enterAuditRead(this.dataSource, caller, caller.session.sessionId);
    const page = await readAs(this.dataSource, caller, (manager) => listAudit(manager, filterOf(query), cursors.read(query.cursor), query.limit, query.first));
    return { items: page.rows.map(auditView), next: cursors.write(page) };
  }

  @Get('export')
  @ApiOperation({ summary: '导出审计记录（JSON 行） Export the audit trail as JSON lines' })
  @ApiOkResponse({ content: { 'application/jsonl': { schema: { type: 'string' } } } })
  @Refuses(400, 403)
  async export(@Caller() caller: Identity, @Query() query: AuditFilterQuery, @Res() response: Response): Promise<void> {
    const filter = filterOf(query);
    await enterAudit(this.dataSource, caller, { kind: 'exported', subject: 'audit' });
    response.type('application/jsonl').setHeader('Content-Disposition', 'attachment; filename="audit.jsonl"');
    let after: Key | null = null;
    do {
      const page = await readAs(this.dataSource, caller, (manager) => listAudit(manager, filter, after, LINES_AT_ONCE));
      const text = page.rows.map((row) => `${JSON.stringify(auditView(row))}\n`).join('');
      if (text !== '' && !response.write(text)) await once(response, 'drain');
      after = page.next;
    } while (after !== null && !response.destroyed);
    response.end();
  }
}

function filterOf({ kind, staff, since, before }: AuditFilterQuery): AuditFilter {
  return {
    ...(kind !== undefined && { kind }), ...(staff !== undefined && { staff }),
    ...(since !== undefined && { since: new Date(instantOf(since)) }), ...(before !== undefined && { before: new Date(instantOf(before)) }),
  };
}

function auditView({ at, ...row }: AuditRow): AuditEntryView {
  return { ...row, at: at.toISOString() };
}
