/**
 * A second, naive count of deadlines: day by day and minute by minute, to compare the real one with. It shares no arithmetic with it,
 * only the form of its inputs. Instants are whole minutes since 1970 (UTC).
 */
import type { DeadlineRule } from '../../../src/core/calendar/counting/deadline-rule.js';
import type { Term } from '../../../src/core/calendar/term.js';
import type { WorkCalendar } from '../../../src/core/calendar/work-calendar.js';

export interface NaiveQuery {
  readonly rule: DeadlineRule;
  readonly anchor: number;
  readonly suspensions: readonly { readonly from: number; readonly to: number | null }[];
  readonly extensions: readonly Term[];
  readonly calendar: WorkCalendar;
}

export type NaiveDeadline = { readonly open: true; readonly since: number } | { readonly due: number; readonly dueDate: string; readonly provisional: boolean };

class ClockStands extends Error {}

interface Place {
  readonly minute: number;
  readonly date: string;
}

export function naiveDueOf(query: NaiveQuery): NaiveDeadline {
  const count = new NaiveCount(query);
  try {
    let place = query.rule.direction === 'before' ? count.startOfTerm(query.rule.term) : count.endOfTerm(query.rule.term, null);
    for (const extension of query.extensions) place = count.endOfTerm(extension, place);
    if (query.rule.limit === 'included') return { due: place.minute * 60_000, dueDate: place.date, provisional: count.provisional };
    const lastMinute = count.local(place.minute - 1);
    return { due: place.minute * 60_000 - 1, dueDate: lastMinute.date < place.date ? lastMinute.date : place.date, provisional: count.provisional };
  } catch (problem) {
    if (!(problem instanceof ClockStands)) throw problem;
    return { open: true, since: count.standsSince() * 60_000 };
  }
}

/** The instant (ms) by which a share of the time that runs between the anchor and due (ms) has run; null when none runs. */
export function naiveWarningAt(query: NaiveQuery, due: number, percent: number): number | null {
  const count = new NaiveCount(query);
  const byClock = query.rule.term.unit === 'minute' || query.rule.term.unit === 'hour';
  const runs = (minute: number): boolean => !count.isSuspended(minute) && (byClock || count.isWorking(minute));
  let runningMs = 0;
  for (let minute = query.anchor; minute * 60_000 < due; minute++) {
    if (runs(minute)) runningMs += Math.min((minute + 1) * 60_000, due) - minute * 60_000;
  }
  if (runningMs === 0) return null;
  let left = Math.floor((runningMs * percent) / 100);
  for (let minute = query.anchor; ; minute++) {
    if (!runs(minute)) continue;
    if (left <= 60_000) return minute * 60_000 + left;
    left -= 60_000;
  }
}

class NaiveCount {
  provisional = false;
  private readonly workdays = new Map<string, boolean>();
  private readonly knownWindows = new Map<string, [number, number][]>();

  constructor(private readonly query: NaiveQuery) {}

  isSuspended(minute: number): boolean {
    if (this.query.rule.direction === 'before') return false;
    return this.query.suspensions.some(({ from, to }) => from <= minute && (to === null || minute < to));
  }

  standsSince(): number {
    let since = Math.min(...this.query.suspensions.filter(({ to }) => to === null).map(({ from }) => from));
    while (since > this.query.anchor && this.isSuspended(since - 1)) since--;
    return Math.max(since, this.query.anchor);
  }

  isWorking(minute: number): boolean {
    const { date, ofDay } = this.local(minute);
    return this.isWorkday(date) && this.windows(date).some(([from, to]) => from <= ofDay && ofDay < to);
  }

  endOfTerm(term: Term, from: Place | null): Place {
    const start = from ?? { minute: this.query.anchor, date: this.local(this.query.anchor).date };
    if (term.unit === 'minute') return this.runMinutes(start.minute, term.amount, () => true);
    if (term.unit === 'hour') return this.runMinutes(start.minute, term.amount * 60, () => true);
    if (term.unit === 'workhour') return this.runMinutes(start.minute, term.amount * 60, (minute) => this.isWorking(minute), true);
    return this.runDays(term, start, from === null);
  }

  private runMinutes(from: number, amount: number, runs: (minute: number) => boolean, ofThatDay = false): Place {
    let minute = from;
    for (let left = amount; left > 0; minute++) {
      this.refuseStanding(minute);
      if (runs(minute) && !this.isSuspended(minute)) left--;
    }
    return { minute, date: this.local(ofThatDay ? minute - 1 : minute).date };
  }

  private refuseStanding(minute: number): void {
    if (this.query.rule.direction === 'after' && this.query.suspensions.some(({ from, to }) => to === null && from <= minute)) throw new ClockStands();
  }

  private runDays(term: Term, start: Place, isFirst: boolean): Place {
    const { rule } = this.query;
    let received = start.date;
    if (isFirst && rule.restDayReceipt === 'deemed-next-workday') while (!this.isWorkday(received)) received = next(received);
    const countsItself = isFirst && rule.firstDay === 'same-day' && (received !== start.date || start.minute < this.dayEnd(received));
    let left = term.unit === 'day' || term.unit === 'workday' ? term.amount : daysBetween(received, this.monthsOn(received, monthsIn(term)));
    let date = countsItself ? before(received) : received;
    // A month that lacks the corresponding day ends on its last, whether or not the first day counts.
    if (countsItself && term.unit !== 'day' && term.unit !== 'workday' && rule.missingDay === 'last-day' && this.monthsOn(received, monthsIn(term)).slice(8) !== received.slice(8)) left++;
    while (left > 0) {
      date = next(date);
      this.refuseStanding(this.firstMinute(date, 0));
      if (term.unit === 'workday' && !this.isWorkday(date)) continue;
      if (this.leavesTheTerm(date, term.unit === 'workday')) continue;
      left--;
    }
    while (this.mustRoll(date, term)) {
      date = next(date);
      this.refuseStanding(this.firstMinute(date, 0));
    }
    return { minute: this.dayEnd(date), date };
  }

  private mustRoll(date: string, term: Term): boolean {
    const rests = (term.unit === 'workday' || this.query.rule.restDayEnd === 'next-workday') && !this.isWorkday(date);
    return rests || this.isSuspended(this.dayEnd(date) - 1);
  }

  private leavesTheTerm(date: string, workingTimeOnly: boolean): boolean {
    if (this.query.suspensions.length === 0) return false;
    const any = this.query.rule.suspendedDay === 'any';
    const end = workingTimeOnly ? this.firstMinute(next(date), 0) : this.dayEnd(date);
    for (let minute = this.firstMinute(date, 0); minute < end; minute++) {
      if (this.isSuspended(minute) === any && (!workingTimeOnly || this.isWorking(minute))) return any;
    }
    return !any;
  }

  startOfTerm(term: Term): Place {
    const { rule, anchor } = this.query;
    if (term.unit === 'minute' || term.unit === 'hour') {
      const minute = anchor - term.amount * (term.unit === 'hour' ? 60 : 1);
      return { minute, date: this.local(minute).date };
    }
    let date = this.local(anchor).date;
    if (term.unit === 'workhour') {
      let minute = anchor;
      for (let left = term.amount * 60; left > 0; ) if (this.isWorking(--minute)) left--;
      return { minute, date: this.local(minute).date };
    }
    const extra = rule.strictBefore ? 1 : 0;
    if (term.unit === 'workday') {
      for (let left = term.amount + extra; left > 0; ) if (this.isWorkday((date = before(date)))) left--;
    } else {
      if (term.unit !== 'day') date = this.monthsOn(date, -monthsIn(term));
      for (let left = (term.unit === 'day' ? term.amount : 0) + extra; left > 0; left--) date = before(date);
    }
    return { minute: this.dayEnd(date), date };
  }

  private monthsOn(date: string, months: number): string {
    let [year = 0, month = 0] = date.split('-').map(Number);
    for (let left = Math.abs(months); left > 0; left--) {
      month += Math.sign(months);
      if (month === 13) [year, month] = [year + 1, 1];
      if (month === 0) [year, month] = [year - 1, 12];
    }
    for (let day = Number(date.slice(8)); ; day--) {
      const candidate = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      if (next(before(candidate)) !== candidate) continue;
      const isMissing = candidate.slice(8) !== date.slice(8);
      return isMissing && months > 0 && this.query.rule.missingDay === 'next-day' ? next(candidate) : candidate;
    }
  }

  private dayEnd(date: string): number {
    return this.query.rule.endOfDay === 'midnight' ? this.firstMinute(next(date), 0) : this.firstMinute(date, this.windows(date).at(-1)![1]);
  }

  private isWorkday(date: string): boolean {
    const { overrides, legalDays, weeklyRest, coveredFrom, coveredTo } = this.query.calendar;
    if (date < coveredFrom || date > coveredTo) this.provisional = true;
    let answer = this.workdays.get(date);
    if (answer === undefined) {
      const word = overrides[date];
      const byLaw = date > coveredTo && (Object.hasOwn(legalDays, date) || Object.hasOwn(legalDays, date.substring(5)));
      answer = word ? word.kind === 'work' : !byLaw && !weeklyRest.includes(new Date(`${date}T00:00Z`).getUTCDay() || 7);
      this.workdays.set(date, answer);
    }
    return answer;
  }

  private windows(date: string): [number, number][] {
    let windows = this.knownWindows.get(date);
    if (windows === undefined) this.knownWindows.set(date, (windows = this.readWindows(date)));
    return windows;
  }

  private readWindows(date: string): [number, number][] {
    const { hours, seasons } = this.query.calendar;
    const regime = hours.filter(({ effectiveFrom }) => effectiveFrom <= date).at(-1) ?? hours[0]!;
    const inSeason = (id: string): boolean => {
      const { from, to } = seasons.find((season) => season.id === id)!;
      const day = date.slice(5);
      return from <= to ? day >= from && day <= to : !(day > to && day < from);
    };
    const weekday = new Date(`${date}T00:00Z`).getUTCDay() || 7;
    const line = regime.lines.filter(({ season, weekdays }) => (!season || inSeason(season)) && (!weekdays || weekdays.includes(weekday)))[0]!;
    return line.windows.map((window) => {
      const [fromHours = 0, fromMinutes = 0, toHours = 0, toMinutes = 0] = window.split(/[:-]/).map(Number);
      return [fromHours * 60 + fromMinutes, toHours * 60 + toMinutes];
    });
  }

  local(minute: number): Local {
    return localTimeOf(this.query.calendar.zone, minute);
  }

  /** The first minute at which the local clock shows this time of this date or has passed it. */
  private firstMinute(date: string, ofDay: number): number {
    if (ofDay === 1440) return this.firstMinute(next(date), 0);
    const key = `${this.query.calendar.zone} ${date} ${ofDay}`;
    let minute = firstMinutes.get(key);
    if (minute === undefined) {
      minute = Date.parse(`${date}T00:00Z`) / 60_000 + ofDay - 15 * 60;
      for (; ; minute++) {
        const local = this.local(minute);
        if (local.date > date || (local.date === date && local.ofDay >= ofDay)) break;
      }
      firstMinutes.set(key, minute);
    }
    return minute;
  }
}

const firstMinutes = new Map<string, number>();

interface Local {
  readonly date: string;
  readonly ofDay: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const quarters = new Map<string, Map<number, Local>>();

let latest: { zone: string; quarter: number; start: Local } = { zone: '', quarter: 0, start: { date: '', ofDay: 0 } };

/** Local time by the runtime's own formatting, asked once for each quarter of an hour. */
function localTimeOf(zone: string, minute: number): Local {
  const quarter = Math.floor(minute / 15);
  if (latest.zone === zone && latest.quarter === quarter) return { date: latest.start.date, ofDay: latest.start.ofDay + (minute - quarter * 15) };
  let known = quarters.get(zone);
  if (known === undefined) quarters.set(zone, (known = new Map()));
  let start = known.get(quarter);
  if (start === undefined) {
    let format = formats.get(zone);
    if (format === undefined) formats.set(zone, (format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })));
    const [date = '', time = ''] = format.format(quarter * 15 * 60_000).split(' ');
    start = { date, ofDay: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) };
    known.set(quarter, start);
  }
  latest = { zone, quarter, start };
  return { date: start.date, ofDay: start.ofDay + (minute - quarter * 15) };
}

function monthsIn(term: Term): number {
  return term.amount * (term.unit === 'year' ? 12 : term.unit === 'half-year' ? 6 : 1);
}

function next(date: string): string {
  const day = new Date(`${date}T12:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** The day before; of a day that does not exist (2026-02-30) something whose next day is another. */
function before(date: string): string {
  const day = new Date(`${date}T12:00Z`);
  if (Number.isNaN(day.getTime())) return '1970-01-01';
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  let days = 0;
  for (let date = from; date < to; date = next(date)) days++;
  return days;
}
