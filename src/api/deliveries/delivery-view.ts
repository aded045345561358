/** Deliveries as an administrator reads them: what went where, and why it was not taken. No address is among it. */
import { ApiProperty } from '@nestjs/swagger';
import { formatInstant } from '../../core/calendar/instant.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import type { ChannelName } from '../../store/effects/deliveries.sql.js';
import type { AttemptRow, DeliveryRow, DeliveryState } from '../../store/effects/delivery-lists.sql.js';
import { MissedDutiesView, missedDutiesView } from '../missed-duties-view.js';
import { TitleView } from '../title.js';
import { reasonWords } from './delivery-words.js';

export const DELIVERY_STATES = ['pending', 'sent', 'dead', 'unreachable', 'withdrawn'] as const satisfies readonly DeliveryState[];
export const CHANNELS = ['webhook', 'email', 'sms'] as const satisfies readonly ChannelName[];

export class DeliveryView {
  @ApiProperty({ format: 'uuid' }) readonly deliveryId: string;
  @ApiProperty({ enum: DELIVERY_STATES, description: 'dead：多次未送达 not taken after the last try；unreachable：无从送达 nobody to reach；withdrawn：回调地址已移除，不再送 its webhook was removed.' }) readonly state: DeliveryState;
  @ApiProperty({ enum: CHANNELS }) readonly channel: ChannelName;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) readonly webhookId: string | null;
  @ApiProperty({ enum: ['notify', 'warning', 'breach'] }) readonly kind: DeliveryRow['kind'];
  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: '违诺义务无事项 Null, with its number, for missed duties.' }) readonly caseId: string | null;
  @ApiProperty({ type: Number, nullable: true, example: 17 }) readonly number: number | null;
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ type: String, nullable: true, example: 'reply' }) readonly commitment: string | null;
  @ApiProperty() readonly message: TitleView;
  @ApiProperty({ type: MissedDutiesView, nullable: true, description: '违诺义务；事项的消息为空 The duties missed; null for a message of a case.' }) readonly missed: MissedDutiesView | null;
  @ApiProperty({ example: 12 }) readonly attempts: number;
  @ApiProperty({ type: String, nullable: true, example: 'connection_refused' }) readonly reason: string | null;
  @ApiProperty({ type: TitleView, nullable: true }) readonly reasonTitle: TitleView | null;
  @ApiProperty({ type: String, nullable: true }) readonly nextAttemptAt: string | null;
  @ApiProperty({ example: '2026-10-12T17:30:01+08:00' }) readonly madeAt: string;
  @ApiProperty({ type: String, nullable: true }) readonly endedAt: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'admin-1', description: '由谁重发 Who had it sent again.' }) readonly retriedBy: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly retriedAt: string | null;
}

export class AttemptView {
  @ApiProperty({ example: 1, description: '缺号：主机在途中终止 A number left out: the host ended on the way.' }) readonly attempt: number;
  @ApiProperty() readonly at: string;
  @ApiProperty({ enum: ['sent', 'failed', 'unreachable', 'withdrawn'] }) readonly outcome: AttemptRow['outcome'];
  @ApiProperty({ type: Number, nullable: true, example: 503, description: 'HTTP 或 SMTP 状态 Of HTTP or SMTP.' }) readonly status: number | null;
  @ApiProperty({ type: String, nullable: true }) readonly reason: string | null;
  @ApiProperty({ example: 84 }) readonly durationMs: number;
}

export class DeliveryWithLogView extends DeliveryView {
  @ApiProperty({ type: [AttemptView] }) readonly log: readonly AttemptView[];
}

export class DeliveryListView {
  @ApiProperty({ type: [DeliveryView] }) readonly items: readonly DeliveryView[];
  @ApiProperty({ type: String, nullable: true }) readonly next: string | null;
}

export function deliveryView({ definition, organization }: ProcessVersion, row: DeliveryRow): DeliveryView {
  const { definitionVersion, nextAttemptAt, madeAt, endedAt, retriedAt, ...same } = row;
  const local = (at: Date | null): string | null => (at === null ? null : formatInstant(at.getTime(), organization.zone));
  return {
    ...same,
    title: definition.title,
    missed: row.missed === null ? null : missedDutiesView(row.missed),
    reasonTitle: row.reason === null ? null : reasonWords(row.reason),
    nextAttemptAt: local(nextAttemptAt), madeAt: local(madeAt)!, endedAt: local(endedAt), retriedAt: local(retriedAt),
  };
}

export function deliveryWithLog(process: ProcessVersion, row: DeliveryRow, log: readonly AttemptRow[]): DeliveryWithLogView {
  return { ...deliveryView(process, row), log: log.map((one) => ({ ...one, at: formatInstant(one.at.getTime(), process.organization.zone) })) };
}
