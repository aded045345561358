/** Working hours: several windows a day, seasons, effective dates, other zones, and what lies beyond the last notice. */
import { due, dueDate, at } from './due.js';
import { calendarLike, newYork, onDuty, seasonal } from './organizations.js';
import { isWorkingInstant, workingMsBetween } from '../../../src/core/calendar/days/work-day.js';

const hourMs = 3_600_000;

test('close of business follows the season of the due day', () => {
  expect(due({ on: seasonal, from: '2026-09-24T15:00', term: '2 workdays' })).toBe('2026-09-29T18:00:00+08:00');
  expect(due({ on: seasonal, from: '2026-09-30T10:00', term: '5 workdays' })).toBe('2026-10-13T17:30:00+08:00');
});

test('the heating season runs across the new year', () => {
  expect(due({ on: seasonal, from: '2025-12-31T19:00', term: '3 workhours' })).toBe('2026-01-04T10:00:00+08:00');
  expect(due({ on: seasonal, from: '2026-03-12T10:00', term: '1 workday' })).toBe('2026-03-13T20:00:00+08:00');
  expect(due({ on: seasonal, from: '2026-03-13T10:00', term: '1 workday' })).toBe('2026-03-16T17:30:00+08:00');
  expect(due({ on: seasonal, from: '2026-11-13T10:00', term: '1 workday' })).toBe('2026-11-16T20:00:00+08:00');
});

test('hours by weekday: a make-up Saturday has the hours of a Saturday line', () => {
  const fridaysShort = calendarLike({
    hours: [
      {
        effectiveFrom: '2004-01-01',
        lines: [
          { weekdays: [5], windows: ['08:00-12:00'] },
          { weekdays: [6, 7], windows: ['09:00-16:00'] },
          { windows: ['08:00-12:00', '13:30-17:30'] },
        ],
      },
    ],
  });
  expect(due({ on: fridaysShort, from: '2026-08-06T10:00', term: '1 workday' })).toBe('2026-08-07T12:00:00+08:00');
  expect(due({ on: fridaysShort, from: '2026-05-08T10:00', term: '1 workday' })).toBe('2026-05-09T16:00:00+08:00');
});

test('a change of hours takes effect on its date', () => {
  const changed = calendarLike({
    hours: [
      { effectiveFrom: '2004-01-01', lines: [{ windows: ['08:00-12:00', '13:30-17:30'] }] },
      { effectiveFrom: '2026-08-05', lines: [{ windows: ['09:00-17:00'] }] },
    ],
  });
  expect(due({ on: changed, from: '2026-08-03T10:00', term: '1 workday' })).toBe('2026-08-04T17:30:00+08:00');
  expect(due({ on: changed, from: '2026-08-04T10:00', term: '1 workday' })).toBe('2026-08-05T17:00:00+08:00');
});

test('a unit on duty day and night counts every hour and closes at midnight', () => {
  expect(due({ on: onDuty, from: '2026-10-01T22:00', term: '4 workhours' })).toBe('2026-10-02T02:00:00+08:00');
  expect(due({ on: onDuty, from: '2026-10-01T22:00', term: '1 workday' })).toBe('2026-10-03T00:00:00+08:00');
  expect(dueDate({ on: onDuty, from: '2026-10-01T22:00', term: '1 workday' })).toBe('2026-10-02');
});

test('an instant is in working hours from the opening until just before the close', () => {
  const { calendar } = { calendar: seasonal };
  expect(isWorkingInstant(calendar, at('2026-08-03T08:00'))).toBe(true);
  expect(isWorkingInstant(calendar, at('2026-08-03T12:30'))).toBe(false);
  expect(isWorkingInstant(calendar, at('2026-08-03T17:59:59'))).toBe(true);
  expect(isWorkingInstant(calendar, at('2026-08-03T18:00'))).toBe(false);
  expect(isWorkingInstant(calendar, at('2026-10-10T10:00'))).toBe(true);
  expect(isWorkingInstant(calendar, at('2026-10-01T10:00'))).toBe(false);
});

test('working time between two instants leaves out lunch, nights and rest days', () => {
  expect(workingMsBetween(seasonal, at('2026-08-07T11:00'), at('2026-08-10T15:00'))).toBe((1 + 4 + 4 + 1) * hourMs);
  expect(workingMsBetween(seasonal, at('2026-08-10T15:00'), at('2026-08-07T11:00'))).toBe(0);
});

test('past the last notice a due date is provisional, but only when a day there was asked about', () => {
  expect(due({ from: '2026-12-30T10:00', term: '1 workday' })).toBe('2026-12-31T17:30:00+08:00');
  expect(due({ from: '2026-12-30T10:00', term: '5 workdays' })).toBe('~2027-01-07T17:30:00+08:00');
  expect(due({ from: '2026-12-30T10:00', term: '1 month' })).toBe('~2027-02-01T17:30:00+08:00');
  expect(due({ from: '2026-12-30T10:00', term: '9 workhours' })).toBe('2026-12-31T11:00:00+08:00');
  expect(due({ from: '2026-12-31T16:30', term: '2 workhours' })).toBe('~2027-01-04T09:00:00+08:00');
  expect(due({ from: '2027-06-01T10:00', term: '24 hours' })).toBe('2027-06-02T10:00:00+08:00');
  expect(due({ from: '2003-12-30T10:00', term: '1 workday' })).toBe('~2003-12-31T17:30:00+08:00');
});

test('where the clocks change, hours are elapsed time and days are local days', () => {
  expect(due({ on: newYork, from: '2026-03-07T10:00-05:00', term: '24 hours' })).toBe('2026-03-08T11:00:00-04:00');
  expect(due({ on: newYork, from: '2026-03-05T23:30-05:00', term: '1 workday' })).toBe('2026-03-06T17:30:00-05:00');
  expect(due({ on: newYork, from: '2026-03-06T10:00-05:00', term: '1 day' })).toBe('2026-03-09T17:30:00-04:00');
  expect(due({ on: newYork, from: '2026-10-30T10:00-04:00', term: '1 day', rule: { restDayEnd: 'stays', endOfDay: 'midnight' } })).toBe('2026-11-01T00:00:00-04:00');
});
