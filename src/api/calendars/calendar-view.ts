/** Calendars, drafts and previews as clients read them. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { formatInstant } from '../../core/calendar/instant.js';
import { workDay } from '../../core/calendar/days/work-day.js';
import { dateOf, dayOf } from '../../core/calendar/time/calendar-date.js';
import type { WorkCalendar } from '../../core/calendar/work-calendar.js';
import type { CommitmentRecord } from '../../core/case/case-document.js';
import type { ChangedDay } from '../../core/holiday-notice/changed-days.js';
import type { NextCalendar } from '../../engine/calendars/notice-draft.js';
import type { Moved, RecountPreview } from '../../engine/calendars/recount-preview.js';
import type { DraftRow, ListedVersion } from '../../store/calendars.sql.js';
import { DefinitionProblemView } from '../definitions/definition-view.js';
import { TitleView } from '../title.js';

export class HolidayNoticeView {
  @ApiProperty({ example: 2027 }) readonly year: number;
  @ApiProperty({ enum: ['notice', 'supplement', 'correction'] }) readonly kind: 'notice' | 'supplement' | 'correction';
  @ApiProperty({ description: '文号 Number of the paper.' }) readonly number: string;
  @ApiProperty({ example: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm' }) readonly url: string;
}

export class RecountView {
  @ApiProperty({ type: Number, nullable: true, description: '须重新推算的事项数 Cases to be counted anew; null until they are listed.' }) readonly listed: number | null;
  @ApiProperty({ type: String, nullable: true, description: '完成时间 When the last was counted.' }) readonly finishedAt: string | null;
}

export class CalendarVersionView {
  @ApiProperty({ example: 'china-2026.2' }) readonly version: string;
  @ApiProperty({ description: '现行 Whether new cases are counted by it.' }) readonly inForce: boolean;
  @ApiProperty({ description: '内置 Whether it came with Kept.' }) readonly builtIn: boolean;
  @ApiProperty({ example: '2026-12-31', description: '已有放假安排至 The last day that a notice covers.' }) readonly coveredTo: string;
  @ApiPropertyOptional() readonly notice?: HolidayNoticeView;
  @ApiPropertyOptional({ description: '内容哈希 SHA-256 of its RFC 8785 text, as the ledger has it.' }) readonly hash?: string;
  @ApiPropertyOptional({ example: 'admin-1' }) readonly draftedBy?: string;
  @ApiPropertyOptional({ example: 'admin-2' }) readonly publishedBy?: string;
  @ApiPropertyOptional({ example: '2026-11-04T10:00:00+08:00' }) readonly publishedAt?: string;
  @ApiPropertyOptional({ description: '重新推算的进度 How far the count anew has come.' }) readonly recount?: RecountView;
}

export class CalendarListView {
  @ApiProperty({ type: [CalendarVersionView], description: '新的在前 The newest first.' }) readonly items: readonly CalendarVersionView[];
}

export class NamedDayView implements ChangedDay {
  @ApiProperty({ example: '2026-10-10' }) readonly date: string;
  @ApiProperty({ description: '上班 Whether it is worked.' }) readonly working: boolean;
  @ApiProperty({ type: TitleView, nullable: true }) readonly reason: TitleView | null;
  @ApiProperty({ type: String, nullable: true, description: '依据 The notice or law that says so.' }) readonly source: string | null;
}

export class CalendarDaysView {
  @ApiProperty({ example: 'china-2026.2' }) readonly version: string;
  @ApiProperty({ example: 2026 }) readonly year: number;
  @ApiProperty({ description: '尚无放假安排，仅列法定节假日 No notice covers the year: the days of the law alone.' }) readonly provisional: boolean;
  @ApiProperty({ type: [NamedDayView], description: '其余各日依星期 All other days follow their weekday.' }) readonly days: readonly NamedDayView[];
}

export class NoticeCheckView {
  @ApiProperty({ type: [DefinitionProblemView], description: '全部错误 Every mistake.' }) readonly problems: readonly DefinitionProblemView[];
  @ApiProperty({ type: [TitleView], description: '请核对 What to look at again; it forbids nothing.' }) readonly remarks: readonly TitleView[];
}

export class CalendarDraftView {
  @ApiProperty({ example: 3 }) readonly draft: number;
  @ApiProperty({ description: '原文 The text as it was written.' }) readonly text: string;
  @ApiProperty({ example: 'admin-1' }) readonly draftedBy: string;
  @ApiProperty({ example: '2026-11-04T09:00:00+08:00' }) readonly draftedAt: string;
  @ApiProperty({ type: String, nullable: true, example: '国务院办公厅已公布次年放假安排', description: '理由 Why; null of a draft from before reasons were asked for.' }) readonly reason: string | null;
  @ApiProperty({ type: String, nullable: true, description: '已发布为 The version published from it.' }) readonly version: string | null;
  @ApiProperty({ type: String, nullable: true, description: '废弃人 Who discarded it; null of one that is not.' }) readonly discardedBy: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly discardedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly discardReason: string | null;
}

export class CalendarDraftListView {
  @ApiProperty({ type: [CalendarDraftView] }) readonly items: readonly CalendarDraftView[];
}

export class PublicationView {
  @ApiProperty({ example: 'china-2027-1' }) readonly version: string;
}

export class CountedView {
  @ApiProperty({ example: '2027-01-04T17:30:00+08:00' }) readonly due: string;
  @ApiProperty({ example: '2027-01-04' }) readonly dueDate: string;
  @ApiProperty() readonly provisional: boolean;
}

export class MovedDeadlineView {
  @ApiProperty({ format: 'uuid' }) readonly caseId: string;
  @ApiProperty({ example: 17 }) readonly number: number;
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty({ example: 'reply' }) readonly commitment: string;
  @ApiProperty({ example: 1 }) readonly occurrence: number;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty() readonly before: CountedView;
  @ApiProperty() readonly after: CountedView;
  @ApiProperty({ type: [NamedDayView], description: '因哪几天 By which days.' }) readonly because: readonly NamedDayView[];
}

export class DueCountView {
  @ApiProperty({ example: '2027-01-05' }) readonly date: string;
  @ApiProperty({ description: '原于此日到期 Due on it before.' }) readonly before: number;
  @ApiProperty({ description: '改于此日到期 Due on it after.' }) readonly after: number;
}

export class RecountPreviewView {
  @ApiProperty({ example: 'china-2027-1', description: '发布后的版本 The version that it would be.' }) readonly version: string;
  @ApiProperty({ example: 'china-2026.2', description: '在其上 The version in force, which it changes.' }) readonly base: string;
  @ApiProperty({ type: [NamedDayView], description: '与现行日历不同的各日 Days that are worked and were not, or the other way round.' }) readonly changedDays: readonly NamedDayView[];
  @ApiProperty({ type: [TitleView] }) readonly remarks: readonly TitleView[];
  @ApiProperty({ description: '须重新推算的事项数 Cases that would be counted anew.' }) readonly cases: number;
  @ApiProperty({ description: '期限变动数 Deadlines that move.' }) readonly moved: number;
  @ApiProperty({ description: '期限不变、不再暂定的数目 Deadlines that stay and are no longer provisional.' }) readonly confirmed: number;
  @ApiProperty({ type: [DueCountView], description: '变动期限按到期日计数 Moved deadlines by the day on which they are due.' }) readonly days: readonly DueCountView[];
  @ApiProperty({ type: [MovedDeadlineView], description: '按编号 By the number of the case.' }) readonly items: readonly MovedDeadlineView[];
  @ApiProperty({ type: String, nullable: true }) readonly next: string | null;
}

export function publishedVersionView({ notice: { year, kind, number, url }, listed, finishedAt, publishedAt, ...same }: ListedVersion, { coveredTo, zone }: WorkCalendar, inForce: boolean): CalendarVersionView {
  return {
    ...same, inForce, coveredTo,
    builtIn: false,
    notice: { year, kind, number, url },
    publishedAt: formatInstant(publishedAt.getTime(), zone),
    recount: { listed, finishedAt: finishedAt === null ? null : formatInstant(finishedAt.getTime(), zone) },
  };
}

export function builtInView({ version, coveredTo }: WorkCalendar, inForce: boolean): CalendarVersionView {
  return { version, inForce, coveredTo, builtIn: true };
}

/** The days of a year that somebody has spoken of. */
export function daysView(calendar: WorkCalendar, year: number): CalendarDaysView {
  const [first, last] = [dayOf(`${year}-01-01`), dayOf(`${year}-12-31`)];
  const days = Array.from({ length: last - first + 1 }, (_, n) => workDay(calendar, first + n));
  return {
    version: calendar.version,
    year,
    provisional: days.some(({ provisional }) => provisional),
    days: days.flatMap(({ day, working, override, legal }) => {
      const word = override ?? legal;
      return word === null ? [] : [{ date: dateOf(day), working, reason: word.reason, source: word.source }];
    }),
  };
}

export function draftView({ source, draftedAt, discardedAt, ...same }: DraftRow, zone: string): CalendarDraftView {
  return { ...same, text: source, draftedAt: formatInstant(draftedAt.getTime(), zone), discardedAt: discardedAt === null ? null : formatInstant(discardedAt.getTime(), zone) };
}

export function previewView({ calendar, base, changed, remarks }: NextCalendar, preview: RecountPreview, next: string | null): RecountPreviewView {
  const { cases, moved, confirmed, days, items } = preview;
  return { version: calendar.version, base: base.version, changedDays: changed, remarks, cases, moved, confirmed, days, items: items.map(movedView), next };
}

function movedView({ caseId, number, process, commitment, occurrence, title, zone, before, after, because }: Moved): MovedDeadlineView {
  const counted = ({ due, dueDate, provisional }: CommitmentRecord): CountedView => ({ due: formatInstant(due!, zone), dueDate: dueDate!, provisional });
  return { caseId, number, process, commitment, occurrence, title, before: counted(before), after: counted(after), because };
}
