/** A draft of a holiday notice, held against the calendar in force: what it would make of it, or why it cannot. */
import type { CalendarVersions } from '../../core/calendar/calendar-versions.js';
import { instantAt } from '../../core/calendar/instant.js';
import { dayOf } from '../../core/calendar/time/calendar-date.js';
import type { WorkCalendar } from '../../core/calendar/work-calendar.js';
import type { Bilingual } from '../../core/bilingual.js';
import type { Problem } from '../../core/definition/problem.js';
import { checkHolidayNotice } from '../../core/holiday-notice/check-holiday-notice.js';
import { changedDays, firstAffectedDay, reachOf, type ChangedDay } from '../../core/holiday-notice/changed-days.js';
import { calendarWith, type HolidayNotice } from '../../core/holiday-notice/holiday-notice.js';
import type { CalendarRefusal } from './calendar-refusal.js';

/** Where only the words of days change, no deadline moves. */
const NEVER = '9999-12-31';

/** What a notice makes of the calendar in force. */
export interface NextCalendar {
  readonly notice: HolidayNotice;
  readonly serial: number;
  readonly calendar: WorkCalendar;
  /** The version that it changes. */
  readonly base: WorkCalendar;
  readonly changed: readonly ChangedDay[];
  /** A day before the first that is answered otherwise, or no longer open, whatever the zone of an organization. */
  readonly affectsFrom: number;
  readonly remarks: readonly Bilingual[];
}

export function nextCalendar(text: string, calendars: CalendarVersions): NextCalendar | { readonly refusal: CalendarRefusal } {
  const base = calendars.inForce;
  const { notice, problems, remarks } = checkHolidayNotice(text, base);
  if (notice === null) return { refusal: unsound(problems) };
  const serial = calendars.published.length + 1;
  const covered = notice.kind === 'notice' ? notice.year : Number(base.coveredTo.slice(0, 4));
  const calendar = calendarWith(base, notice, `${base.id}-${covered}-${serial}`);
  const reach = reachOf(notice.year);
  const changed = changedDays(base, calendar, ...reach);
  const affectsFrom = instantAt(base.zone, dayOf(firstAffectedDay(base, calendar, ...reach) ?? NEVER) - 1, 0);
  return { notice, serial, calendar, base, changed, affectsFrom, remarks };
}

function unsound(problems: readonly Problem[]): CalendarRefusal {
  return {
    reason: 'notice_unsound',
    expected: { zh: '检查无误的放假通知', en: 'a notice that passes the check' },
    saw: { zh: `${problems.length} 处错误`, en: `${problems.length} mistakes` },
    remedy: { zh: '请更正所列各处', en: 'mend the places named' },
    fields: problems.map(({ line, column, path, expected, saw, remedy }) => ({ path: `${line}:${column} ${path}`, expected, saw, remedy })),
  };
}
