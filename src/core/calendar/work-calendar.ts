/**
 * A work calendar: which days are worked, and when. It is plain data, so that it can be stored, hashed and read by others as it is;
 * a value of this type has passed `readCalendar`, and is frozen.
 */
import type { Bilingual } from '../bilingual.js';
import type { CalendarDate } from './time/calendar-date.js';

/** What a notice or the organization says of one day. It is asked before the weekday: that is how a make-up Saturday is a workday. */
export interface DayOverride {
  readonly kind: 'rest' | 'work';
  readonly reason: Bilingual;
  /** The paper that says so. */
  readonly source: string;
  /** True for the organization's own word, which a later public notice does not replace. */
  readonly own: boolean;
}

/** A day of rest by law, with or without a notice. */
export interface LegalDay {
  readonly reason: Bilingual;
  /** The law that says so. */
  readonly source: string;
}

/** A part of every year, both days included; it may cross the new year (from 11-15 to 03-15). */
export interface Season {
  readonly id: string;
  readonly title: Bilingual;
  /** 'MM-DD' */
  readonly from: string;
  readonly to: string;
}

/** Working windows of a day ('08:00-12:00', to '24:00' at most), for a season and for weekdays (ISO: 1 Monday) where these are named. */
export interface HoursLine {
  readonly season?: string;
  readonly weekdays?: readonly number[];
  readonly windows: readonly string[];
}

/** Working hours in force from a date until the next regime. The first line that fits a day holds; the last one fits all days. */
export interface HoursRegime {
  readonly effectiveFrom: CalendarDate;
  readonly lines: readonly HoursLine[];
}

export interface WorkCalendar {
  readonly id: string;
  /** An identifier given by the caller; a changed calendar has another one. */
  readonly version: string;
  /** IANA name. */
  readonly zone: string;
  /** The first and last day for which a published notice exists. Other days are answered by law or weekday, provisionally. */
  readonly coveredFrom: CalendarDate;
  readonly coveredTo: CalendarDate;
  /** Rest days that the law itself names, by 'MM-DD' (every year) or date: they answer for days after `coveredTo`, before the weekday. */
  readonly legalDays: Readonly<Record<string, LegalDay>>;
  /** ISO weekdays. */
  readonly weeklyRest: readonly number[];
  readonly seasons: readonly Season[];
  /** By date; the first regime also holds before its date. */
  readonly hours: readonly HoursRegime[];
  readonly overrides: Readonly<Record<CalendarDate, DayOverride>>;
}

/** Where no organization has stated its hours: two windows, eight hours, closed at 17:30. */
export const defaultHours: HoursRegime = { effectiveFrom: '0001-01-01', lines: [{ windows: ['08:00-12:00', '13:30-17:30'] }] };
