/** A commitment of a case as clients read it: when it is due, how that was counted (怎么算的), how it ended. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CalendarVersions } from '../core/calendar/calendar-versions.js';
import { explanationLine, type ExplanationLine } from '../core/calendar/due-answer.js';
import { explain } from '../core/calendar/deadline.js';
import { durationText } from '../core/calendar/counting/explanation.js';
import { formatInstant, type Instant } from '../core/calendar/instant.js';
import type { CommitmentRecord, CommitmentState } from '../core/case/case-document.js';
import { deadlineQuery } from '../core/case/promises/commitment-clock.js';
import { COMMITMENT_STATES } from '../core/case/promises/commitment-words.js';
import type { ProcessVersion } from '../core/case/process-version.js';
import { TitleView } from './title.js';

export class ExplanationLineView implements ExplanationLine {
  @ApiPropertyOptional({ example: '2026-10-09' }) readonly date?: string;
  @ApiPropertyOptional({ example: '2026-10-09T17:30:00+08:00' }) readonly at?: string;
  @ApiProperty({ description: '是否计入 Whether this day or time is part of the term.' }) readonly counted: boolean;
  @ApiPropertyOptional({ enum: [true], description: '放假安排尚未公布 No notice covers the day yet.' }) readonly provisional?: true;
  @ApiProperty({ example: '第1个工作日（星期五，工作日）' }) readonly zh: string;
  @ApiProperty({ example: 'workday 1 (Friday, a workday)' }) readonly en: string;
  @ApiPropertyOptional({ example: '民法典第201条 (Civil Code, article 201)' }) readonly source?: string;
}

/** How late, for a program and in words. */
export class LatenessView extends TitleView {
  @ApiProperty({ example: 5_400_000, description: '毫秒 Milliseconds.' }) readonly ms: number;
}

export class DeadlineView {
  @ApiProperty({ example: 'reply' }) readonly commitment: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: 'T17', description: '规章条款 Clause of the regulation.' }) readonly clause: string;
  @ApiProperty({ example: 1, description: '第几次 Which arming of the commitment.' }) readonly occurrence: number;
  @ApiProperty({ enum: Object.keys(COMMITMENT_STATES) }) readonly state: CommitmentState;
  @ApiProperty() readonly stateTitle: TitleView;
  @ApiProperty({ example: '2026-10-08T09:00:00+08:00', description: '起算 Counted from.' }) readonly anchor: string;
  @ApiProperty({ type: String, nullable: true, example: '2026-10-12T17:30:00+08:00', description: '到期；挂起时为空 Null while the clock stands still.' }) readonly due: string | null;
  @ApiProperty({ type: String, nullable: true, example: '2026-10-12' }) readonly dueDate: string | null;
  @ApiProperty({ description: '放假安排公布后可能变动 Due may move when a notice is published.' }) readonly provisional: boolean;
  @ApiProperty({ example: 'china-2026.2', description: '所用工作日历的版本 Version of the calendar that it is counted by.' }) readonly calendar: string;
  @ApiProperty({ type: String, nullable: true, example: '2026-10-12T14:00:00+08:00', description: '预警 When its holders are warned.' }) readonly warnAt: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'customer-service', description: '责任部门 Unit that answers for it.' }) readonly answerable: string | null;
  @ApiProperty({ type: String, nullable: true, description: '结果产生的时间 When it was met, breached or otherwise ended.' }) readonly endedAt: string | null;
  @ApiPropertyOptional({ description: '逾期兑现的时间 When a breached promise was kept after all.' }) readonly fulfilledAt?: string;
  @ApiPropertyOptional() readonly late?: LatenessView;
  @ApiProperty({ type: [ExplanationLineView], description: '怎么算的 Each day counted or skipped, and by which notice.' }) readonly explanation: readonly ExplanationLine[];
}

/** The deadline of a record, explained by the same computation that gave its due instant. */
export function deadlineView(
  process: ProcessVersion,
  calendars: CalendarVersions,
  commitment: string,
  record: CommitmentRecord,
  fulfilledAt: Date | null = null,
): DeadlineView {
  const { title, clause } = process.definition.commitments[commitment]!;
  const { zone } = process.organization;
  const local = (instant: Instant | null): string | null => (instant === null ? null : formatInstant(instant, zone));
  const { occurrence, state, dueDate, provisional, calendar, answerable } = record;
  const sequel = state === 'fulfilled-late' && fulfilledAt !== null && record.due !== null
    ? { fulfilledAt: formatInstant(fulfilledAt.getTime(), zone), late: latenessOf(fulfilledAt.getTime() - record.due) }
    : {};
  return {
    commitment, title, clause, occurrence, state, dueDate, provisional, calendar, answerable,
    stateTitle: COMMITMENT_STATES[state],
    anchor: formatInstant(record.anchor, zone),
    due: local(record.due),
    warnAt: local(record.warnAt),
    endedAt: local(record.endedAt),
    ...sequel,
    explanation: explanationOf(process, calendars, commitment, record),
  };
}

/** Where no promise was made there is nothing to count. */
function explanationOf(process: ProcessVersion, calendars: CalendarVersions, commitment: string, record: CommitmentRecord): ExplanationLine[] {
  if (record.state === 'not-applicable') return [];
  return explain(deadlineQuery(process, calendars, commitment, record)).steps.map((step) => explanationLine(step, process.organization.zone));
}

/** In whole seconds, as words want it. */
export function latenessOf(ms: number): LatenessView {
  return { ms, ...durationText(Math.max(0, Math.floor(ms / 1000) * 1000)) };
}
