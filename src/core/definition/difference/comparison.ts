/**
 * How two values are compared, put together from five shapes: a value, a list, a record, entries by id, and a record that may be
 * missing. What means something else gives at least one difference, whatever its shape: what no table foresaw is told as it is written.
 * The order of entries is told as well, for states and promises are entered and told in it; the order in which a record is written is not.
 */
import canonicalize from 'canonicalize';
import { alike, AND, joined } from '../../bilingual.js';
import type { Title } from '../definition.js';
import { ownEntry } from '../own-entry.js';
import type { Difference } from './difference.js';
import { isRecord, isTitle, type Names } from './names.js';
import { SAYS, type Label } from './sentences.js';
import { plainWords, type Words } from './value-words.js';

/** Where a comparison stands: the place, whose it is, and how things are called on each side. */
export interface Spot {
  readonly path: readonly string[];
  /** Begins the sentence; empty for the definition itself. */
  readonly subject: Title;
  readonly before: Names;
  readonly after: Names;
}

/** Differences of two values; at least one where they mean something else. */
export type Compare = (spot: Spot, before: unknown, after: unknown) => readonly Difference[];

export type Fields = Readonly<Record<string, Compare>>;

/** Whether two values mean the same: whatever the order in which their records are written. */
export function isSame(before: unknown, after: unknown): boolean {
  return canonicalize(before) === canonicalize(after);
}

/** Whether they are the same to the last byte. */
export function isIdentical(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** A value told whole: `reply: clause T17 → T18`. `pair` puts both sides into words together. */
export function value<T>(kind: string, label: Label, words: Words<T> = plainWords, pair?: (before: T, after: T) => Title): Compare {
  return (spot, before, after) => {
    if (isSame(before, after)) return [];
    const said = pair !== undefined && isThere(before) && isThere(after) ? attempt(() => pair(before as T, after as T)) : null;
    if (said !== null) return [difference(spot, kind, before, after, SAYS.pair(spot.subject, label, said))];
    return [difference(spot, kind, before, after, sideBySide(spot, label, words as Words<unknown>, before, after))];
  };
}

/** A list told by what came and what went: `approve: also by …`. */
export function list<T>(kind: string, label: Label, words: Words<T>): Compare {
  return (spot, before = [], after = []) => {
    if (!Array.isArray(before) || !Array.isArray(after)) return other(spot, before, after);
    if (isSame(before, after)) return [];
    const members = (items: readonly unknown[], names: Names): Title => joined(items.map((one) => inWords(words as Words<unknown>, one, names)), AND);
    const [gone, come] = [without(before, after), without(after, before)];
    const [was, is] = [members(before, spot.before), members(after, spot.after)];
    const says =
      gone.length === 0 && come.length === 0 ? SAYS.order(spot.subject, label, is)
      : gone.length === 0 ? SAYS.also(spot.subject, label, members(come, spot.after))
      : come.length === 0 ? SAYS.noLonger(spot.subject, label, members(gone, spot.before))
      : SAYS.now(spot.subject, label, is, was);
    return [difference(spot, kind, before, after, says)];
  };
}

/** Each key by its own row of the table. */
export function record(fields: Fields): Compare {
  return (spot, before, after) => {
    if (!isRecord(before) || !isRecord(after)) return other(spot, before, after);
    return keysOf(before, after).flatMap((key) => {
      const [was, is] = [ownEntry(before, key), ownEntry(after, key)];
      if (isIdentical(was, is)) return [];
      return (ownEntry(fields, key) ?? otherKey(key))({ ...spot, path: [...spot.path, key] }, was, is);
    });
  };
}

/** A record, or none: where one side has none it is told whole. */
export function recordOrNone<T>(kind: string, label: Label, fields: Fields, words: Words<T> = plainWords): Compare {
  const [inside, whole] = [record(fields), value(kind, label, words)];
  return (spot, before, after) => (isRecord(before) && isRecord(after) ? inside : whole)(spot, before, after);
}

export interface Entries {
  readonly kind: string;
  /** What one of them is called: 承诺, commitment. */
  readonly noun: Label;
  readonly each: Compare;
  /** How one is called at the head of its sentences; by its id where not said. */
  readonly subject?: (id: string, entry: unknown, names: Names) => Title;
  /** One that came or went is told with what it holds, as `each` tells it. */
  readonly whole?: true;
}

/** Things by id: those that came, those that went, and of each that stayed its own differences. */
export function entries({ kind, noun, each, subject = alike, whole }: Entries): Compare {
  return (spot, before = {}, after = {}) => {
    if (!isRecord(before) || !isRecord(after)) return other(spot, before, after);
    const found = keysOf(before, after).flatMap((id): readonly Difference[] => {
      const [was, is] = [ownEntry(before, id), ownEntry(after, id)];
      if (isIdentical(was, is)) return [];
      const at = { ...spot, path: [...spot.path, id] };
      const called = attempt(() => (is === undefined ? subject(id, was, spot.before) : subject(id, is, spot.after))) ?? alike(id);
      if (was !== undefined && is !== undefined || whole) return each({ ...at, subject: within(spot.subject, called) }, was, is);
      return [difference(at, kind, was, is, (was === undefined ? SAYS.come : SAYS.gone)(spot.subject, noun, called))];
    });
    const [order, orderNow] = [commonKeys(before, after), commonKeys(after, before)];
    if (!isIdentical(order, orderNow)) found.push(difference(spot, `${kind}.order`, order, orderNow, SAYS.entriesOrder(spot.subject, noun)));
    return found.length > 0 || isSame(before, after) ? found : other(spot, before, after);
  };
}

/** What no table knows: told as it is written, never passed over. */
export const other: Compare = (spot, before, after) => otherKey(spot.path.at(-1) ?? '')(spot, before, after);

function otherKey(key: string): Compare {
  return value('other', { zh: key, en: key });
}

function sideBySide({ subject, before: old, after: now }: Spot, label: Label, words: Words<unknown>, before: unknown, after: unknown): Title {
  const told = [inWords(words, before, old), inWords(words, after, now)] as const;
  // Words that leave out what differs would say nothing.
  const [was, is] = isIdentical(...told) ? [plainWords(before, old), plainWords(after, now)] : told;
  if (!isThere(before) && isThere(after)) return SAYS.set(subject, label, is);
  if (isThere(before) && !isThere(after)) return SAYS.unset(subject, label, was);
  return SAYS.changed(subject, label, was, is);
}

function difference({ path }: Spot, kind: string, before: unknown, after: unknown, says: Title): Difference {
  return { path: path.filter((key) => key !== '').join('.'), kind, before: before ?? null, after: after ?? null, says };
}

/** Words of a value; where it is of another shape than the table foresees, the value as it is written. */
function inWords(words: Words<unknown>, one: unknown, names: Names): Title {
  return attempt(() => words(one, names)) ?? plainWords(one, names);
}

function attempt(say: () => Title): Title | null {
  try {
    const said = say();
    return isTitle(said) ? said : null;
  } catch {
    return null;
  }
}

/** Members of a list that the other has not, each as often as it is more. */
function without(all: readonly unknown[], those: readonly unknown[]): unknown[] {
  const left = those.map((one) => canonicalize(one));
  return all.filter((one) => {
    const at = left.indexOf(canonicalize(one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** In the order of the later one; what went stands last. */
function keysOf(before: object, after: object): string[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])];
}

/** Keys of the one that the other has too, in the order of the one. */
function commonKeys(one: object, other: object): string[] {
  return Object.keys(one).filter((key) => Object.hasOwn(other, key));
}

function within(outer: Title, inner: Title): Title {
  return outer.en === '' ? inner : { zh: `${outer.zh}，${inner.zh}`, en: `${outer.en}, ${inner.en}` };
}

const isThere = (one: unknown): boolean => one !== undefined && one !== null;
