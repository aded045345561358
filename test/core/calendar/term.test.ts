import { formatTerm, parseTerm, type Unit } from '../../../src/core/calendar/term.js';

test.each<[string, number, Unit]>([
  ['2 workdays', 2, 'workday'],
  ['1 workday', 1, 'workday'],
  ['40 minutes', 40, 'minute'],
  ['1 half-year', 1, 'half-year'],
  ['3 half-years', 3, 'half-year'],
  ['  24   hours ', 24, 'hour'],
  ['8 Workhours', 8, 'workhour'],
  ['5 years', 5, 'year'],
])('%s is a term', (text, amount, unit) => {
  expect(parseTerm(text)).toEqual({ amount, unit });
});

test.each(['', '2', 'workdays', '2workdays', '-1 day', '1.5 hours', '01 day', '1e3 days', '2 days 3 hours', '2 toString', '2 constructors', '1306 workdays', '99999999999999999999 days'])(
  '%j is refused',
  (text) => {
    expect(parseTerm(text)).toHaveProperty('problem.remedy');
  },
);

test('terms read in Chinese and English', () => {
  const texts = (['minute', 'hour', 'workhour', 'day', 'workday', 'month', 'half-year', 'year'] as const).map((unit) => formatTerm({ amount: 2, unit }, 'zh'));
  expect(texts).toEqual(['2分钟', '2小时', '2个工作小时', '2天', '2个工作日', '2个月', '2个半年', '2年']);
  expect(formatTerm({ amount: 1, unit: 'workday' }, 'en')).toBe('1 workday');
  expect(formatTerm({ amount: 2, unit: 'half-year' }, 'en')).toBe('2 half-years');
});
