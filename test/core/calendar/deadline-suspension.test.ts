/** Suspensions and extensions, unit by unit. */
import { due } from './due.js';

const close = 'T17:30:00+08:00';

test('hours: the exact paused span is given back', () => {
  const repair = { from: '2026-10-01T09:30', term: '24 hours' };
  expect(due({ ...repair, suspended: [['2026-10-01T12:00', '2026-10-01T15:00:01']] })).toBe('2026-10-02T12:30:01+08:00');
});

test('hours: overlapping suspensions are credited once, one before the anchor not at all', () => {
  const suspended = [
    ['2026-09-30T09:00', '2026-10-01T09:30'],
    ['2026-10-01T12:00', '2026-10-01T15:00'],
    ['2026-10-01T14:00', '2026-10-01T16:00'],
  ] as const;
  expect(due({ from: '2026-10-01T09:30', term: '24 hours', suspended })).toBe('2026-10-02T13:30:00+08:00');
});

test('workhours: the lunch break and the holiday do not run', () => {
  expect(due({ from: '2026-09-28T11:00', term: '2 workhours' })).toBe('2026-09-28T14:30:00+08:00');
  expect(due({ from: '2026-09-30T16:00', term: '4 workhours' })).toBe('2026-10-08T10:30:00+08:00');
  expect(due({ from: '2026-09-28T08:00', term: '8 workhours' })).toBe('2026-09-28T17:30:00+08:00');
});

test('workhours: only the working time inside a suspension is given back', () => {
  const visit = { from: '2026-09-28T09:00', term: '4 workhours' };
  expect(due(visit)).toBe('2026-09-28T14:30:00+08:00');
  expect(due({ ...visit, suspended: [['2026-09-28T11:00', '2026-09-28T14:00']] })).toBe('2026-09-28T16:00:00+08:00');
  expect(due({ ...visit, suspended: [['2026-09-28T12:00', '2026-09-28T13:30']] })).toBe('2026-09-28T14:30:00+08:00');
});

test('a workday leaves the term when wholly suspended; a partly suspended one stays in it', () => {
  const reply = { from: '2026-09-28T10:00', term: '3 workdays' };
  expect(due(reply)).toBe(`2026-10-08${close}`);
  expect(due({ ...reply, suspended: [['2026-09-28T15:00', '2026-09-30T09:00']] })).toBe(`2026-10-09${close}`);
});

test('a commitment may let any suspended day out of the term', () => {
  const reply = { from: '2026-09-28T10:00', term: '3 workdays', rule: { suspendedDay: 'any' } } as const;
  expect(due({ ...reply, suspended: [['2026-09-28T15:00', '2026-09-30T09:00']] })).toBe(`2026-10-10${close}`);
});

test('a pause over a weekend adds nothing to a term in workdays', () => {
  expect(due({ from: '2026-08-07T10:00', term: '2 workdays', suspended: [['2026-08-07T18:00', '2026-08-10T07:00']] })).toBe(`2026-08-11${close}`);
});

test('a pause through all working time of a workday suspends it wholly', () => {
  expect(due({ from: '2026-08-03T10:00', term: '2 workdays', suspended: [['2026-08-04T07:59', '2026-08-04T18:00']] })).toBe(`2026-08-06${close}`);
});

test('days are counted through, wholly suspended ones left out', () => {
  expect(due({ from: '2026-08-03T10:00', term: '3 days' })).toBe(`2026-08-06${close}`);
  expect(due({ from: '2026-08-03T10:00', term: '3 days', suspended: [['2026-08-03T12:00', '2026-08-05T12:00']] })).toBe(`2026-08-07${close}`);
});

test('months, half-years and years grow by their wholly suspended days', () => {
  const suspended = [['2026-06-15T00:00', '2026-06-20T00:00']] as const;
  expect(due({ from: '2026-06-10T10:00', term: '1 month', suspended })).toBe(`2026-07-15${close}`);
  expect(due({ from: '2026-01-15T10:00', term: '1 half-year', suspended })).toBe(`2026-07-20${close}`);
  expect(due({ from: '2025-06-20T10:00', term: '1 year', suspended })).toBe(`2026-06-25${close}`);
});

test('a term in days never ends while it is suspended: it ends with the first day that is not', () => {
  const reply = { from: '2026-09-28T10:00', term: '2 workdays' };
  expect(due({ ...reply, suspended: [['2026-09-30T16:00', '2026-10-09T10:00']] })).toBe(`2026-10-09${close}`);
  expect(due({ ...reply, suspended: [['2026-09-30T17:30', '2026-10-09T10:00']] })).toBe(`2026-09-30${close}`);
});

test('an open suspension has no due; one that opens when the term has ended changes nothing', () => {
  const reply = { from: '2026-09-28T10:00', term: '2 workdays' };
  expect(due({ ...reply, suspended: [['2026-09-30T16:00', null]] })).toBe('open since 2026-09-30T16:00:00+08:00');
  expect(due({ ...reply, suspended: [['2026-09-27T16:00', null]] })).toBe('open since 2026-09-28T10:00:00+08:00');
  expect(due({ ...reply, suspended: [['2026-09-30T17:30', null]] })).toBe(`2026-09-30${close}`);
  expect(due({ from: '2026-09-28T10:00', term: '1 hour', suspended: [['2026-09-28T11:00', null]] })).toBe('2026-09-28T11:00:00+08:00');
});

test('a term before an event is not suspended: only a new instant of the event moves it', () => {
  const outage = { from: '2026-10-08T08:00', term: '48 hours', rule: { direction: 'before' } } as const;
  expect(due({ ...outage, suspended: [['2026-10-01T00:00', null]] })).toBe('2026-10-06T08:00:00+08:00');
});

test('an extension counts on from the day the term ended', () => {
  expect(due({ from: '2026-09-30T10:00', term: '5 workdays', extended: ['10 workdays'] })).toBe(`2026-10-27${close}`);
  expect(due({ from: '2026-09-30T10:00', term: '5 workdays', extended: ['4 workdays', '6 workdays'] })).toBe(`2026-10-27${close}`);
});

test('the day a term ended is the day after the rest days, and an extension counts from there', () => {
  expect(due({ from: '2026-09-24T10:00', term: '3 days', extended: ['2 days'] })).toBe(`2026-09-30${close}`);
});

test('an extension in hours counts on from the instant, in days from the day, whatever the first unit', () => {
  expect(due({ from: '2026-10-01T09:30', term: '24 hours', extended: ['90 minutes'] })).toBe('2026-10-02T11:00:00+08:00');
  expect(due({ from: '2026-09-24T15:00', term: '2 workdays', extended: ['4 hours'] })).toBe('2026-09-29T21:30:00+08:00');
  expect(due({ from: '2026-09-24T15:00', term: '2 workdays', extended: ['4 workhours'] })).toBe('2026-09-30T12:00:00+08:00');
  expect(due({ from: '2026-09-28T09:30', term: '24 hours', extended: ['1 workday'] })).toBe(`2026-09-30${close}`);
});

test('a suspension inside an extension is credited like one inside the term', () => {
  const complaint = { from: '2026-08-03T10:00', term: '2 workdays', extended: ['2 workdays'] };
  expect(due(complaint)).toBe(`2026-08-07${close}`);
  expect(due({ ...complaint, suspended: [['2026-08-05T18:00', '2026-08-06T18:00']] })).toBe(`2026-08-10${close}`);
});
