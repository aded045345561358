/** The checks that make plain data a work calendar. Every mistake is reported, all at once, with its place. */
import { dateOf, dayOf, parseDate } from '../time/calendar-date.js';
import { quote, type Problem } from '../problem.js';
import type { DayOverride, HoursLine, HoursRegime, LegalDay, Season, WorkCalendar } from '../work-calendar.js';
import { parseWindow } from './working-window.js';
import { isZone } from '../time/zone-offset.js';

export interface CalendarProblem extends Problem {
  /** The place in the data: hours[0].lines[1].windows[0] */
  readonly at: string;
}

export interface CalendarProblems {
  readonly problems: readonly CalendarProblem[];
}

type Fields = Readonly<Record<string, unknown>>;

/** A frozen calendar from data of any origin, or all that is wrong with it. Told apart by `'problems' in answer`. */
export function readCalendar(data: unknown): WorkCalendar | CalendarProblems {
  const check = new Check();
  const fields = check.fields('', data, ['id', 'version', 'zone', 'coveredFrom', 'coveredTo', 'legalDays', 'weeklyRest', 'seasons', 'hours', 'overrides']);
  const seasons = check.list('seasons', fields['seasons'], 0).map((season, i) => readSeason(check, `seasons[${i}]`, season));
  const calendar: WorkCalendar = {
    id: check.text('id', fields['id']),
    version: check.text('version', fields['version']),
    zone: check.that('zone', fields['zone'], (zone) => typeof zone === 'string' && isZone(zone), 'an IANA zone', 'write, for example, Asia/Shanghai'),
    coveredFrom: check.date('coveredFrom', fields['coveredFrom']),
    coveredTo: check.date('coveredTo', fields['coveredTo']),
    legalDays: readLegalDays(check, fields['legalDays']),
    weeklyRest: readWeekdays(check, 'weeklyRest', fields['weeklyRest'], 6),
    seasons,
    hours: readHours(check, fields['hours'], new Set(seasons.map(({ id }) => id))),
    overrides: readOverrides(check, fields['overrides']),
  };
  if (check.problems.length === 0 && dayOf(calendar.coveredTo) < dayOf(calendar.coveredFrom)) {
    check.report('coveredTo', `a date not before coveredFrom ${calendar.coveredFrom}`, calendar.coveredTo, 'give the last day that is known');
  }
  return check.problems.length > 0 ? { problems: check.problems } : deepFreeze(calendar);
}

function readSeason(check: Check, at: string, data: unknown): Season {
  const fields = check.fields(at, data, ['id', 'title', 'from', 'to']);
  return {
    id: check.text(`${at}.id`, fields['id']),
    title: readBilingual(check, `${at}.title`, fields['title']),
    from: check.that(`${at}.from`, fields['from'], isMonthDay, 'a day of the year MM-DD', 'write, for example, 11-15'),
    to: check.that(`${at}.to`, fields['to'], isMonthDay, 'a day of the year MM-DD', 'write, for example, 03-15'),
  };
}

/** Of any year, the leap day among them. */
function isMonthDay(value: unknown): boolean {
  return typeof value === 'string' && parseDate(`2024-${value}`) !== null;
}

function readLegalDays(check: Check, data: unknown): Readonly<Record<string, LegalDay>> {
  return Object.fromEntries(
    Object.entries(check.fields('legalDays', data, [], null)).map(([day, value]) => {
      const at = `legalDays.${day}`;
      const fields = check.fields(at, value, ['reason', 'source']);
      check.that(at, day, (text) => isMonthDay(text) || parseDate(String(text)) !== null, 'a day of the year MM-DD or a date', 'write, for example, 10-01 or 2027-02-06');
      return [day, { reason: readBilingual(check, `${at}.reason`, fields['reason']), source: check.text(`${at}.source`, fields['source']) }];
    }),
  );
}

function readHours(check: Check, data: unknown, seasons: ReadonlySet<string>): readonly HoursRegime[] {
  let before = -Infinity;
  return check.list('hours', data, 1).map((regime, i) => {
    const at = `hours[${i}]`;
    const fields = check.fields(at, regime, ['effectiveFrom', 'lines']);
    const effectiveFrom = check.date(`${at}.effectiveFrom`, fields['effectiveFrom']);
    const day = parseDate(effectiveFrom) ?? before;
    if (day <= before) check.report(`${at}.effectiveFrom`, 'regimes in the order of their dates', effectiveFrom, 'sort them, one for each date');
    before = day;
    const lines = check.list(`${at}.lines`, fields['lines'], 1).map((line, j) => readLine(check, `${at}.lines[${j}]`, line, seasons));
    const last = lines.at(-1);
    if (last !== undefined && (last.season !== undefined || last.weekdays !== undefined)) {
      check.report(`${at}.lines`, 'a last line for all other days', last, 'add a line with windows only');
    }
    return { effectiveFrom, lines };
  });
}

function readLine(check: Check, at: string, data: unknown, seasons: ReadonlySet<string>): HoursLine {
  const fields = check.fields(at, data, ['windows'], ['season', 'weekdays']);
  const isSeason = (value: unknown): boolean => typeof value === 'string' && seasons.has(value);
  return {
    ...(fields['season'] === undefined ? {} : { season: check.that(`${at}.season`, fields['season'], isSeason, `a season of this calendar (${[...seasons].join(', ')})`, 'name one of its seasons, or add it') }),
    ...(fields['weekdays'] === undefined ? {} : { weekdays: readWeekdays(check, `${at}.weekdays`, fields['weekdays'], 7) }),
    windows: readWindows(check, `${at}.windows`, fields['windows']),
  };
}

function readWindows(check: Check, at: string, data: unknown): readonly string[] {
  let closedAt = -1;
  let minutes = 0;
  const windows = check.list(at, data, 1).map((text, i) => {
    const window = typeof text === 'string' ? parseWindow(text) : null;
    if (window === null || window.from <= closedAt) {
      const remedy = 'write 08:00-12:00, 13:30-17:30; split a night shift at 24:00';
      check.report(`${at}[${i}]`, 'a window HH:MM-HH:MM of one day, after the one before it', text, remedy);
      return '';
    }
    closedAt = window.to;
    minutes += window.to - window.from;
    return text as string;
  });
  if (windows.every((window) => window !== '') && minutes < 60) {
    check.report(at, 'at least one working hour a day', data, 'a day without work is a rest day: use weeklyRest or an override');
  }
  return windows;
}

function readWeekdays(check: Check, at: string, data: unknown, max: number): readonly number[] {
  const days = check.list(at, data, 0).map((day, i) =>
    check.that<number>(`${at}[${i}]`, day, (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7, 'a weekday from 1 (Monday) to 7', 'use ISO weekdays'),
  );
  if (new Set(days).size !== days.length || days.length > max) {
    check.report(at, `at most ${max} weekdays, each once`, data, 'a week has at least one working day');
  }
  return days;
}

function readOverrides(check: Check, data: unknown): Readonly<Record<string, DayOverride>> {
  const byDate = Object.entries(check.fields('overrides', data, [], null)).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    byDate.map(([date, value]) => {
      const at = `overrides.${date}`;
      const fields = check.fields(at, value, ['kind', 'reason', 'source', 'own']);
      check.date(at, date);
      return [
        date,
        {
          kind: check.that<'rest' | 'work'>(`${at}.kind`, fields['kind'], (kind) => kind === 'rest' || kind === 'work', 'rest or work', 'say which'),
          reason: readBilingual(check, `${at}.reason`, fields['reason']),
          source: check.text(`${at}.source`, fields['source']),
          own: check.that<boolean>(`${at}.own`, fields['own'], (own) => typeof own === 'boolean', 'true or false', "say whether it is the organization's own day"),
        },
      ];
    }),
  );
}

function readBilingual(check: Check, at: string, data: unknown): { zh: string; en: string } {
  const fields = check.fields(at, data, ['zh', 'en']);
  return { zh: check.text(`${at}.zh`, fields['zh']), en: check.text(`${at}.en`, fields['en']) };
}

/** Collects problems. A value that fails comes back as it is: nothing is made of it, since problems are all that is then returned. */
class Check {
  readonly problems: CalendarProblem[] = [];

  report(at: string, expected: string, saw: unknown, remedy: string): void {
    this.problems.push({ at, expected, saw: quote(saw), remedy });
  }

  that<T = string>(at: string, value: unknown, holds: (value: unknown) => boolean, expected: string, remedy: string): T {
    if (!holds(value)) this.report(at, expected, value, remedy);
    return value as T;
  }

  text(at: string, value: unknown): string {
    return this.that(at, value, (text) => typeof text === 'string' && text !== '' && text.length <= 1000, 'a text of 1 to 1,000 characters', 'write it');
  }

  date(at: string, value: unknown): string {
    return this.that(at, value, (date) => typeof date === 'string' && parseDate(date) !== null, 'a date YYYY-MM-DD that exists', `write, for example, ${dateOf(20_819)}`);
  }

  list(at: string, value: unknown, min: number): readonly unknown[] {
    if (Array.isArray(value) && value.length >= min && value.length <= 1000) return value;
    this.report(at, `a list of ${min} to 1,000`, value, 'write it as a list');
    return [];
  }

  /** The fields of an object: all of `required`, none but these and `optional`; any names when `optional` is null. */
  fields(at: string, value: unknown, required: readonly string[], optional: readonly string[] | null = []): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.report(at, 'an object', value, `give ${required.join(', ')}`);
      return {};
    }
    const fields = value as Fields;
    const allowed = new Set([...required, ...(optional ?? [])]);
    for (const name of optional === null ? [] : Object.keys(fields)) {
      if (!allowed.has(name)) this.report(at, `no field but ${[...allowed].join(', ')}`, name, 'remove or correct it');
    }
    return fields;
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
