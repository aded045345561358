/** What somebody was told, as lists show it. */
import { ApiProperty } from '@nestjs/swagger';
import { formatInstant } from '../../core/calendar/instant.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import type { Title } from '../../core/definition/definition.js';
import type { NoticeRow } from '../../store/notice-lists.sql.js';
import { TitleView } from '../title.js';

const KINDS: Readonly<Record<NoticeRow['kind'], Title>> = {
  warning: { zh: '预警', en: 'Warning' },
  breach: { zh: '违诺', en: 'Breach' },
  notify: { zh: '通知', en: 'Notice' },
};

export class NoticeView {
  @ApiProperty({ example: '2026-10-12T14:00:00+08:00', description: '告知时间 When it was told.' }) readonly at: string;
  @ApiProperty({ enum: Object.keys(KINDS), example: 'warning' }) readonly kind: NoticeRow['kind'];
  @ApiProperty() readonly kindTitle: TitleView;
  @ApiProperty({ format: 'uuid' }) readonly caseId: string;
  @ApiProperty({ example: 17 }) readonly number: number;
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty({ description: '流程名称 What the process is called.' }) readonly title: TitleView;
  @ApiProperty({ type: String, nullable: true, example: 'reply' }) readonly commitment: string | null;
  @ApiProperty({ type: TitleView, nullable: true }) readonly commitmentTitle: TitleView | null;
  @ApiProperty({ description: '内容 What was told.' }) readonly message: TitleView;
  @ApiProperty({ type: String, nullable: true, example: '2026-10-12T17:30:00+08:00' }) readonly due: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'handler', description: '以何岗位告知；空为告知单位或本人 Post that was meant; null where a unit was, or you by name.' }) readonly post: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'operations' }) readonly unit: string | null;
}

export class NoticeListView {
  @ApiProperty({ type: [NoticeView] }) readonly items: readonly NoticeView[];
  @ApiProperty({ type: String, nullable: true, description: '下一页的 cursor To be sent as cursor; null on the last page.' }) readonly next: string | null;
}

export function noticeView({ definition, organization }: ProcessVersion, row: NoticeRow): NoticeView {
  const { caseId, number, process, kind, commitment, message, recipient, dueAt, writtenAt } = row;
  const { commitments } = definition;
  return {
    at: formatInstant(writtenAt.getTime(), organization.zone),
    kind, caseId, number, process, commitment, message,
    kindTitle: KINDS[kind],
    title: definition.title,
    commitmentTitle: commitment !== null && Object.hasOwn(commitments, commitment) ? commitments[commitment]!.title : null,
    due: dueAt === null ? null : formatInstant(dueAt.getTime(), organization.zone),
    post: recipient.post ?? null,
    unit: recipient.unit ?? null,
  };
}
