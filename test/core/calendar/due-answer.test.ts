import { answerDue } from '../../../src/core/calendar/due-answer.js';

function answered(from: string, within: string) {
  const answer = answerDue({ from, within });
  if ('problem' in answer) throw new Error(JSON.stringify(answer));
  return answer;
}

test('5 workdays across National Day: the due instant and each day with its notice', () => {
  const answer = answered('2026-09-30T10:00', '5 workdays');
  expect(answer).toMatchObject({ due: '2026-10-13T17:30:00+08:00', dueDate: '2026-10-13', provisional: false });
  const days = answer.explanation.filter(({ date }) => date !== undefined);
  expect(days.filter(({ counted }) => counted).map(({ date }) => date)).toEqual(['2026-10-08', '2026-10-09', '2026-10-10', '2026-10-12', '2026-10-13', '2026-10-13']);
  expect(days.find(({ date }) => date === '2026-10-10')).toEqual({
    date: '2026-10-10',
    counted: true,
    zh: '第3个工作日（国庆节调休补班）',
    en: 'workday 3 (make-up workday for National Day)',
    source: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  });
  expect(days.find(({ date }) => date === '2026-10-05')).toMatchObject({ counted: false, zh: '不计入（国庆节）' });
  expect(answer.explanation.at(-1)).toMatchObject({ at: '2026-10-13T17:30:00+08:00', en: 'due 2026-10-13 17:30, when business closes' });
});

test('every line of an explanation reads in both languages', () => {
  for (const within of ['40 minutes', '24 hours', '9 workhours', '3 days', '1 workday', '1 month', '1 half-year', '1 year']) {
    for (const line of answered('2026-12-29T16:30', within).explanation) {
      expect(line.zh).toMatch(/\p{Script=Han}/u);
      expect(line.en).not.toMatch(/\p{Script=Han}/u);
      expect(line.en).not.toBe('');
    }
  }
});

test('a start is local, has an offset, or is a date alone', () => {
  const due = (from: string): string => answered(from, '1 hour').due;
  expect(due('2026-09-30T10:00')).toBe('2026-09-30T11:00:00+08:00');
  expect(due('2026-09-30T10:00:59')).toBe('2026-09-30T11:00:59+08:00');
  expect(due('2026-09-30T10:00Z')).toBe('2026-09-30T19:00:00+08:00');
  expect(due('2026-09-30T10:00:00-05:30')).toBe('2026-10-01T00:30:00+08:00');
  expect(due('2026-09-30')).toBe('2026-09-30T01:00:00+08:00');
});

test('singular and plural units mean the same', () => {
  expect(answered('2026-09-30', '1 workdays').due).toBe(answered('2026-09-30', '1 workday').due);
  expect(answered('2026-09-30', '2 half-year').due).toBe(answered('2026-09-30', '2 half-years').due);
});

test('past the last notice the answer and the days that made it so are marked', () => {
  const answer = answered('2026-12-30T10:00', '2 workdays');
  expect(answer).toMatchObject({ dueDate: '2027-01-04', provisional: true });
  expect(answer.explanation.filter(({ provisional }) => provisional).map(({ date }) => date)).toEqual(['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04']);
});

const BOTH = { zh: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) };

test.each([
  ['no object', null],
  ['a missing term', { from: '2026-09-30' }],
  ['a start that is no text', { from: 20260930, within: '1 day' }],
  ['a field it does not know', { from: '2026-09-30', within: '1 day', zone: 'UTC' }],
  ['a day that does not exist', { from: '2026-02-30', within: '1 day' }],
  ['an hour that does not exist', { from: '2026-02-03T24:00', within: '1 day' }],
  ['an offset that does not exist', { from: '2026-02-03T23:00+99:00', within: '1 day' }],
  ['a year out of range', { from: '1815-01-01', within: '1 day' }],
  ['a unit it does not know', { from: '2026-09-30', within: '2 weeks' }],
  ['half a day', { from: '2026-09-30', within: '0.5 days' }],
  ['no days', { from: '2026-09-30', within: '0 days' }],
  ['more than about five years', { from: '2026-09-30', within: '6 years' }],
])('%s is refused with what was expected and what to do', (_, question) => {
  const answer = answerDue(question);
  expect(answer).toEqual({ problem: { expected: BOTH, saw: BOTH, remedy: BOTH } });
});
