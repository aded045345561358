/** Webhooks as they are asked for and shown. */
import { ApiProperty } from '@nestjs/swagger';
import type { MessageKind } from '../../store/effects/webhooks.sql.js';
import { IsExpected, IsText } from '../intake/expected.js';

const KINDS = ['notify', 'warning', 'breach'] as const satisfies readonly MessageKind[];
const KINDS_WORDS = { zh: `列表，含 ${KINDS.join('、')} 中的一种或几种，互不重复`, en: `a list of one or more of ${KINDS.join(', ')}, each once` };

function areKinds(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && new Set(value).size === value.length && value.every((kind) => KINDS.includes(kind));
}

export class AddWebhookBody {
  @ApiProperty({ example: 'https://example.com/kept', description: '接收地址 Where messages are posted to.' })
  @IsText(2_000)
  readonly url: string;

  @ApiProperty({ enum: KINDS, isArray: true, example: ['breach'], description: '接收哪些消息 Which kinds of messages.' })
  @IsExpected(KINDS_WORDS, areKinds)
  readonly kinds: readonly MessageKind[];
}

export class WebhookView {
  @ApiProperty({ format: 'uuid' }) readonly webhookId: string;
  @ApiProperty({ example: 'https://example.com/kept' }) readonly url: string;
  @ApiProperty({ enum: KINDS, isArray: true, example: ['breach'] }) readonly kinds: readonly MessageKind[];
  @ApiProperty({ example: 'admin-1' }) readonly addedBy: string;
  @ApiProperty({ example: '2026-10-08T01:00:00.000Z' }) readonly addedAt: string;
}

export class AddedWebhookView extends WebhookView {
  @ApiProperty({ example: 'whsec_…', description: '签名密钥，只显示一次 What messages are signed with: shown now and never again.' }) readonly secret: string;
}

export class WebhookListView {
  @ApiProperty({ type: [WebhookView] }) readonly items: readonly WebhookView[];
}
