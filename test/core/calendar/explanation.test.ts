/** Why a deadline is due when it is: what people read beside the date. */
import { dueOf, explain } from '../../../src/core/calendar/deadline.js';
import { query, type Case } from './due.js';

function why(a: Case): readonly string[] {
  return explain(query(a)).steps.map(({ date, counted, reason }) => `${date ?? '-'} ${counted ? '+' : ' '} ${reason.en}`);
}

test('a term in days names the rest days it was carried over, and the article', () => {
  expect(why({ from: '2026-09-24T10:00', term: '3 days' })).toEqual([
    '-   3 days from 2026-09-24 10:00',
    '2026-09-24   not counted: day 1 is the next',
    '2026-09-25 + day 1',
    '2026-09-26 + day 2',
    '2026-09-27 + day 3',
    '2026-09-27   the last day is a rest day: on to the next (Mid-autumn Festival)',
    '2026-09-28 + carried to this day',
    '2026-09-28 + due 2026-09-28 17:30, when business closes',
  ]);
  const roll = explain(query({ from: '2026-09-24T10:00', term: '3 days' })).steps.find(({ kind }) => kind === 'roll');
  expect(roll?.source).toContain('203');
});

test('a suspension shows what it gave back, and the days it took out', () => {
  expect(why({ from: '2026-10-01T09:30', term: '24 hours', suspended: [['2026-10-01T12:00', '2026-10-01T15:00:30']] })).toEqual([
    '-   24 hours from 2026-10-01 09:30',
    '- + 24 h by the clock; rest days do not move it',
    '-   suspended from 2026-10-01 12:00 to 2026-10-01 15:00:30: 3 h 30 s given back',
    '2026-10-02 + due 2026-10-02 12:30:30',
  ]);
  const days = why({ from: '2026-09-28T10:00', term: '2 workdays', suspended: [['2026-09-28T15:00', '2026-09-30T09:00']] });
  expect(days).toContain('2026-09-29   suspended, not counted');
  expect(days).toContain('-   suspended from 2026-09-28 15:00 to 2026-09-30 09:00: taken out by days, as shown for each');
  expect(why({ from: '2026-09-28T09:00', term: '4 workhours', suspended: [['2026-09-28T11:00', '2026-09-28T14:00']] })).toContain(
    '-   suspended from 2026-09-28 11:00 to 2026-09-28 14:00: 1 h 30 min given back',
  );
});

test('an extension, an open suspension and a count back from an event say so', () => {
  expect(why({ from: '2026-09-28T10:00', term: '1 workday', extended: ['1 workday'] })).toContain('-   extended by 1 workday, on from 2026-09-29 17:30');
  expect(why({ from: '2026-09-28T10:00', term: '1 workday', suspended: [['2026-09-28T12:00', null]] })).toEqual([
    '-   1 workday from 2026-09-28 10:00',
    '-   suspended since 2026-09-28 12:00: no due time until it is resumed',
  ]);
  expect(why({ from: '2026-10-08T08:00', term: '7 days', rule: { direction: 'before', endOfDay: 'midnight' } })).toEqual([
    '-   7 days before 2026-10-08 08:00',
    '2026-10-08   not counted: days are counted back from it',
    '2026-09-30 + 7 days back with whole days between',
    '2026-09-30 + due 2026-10-01 00:00, at 24:00 of that day',
  ]);
});

test('what no checked definition can ask is refused, not counted wrongly or without end', () => {
  const sound = query({ from: '2026-09-28T10:00', term: '1 workday' });
  expect(() => dueOf({ ...sound, rule: { ...sound.rule, edition: 2 as 1 } })).toThrow(/edition 1/);
  expect(() => dueOf({ ...sound, rule: { ...sound.rule, term: { amount: Infinity, unit: 'workhour' } } })).toThrow(RangeError);
  expect(() => dueOf({ ...sound, extensions: [{ amount: 1, unit: 'week' as 'day' }] })).toThrow(RangeError);
  expect(() => dueOf({ ...sound, anchor: NaN })).toThrow(RangeError);
});
