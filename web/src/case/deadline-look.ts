/** The light of one promise: green on time, yellow warned, red broken, grey paused, blue done. */
import type { TFunction } from 'i18next';
import type { Deadline } from '../api/views.js';
import type { Tone } from '../bench/light.js';
import { shownDistance } from '../language/times.js';

const TONES: Readonly<Record<Exclude<Deadline['state'], 'running'>, Tone>> = {
  paused: 'grey', met: 'blue', breached: 'red', exempt: 'blue', cancelled: 'none', 'not-applicable': 'none', 'fulfilled-late': 'red', abandoned: 'red',
};

export function toneOf({ state, warnAt }: Deadline, now: number): Tone {
  if (state !== 'running') return TONES[state];
  return warnAt !== null && Date.parse(warnAt) <= now ? 'yellow' : 'green';
}

/** Remaining time in the days that count, where the term is counted in days; else by the clock. */
export function remainingWords({ state, due, dueDate, explanation }: Deadline, now: number, t: TFunction): string | null {
  if (due === null || (state !== 'running' && state !== 'breached')) return null;
  const today = localDate(due, now);
  const left = new Set(explanation.flatMap(({ date, counted }) => (counted && date !== undefined && date > today ? [date] : [])));
  if (state === 'running' && dueDate !== null && left.size > 0) return t('time.countedDays', { count: left.size });
  return shownDistance(due, now, t);
}

/** The date of an instant where the organization is: by the offset that its due instant has. */
function localDate(due: string, now: number): string {
  const offset = /([+-])(\d\d):(\d\d)$/.exec(due);
  const minutes = offset === null ? 0 : (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  return new Date(now + minutes * 60_000).toISOString().slice(0, 10);
}
