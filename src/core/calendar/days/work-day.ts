/**
 * A calendar's answer for one day: worked or not, by whose word, and in which windows. Answers are kept for each calendar value,
 * since deadlines are computed in every transition and calendars never change.
 */
import { dateOf, dayMs, dayOf, weekdayOf, type DayNumber } from '../time/calendar-date.js';
import { dayAt, instantAt, type CalendarDate, type Instant } from '../instant.js';
import { spansMs, type Span } from '../time/span.js';
import type { DayOverride, HoursLine, LegalDay, Season, WorkCalendar } from '../work-calendar.js';
import { parseWindow, type WorkingWindow } from './working-window.js';

export interface WorkDay {
  readonly day: DayNumber;
  readonly working: boolean;
  /** The notice or own day that decided, if one did. */
  readonly override: DayOverride | null;
  /** The law that decided, where no notice covers the day; where neither did, its weekday has. */
  readonly legal: LegalDay | null;
  /** No published notice covers the day: past the last one the answer may change. */
  readonly provisional: boolean;
  /** The first day that the calendar knows, where this day lies before it. */
  readonly calendarBegins: CalendarDate | null;
  /** Working windows in order; none on a rest day. */
  readonly windows: readonly Span[];
  readonly opensAt: Instant;
  /** Close of business by the hours of the day, on a rest day too. */
  readonly closesAt: Instant;
  readonly startsAt: Instant;
  /** 24:00, the next day's midnight. */
  readonly endsAt: Instant;
}

interface Known {
  readonly days: Map<DayNumber, WorkDay>;
  readonly windows: Map<HoursLine, readonly WorkingWindow[]>;
  readonly covered: { readonly from: DayNumber; readonly to: DayNumber };
}

const known = new WeakMap<WorkCalendar, Known>();

export function workDay(calendar: WorkCalendar, day: DayNumber): WorkDay {
  let memory = known.get(calendar);
  if (memory === undefined) {
    memory = { days: new Map(), windows: new Map(), covered: { from: dayOf(calendar.coveredFrom), to: dayOf(calendar.coveredTo) } };
    known.set(calendar, memory);
  }
  let answer = memory.days.get(day);
  if (answer === undefined) {
    answer = resolve(calendar, day, memory);
    memory.days.set(day, answer);
  }
  return answer;
}

function resolve(calendar: WorkCalendar, day: DayNumber, memory: Known): WorkDay {
  const date = dateOf(day);
  const override = calendar.overrides[date] ?? null;
  const legal = override === null && day > memory.covered.to ? (calendar.legalDays[date] ?? calendar.legalDays[date.slice(5)] ?? null) : null;
  const working = override === null ? legal === null && !calendar.weeklyRest.includes(weekdayOf(day)) : override.kind === 'work';
  const hours = windowsOf(hoursOf(calendar, date, weekdayOf(day)), memory).map(({ from, to }) => ({
    from: instantAt(calendar.zone, day, from * 60_000),
    to: instantAt(calendar.zone, day, to * 60_000),
  }));
  return {
    day,
    working,
    override,
    legal,
    provisional: day < memory.covered.from || day > memory.covered.to,
    calendarBegins: day < memory.covered.from ? calendar.coveredFrom : null,
    windows: working ? hours : [],
    opensAt: hours[0]!.from,
    closesAt: hours.at(-1)!.to,
    startsAt: instantAt(calendar.zone, day, 0),
    endsAt: instantAt(calendar.zone, day, dayMs),
  };
}

function windowsOf(line: HoursLine, memory: Known): readonly WorkingWindow[] {
  let windows = memory.windows.get(line);
  if (windows === undefined) {
    windows = line.windows.map((text) => {
      const window = parseWindow(text);
      if (window === null) throw new RangeError(`expected a window HH:MM-HH:MM, saw ${text}: make calendars with readCalendar`);
      return window;
    });
    memory.windows.set(line, windows);
  }
  return windows;
}

/** The line of working hours that holds on a day, rest day or not. */
function hoursOf(calendar: WorkCalendar, date: CalendarDate, weekday: number): HoursLine {
  const regime = calendar.hours.findLast(({ effectiveFrom }) => effectiveFrom <= date) ?? calendar.hours[0];
  const line = regime?.lines.find(
    (candidate) =>
      (candidate.season === undefined || calendar.seasons.some((season) => season.id === candidate.season && isInSeason(season, date))) &&
      (candidate.weekdays === undefined || candidate.weekdays.includes(weekday)),
  );
  if (line === undefined) throw new RangeError(`expected working hours for ${date} in calendar ${calendar.id}: make calendars with readCalendar`);
  return line;
}

export function isInSeason(season: Season, date: CalendarDate): boolean {
  const monthDay = date.slice(5);
  if (season.from <= season.to) return season.from <= monthDay && monthDay <= season.to;
  return season.from <= monthDay || monthDay <= season.to;
}

export function isWorkday(calendar: WorkCalendar, date: CalendarDate): boolean {
  return workDay(calendar, dayOf(date)).working;
}

/** Whether no published notice covers the date, so that what is said of it may change. */
export function isProvisional(calendar: WorkCalendar, date: CalendarDate): boolean {
  return workDay(calendar, dayOf(date)).provisional;
}

/** Whether the instant lies in a working window: the opening belongs to it, the close does not. */
export function isWorkingInstant(calendar: WorkCalendar, instant: Instant): boolean {
  return workDay(calendar, dayAt(calendar.zone, instant)).windows.some(({ from, to }) => from <= instant && instant < to);
}

/** Working time from a to b in milliseconds; none when b is not after a. */
export function workingMsBetween(calendar: WorkCalendar, a: Instant, b: Instant): number {
  let ms = 0;
  for (let day = dayAt(calendar.zone, a); b > a && day <= dayAt(calendar.zone, b); day++) {
    ms += spansMs(workDay(calendar, day).windows, a, b);
  }
  return ms;
}
