/** The checks that make plain data a work calendar. Every mistake is reported, all at once, with its place. */
import type { Bilingual } from '../../bilingual.js';
import { seen, type Problem } from '../../problem.js';
import { dateOf, dayOf, parseDate } from '../time/calendar-date.js';
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

/** What is expected of a value, and what to do where it is something else. */
type Words = Pick<Problem, 'expected' | 'remedy'>;

const words = (expected: Bilingual, remedy: Bilingual): Words => ({ expected, remedy });

const WORDS = {
  zone: words({ zh: 'IANA 时区', en: 'an IANA zone' }, { zh: '请写作 Asia/Shanghai 等', en: 'write, for example, Asia/Shanghai' }),
  monthDay: words({ zh: '一年中的某日 MM-DD', en: 'a day of the year MM-DD' }, { zh: '请写作 11-15 等', en: 'write, for example, 11-15' }),
  legalDay: words({ zh: '一年中的某日 MM-DD，或某一日期', en: 'a day of the year MM-DD or a date' }, { zh: '请写作 10-01、2027-02-06 等', en: 'write, for example, 10-01 or 2027-02-06' }),
  regimeOrder: words({ zh: '按日期先后排列的工作时间', en: 'regimes in the order of their dates' }, { zh: '请按日期排列，每个日期一项', en: 'sort them, one for each date' }),
  lastLine: words({ zh: '末行适用于其余各日', en: 'a last line for all other days' }, { zh: '请加一行，只写 windows', en: 'add a line with windows only' }),
  window: words(
    { zh: '同一日内的时段 HH:MM-HH:MM，在前一时段之后', en: 'a window HH:MM-HH:MM of one day, after the one before it' },
    { zh: '请写作 08:00-12:00、13:30-17:30；夜班在 24:00 处分开', en: 'write 08:00-12:00, 13:30-17:30; split a night shift at 24:00' },
  ),
  workingHour: words(
    { zh: '每日至少一小时工作时间', en: 'at least one working hour a day' },
    { zh: '全日不工作的是休息日，请用 weeklyRest 或单列该日', en: 'a day without work is a rest day: use weeklyRest or an override' },
  ),
  weekday: words({ zh: '星期几，1（星期一）至 7', en: 'a weekday from 1 (Monday) to 7' }, { zh: '请用 ISO 的星期编号', en: 'use ISO weekdays' }),
  kind: words({ zh: 'rest 或 work', en: 'rest or work' }, { zh: '请写明休息或工作', en: 'say which' }),
  own: words({ zh: 'true 或 false', en: 'true or false' }, { zh: '请写明是否为本单位自定之日', en: "say whether it is the organization's own day" }),
  text: words({ zh: '1 至 1000 字的文字', en: 'a text of 1 to 1,000 characters' }, { zh: '请填写', en: 'write it' }),
  date: words({ zh: '确有的日期 YYYY-MM-DD', en: 'a date YYYY-MM-DD that exists' }, { zh: `请写作 ${dateOf(20_819)} 等`, en: `write, for example, ${dateOf(20_819)}` }),
} as const;

function seasonWords(seasons: ReadonlySet<string>): Words {
  return words(
    { zh: `本日历的季节（${[...seasons].join('、')}）`, en: `a season of this calendar (${[...seasons].join(', ')})` },
    { zh: '请填写其中的季节，或加入此季节', en: 'name one of its seasons, or add it' },
  );
}

/** A frozen calendar from data of any origin, or all that is wrong with it. Told apart by `'problems' in answer`. */
export function readCalendar(data: unknown): WorkCalendar | CalendarProblems {
  const check = new Check();
  const fields = check.fields('', data, ['id', 'version', 'zone', 'coveredFrom', 'coveredTo', 'legalDays', 'weeklyRest', 'seasons', 'hours', 'overrides']);
  const seasons = check.list('seasons', fields['seasons'], 0).map((season, i) => readSeason(check, `seasons[${i}]`, season));
  const calendar: WorkCalendar = {
    id: check.text('id', fields['id']),
    version: check.text('version', fields['version']),
    zone: check.that('zone', fields['zone'], (zone) => typeof zone === 'string' && isZone(zone), WORDS.zone),
    coveredFrom: check.date('coveredFrom', fields['coveredFrom']),
    coveredTo: check.date('coveredTo', fields['coveredTo']),
    legalDays: readLegalDays(check, fields['legalDays']),
    weeklyRest: readWeekdays(check, 'weeklyRest', fields['weeklyRest'], 6),
    seasons,
    hours: readHours(check, fields['hours'], new Set(seasons.map(({ id }) => id))),
    overrides: readOverrides(check, fields['overrides']),
  };
  if (check.problems.length === 0 && dayOf(calendar.coveredTo) < dayOf(calendar.coveredFrom)) {
    const expected = { zh: `不早于 coveredFrom ${calendar.coveredFrom} 的日期`, en: `a date not before coveredFrom ${calendar.coveredFrom}` };
    check.report('coveredTo', { expected, remedy: { zh: '请填写已知的最后一日', en: 'give the last day that is known' } }, calendar.coveredTo);
  }
  return check.problems.length > 0 ? { problems: check.problems } : deepFreeze(calendar);
}

function readSeason(check: Check, at: string, data: unknown): Season {
  const fields = check.fields(at, data, ['id', 'title', 'from', 'to']);
  return {
    id: check.text(`${at}.id`, fields['id']),
    title: readBilingual(check, `${at}.title`, fields['title']),
    from: check.that(`${at}.from`, fields['from'], isMonthDay, WORDS.monthDay),
    to: check.that(`${at}.to`, fields['to'], isMonthDay, WORDS.monthDay),
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
      check.that(at, day, (text) => isMonthDay(text) || parseDate(String(text)) !== null, WORDS.legalDay);
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
    if (day <= before) check.report(`${at}.effectiveFrom`, WORDS.regimeOrder, effectiveFrom);
    before = day;
    const lines = check.list(`${at}.lines`, fields['lines'], 1).map((line, j) => readLine(check, `${at}.lines[${j}]`, line, seasons));
    const last = lines.at(-1);
    if (last !== undefined && (last.season !== undefined || last.weekdays !== undefined)) {
      check.report(`${at}.lines`, WORDS.lastLine, last);
    }
    return { effectiveFrom, lines };
  });
}

function readLine(check: Check, at: string, data: unknown, seasons: ReadonlySet<string>): HoursLine {
  const fields = check.fields(at, data, ['windows'], ['season', 'weekdays']);
  const isSeason = (value: unknown): boolean => typeof value === 'string' && seasons.has(value);
  return {
    ...(fields['season'] === undefined ? {} : { season: check.that(`${at}.season`, fields['season'], isSeason, seasonWords(seasons)) }),
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
      check.report(`${at}[${i}]`, WORDS.window, text);
      return '';
    }
    closedAt = window.to;
    minutes += window.to - window.from;
    return text as string;
  });
  if (windows.every((window) => window !== '') && minutes < 60) {
    check.report(at, WORDS.workingHour, data);
  }
  return windows;
}

function readWeekdays(check: Check, at: string, data: unknown, max: number): readonly number[] {
  const days = check.list(at, data, 0).map((day, i) =>
    check.that<number>(`${at}[${i}]`, day, (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7, WORDS.weekday),
  );
  if (new Set(days).size !== days.length || days.length > max) {
    const expected = { zh: `至多 ${max} 个星期几，各一次`, en: `at most ${max} weekdays, each once` };
    check.report(at, { expected, remedy: { zh: '一周至少有一个工作日', en: 'a week has at least one working day' } }, data);
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
          kind: check.that<'rest' | 'work'>(`${at}.kind`, fields['kind'], (kind) => kind === 'rest' || kind === 'work', WORDS.kind),
          reason: readBilingual(check, `${at}.reason`, fields['reason']),
          source: check.text(`${at}.source`, fields['source']),
          own: check.that<boolean>(`${at}.own`, fields['own'], (own) => typeof own === 'boolean', WORDS.own),
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

  report(at: string, words: Words, saw: unknown): void {
    this.problems.push({ at, ...words, saw: seen(saw) });
  }

  that<T = string>(at: string, value: unknown, holds: (value: unknown) => boolean, words: Words): T {
    if (!holds(value)) this.report(at, words, value);
    return value as T;
  }

  text(at: string, value: unknown): string {
    return this.that(at, value, (text) => typeof text === 'string' && text !== '' && text.length <= 1000, WORDS.text);
  }

  date(at: string, value: unknown): string {
    return this.that(at, value, (date) => typeof date === 'string' && parseDate(date) !== null, WORDS.date);
  }

  list(at: string, value: unknown, min: number): readonly unknown[] {
    if (Array.isArray(value) && value.length >= min && value.length <= 1000) return value;
    const expected = { zh: `${min} 至 1000 项的列表`, en: `a list of ${min} to 1,000` };
    this.report(at, { expected, remedy: { zh: '请写成列表', en: 'write it as a list' } }, value);
    return [];
  }

  /** The fields of an object: all of `required`, none but these and `optional`; any names when `optional` is null. */
  fields(at: string, value: unknown, required: readonly string[], optional: readonly string[] | null = []): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.report(at, { expected: { zh: '对象', en: 'an object' }, remedy: { zh: `请给出 ${required.join('、')}`, en: `give ${required.join(', ')}` } }, value);
      return {};
    }
    const fields = value as Fields;
    const allowed = new Set([...required, ...(optional ?? [])]);
    for (const name of optional === null ? [] : Object.keys(fields)) {
      if (allowed.has(name)) continue;
      const expected = { zh: `只有 ${[...allowed].join('、')}`, en: `no field but ${[...allowed].join(', ')}` };
      this.report(at, { expected, remedy: { zh: '请删除或更正', en: 'remove or correct it' } }, name);
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
