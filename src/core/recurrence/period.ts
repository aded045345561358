/**
 * The periods in which a duty recurs, half-open [first, end), in local days. Natural periods lie as the calendar's own do
 * (January to June, July to December) and follow one another without a gap; a rolling period begins on any day.
 */
import * as rruleModule from 'rrule';
import { instantAt, type CalendarDate, type Instant } from '../calendar/instant.js';
import { addMonths, dateOf, dayMs, dayOf, weekdayOf, type DayNumber } from '../calendar/time/calendar-date.js';
import type { Frequency, RecurrenceRule } from './recurrence-rule.js';

/** The package is CommonJS: what it exports stands under `default`, or beside it where a bundler was at work. */
const { RRule } = (rruleModule as typeof rruleModule & { default?: typeof rruleModule }).default ?? rruleModule;

export interface Period {
  /** '2026-H1', '2026-Q3', '2026-03', '2026', '2026-W10'; else its first day. Names it within its process. */
  readonly id: string;
  readonly first: DayNumber;
  /** The day after its last. */
  readonly end: DayNumber;
}

/** The natural period that holds a day; null where the rule has none that begins by then and ends within its bounds. */
export function periodHolding(rule: RecurrenceRule, starts: CalendarDate, day: DayNumber): Period | null {
  const series = seriesNear(rule, starts, day);
  const first = series.before(floating(day), true);
  const end = series.after(floating(day), false);
  return first === null || end === null ? null : named(dayOfFloating(first), dayOfFloating(end));
}

/** The first natural period that begins on a day or later. */
export function periodFrom(rule: RecurrenceRule, starts: CalendarDate, day: DayNumber): Period | null {
  const first = seriesNear(rule, starts, day).after(floating(day), true);
  return first === null ? null : periodHolding(rule, starts, dayOfFloating(first));
}

/** A period of the rule's length that begins on a day; one in months ends with the day before the corresponding one (Civil Code, article 202). */
export function rollingPeriod({ frequency, interval }: RecurrenceRule, first: DayNumber): Period {
  return { id: dateOf(first), first, end: STEPS[frequency].add(first, interval) };
}

/** The instants of a period: its first moment, and the midnight that ends it, which is the last that is on time (Civil Code, articles 203 and 1259). */
export function instantsOf(zone: string, { first, end }: Pick<Period, 'first' | 'end'>): { readonly from: Instant; readonly due: Instant } {
  return { from: instantAt(zone, first, 0), due: instantAt(zone, end, 0) };
}

/** Dates without a zone, as the library wants them: its own zones give answers that hang on the process's. */
const floating = (day: DayNumber): Date => new Date(day * dayMs);
const dayOfFloating = (date: Date): DayNumber => date.getTime() / dayMs;

function seriesNear(rule: RecurrenceRule, starts: CalendarDate, day: DayNumber) {
  const { frequency, interval, months, monthDays, weekdays } = rule;
  return new RRule({
    freq: RRule[frequency],
    interval,
    dtstart: floating(movedOn(rule, anchorOf(rule, dayOf(starts)), day)),
    wkst: RRule.MO,
    ...(months.length > 0 && { bymonth: [...months] }),
    ...(monthDays.length > 0 && { bymonthday: [...monthDays] }),
    ...(weekdays.length > 0 && { byweekday: weekdays.map(({ weekday, nth }) => (nth === null ? BY_WEEKDAY[weekday - 1]! : BY_WEEKDAY[weekday - 1]!.nth(nth))) }),
  });
}

const BY_WEEKDAY = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU];

/** Where natural periods are counted from: the year, or the week, in which the recurrence starts; a number of days from its start. */
function anchorOf({ frequency }: RecurrenceRule, starts: DayNumber): DayNumber {
  if (frequency === 'DAILY') return starts;
  if (frequency === 'WEEKLY') return starts - weekdayOf(starts) + 1;
  return dayOf(`${dateOf(starts).slice(0, 4)}-01-01`);
}

/**
 * The anchor, or a later one that gives the same days from well before `day` on: so that a rule costs the same however long ago it began.
 * Twelve intervals back a rule that narrows the day of month or year has come at least once.
 */
function movedOn({ frequency, interval }: RecurrenceRule, anchor: DayNumber, day: DayNumber): DayNumber {
  const { of, add } = STEPS[frequency];
  const intervals = Math.floor((of(day) - of(anchor)) / interval) - INTERVALS_BACK;
  return intervals <= 0 ? anchor : add(anchor, intervals * interval);
}

const INTERVALS_BACK = 12;

interface StepFacts {
  /** Which step of its frequency a day lies in, counted from any origin. */
  readonly of: (day: DayNumber) => number;
  readonly add: (day: DayNumber, steps: number) => DayNumber;
}

const monthNumber = (day: DayNumber): number => Number(dateOf(day).slice(0, 4)) * 12 + Number(dateOf(day).slice(5, 7));
const STEPS: Readonly<Record<Frequency, StepFacts>> = {
  YEARLY: { of: (day) => Number(dateOf(day).slice(0, 4)), add: (day, steps) => addMonths(day, 12 * steps, 'last-day') },
  MONTHLY: { of: monthNumber, add: (day, steps) => addMonths(day, steps, 'last-day') },
  WEEKLY: { of: (day) => Math.floor((day + 3) / 7), add: (day, steps) => day + 7 * steps },
  DAILY: { of: (day) => day, add: (day, steps) => day + steps },
};

// ---- names

interface NamedLength {
  readonly end: (first: DayNumber) => DayNumber;
  /** The name of such a period that begins on a day; null where none begins there. */
  readonly name: (date: CalendarDate, first: DayNumber) => string | null;
}

const months = (count: number) => (first: DayNumber) => addMonths(first, count, 'last-day');
const yearOf = (date: CalendarDate) => date.slice(0, 4);

const NAMED: readonly NamedLength[] = [
  { end: months(12), name: (date) => (date.endsWith('-01-01') ? yearOf(date) : null) },
  { end: months(6), name: (date) => (/-0[17]-01$/.test(date) ? `${yearOf(date)}-H${date[6] === '1' ? 1 : 2}` : null) },
  { end: months(3), name: (date) => (/-(01|04|07|10)-01$/.test(date) ? `${yearOf(date)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}` : null) },
  { end: months(1), name: (date) => (date.endsWith('-01') ? date.slice(0, 7) : null) },
  { end: (first) => first + 7, name: (_date, first) => (weekdayOf(first) === 1 ? weekName(first) : null) },
];

function named(first: DayNumber, end: DayNumber): Period {
  const date = dateOf(first);
  const length = NAMED.find((one) => one.end(first) === end && one.name(date, first) !== null);
  return { id: length?.name(date, first) ?? date, first, end };
}

/** The ISO week, by the year of its Thursday. */
function weekName(monday: DayNumber): string {
  const thursday = monday + 3;
  const year = dateOf(thursday).slice(0, 4);
  return `${year}-W${String(Math.floor((thursday - dayOf(`${year}-01-01`)) / 7) + 1).padStart(2, '0')}`;
}
