/** A rule in words, as who reads of a duty would say it: 半年, half-year; 月1日、末日, month, on day 1, the last day. It follows 每, or every. */
import { alike, AND, joined, type Bilingual } from '../bilingual.js';
import { parseRule, type Frequency, type RecurrenceRule } from './recurrence-rule.js';

const UNITS: Readonly<Record<Frequency, { readonly one: Bilingual; readonly many: Bilingual }>> = {
  YEARLY: { one: { zh: '年', en: 'year' }, many: { zh: '年', en: 'years' } },
  MONTHLY: { one: { zh: '月', en: 'month' }, many: { zh: '个月', en: 'months' } },
  WEEKLY: { one: { zh: '周', en: 'week' }, many: { zh: '周', en: 'weeks' } },
  DAILY: { one: { zh: '日', en: 'day' }, many: { zh: '日', en: 'days' } },
};
/** Months that have a name together. */
const TOGETHER: Readonly<Record<number, Bilingual>> = { 3: { zh: '季度', en: 'quarter' }, 6: { zh: '半年', en: 'half-year' } };
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS: readonly Bilingual[] = [
  { zh: '周一', en: 'Monday' }, { zh: '周二', en: 'Tuesday' }, { zh: '周三', en: 'Wednesday' }, { zh: '周四', en: 'Thursday' },
  { zh: '周五', en: 'Friday' }, { zh: '周六', en: 'Saturday' }, { zh: '周日', en: 'Sunday' },
];

/** @param text a rule of a definition; what is none stays as it is written */
export function ruleWords(text: string): Bilingual {
  const rule = parseRule(text);
  if ('problem' in rule) return alike(text);
  const parts = [
    ...listOf('in ', rule.months.map((month) => ({ zh: `${month}月`, en: MONTHS[month - 1]! }))),
    ...listOf('on ', rule.monthDays.map(dayOfMonth)),
    ...listOf('on ', rule.weekdays.map(weekdayWords)),
  ];
  const { zh, en } = lengthOf(rule);
  const split = rule.interval > 1 && parts.length > 0 ? '的' : '';
  return { zh: `每${zh}${split}${parts.map((part) => part.zh).join('')}`, en: [en, ...parts.map((part) => part.en)].join(' ') };
}

function lengthOf({ frequency, interval }: RecurrenceRule): Bilingual {
  const together = frequency === 'MONTHLY' ? TOGETHER[interval] : undefined;
  if (together !== undefined) return together;
  const { one, many } = UNITS[frequency];
  return interval === 1 ? one : { zh: `${interval}${many.zh}`, en: `${interval} ${many.en}` };
}

function listOf(before: string, parts: readonly Bilingual[]): Bilingual[] {
  if (parts.length === 0) return [];
  const { zh, en } = joined(parts, AND);
  return [{ zh, en: `${before}${en}` }];
}

function dayOfMonth(day: number): Bilingual {
  if (day === -1) return { zh: '末日', en: 'the last day' };
  return day > 0 ? { zh: `${day}日`, en: `day ${day}` } : { zh: `倒数第${-day}日`, en: `day ${-day} from the end` };
}

function weekdayWords({ weekday, nth }: RecurrenceRule['weekdays'][number]): Bilingual {
  const { zh, en } = WEEKDAYS[weekday - 1]!;
  if (nth === null) return { zh, en };
  if (nth === -1) return { zh: `最后一个${zh}`, en: `the last ${en}` };
  return nth > 0 ? { zh: `第${nth}个${zh}`, en: `${en} number ${nth}` } : { zh: `倒数第${-nth}个${zh}`, en: `${en} number ${-nth} from the end` };
}
