/** Rules in words: what an administrator reads of a changed recurrence. */
import { alike } from '../../../src/core/bilingual.js';
import { formatRule, parseEvery, parseRule, type RecurrenceRule } from '../../../src/core/recurrence/recurrence-rule.js';
import { ruleWords } from '../../../src/core/recurrence/rule-words.js';

test.each([
  ['half-year', '每半年', 'half-year'],
  ['quarter', '每季度', 'quarter'],
  ['year', '每年', 'year'],
  ['2 years', '每2年', '2 years'],
  ['month', '每月', 'month'],
  ['2 months', '每2个月', '2 months'],
  ['week', '每周', 'week'],
  ['10 days', '每10日', '10 days'],
])('every: %s is called as it was written', (every, zh, en) => {
  expect(ruleWords(formatRule(parseEvery(every) as RecurrenceRule))).toEqual({ zh, en });
});

test.each([
  ['FREQ=YEARLY;BYMONTH=4,10', '每年4月、10月', 'year in April, October'],
  ['FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=15', '每年4月15日', 'year in April on day 15'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,-1', '每月1日、末日', 'month on day 1, the last day'],
  ['FREQ=MONTHLY;BYMONTHDAY=-2', '每月倒数第2日', 'month on day 2 from the end'],
  ['FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=1', '每半年的1日', 'half-year on day 1'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', '每2周的周一、周三', '2 weeks on Monday, Wednesday'],
  ['FREQ=MONTHLY;BYDAY=1MO,-1FR', '每月第1个周一、最后一个周五', 'month on Monday number 1, the last Friday'],
  ['FREQ=MONTHLY;BYDAY=-2SU', '每月倒数第2个周日', 'month on Sunday number 2 from the end'],
])('%s names its days', (rule, zh, en) => {
  expect('problem' in parseRule(rule)).toBe(false);
  expect(ruleWords(rule)).toEqual({ zh, en });
});

test('what is no rule stays as it is written', () => {
  expect(ruleWords('FREQ=SECONDLY')).toEqual(alike('FREQ=SECONDLY'));
});
