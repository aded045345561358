/** Instants and lengths of time as people read them. Instants of the API carry the organization's own offset: they are shown as they stand. */
import dayjs from 'dayjs';
import type { TFunction } from 'i18next';

const MINUTE_MS = 60_000;
const HOUR_MIN = 60;
const DAY_MIN = 24 * HOUR_MIN;

/** '2026-10-12T17:30:00+08:00' → '2026-10-12 17:30'; what is told in UTC is shown in the time of this browser. */
export function shownInstant(text: string): string {
  return text.endsWith('Z') ? dayjs(text).format('YYYY-MM-DD HH:mm') : `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}

/** Days and hours, or hours and minutes, or minutes: what matters at the distance. */
export function shownLength(ms: number, t: TFunction): string {
  const minutes = Math.floor(Math.abs(ms) / MINUTE_MS);
  const [days, hours, rest] = [Math.floor(minutes / DAY_MIN), Math.floor((minutes % DAY_MIN) / HOUR_MIN), minutes % HOUR_MIN];
  const part = (unit: 'days' | 'hours' | 'minutes', count: number): string => (count === 0 ? '' : t(`time.${unit}`, { count }));
  const parts = days > 0 ? [part('days', days), part('hours', hours)] : [part('hours', hours), part('minutes', rest)];
  const [first = t('time.underMinute'), second] = parts.filter((one) => one !== '');
  return second === undefined ? first : t('time.pair', { first, second });
}

/** What remains until an instant, or how far it is past. */
export function shownDistance(due: string, now: number, t: TFunction): string {
  const ms = Date.parse(due) - now;
  return t(ms >= 0 ? 'time.left' : 'time.past', { length: shownLength(ms, t) });
}
