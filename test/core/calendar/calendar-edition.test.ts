/** Calendars as data: what is refused, and how a new edition is made of an old one. */
import { withOrganization, withPublishedYear } from '../../../src/core/calendar/days/calendar-edition.js';
import { nationalCalendar } from '../../../src/core/calendar/china.js';
import { readCalendar } from '../../../src/core/calendar/days/work-calendar-check.js';
import type { WorkCalendar } from '../../../src/core/calendar/work-calendar.js';
import { isProvisional, isWorkday } from '../../../src/core/calendar/days/work-day.js';
import { due } from './due.js';

const newYear = { zh: '元旦', en: "New Year's Day" };
const notice2027 = {
  version: 'china-2027',
  coveredTo: '2027-12-31',
  overrides: { '2027-01-01': { kind: 'rest' as const, reason: newYear, source: 'notice for 2027' } },
};

function sound(answer: ReturnType<typeof readCalendar>): WorkCalendar {
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

function problemsOf(changes: object): readonly string[] {
  const answer = readCalendar({ ...nationalCalendar, ...changes });
  return 'problems' in answer ? answer.problems.map(({ at }) => at) : [];
}

test('a published year makes provisional dates firm, in a new value', () => {
  const published = sound(withPublishedYear(nationalCalendar, notice2027));
  const reply = { from: '2026-12-30T10:00', term: '2 workdays' };
  expect(due(reply)).toBe('~2027-01-04T17:30:00+08:00');
  expect(due({ ...reply, on: published })).toBe('2027-01-04T17:30:00+08:00');
  expect([published.version, nationalCalendar.version]).toEqual(['china-2027', 'china-2026.2']);
  expect(isProvisional(nationalCalendar, '2027-01-01')).toBe(true);
});

test('a published year may not take coverage back', () => {
  expect(withPublishedYear(nationalCalendar, { ...notice2027, coveredTo: '2025-12-31' })).toHaveProperty('problems.0.at', 'coveredTo');
});

test("an organization's own day comes before the notice, and stays when a later notice names it", () => {
  const own = sound(
    withOrganization(nationalCalendar, { id: 'gas', version: '1', overrides: { '2027-01-01': { kind: 'work', reason: { zh: '抢险值守', en: 'emergency duty' }, source: '公司通知 3' } } }),
  );
  expect(isWorkday(own, '2027-01-01')).toBe(true);
  expect(isProvisional(own, '2027-01-01')).toBe(true);
  const published = sound(withPublishedYear(own, notice2027));
  expect(isWorkday(published, '2027-01-01')).toBe(true);
  expect(isProvisional(published, '2027-01-01')).toBe(false);
});

test('a calendar cannot be changed after it was checked', () => {
  expect(Object.isFrozen(nationalCalendar.overrides['2026-10-10'])).toBe(true);
  expect(() => Object.assign(nationalCalendar, { zone: 'UTC' })).toThrow(TypeError);
});

test.each<[string, object, readonly string[]]>([
  ['an unknown zone', { zone: 'Asia/Laizhou' }, ['zone']],
  ['a date that does not exist', { coveredTo: '2026-02-30' }, ['coveredTo']],
  ['coverage that ends before it begins', { coveredTo: '2003-01-01' }, ['coveredTo']],
  ['a week of rest', { weeklyRest: [1, 2, 3, 4, 5, 6, 7] }, ['weeklyRest']],
  ['a weekday 0', { weeklyRest: [0] }, ['weeklyRest[0]']],
  ['no hours', { hours: [] }, ['hours']],
  ['windows that overlap', { hours: [{ effectiveFrom: '2004-01-01', lines: [{ windows: ['08:00-12:00', '11:00-17:00'] }] }] }, ['hours[0].lines[0].windows[1]']],
  ['a window past midnight', { hours: [{ effectiveFrom: '2004-01-01', lines: [{ windows: ['22:00-06:00'] }] }] }, ['hours[0].lines[0].windows[0]']],
  ['a day of ten minutes', { hours: [{ effectiveFrom: '2004-01-01', lines: [{ windows: ['08:00-08:10'] }] }] }, ['hours[0].lines[0].windows']],
  ['a season nobody defined', { hours: [{ effectiveFrom: '2004-01-01', lines: [{ season: 'heating', windows: ['08:00-12:00'] }, { windows: ['08:00-12:00'] }] }] }, ['hours[0].lines[0].season']],
  ['no line for all other days', { hours: [{ effectiveFrom: '2004-01-01', lines: [{ weekdays: [1], windows: ['08:00-12:00'] }] }] }, ['hours[0].lines']],
  ['regimes out of order', { hours: [...nationalCalendar.hours, ...nationalCalendar.hours] }, ['hours[1].effectiveFrom']],
  ['an override without its paper', { overrides: { '2026-01-01': { kind: 'rest', reason: newYear, own: false } } }, ['overrides.2026-01-01.source']],
  ['a legal day that no year has', { legalDays: { '02-30': { reason: newYear, source: 'law' } } }, ['legalDays.02-30']],
  ['a legal day without its law', { legalDays: { '01-01': { reason: newYear } } }, ['legalDays.01-01.source']],
  ['a field it does not know', { holidays: [] }, ['']],
  ['all mistakes at once', { zone: 7, weeklyRest: 'weekend' }, ['zone', 'weeklyRest']],
])('%s is refused with its place', (_, changes, places) => {
  expect(problemsOf(changes)).toEqual(places);
});

test('what is no object at all is refused', () => {
  for (const data of [null, 'china', [], 7]) expect(readCalendar(data)).toHaveProperty('problems');
});
