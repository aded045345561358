/**
 * What the clock on a wall of the organization shows, in pickers: a dayjs in UTC of that date and hour. So neither the zone of the browser nor
 * its summer time has a part in what is typed; an instant is made of it by the organization's zone. (The zones of dayjs itself read their hours
 * by the browser's clock, and lose the hour that is left out there in spring.)
 */
import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { instantIn } from '../language/times.js';

dayjs.extend(utc);

const MINUTE_MS = 60_000;
const HOUR_MIN = 60;

/** @param text an instant, or a date alone */
export function wallOf(text: string, zone: string): Dayjs {
  return dayjs.utc(text.includes('T') ? instantIn(zone, text).replace(' ', 'T') : text);
}

export function wallNow(nowMs: number, zone: string): Dayjs {
  return wallOf(new Date(nowMs).toISOString(), zone);
}

/** The instant with its offset there, to the minute: '2026-12-20T08:00:00+08:00'. */
export function instantOf(wall: Dayjs, zone: string): string {
  const asUtcMs = wall.startOf('minute').valueOf();
  // The offset of about then, and where it changes within those hours that of then itself.
  const aboutMs = asUtcMs - offsetMin(asUtcMs, zone) * MINUTE_MS;
  return `${wall.format('YYYY-MM-DDTHH:mm')}:00${written(offsetMin(aboutMs, zone))}`;
}

/** How far the clocks there are ahead of UTC at an instant, in minutes. */
function offsetMin(atMs: number, zone: string): number {
  return Math.round((wallNow(atMs, zone).valueOf() - atMs) / MINUTE_MS);
}

function written(offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / HOUR_MIN), Math.abs(offset) % HOUR_MIN].map((part) => String(part).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

/** As typed, under the first of the formats that it is written in; null where it is in none. */
export function typedWall(text: string, formats: readonly string[]): Dayjs | null {
  return formats.map((format) => dayjs.utc(text, format, true)).find((wall) => wall.isValid()) ?? null;
}
