/** Instants and lengths of time as people read them. Instants of the API carry the organization's own offset: they are shown as they stand. */
import type { TFunction } from 'i18next';

const MINUTE_MS = 60_000;
const HOUR_MIN = 60;
const DAY_MIN = 24 * HOUR_MIN;

/** '2026-10-12T17:30:00+08:00' → '2026-10-12 17:30'. */
export function shownInstant(text: string): string {
  return `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}

/** An instant that is told in UTC, as the clocks of the organization show it. */
export function instantIn(zone: string, text: string, to: 'minutes' | 'seconds' = 'minutes'): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' }).formatToParts(Date.parse(text));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}${to === 'seconds' ? `:${part('second')}` : ''}`;
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
