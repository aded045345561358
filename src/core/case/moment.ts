/** A moment as expressions see it: by the organization's zone, calendar and working hours. */
import { dateAt, type Instant } from '../calendar/instant.js';
import { isWorkday, isWorkingInstant } from '../calendar/days/work-day.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import type { Moment } from '../definition/expression.js';

export function momentAt(calendar: WorkCalendar, instant: Instant): Moment {
  const date = dateAt(calendar.zone, instant);
  return { instant, date, in_working_hours: isWorkingInstant(calendar, instant), workday: isWorkday(calendar, date) };
}
