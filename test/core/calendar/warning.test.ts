/** Warnings are counted on the calendar of the deadline, so that they come when somebody is there. */
import { warnOf, type Warning } from '../../../src/core/calendar/deadline.js';
import { formatInstant } from '../../../src/core/calendar/instant.js';
import { query, term, type Case } from './due.js';
import { onDuty } from './organizations.js';

function warn(a: Case, warning: Warning): string | null {
  const instant = warnOf({ ...query(a), warn: warning });
  return instant === null ? null : formatInstant(instant, 'Asia/Shanghai');
}
const at75 = { percent: 75 };

test('three quarters of a term in workdays are three quarters of its working time', () => {
  expect(warn({ from: '2026-09-24T15:00', term: '2 workdays' }, at75)).toBe('2026-09-29T11:22:30+08:00');
});

test('three quarters of a term in days fall in working time too', () => {
  expect(warn({ from: '2026-08-07T10:00', term: '3 days' }, at75)).toBe('2026-08-10T14:00:00+08:00');
});

test('minutes and hours are warned by the clock, at night as well', () => {
  expect(warn({ from: '2026-10-01T02:00', term: '40 minutes' }, at75)).toBe('2026-10-01T02:30:00+08:00');
});

test('suspended time is no part of the time that is warned of', () => {
  const suspended = [['2026-10-01T04:00', '2026-10-01T08:00']] as const;
  expect(warn({ from: '2026-10-01T00:00', term: '8 hours', suspended }, at75)).toBe('2026-10-01T10:00:00+08:00');
  expect(warn({ from: '2026-09-28T08:00', term: '8 workhours', suspended: [['2026-09-28T10:00', '2026-09-28T16:00']] }, at75)).toBe('2026-09-29T10:30:00+08:00');
});

test('a term before due is counted back on the calendar', () => {
  const reply = { from: '2026-09-24T15:00', term: '2 workdays' };
  expect(warn(reply, { term: term('1 workhour') })).toBe('2026-09-29T16:30:00+08:00');
  expect(warn(reply, { term: term('1 workday') })).toBe('2026-09-28T17:30:00+08:00');
  expect(warn(reply, { term: term('1 hour') })).toBe('2026-09-29T16:30:00+08:00');
});

test('an hour before midnight is too late for a day shift: the warning comes at the close of business', () => {
  expect(warn({ from: '2026-09-24T15:00', term: '2 workdays', rule: { endOfDay: 'midnight' } }, { term: term('1 hour') })).toBe('2026-09-29T17:30:00+08:00');
});

test('a warning never falls on a rest day', () => {
  expect(warn({ from: '2026-10-05T10:00', term: '3 days' }, { term: term('1 day') })).toBe('2026-10-08T08:00:00+08:00');
});

test('a warning longer than the term comes with the first working moment after the anchor', () => {
  expect(warn({ from: '2026-09-28T10:00', term: '1 workday' }, { term: term('5 workdays') })).toBe('2026-09-28T10:00:00+08:00');
  expect(warn({ from: '2026-09-28T10:00', term: '1 hour' }, { term: term('2 hours') })).toBe('2026-09-28T10:00:00+08:00');
});

test('staff are warned of a notice due in a holiday on the last workday before it', () => {
  const outage = { from: '2026-10-08T08:00', term: '48 hours', rule: { direction: 'before' } } as const;
  expect(warn(outage, at75)).toBe('2026-09-30T17:30:00+08:00');
  expect(warn(outage, { term: term('2 hours') })).toBe('2026-09-30T17:30:00+08:00');
  expect(warn({ ...outage, on: onDuty }, at75)).toBe('2026-10-05T20:00:00+08:00');
});

test('there is no warning while the clock stands, nor where no working time is left', () => {
  expect(warn({ from: '2026-09-28T10:00', term: '2 workdays', suspended: [['2026-09-28T12:00', null]] }, at75)).toBeNull();
  expect(warn({ from: '2026-10-02T10:00', term: '1 day', rule: { restDayEnd: 'stays' } }, at75)).toBeNull();
});
