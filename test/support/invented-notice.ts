/** A holiday notice for 2027 made up for the tests, and the calendar that it makes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedCalendar } from '../../src/core/calendar/calendar-versions.js';
import { nationalCalendar } from '../../src/core/calendar/china.js';
import type { WorkCalendar } from '../../src/core/calendar/work-calendar.js';
import { checkHolidayNotice } from '../../src/core/holiday-notice/check-holiday-notice.js';
import { calendarWith } from '../../src/core/holiday-notice/holiday-notice.js';
import { at } from './case-in-hand.js';

export const INVENTED_NOTICE = readFileSync(join(import.meta.dirname, 'invented-notice.yaml'), 'utf8');
export const INVENTED_SOURCE = '测试用〔2026〕1号（虚构） https://example.org/invented-notice-2027';

/** A later notice, invented as well: the make-up workday of New Year is taken back, and the day after the holiday is off too. */
export const INVENTED_CORRECTION = INVENTED_NOTICE.replace('year: 2027', 'year: 2027\nkind: correction').replace(', work: [2027-01-09]', '').replace('2027-01-04', '2027-01-05');

/** The calendar of a notice on the ground of another, published at a local time. */
export function published(time: string, { text = INVENTED_NOTICE, version = 'china-2027-1', on = nationalCalendar }: { text?: string; version?: string; on?: WorkCalendar } = {}): PublishedCalendar {
  const { notice, problems } = checkHolidayNotice(text, on);
  if (notice === null) throw new Error(`expected the invented notice to pass the check, saw ${JSON.stringify(problems)}`);
  return { calendar: calendarWith(on, notice, version), publishedAt: at(time) };
}
