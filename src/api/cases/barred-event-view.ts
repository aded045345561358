/** An event that somebody's post could send, and why it must be somebody else: four eyes, or the task is in other hands. */
import { ApiProperty } from '@nestjs/swagger';
import type { BarredEvent } from '../../core/case/accepted-events.js';
import { REASONS, type ReasonCode } from '../../core/case/rejection.js';
import type { Definition } from '../../core/definition/definition.js';
import { TitleView } from '../title.js';

export class BarredEventView {
  @ApiProperty({ example: 'approve' }) readonly event: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ enum: ['four_eyes', 'task_in_hand'] }) readonly reason: ReasonCode;
  @ApiProperty({ description: '原因的名称 What the reason is called.' }) readonly reasonTitle: TitleView;
  @ApiProperty({ description: '应有 What was expected.' }) readonly expected: TitleView;
  @ApiProperty({ description: '所见 What was seen.' }) readonly saw: TitleView;
  @ApiProperty({ description: '办法 What to do.' }) readonly remedy: TitleView;
}

export function barredEventView({ events }: Definition, { event, rejection: { reason, expected, saw, remedy } }: BarredEvent): BarredEventView {
  return { event, title: events[event]!.title, reason, reasonTitle: REASONS[reason], expected, saw, remedy };
}
