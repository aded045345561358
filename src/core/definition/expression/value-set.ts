/** The values that a name can have, as far as a definition says, and what can be one of them. */
import { parseDate } from '../../calendar/time/calendar-date.js';
import { type Finding, quotation } from '../problem.js';
import { meant } from '../text/unknown-name.js';
import { both } from '../words/both.js';
import { alike, type Bilingual } from '../../bilingual.js';

export type ValueSet = BooleanSet | NumberSet | InstantSet | DateSet | NameSet | StaffSet | TextSet | SealedSet;

interface Common {
  /** Whether a case may know no value. */
  readonly missing: boolean;
}
interface BooleanSet extends Common {
  readonly kind: 'boolean';
}
export interface NumberSet extends Common {
  readonly kind: 'number';
  readonly whole: boolean;
  readonly minimum: number;
  readonly maximum: number;
}
interface InstantSet extends Common {
  readonly kind: 'instant';
}
interface DateSet extends Common {
  readonly kind: 'date';
}
/** One of a list of names. Sets of the same `of` can be compared with each other. */
export interface NameSet extends Common {
  readonly kind: 'name';
  readonly of: 'unit' | 'post' | 'choice';
  /** 'a unit of organization.yaml' */
  readonly what: Bilingual;
  readonly names: readonly string[];
}
interface StaffSet extends Common {
  readonly kind: 'staff';
}
interface TextSet extends Common {
  readonly kind: 'text';
}
interface SealedSet extends Common {
  readonly kind: 'sealed';
}

/** What CEL computes with: bigint for int, number for double, Date for a timestamp. */
export type CelValue = boolean | bigint | number | string | Date;

/** Why a value can never be one of the set; null where it can. */
export function misfit(set: ValueSet, value: CelValue): Finding | null {
  if (set.kind === 'name' && typeof value === 'string' && !set.names.includes(value)) {
    return { code: 'no_such_value', expected: set.what, saw: quotation(value), remedy: meant(value, set.names) ?? both`correct it` };
  }
  if (set.kind === 'date' && typeof value === 'string' && parseDate(value) === null) {
    return { code: 'no_such_value', expected: both`a date that exists: '2026-09-30'`, saw: quotation(value), remedy: both`correct it` };
  }
  const number = set.kind === 'number' ? numberOf(value) : null;
  if (set.kind !== 'number' || number === null || (number >= set.minimum && number <= set.maximum)) return null;
  return { code: 'no_such_value', expected: rangeWords(set), saw: alike(String(value)), remedy: both`correct it, or the bounds of the fact` };
}

function rangeWords({ minimum, maximum }: NumberSet): Bilingual {
  if (minimum === -Infinity) return both`a value of at most ${maximum}`;
  return maximum === Infinity ? both`a value of at least ${minimum}` : both`a value from ${minimum} to ${maximum}`;
}

/** Why no value of the one can be one of the other; null where one may. A plain text may be anything. */
export function mismatch(one: ValueSet, other: ValueSet): Bilingual | null {
  if (one.kind === 'name' && other.kind === 'name') {
    const common = one.of === other.of && (one.of !== 'choice' || one.names.some((name) => other.names.includes(name)));
    return common ? null : both`${wordsOf(one)} beside ${wordsOf(other)}`;
  }
  const told = [one, other].every(({ kind }) => TEXTUAL.has(kind)) && one.kind !== other.kind;
  return told ? both`${wordsOf(one)} beside ${wordsOf(other)}` : null;
}

/** What CEL sees as a string, and a definition as more than any text. */
const TEXTUAL: ReadonlySet<ValueSet['kind']> = new Set(['name', 'staff', 'date']);

const KIND_WORDS: Readonly<Record<Exclude<ValueSet['kind'], 'name'>, Bilingual>> = {
  boolean: both`a boolean`,
  number: both`a number`,
  instant: both`an instant`,
  date: both`a date`,
  staff: both`a member of staff`,
  text: both`a text`,
  sealed: both`a personal value`,
};

function wordsOf(set: ValueSet): Bilingual {
  return set.kind === 'name' ? set.what : KIND_WORDS[set.kind];
}

export function numberOf(value: CelValue): number | null {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' ? value : null;
}
