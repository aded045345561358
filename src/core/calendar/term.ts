/** A length of time as a regulation writes it: an amount and a unit. It never becomes milliseconds before it meets a calendar. */
import type { Language } from '../bilingual.js';
import { refuse, type Refusal } from '../problem.js';

export type Unit = 'minute' | 'hour' | 'workhour' | 'day' | 'workday' | 'month' | 'half-year' | 'year';

export interface Term {
  /** A whole number from 1 to the unit's bound, about five years. */
  readonly amount: number;
  readonly unit: Unit;
}

/** Why a text is no term. */
export type TermProblem = Refusal;

interface UnitFacts {
  readonly max: number;
  /** How the amount reads in Chinese: `2个工作日`. */
  readonly zh: string;
}

const units: Readonly<Record<Unit, UnitFacts>> = {
  minute: { max: 2_635_200, zh: '分钟' },
  hour: { max: 43_920, zh: '小时' },
  workhour: { max: 10_440, zh: '个工作小时' },
  day: { max: 1_830, zh: '天' },
  workday: { max: 1_305, zh: '个工作日' },
  month: { max: 60, zh: '个月' },
  'half-year': { max: 10, zh: '个半年' },
  year: { max: 5, zh: '年' },
};

export const unitNames = Object.keys(units) as readonly Unit[];
const UNITS = { zh: unitNames.join('、'), en: unitNames.join(', ') };

/** A term from '2 workdays', '1 workday', '40 minutes', '1 half-year'. */
export function parseTerm(text: string): Term | TermProblem {
  const match = /^\s*([1-9]\d*)\s+([a-z-]+?)s?\s*$/i.exec(text);
  const unit = match?.[2]?.toLowerCase();
  if (match === null || unit === undefined || !isUnit(unit)) {
    return refuse(
      { zh: `整数和计时单位（${UNITS.zh}）`, en: `a whole number and a unit (${UNITS.en})` },
      text,
      { zh: '请写作 "2 workdays"、"40 minutes" 或 "1 half-year" 等', en: 'write, for example, "2 workdays", "40 minutes" or "1 half-year"' },
    );
  }
  return checkTerm({ amount: Number(match[1]), unit }, text);
}

/**
 * The same bounds for a term that did not come from text.
 * @param written what was given for it
 */
export function checkTerm(term: Term, written: unknown = term.amount): Term | TermProblem {
  if (!isUnit(term.unit)) return refuse({ zh: `计时单位（${UNITS.zh}）`, en: `a unit (${UNITS.en})` }, term.unit, { zh: '请用其中之一', en: 'use one of these' });
  const { max } = units[term.unit];
  if (Number.isInteger(term.amount) && term.amount >= 1 && term.amount <= max) return term;
  return refuse(
    { zh: `1 至 ${max} ${units[term.unit].zh}，约五年以内`, en: `1 to ${max} ${term.unit}s, about five years` },
    written,
    { zh: '请用较大的计时单位、较短的期限，或改为周期性安排', en: 'use a larger unit, a shorter term or a recurrence' },
  );
}

/** The largest amount of a unit. */
export function mostOf(unit: Unit): number {
  return units[unit].max;
}

export function formatTerm(term: Term, language: Language): string {
  if (language === 'zh') return `${term.amount}${units[term.unit].zh}`;
  return `${term.amount} ${term.unit}${term.amount === 1 ? '' : 's'}`;
}

function isUnit(name: string): name is Unit {
  return Object.hasOwn(units, name);
}

const monthsIn: Readonly<Partial<Record<Unit, number>>> = { month: 1, 'half-year': 6, year: 12 };

/** The term in months, for the units that are whole months. */
export function monthsOf(term: Term): number | null {
  const months = monthsIn[term.unit];
  return months === undefined ? null : months * term.amount;
}

const msIn: Readonly<Partial<Record<Unit, number>>> = { minute: 60_000, hour: 3_600_000, workhour: 3_600_000 };

/** The term in milliseconds, for the units that run by the clock (workhours on working time only). */
export function clockMsOf(term: Term): number | null {
  const ms = msIn[term.unit];
  return ms === undefined ? null : ms * term.amount;
}
