/** Why a holiday notice is not drafted or published. */
import type { RefusedFor } from '../../core/case/rejection.js';
import type { Title } from '../../core/definition/definition.js';

export const CALENDAR_REASONS = {
  unknown_calendar: { zh: '没有这个版本的工作日历', en: 'There is no such version of the calendar' },
  unknown_calendar_draft: { zh: '没有这份放假通知草稿', en: 'There is no such draft of a holiday notice' },
  notice_unsound: { zh: '放假通知有误', en: 'The holiday notice has mistakes' },
  publication_busy: { zh: '数据库正被长时间读取（如备份），暂不能发布', en: 'Something reads the calendars for long, such as a backup: nothing can be published' },
} as const satisfies Record<string, Title>;

export type CalendarRefusal = RefusedFor<keyof typeof CALENDAR_REASONS | 'four_eyes' | 'draft_closed'>;
