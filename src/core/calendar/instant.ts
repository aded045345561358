/**
 * Instants and local time. Local time maps to instants without ever running backwards: a local time that the clocks skip is the
 * first instant after the gap; one that they show twice is the earlier of the two.
 */
import { refuse, type Refusal } from '../problem.js';
import { dayMs, dateOf, parseDate, type CalendarDate, type DayNumber } from './time/calendar-date.js';
import { firstAfter, offsetMsAt, type Instant } from './time/zone-offset.js';

export type { CalendarDate } from './time/calendar-date.js';
export type { Instant } from './time/zone-offset.js';

/** The local day of an instant. */
export function dayAt(zone: string, instant: Instant): DayNumber {
  return Math.floor((instant + offsetMsAt(zone, instant)) / dayMs);
}

export function dateAt(zone: string, instant: Instant): CalendarDate {
  return dateOf(dayAt(zone, instant));
}

/** The instant of a local time: `timeMs` after the midnight that begins `day`, by the wall clock. 24 hours are the next midnight. */
export function instantAt(zone: string, day: DayNumber, timeMs: number): Instant {
  const localMs = day * dayMs + timeMs;
  const before = localMs - offsetMsAt(zone, localMs - dayMs);
  const after = localMs - offsetMsAt(zone, localMs + dayMs);
  if (before === after) return before;
  const candidates = [before, after].filter((instant) => instant + offsetMsAt(zone, instant) === localMs);
  if (candidates.length > 0) return Math.min(...candidates);
  return firstAfter(Math.min(before, after), Math.max(before, after), (instant) => instant + offsetMsAt(zone, instant) > localMs);
}

/** ISO 8601 with the zone's offset: 2026-10-13T17:30:00+08:00, with milliseconds only where there are some. */
export function formatInstant(instant: Instant, zone: string): string {
  const offsetMs = offsetMsAt(zone, instant);
  const local = new Date(instant + offsetMs).toISOString().replace(/\.000Z$|Z$/, '');
  return `${local}${formatOffset(offsetMs)}`;
}

function formatOffset(offsetMs: number): string {
  const seconds = Math.abs(offsetMs) / 1000;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, ...(seconds % 60 === 0 ? [] : [seconds % 60])];
  return (offsetMs < 0 ? '-' : '+') + parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Years of the instants and dates that are taken from outside. PostgreSQL, JavaScript and the zones agree on them. */
export const YEARS = { first: 1900, last: 2999 } as const;

const instantPattern =
  /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|([+-])([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?)?$/;

const INSTANT_WORDS = {
  expected: { zh: `确有的日期和时间，${YEARS.first} 至 ${YEARS.last} 年`, en: `a date and time that exists, ${YEARS.first} to ${YEARS.last}` },
  remedy: { zh: '请写作 2026-09-30T10:00、2026-09-30T10:00:00+08:00 或 2026-09-30', en: 'write it as 2026-09-30T10:00, 2026-09-30T10:00:00+08:00 or 2026-09-30' },
} as const;

/**
 * An instant from text: local to the zone (2026-09-30T10:00, seconds optional), with an offset or Z, or a date alone, which is its
 * 00:00. Of the years above.
 */
export function parseInstant(text: string, zone: string): Instant | Refusal {
  const match = instantPattern.exec(text);
  const day = match === null ? null : parseDate(match[1] ?? '');
  if (match === null || day === null || text < String(YEARS.first) || text >= String(YEARS.last + 1)) {
    return refuse(INSTANT_WORDS.expected, text, INSTANT_WORDS.remedy);
  }
  const [, , hours = '0', minutes = '0', seconds = '0', fraction = '0', offset, sign, offsetHours = '0', offsetMinutes = '0', offsetSeconds = '0'] = match;
  const timeMs = clockMs(hours, minutes, seconds) + Number(fraction.slice(0, 3).padEnd(3, '0'));
  if (offset === undefined) return instantAt(zone, day, timeMs);
  const offsetMs = (sign === '-' ? -1 : 1) * clockMs(offsetHours, offsetMinutes, offsetSeconds);
  return day * dayMs + timeMs - offsetMs;
}

function clockMs(hours: string, minutes: string, seconds: string): number {
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}
