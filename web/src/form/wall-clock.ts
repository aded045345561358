/**
 * What the clock on a wall of the organization shows, in pickers: a dayjs in UTC of that date and hour. So neither the zone of the browser nor
 * its summer time has a part in what is typed; an instant is made of it by the organization's zone.
 */
import dayjs, { type Dayjs } from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import { instantIn } from '../language/times.js';

dayjs.extend(utc);
dayjs.extend(timezone);

const MINUTES = 'YYYY-MM-DDTHH:mm';

/** @param text an instant, or a date alone */
export function wallOf(text: string, zone: string): Dayjs {
  return dayjs.utc(text.includes('T') ? instantIn(zone, text).replace(' ', 'T') : text);
}

export function wallNow(nowMs: number, zone: string): Dayjs {
  return wallOf(new Date(nowMs).toISOString(), zone);
}

/** The instant with its offset there, to the minute: '2026-12-20T08:00:00+08:00'. */
export function instantOf(wall: Dayjs, zone: string): string {
  return dayjs.tz(wall.format(MINUTES), zone).format();
}

/** As typed, under the first of the formats that it is written in; null where it is in none. */
export function typedWall(text: string, formats: readonly string[]): Dayjs | null {
  return formats.map((format) => dayjs.utc(text, format, true)).find((wall) => wall.isValid()) ?? null;
}
