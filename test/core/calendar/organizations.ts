/** Calendars for the tests: the national one given hours, seasons and zones of its own. */
import { nationalCalendar } from '../../../src/core/calendar/china.js';
import { readCalendar } from '../../../src/core/calendar/days/work-calendar-check.js';
import type { WorkCalendar } from '../../../src/core/calendar/work-calendar.js';

/** A calendar from the national one with some of its fields replaced; throws when the result is refused. */
export function calendarLike(changes: Partial<WorkCalendar>): WorkCalendar {
  const read = readCalendar({ ...nationalCalendar, version: 'test', ...changes });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 2));
  return read;
}

/** Summer hours with a long lunch break, and long hours through the heating season, which crosses the new year. */
export const seasonal = calendarLike({
  id: 'heating-works',
  seasons: [
    { id: 'summer', title: { zh: '夏季', en: 'summer' }, from: '05-01', to: '09-30' },
    { id: 'heating', title: { zh: '供暖期', en: 'heating season' }, from: '11-15', to: '03-15' },
  ],
  hours: [
    {
      effectiveFrom: '2004-01-01',
      lines: [
        { season: 'summer', windows: ['08:00-12:00', '14:00-18:00'] },
        { season: 'heating', windows: ['08:00-20:00'] },
        { windows: ['08:00-12:00', '13:30-17:30'] },
      ],
    },
  ],
});

/** Always on duty: every day is a working day of 24 hours. */
export const onDuty = calendarLike({
  id: 'control-room',
  weeklyRest: [],
  legalDays: {},
  overrides: {},
  hours: [{ effectiveFrom: '2004-01-01', lines: [{ windows: ['00:00-24:00'] }] }],
});

/** A plain Monday-to-Friday calendar in a zone with summer time. */
export const newYork = calendarLike({
  id: 'new-york',
  zone: 'America/New_York',
  legalDays: {},
  overrides: {},
  hours: [{ effectiveFrom: '2004-01-01', lines: [{ windows: ['09:00-17:30'] }] }],
});
