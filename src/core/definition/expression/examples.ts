/** A few values that stand for all values of a set. */
import { dateOf, dayOf, parseDate } from '../../calendar/time/calendar-date.js';
import { type CelValue, type NameSet, numberOf, type NumberSet, type ValueSet } from './value-set.js';

/**
 * Values of the set such that whatever compares a value with these constants answers for any value as it answers for one of them: the
 * constants, their neighbours, the bounds. Texts are compared for equality alone.
 */
export function examplesOf(set: ValueSet, constants: readonly CelValue[]): readonly CelValue[] {
  const texts = constants.filter((value) => typeof value === 'string');
  switch (set.kind) {
    case 'boolean': return [true, false];
    case 'number': return numbers(set, constants.flatMap((value) => numberOf(value) ?? []));
    case 'instant': return instants(constants.flatMap((value) => (value instanceof Date ? [value.getTime()] : [])));
    case 'date': return dates(texts);
    case 'name': return names(set, texts);
    default: return [...new Set([...texts, another(texts)])];
  }
}

function numbers({ whole, minimum, maximum }: NumberSet, constants: readonly number[]): readonly CelValue[] {
  const points = [...new Set([...constants, minimum, maximum])].filter(Number.isFinite).sort((a, b) => a - b);
  if (points.length === 0) return [whole ? 0n : 0];
  const near = points.flatMap((point, index) => [point - 1, point, whole ? point + 1 : (point + (points[index + 1] ?? point + 2)) / 2]);
  const values = whole ? near.flatMap((point) => [Math.floor(point), Math.ceil(point)]) : near;
  const within = [...new Set(values)].filter((value) => value >= minimum && value <= maximum);
  return whole ? within.map(BigInt) : within;
}

function instants(constants: readonly number[]): readonly Date[] {
  const near = constants.length === 0 ? [0] : constants.flatMap((ms) => [ms - 1, ms, ms + 1]);
  return [...new Set(near)].map((ms) => new Date(ms));
}

const ANY_DATE = '2026-01-01';

function dates(texts: readonly string[]): readonly string[] {
  const days = texts.filter((text) => parseDate(text) !== null).map(dayOf);
  return [...new Set([ANY_DATE, ...days.flatMap((day) => [day - 1, day, day + 1].map(dateOf))])];
}

function names({ names: all }: NameSet, texts: readonly string[]): readonly string[] {
  const other = all.find((name) => !texts.includes(name));
  return [...all.filter((name) => texts.includes(name)), ...(other === undefined ? [] : [other])];
}

/** A text that is none of these. */
function another(texts: readonly string[]): string {
  return `${texts.join('')}…`;
}
