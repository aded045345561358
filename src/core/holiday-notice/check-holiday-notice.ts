/** From the text of a holiday notice to a checked one, or to every mistake in it at once. */
import { festivals, type Festival } from '../calendar/days/china-notices.js';
import { legalDaysOf } from '../calendar/days/legal-holidays.js';
import { isWorkday } from '../calendar/days/work-day.js';
import { alike, listed, type Bilingual } from '../bilingual.js';
import { dateOf, dayOf, parseDate, weekdayOf, type CalendarDate } from '../calendar/time/calendar-date.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { findingsIn, type Findings } from '../definition/findings.js';
import { quotation, type Problem } from '../definition/problem.js';
import { parseYaml } from '../definition/text/parse-yaml.js';
import { shapeCheck } from '../definition/text/shape.js';
import type { Path } from '../definition/text/tree.js';
import { both } from '../definition/words/both.js';
import { changedDays, reachOf } from './changed-days.js';
import { calendarWith, type HolidayNotice, type NoticeDay, type NoticeKind } from './holiday-notice.js';
import { HOLIDAY_NOTICE_SCHEMA, NOTICE_KEYS } from './holiday-notice-schema.js';

/** A missing key is told below: a shape without one would leave nothing to speak of. */
const checkShape = shapeCheck({ ...HOLIDAY_NOTICE_SCHEMA, required: [] }, () => false);

const EMPTY = { expected: both`a holiday notice`, remedy: both`write one: docs/calendar.md shows the form` };

const REST_DAYS_MAX = 16;
/** How far a New Year's holiday may reach back into the year before: those of 2008 and 2019 began on 29 December. */
const NEW_YEAR_FROM = '12-20';

export interface CheckedNotice {
  /** Null if and only if there are problems. */
  readonly notice: HolidayNotice | null;
  readonly problems: readonly Problem[];
  /** What a person should look at again; it forbids nothing. */
  readonly remarks: readonly Bilingual[];
}

interface WrittenNotice {
  readonly year?: number;
  readonly kind?: NoticeKind;
  readonly number?: string;
  readonly url?: string;
  readonly holidays?: readonly WrittenHoliday[];
}

interface WrittenHoliday {
  readonly holiday?: Festival;
  readonly title?: Bilingual;
  readonly rest?: string;
  readonly work?: readonly string[];
}

/** @param inForce the calendar that the notice is to be entered into */
export function checkHolidayNotice(text: string, inForce: WorkCalendar): CheckedNotice {
  const { tree, problems } = parseYaml(text);
  if (tree === null) return refused(problems.map((problem) => (problem.code === 'empty' ? { ...problem, ...EMPTY } : problem)));
  const shape = checkShape(tree);
  const findings = findingsIn(tree, shape);
  const cutKeys = new Set(shape.cut.map(([key]) => key));
  const notice = shape.rest === null ? null : new Reader(shape.rest as WrittenNotice, inForce, findings).notice(cutKeys);
  const found = findings.problems();
  if (found.length > 0 || notice === null) return refused(found);
  return { notice, problems: [], remarks: remarksOn(notice, inForce) };
}

function refused(problems: readonly Problem[]): CheckedNotice {
  return { notice: null, problems, remarks: [] };
}

class Reader {
  readonly #days = new Map<CalendarDate, NoticeDay>();

  constructor(
    private readonly written: WrittenNotice,
    private readonly inForce: WorkCalendar,
    private readonly findings: Findings,
  ) {}

  /** @param cut keys whose values are told already */
  notice(cut: ReadonlySet<unknown>): HolidayNotice {
    const { year = NaN, kind = 'notice', number = '', url = '', holidays = [] } = this.written;
    for (const key of NOTICE_KEYS) {
      if (this.written[key] === undefined && !cut.has(key)) this.#finding([], 'missing_key', both`the key '${key}'`, both`none`, both`add '${key}:'`);
    }
    // A year that is refused says nothing of its dates.
    const ofYear = Number.isNaN(year) || (!cut.has('kind') && !this.#checkYear(year, kind)) ? null : year;
    holidays.forEach((holiday, index) => this.#readHoliday(holiday, ofYear, ['holidays', index]));
    const days = [...this.#days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
    const notice: HolidayNotice = { year, kind, number, url, days };
    if (this.findings.problems().length === 0) this.#checkWhole(notice);
    return notice;
  }

  /** Whether a notice of this kind may be for the year. */
  #checkYear(year: number, kind: NoticeKind): boolean {
    const covered = Number(this.inForce.coveredTo.slice(0, 4));
    const first = Number(this.inForce.coveredFrom.slice(0, 4));
    if (kind === 'notice' && year !== covered + 1) {
      const remedy = year <= covered ? both`add 'kind: supplement' for a further notice, 'kind: correction' to enter the year anew` : both`publish the years before it first`;
      return this.#finding(['year'], 'year_not_next', both`${covered + 1}, the year after the last that is covered`, alike(year), remedy);
    }
    if (kind !== 'notice' && (year > covered || year < first)) {
      return this.#finding(['year'], 'year_not_covered', both`a year that is covered, ${first} to ${covered}`, alike(year), both`leave 'kind' out for ${covered + 1}, or correct the year`);
    }
    return true;
  }

  #readHoliday({ holiday, title, rest, work = [] }: WrittenHoliday, year: number | null, path: Path): void {
    if ((holiday === undefined) === (title === undefined)) {
      this.#finding(path, 'holiday_or_title', both`one of 'holiday' and 'title'`, holiday === undefined ? both`neither` : both`both`, both`name the festival with 'holiday', or another occasion with 'title'`);
    }
    if (rest === undefined && work.length === 0) this.#finding(path, 'no_days', both`days in 'rest' or 'work'`, both`none`, both`give them, or remove the entry`);
    const { zh, en } = title ?? festivals[holiday ?? 'new-year'];
    const off = rest === undefined ? [] : this.#range(rest, [...path, 'rest']);
    this.#inYear(off, year, holiday, [...path, 'rest']);
    for (const date of off) this.#day({ date, kind: 'rest', reason: { zh, en } }, [...path, 'rest']);
    work.forEach((text, index) => {
      const at = [...path, 'work', index];
      const date = this.#date(text, text, at);
      if (date === null) return;
      this.#inYear([date], year, holiday, at);
      this.#day({ date, kind: 'work', reason: { zh: `${zh}调休补班`, en: `make-up workday for ${en}` } }, at);
    });
  }

  #range(text: string, path: Path): CalendarDate[] {
    const [first = '', last = first, ...more] = text.split('..');
    const [from, to] = [this.#date(first, text, path), more.length === 0 ? this.#date(last, text, path) : null];
    if (from === null || to === null) return [];
    const length = dayOf(to) - dayOf(from) + 1;
    if (length >= 1 && length <= REST_DAYS_MAX) return Array.from({ length }, (_, n) => dateOf(dayOf(from) + n));
    if (length < 1) this.#finding(path, 'range_runs_back', both`the earlier date first`, quotation(text), both`turn the two around`);
    else this.#finding(path, 'range_too_long', both`at most ${REST_DAYS_MAX} days off`, both`${length} days in all`, both`correct the dates`);
    return [];
  }

  #date(date: string, text: string, path: Path): CalendarDate | null {
    if (parseDate(date) !== null) return date;
    this.#finding(path, 'no_such_day', both`a date that exists, '2027-01-30', or two with '..' between`, quotation(text), both`correct it`);
    return null;
  }

  /** One finding for a range. */
  #inYear(dates: readonly CalendarDate[], year: number | null, holiday: Festival | undefined, path: Path): void {
    const isBefore = (date: CalendarDate): boolean => holiday === 'new-year' && date >= `${Number(year) - 1}-${NEW_YEAR_FROM}` && date < `${year}`;
    const outside = year === null ? undefined : dates.find((date) => !date.startsWith(`${year}-`) && !isBefore(date));
    if (outside !== undefined) {
      this.#finding(path, 'outside_year', both`dates of ${Number(year)}; for New Year's Day also from 20 December on`, alike(outside), both`correct the date or the year`);
    }
  }

  #day(day: NoticeDay, path: Path): void {
    const { date, kind } = day;
    if (kind === 'work' && !this.inForce.weeklyRest.includes(weekdayOf(dayOf(date)))) {
      this.#finding(path, 'make_up_on_weekday', both`a make-up workday that falls on a weekend`, both`${date}, a weekday`, both`correct the date: weekdays are worked without it`);
    }
    const other = this.#days.get(date);
    if (other !== undefined) this.#finding(path, 'day_named_twice', both`each date once`, both`${date}, ${other.kind === 'rest' ? both`a day off` : both`a make-up workday`} above`, both`remove it from one of the two`);
    this.#days.set(date, day);
  }

  /** What only the whole can be asked: the days that the law gives, and whether it says anything new. */
  #checkWhole(notice: HolidayNotice): void {
    const { year, kind } = notice;
    if (kind !== 'supplement') {
      const missing = lawfulDays(year).filter((date) => this.#days.get(date)?.kind !== 'rest');
      if (missing.length > 0) this.#finding(['holidays'], 'legal_day_missing', both`the legal days of ${year} among the days off`, both`without ${listed(missing)}`, both`add them: the law names them itself`, 'key');
    } else if (changedDays(this.inForce, calendarWith(this.inForce, notice, 'supplement'), ...reachOf(year)).length === 0) {
      this.#finding(['holidays'], 'changes_nothing', both`a day that is another than before`, both`the calendar in force`, both`it is entered already`, 'key');
    }
  }

  #finding(path: Path, code: string, expected: Bilingual, saw: Bilingual, remedy: Bilingual, at: 'key' | 'value' = 'value'): false {
    this.findings.add(path, { code, expected, saw, remedy }, { at });
    return false;
  }
}

/** The revision of 2024 is in force since 2025; what earlier notices had to contain is history. */
function lawfulDays(year: number): readonly CalendarDate[] {
  return year < 2025 ? [] : legalDaysOf(year);
}

const LEGAL_DAYS = 13;

/** Days off on weekdays less make-up workdays are the days that the law gives: so it was in every notice but two, which said why. */
function remarksOn(notice: HolidayNotice, inForce: WorkCalendar): Bilingual[] {
  const { year, kind, days } = notice;
  if (kind === 'supplement' || year < 2025) return [];
  const calendar = calendarWith(inForce, notice, 'counted');
  const off = days.filter(({ date, kind: is }) => is === 'rest' && !inForce.weeklyRest.includes(weekdayOf(dayOf(date))) && !isWorkday(calendar, date)).length;
  const gained = off - days.filter(({ kind: is }) => is === 'work').length;
  if (gained === LEGAL_DAYS) return [];
  return [{
    zh: `工作日放假天数减补班天数为${gained}，法定为${LEGAL_DAYS}天，请核对原文`,
    en: `weekdays off less make-up workdays are ${gained}, the law gives ${LEGAL_DAYS}: compare with the paper`,
  }];
}
