/**
 * How often a duty recurs: the part of RFC 5545 that says on which days periods begin, and its short form `every`.
 * A rule is bounded by what it may say: no period is shorter than a day, none is longer than ten years, and it has no end.
 */
import { alike, joined, listed, OR, type Bilingual } from '../bilingual.js';
import { refuse, type Refusal } from '../problem.js';

export type Frequency = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY';

export interface RecurrenceRule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly months: readonly number[];
  /** Days of the month; -1 is the last. */
  readonly monthDays: readonly number[];
  /** Weekdays, ISO (1 is Monday); `nth` of the month, from its end where negative, every one where null. */
  readonly weekdays: readonly { readonly weekday: number; readonly nth: number | null }[];
}

interface FrequencyFacts {
  readonly intervalMax: number;
  /** Parts that may narrow it: with these alone every rule comes to a day within ten years, or is seen not to. */
  readonly parts: readonly string[];
}

const FREQUENCIES: Readonly<Record<Frequency, FrequencyFacts>> = {
  YEARLY: { intervalMax: 10, parts: ['BYMONTH', 'BYMONTHDAY'] },
  MONTHLY: { intervalMax: 120, parts: ['BYMONTHDAY', 'BYDAY'] },
  WEEKLY: { intervalMax: 520, parts: ['BYDAY'] },
  DAILY: { intervalMax: 3_650, parts: [] },
};

const UNITS: Readonly<Record<string, { readonly frequency: Frequency; readonly interval: number }>> = {
  day: { frequency: 'DAILY', interval: 1 },
  week: { frequency: 'WEEKLY', interval: 1 },
  month: { frequency: 'MONTHLY', interval: 1 },
  quarter: { frequency: 'MONTHLY', interval: 3 },
  'half-year': { frequency: 'MONTHLY', interval: 6 },
  year: { frequency: 'YEARLY', interval: 1 },
};

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const EXAMPLES: Bilingual = { zh: "请写作 'half-year'、'2 years' 或 '10 days' 等", en: "write, for example, 'half-year', '2 years' or '10 days'" };
const CORRECT_IT: Bilingual = { zh: '请更正', en: 'correct it' };

/** A rule from 'half-year', '2 years', '10 days'. */
export function parseEvery(text: string): RecurrenceRule | Refusal {
  const match = /^(?:([1-9]\d{0,3})\s+)?([a-z-]+?)s?$/.exec(text.trim());
  const unit = match === null || !Object.hasOwn(UNITS, match[2]!) ? null : UNITS[match[2]!]!;
  if (match === null || unit === null) {
    const { zh, en } = listed(Object.keys(UNITS));
    return refuse({ zh: `${zh} 之一，前面可加数`, en: `one of ${en}, or a number of them` }, text, EXAMPLES);
  }
  const rule: RecurrenceRule = { frequency: unit.frequency, interval: unit.interval * Number(match[1] ?? 1), months: [], monthDays: [], weekdays: [] };
  return tooLong(rule, text) ?? rule;
}

type Parts = Readonly<Record<string, string>>;

/** A rule from 'FREQ=MONTHLY;INTERVAL=6', its parts in any order. */
export function parseRule(text: string): RecurrenceRule | Refusal {
  const pairs = text.trim().toUpperCase().split(';').map((part) => part.split('='));
  const parts: Parts = Object.fromEntries(pairs.map(([key = '', value = '']) => [key, value]));
  const frequency = parts['FREQ'] as Frequency | undefined;
  if (frequency === undefined || !Object.hasOwn(FREQUENCIES, frequency)) {
    return refuse(
      listed(Object.keys(FREQUENCIES).map((one) => `FREQ=${one}`)),
      text,
      { zh: '义务至多每日一次，请写作 FREQ=MONTHLY;INTERVAL=6 等', en: 'a duty recurs daily or less often: write, for example, FREQ=MONTHLY;INTERVAL=6' },
    );
  }
  const allowed = ['FREQ', 'INTERVAL', ...FREQUENCIES[frequency].parts];
  const strange = pairs.find(([key = '', ...values], index) => !allowed.includes(key) || values.length !== 1 || pairs.findIndex(([other]) => other === key) !== index);
  if (strange !== undefined) {
    const { zh, en } = listed(allowed);
    return refuse(
      { zh: `FREQ=${frequency} 的各部分（${zh}），各一次`, en: `of FREQ=${frequency} the parts ${en}, each once` },
      strange.join('='),
      { zh: '请去掉其他部分：规则只说各期从哪些日子开始，没有终止', en: 'leave the others out: a rule says on which days periods begin, and has no end' },
    );
  }
  return ruleOf(frequency, parts, text);
}

const PARTS = {
  INTERVAL: { zh: 'INTERVAL 为一个不小于 1 的整数', en: 'INTERVAL as one whole number from 1 on' },
  BYMONTH: { zh: 'BYMONTH 为 1 至 12 月', en: 'BYMONTH as months from 1 to 12' },
  BYMONTHDAY: { zh: 'BYMONTHDAY 为 1 至 31 日，或 -1（末日）', en: 'BYMONTHDAY as days from 1 to 31, or -1 for the last' },
  BYDAY: { zh: 'BYDAY 为 MO、TU…SU，按月可写 1MO、-1FR 等', en: 'BYDAY as MO, TU … SU, or in a month as 1MO, -1FR and the like' },
} as const satisfies Record<string, Bilingual>;

function ruleOf(frequency: Frequency, parts: Parts, text: string): RecurrenceRule | Refusal {
  const interval = parts['INTERVAL'] === undefined ? [1] : numbersOf(parts['INTERVAL'], 1, 9_999);
  const months = numbersOf(parts['BYMONTH'], 1, 12);
  const monthDays = numbersOf(parts['BYMONTHDAY'], -31, 31);
  const weekdays = weekdaysOf(parts['BYDAY'], frequency === 'MONTHLY');
  if (interval?.length !== 1) return refuse(PARTS.INTERVAL, parts['INTERVAL'], CORRECT_IT);
  if (months === null) return refuse(PARTS.BYMONTH, parts['BYMONTH'], CORRECT_IT);
  if (monthDays === null) return refuse(PARTS.BYMONTHDAY, parts['BYMONTHDAY'], CORRECT_IT);
  if (weekdays === null) return refuse(PARTS.BYDAY, parts['BYDAY'], CORRECT_IT);
  if (monthDays.length > 0 && weekdays.length > 0) return refuse(joined([alike('BYMONTHDAY'), alike('BYDAY')], OR), text, { zh: '请去掉其中之一', en: 'leave one of them out' });
  const rule = { frequency, interval: interval[0]!, months, monthDays, weekdays };
  return tooLong(rule, text) ?? neverComes(rule, text) ?? rule;
}

/** Empty for a part that is not there, null for one that is no list of such numbers. */
function numbersOf(text: string | undefined, min: number, max: number): readonly number[] | null {
  if (text === undefined) return [];
  const numbers = text.split(',').map((one) => (/^-?\d{1,4}$/.test(one) ? Number(one) : Number.NaN));
  return numbers.every((one) => one >= min && one <= max && one !== 0) ? numbers : null;
}

function weekdaysOf(text: string | undefined, nthAllowed: boolean): RecurrenceRule['weekdays'] | null {
  if (text === undefined) return [];
  const days = text.split(',').map((one) => {
    const match = /^(-?[1-4])?([A-Z]{2})$/.exec(one);
    const weekday = WEEKDAYS.indexOf(match?.[2] ?? '') + 1;
    if (match === null || weekday === 0 || (match[1] !== undefined && !nthAllowed)) return null;
    return { weekday, nth: match[1] === undefined ? null : Number(match[1]) };
  });
  // Mixed, 'every Monday and the fourth Tuesday' would come out as the days that are both.
  return days.every((day) => day !== null && (day.nth === null) === (days[0]!.nth === null)) ? (days as RecurrenceRule['weekdays']) : null;
}

function tooLong({ frequency, interval }: RecurrenceRule, text: string): Refusal | null {
  const { intervalMax } = FREQUENCIES[frequency];
  if (interval <= intervalMax) return null;
  return refuse({ zh: '一期至多十年', en: 'a period of at most ten years' }, text, { zh: `间隔请不超过 ${intervalMax}`, en: `use an interval of at most ${intervalMax}` });
}

/** Days that a year's months have, February's of a leap year. */
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function neverComes({ months, monthDays }: RecurrenceRule, text: string): Refusal | null {
  const asked = months.length === 0 ? MONTH_DAYS : months.map((month) => MONTH_DAYS[month - 1]!);
  if (monthDays.length === 0 || asked.some((days) => monthDays.some((day) => Math.abs(day) <= days))) return null;
  return refuse({ zh: '会到来的日子', en: 'days that come' }, text, { zh: '所列月份没有这一日，请更正 BYMONTH 或 BYMONTHDAY', en: 'the months named have no such day: correct BYMONTH or BYMONTHDAY' });
}

/** The rule as RFC 5545 writes it, always the same way: what is hashed, entered in the ledger and read again. */
export function formatRule({ frequency, interval, months, monthDays, weekdays }: RecurrenceRule): string {
  const byDay = weekdays.map(({ weekday, nth }) => `${nth ?? ''}${WEEKDAYS[weekday - 1]}`);
  const parts: readonly (readonly [string, readonly (string | number)[]])[] = [['BYMONTH', months], ['BYMONTHDAY', monthDays], ['BYDAY', byDay]];
  return [`FREQ=${frequency}`, `INTERVAL=${interval}`, ...parts.flatMap(([key, values]) => (values.length === 0 ? [] : [`${key}=${values.join(',')}`]))].join(';');
}

/** The rule of a definition, which was checked when it was published. @throws RangeError for any other text */
export function checkedRule(text: string): RecurrenceRule {
  const rule = parseRule(text);
  if ('problem' in rule) throw new RangeError(`expected a recurrence rule that was checked, saw ${text}: ${rule.problem.expected.en}`);
  return rule;
}

/** Whether the rule is a plain length of time, as a period from the last time must be. */
export function isPlainLength({ months, monthDays, weekdays }: RecurrenceRule): boolean {
  return months.length + monthDays.length + weekdays.length === 0;
}

/** How many periods begin in a year, at most: what a register's size is multiplied by. */
export function periodsAYear({ frequency, interval, months, monthDays, weekdays }: RecurrenceRule): number {
  const inMonth = Math.max(1, monthDays.length, weekdays.length * MONTH_WEEKS);
  const inYear = months.length === 0 && monthDays.length > 0 ? 12 : Math.max(1, months.length);
  const inStep: Readonly<Record<Frequency, number>> = { YEARLY: inYear * inMonth, MONTHLY: inMonth, WEEKLY: Math.max(1, weekdays.length), DAILY: 1 };
  return Math.min(DAYS_MAX, Math.ceil(STEPS_A_YEAR[frequency] / interval) * inStep[frequency]);
}

const DAYS_MAX = 366;
const MONTH_WEEKS = 5;
const STEPS_A_YEAR: Readonly<Record<Frequency, number>> = { YEARLY: 1, MONTHLY: 12, WEEKLY: 53, DAILY: DAYS_MAX };
