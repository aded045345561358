/** How a due instant came about (怎么算的), step by step, in Chinese and English. All wording of the explanation is here. */
import type { Bilingual } from '../../bilingual.js';
import { dateOf } from '../time/calendar-date.js';
import { formatInstant, type CalendarDate, type Instant } from '../instant.js';
import type { Span } from '../time/span.js';
import { formatTerm, type Term } from '../term.js';
import type { WorkDay } from '../days/work-day.js';

export type StepKind = 'anchor' | 'receipt' | 'first-day' | 'day' | 'worktime' | 'clock' | 'months' | 'roll' | 'suspension' | 'extension' | 'open' | 'end';

export interface Step {
  readonly kind: StepKind;
  readonly date?: CalendarDate;
  readonly instant?: Instant;
  /** Whether this day or time is part of the term. */
  readonly counted: boolean;
  /** No notice covers the day: its answer is the law's, the organization's own, or its weekday's. */
  readonly provisional?: true;
  readonly reason: Bilingual;
  /** The article or paper that says so. */
  readonly source?: string;
}

export const articles = {
  start: '民法典第201条 (Civil Code, article 201)',
  months: '民法典第202条 (Civil Code, article 202)',
  restDay: '民法典第203条第1款 (Civil Code, article 203, paragraph 1)',
  endOfDay: '民法典第203条第2款 (Civil Code, article 203, paragraph 2)',
} as const;

const weekdays = { zh: ['一', '二', '三', '四', '五', '六', '日'], en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] };

/** Why a day is worked or not: a notice or own day, the law, or its weekday. */
function kindOf({ working, override, legal, provisional, calendarBegins, day }: WorkDay): Bilingual {
  if (override !== null) return override.reason;
  if (legal !== null) return { zh: `${legal.reason.zh}，法定节假日，放假安排尚未公布`, en: `${legal.reason.en}, a rest day by law; no notice published yet` };
  const index = (((day + 3) % 7) + 7) % 7;
  const guess = provisional ? guessWords(calendarBegins) : { zh: '', en: '' };
  const name = working ? { zh: '工作日', en: 'a workday' } : { zh: '休息日', en: 'a rest day' };
  return { zh: `星期${weekdays.zh[index]}，${name.zh}${guess.zh}`, en: `${weekdays.en[index]}, ${name.en}${guess.en}` };
}

function guessWords(calendarBegins: CalendarDate | null): Bilingual {
  if (calendarBegins === null) return { zh: '，放假安排尚未公布，暂按星期推算', en: '; no notice published yet, taken by its weekday' };
  return { zh: `，不在日历之内（日历始于${calendarBegins}），按星期推算`, en: `; outside the calendar, which begins ${calendarBegins}, taken by its weekday` };
}

/** A step about one day that the calendar answered. */
export function dayStep(kind: StepKind, answer: WorkDay, counted: boolean, zh: string, en: string): Step {
  const why = kindOf(answer);
  return {
    kind,
    date: dateOf(answer.day),
    counted,
    ...(answer.provisional ? { provisional: true as const } : {}),
    reason: { zh: `${zh}（${why.zh}）`, en: `${en} (${why.en})` },
    ...sourceOf(answer),
  };
}

function sourceOf({ override, legal }: WorkDay): { source?: string } {
  const decided = override ?? legal;
  return decided === null ? {} : { source: decided.source };
}

/** A step about a day for which the calendar was not asked. */
export function dateStep(kind: StepKind, day: number, counted: boolean, zh: string, en: string, source?: string): Step {
  return { kind, date: dateOf(day), counted, reason: { zh, en }, ...(source === undefined ? {} : { source }) };
}

export function instantStep(kind: StepKind, instant: Instant, counted: boolean, zh: string, en: string, source?: string): Step {
  return { kind, instant, counted, reason: { zh, en }, ...(source === undefined ? {} : { source }) };
}

export function anchorStep(anchor: Instant, zone: string, term: Term, direction: 'after' | 'before'): Step {
  const local = localTime(anchor, zone);
  const [zh, en] = [formatTerm(term, 'zh'), formatTerm(term, 'en')];
  return direction === 'after'
    ? instantStep('anchor', anchor, false, `自 ${local} 起${zh}`, `${en} from ${local}`)
    : instantStep('anchor', anchor, false, `${local} 之前${zh}`, `${en} before ${local}`);
}

/** A suspension and what it gave back. */
export function suspensionStep(span: Span, zone: string, creditMs: number | null): Step {
  const [from, to] = [localTime(span.from, zone), localTime(span.to, zone)];
  const zh = creditMs === null ? '按整日扣除（见各日）' : `补回${durationText(creditMs).zh}`;
  const en = creditMs === null ? 'taken out by days, as shown for each' : `${durationText(creditMs).en} given back`;
  return instantStep('suspension', span.from, false, `${from} 至 ${to} 挂起，${zh}`, `suspended from ${from} to ${to}: ${en}`);
}

export function endStep(due: Instant, day: number, zone: string, endOfDay: Bilingual | null): Step {
  const local = localTime(due, zone);
  const [zh, en] = endOfDay === null ? ['', ''] : [`，${endOfDay.zh}`, `, ${endOfDay.en}`];
  return { ...instantStep('end', due, true, `到期 ${local}${zh}`, `due ${local}${en}`, endOfDay === null ? undefined : articles.endOfDay), date: dateOf(day) };
}

export function extensionStep(from: Instant, zone: string, term: Term): Step {
  const local = localTime(from, zone);
  return instantStep('extension', from, false, `延期${formatTerm(term, 'zh')}，自 ${local} 接续`, `extended by ${formatTerm(term, 'en')}, on from ${local}`);
}

export function openStep(since: Instant, zone: string): Step {
  const local = localTime(since, zone);
  return instantStep('open', since, false, `自 ${local} 起挂起，恢复后才有到期时间`, `suspended since ${local}: no due time until it is resumed`);
}

/** '3小时30分钟', '3 h 30 min'; seconds only where there are some. */
export function durationText(ms: number): Bilingual {
  const parts = [
    [Math.floor(ms / 3_600_000), '小时', 'h'],
    [Math.floor(ms / 60_000) % 60, '分钟', 'min'],
    [(ms % 60_000) / 1000, '秒', 's'],
  ] as const;
  const shown = parts.filter(([amount]) => amount > 0);
  if (shown.length === 0) return { zh: '0分钟', en: '0 min' };
  return { zh: shown.map(([amount, zh]) => `${amount}${zh}`).join(''), en: shown.map(([amount, , en]) => `${amount} ${en}`).join(' ') };
}

/** '2026-10-13 17:30', seconds only where there are some, without the offset, which the instant beside it has. */
export function localTime(instant: Instant, zone: string): string {
  return formatInstant(instant, zone)
    .replace('T', ' ')
    .replace(/[+-]\d\d:\d\d(:\d\d)?$/, '')
    .replace(/^(.{16}):00$/, '$1');
}
