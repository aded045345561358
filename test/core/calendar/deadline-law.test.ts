/** The Civil Code's arithmetic (articles 200-204, 1259) with the make-up workdays of the State Council's notices. */
import { due, dueDate } from './due.js';

const close = 'T17:30:00+08:00';

test.each([
  ['a Mid-autumn weekend is stepped over', '2026-09-24T15:00', '2 workdays', '2026-09-29'],
  ['a make-up Saturday after National Day counts', '2026-09-30T10:00', '5 workdays', '2026-10-13'],
  ['a make-up Saturday is a due day', '2026-05-08T10:00', '1 workday', '2026-05-09'],
  ['a make-up Sunday is a due day', '2026-09-18T10:00', '1 workday', '2026-09-20'],
  ['a make-up Saturday before Spring Festival is a day of receipt like another', '2026-02-14T10:00', '1 workday', '2026-02-24'],
  ['receipt on a rest day: day 1 is the next workday', '2026-03-01T10:00', '1 workday', '2026-03-02'],
  ['3 days that end on a Sunday end on Monday', '2026-09-24T10:00', '3 days', '2026-09-28'],
  ['3 days that end in National Day end after it', '2026-09-29T10:00', '3 days', '2026-10-08'],
])('%s', (_, from, term, date) => {
  expect(due({ from, term })).toBe(`${date}${close}`);
  expect(dueDate({ from, term })).toBe(date);
});

test('receipt on a rest day may be deemed receipt on the next workday', () => {
  expect(due({ from: '2026-03-01T10:00', term: '1 workday', rule: { restDayReceipt: 'deemed-next-workday' } })).toBe(`2026-03-03${close}`);
  expect(due({ from: '2026-02-14T10:00', term: '1 workday', rule: { restDayReceipt: 'deemed-next-workday' } })).toBe(`2026-02-24${close}`);
});

test('hours run from the stated instant and do not roll off a holiday', () => {
  expect(due({ from: '2026-10-01T09:30', term: '24 hours' })).toBe('2026-10-02T09:30:00+08:00');
  expect(due({ from: '2026-10-01T09:30:07.005', term: '40 minutes' })).toBe('2026-10-01T10:10:07.005+08:00');
});

test('hours before an event are exact, inside a holiday too', () => {
  expect(due({ from: '2026-10-08T08:00', term: '48 hours', rule: { direction: 'before' } })).toBe('2026-10-06T08:00:00+08:00');
});

test('days before an event: whole days between by default, the plain difference when lenient; neither rolls', () => {
  const outage = { from: '2026-10-08T08:00', term: '7 days' };
  expect(due({ ...outage, rule: { direction: 'before' } })).toBe(`2026-09-30${close}`);
  expect(due({ ...outage, rule: { direction: 'before', strictBefore: false } })).toBe(`2026-10-01${close}`);
});

test('workdays before an event: strict leaves n whole workdays between', () => {
  const outage = { from: '2026-10-08T08:00', term: '2 workdays' };
  expect(due({ ...outage, rule: { direction: 'before' } })).toBe(`2026-09-28${close}`);
  expect(due({ ...outage, rule: { direction: 'before', strictBefore: false } })).toBe(`2026-09-29${close}`);
});

test('working hours before an event are taken from working time only', () => {
  expect(due({ from: '2026-10-08T09:00', term: '3 workhours', rule: { direction: 'before' } })).toBe('2026-09-30T15:30:00+08:00');
  expect(due({ from: '2026-10-08T10:00', term: '2 workhours', rule: { direction: 'before' } })).toBe('2026-10-08T08:00:00+08:00');
});

test('a month before the last day of March is the last day of February', () => {
  const event = { from: '2026-03-31T09:00', term: '1 month' };
  expect(due({ ...event, rule: { direction: 'before', strictBefore: false } })).toBe(`2026-02-28${close}`);
  expect(due({ ...event, rule: { direction: 'before' } })).toBe(`2026-02-27${close}`);
});

test.each([
  ['6 months from 31 August end on the last day of February, here a make-up Saturday', '2025-08-31T10:00', '6 months', '2026-02-28'],
  ['and on the 29th in a leap year', '2023-08-31T10:00', '6 months', '2024-02-29'],
  ['a year from 29 February ends on the 28th', '2024-02-29T10:00', '1 year', '2025-02-28'],
  ['a day before leap day is leap day', '2024-02-28T10:00', '1 day', '2024-02-29'],
  ['a half-year is six months', '2026-01-15T10:00', '1 half-year', '2026-07-15'],
  ['two half-years are a year', '2025-03-03T10:00', '2 half-years', '2026-03-03'],
  ['a month that ends in a holiday ends after it', '2026-09-01T10:00', '1 month', '2026-10-08'],
])('%s', (_, from, term, date) => {
  expect(due({ from, term })).toBe(`${date}${close}`);
});

test('at 24:00 the due day ends; the instant is the midnight after it, the date is the day that ends', () => {
  const rule = { endOfDay: 'midnight' } as const;
  expect(due({ from: '2026-09-24T15:00', term: '2 workdays', rule })).toBe('2026-09-30T00:00:00+08:00');
  expect(dueDate({ from: '2026-09-24T15:00', term: '2 workdays', rule })).toBe('2026-09-29');
});

test('receipt in the last second of a day counts as receipt on that day', () => {
  expect(due({ from: '2026-09-28T23:59:59', term: '1 workday' })).toBe(`2026-09-29${close}`);
  expect(due({ from: '2026-09-29T00:00:00', term: '1 workday' })).toBe(`2026-09-30${close}`);
});

test('each rule is a default: the first day, the rest-day end, the missing day and the limit can be agreed otherwise', () => {
  expect(due({ from: '2026-09-28T10:00', term: '2 workdays', rule: { firstDay: 'same-day' } })).toBe(`2026-09-29${close}`);
  expect(due({ from: '2026-09-24T10:00', term: '3 days', rule: { restDayEnd: 'stays' } })).toBe(`2026-09-27${close}`);
  expect(due({ from: '2023-08-31T10:00', term: '6 months', rule: { missingDay: 'next-day' } })).toBe(`2024-03-01${close}`);
  expect(due({ from: '2026-10-01T09:30', term: '24 hours', rule: { limit: 'excluded' } })).toBe('2026-10-02T09:29:59.999+08:00');
});

test('counting the same day leaves out a day already over at receipt', () => {
  expect(due({ from: '2026-09-28T17:30', term: '1 workday', rule: { firstDay: 'same-day' } })).toBe(`2026-09-29${close}`);
  expect(due({ from: '2026-09-28T17:29', term: '1 workday', rule: { firstDay: 'same-day' } })).toBe(`2026-09-28${close}`);
});

test('where a month lacks the corresponding day its last day is the end, whether or not the first day counts', () => {
  for (const firstDay of ['next-day', 'same-day'] as const) {
    const ends = ['2027-01-27', '2027-01-28', '2027-01-29', '2027-01-30', '2027-01-31'].map((day) => due({ from: `${day}T10:00`, term: '1 month', rule: { firstDay, restDayEnd: 'stays' } }));
    const days = firstDay === 'next-day' ? ['27', '28', '28', '28', '28'] : ['26', '27', '28', '28', '28'];
    expect([firstDay, ends]).toEqual([firstDay, days.map((day) => `2027-02-${day}${close}`)]);
  }
});

test('a limit left out at midnight is due on the day before, and the due date says so', () => {
  const midnight = { from: '2026-10-01T00:00', term: '24 hours', rule: { limit: 'excluded' } } as const;
  expect(due(midnight)).toBe('2026-10-01T23:59:59.999+08:00');
  expect(dueDate(midnight)).toBe('2026-10-01');
});
