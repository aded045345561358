/** Terms that run by the clock: minutes and hours always, working hours in working time; suspended time never. */
import { ask, runningWindows, type Computation, type Position } from './computation.js';
import { dayStep, durationText, instantStep, articles } from './explanation.js';
import { dayAt, type Instant } from '../instant.js';
import type { WorkDay } from '../days/work-day.js';

/** The earliest instant by which `ms` have run since `from`. */
export function afterClockMs({ suspended }: Computation, from: Instant, ms: number): Instant {
  let [at, left] = [from, ms];
  for (const pause of suspended) {
    if (pause.to <= at) continue;
    if (pause.from - at >= left) break;
    left -= Math.max(0, pause.from - at);
    at = pause.to;
  }
  return at + left;
}

/** The latest instant from which `ms` run until `to`. */
export function beforeClockMs({ suspended }: Computation, to: Instant, ms: number): Instant {
  let [at, left] = [to, ms];
  for (const pause of suspended.toReversed()) {
    if (pause.from >= at) continue;
    if (at - pause.to >= left) break;
    left -= Math.max(0, at - pause.to);
    at = pause.from;
  }
  return at - left;
}

/** Hours run from the stated instant and never roll off a rest day (article 201, paragraph 2). */
export function endOfClockTerm(computation: Computation, from: Instant, ms: number): Position {
  const at = afterClockMs(computation, from, ms);
  const { zh, en } = durationText(ms);
  computation.steps?.push(instantStep('clock', at, true, `按时计算${zh}，不因休息日顺延`, `${en} by the clock; rest days do not move it`, articles.start));
  return { day: dayAt(computation.calendar.zone, at), at };
}

/** The earliest instant by which `ms` of working time have run since `from`, with the working day in which that happens. */
export function afterWorkingMs(computation: Computation, from: Instant, ms: number): Position {
  let left = ms;
  for (let day = dayAt(computation.calendar.zone, from); ; day++) {
    const answer = ask(computation, day);
    const leftBefore = left;
    for (const window of runningWindows(computation, answer)) {
      const start = Math.max(window.from, from);
      if (window.to - start >= left) {
        noteWorkTime(computation, answer, left, 0);
        return { day, at: start + left };
      }
      left -= Math.max(0, window.to - start);
    }
    noteWorkTime(computation, answer, leftBefore - left, left);
  }
}

/** The latest instant from which `ms` of working time run until `to`. */
export function beforeWorkingMs(computation: Computation, to: Instant, ms: number): Position {
  let left = ms;
  for (let day = dayAt(computation.calendar.zone, to - 1); ; day--) {
    const answer = ask(computation, day);
    const leftBefore = left;
    for (const window of runningWindows(computation, answer).toReversed()) {
      const end = Math.min(window.to, to);
      if (end - window.from >= left) {
        noteWorkTime(computation, answer, left, 0);
        return { day, at: end - left };
      }
      left -= Math.max(0, end - window.from);
    }
    noteWorkTime(computation, answer, leftBefore - left, left);
  }
}

/** A day's share of a term in working hours. */
function noteWorkTime({ steps }: Computation, answer: WorkDay, countedMs: number, leftMs: number): void {
  if (steps === null) return;
  const [counted, left] = [durationText(countedMs), durationText(leftMs)];
  const zh = countedMs === 0 ? '不计入' : `计入${counted.zh}，余${left.zh}`;
  const en = countedMs === 0 ? 'not counted' : `${counted.en} counted, ${left.en} left`;
  steps.push(dayStep('worktime', answer, countedMs > 0, zh, en));
}
