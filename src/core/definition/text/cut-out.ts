/** What is left of a text when what is wrong in its shape is cut out of it, so that the checks behind can still speak of the rest. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import { pathOf } from './shape-words.js';
import type { Path } from './tree.js';

export interface CutOut {
  /** Null where nothing is left. */
  readonly rest: unknown;
  /** The paths that were cut. */
  readonly cut: readonly Path[];
  /** Where in the text a path of the rest stands: entries of a list move up when one before them is cut. */
  pathInText(path: Path): Path;
}

const CUT_ROUNDS_MAX = 64;

export function cutOut(value: unknown, errorsOf: (value: unknown) => readonly ErrorObject[]): CutOut {
  const lists = new WeakMap<readonly unknown[], number[]>();
  const cut: Path[] = [];
  const done = (rest: unknown): CutOut => ({ rest, cut, pathInText: (path) => pathInText(rest, path, lists) });
  for (let round = 0; round < CUT_ROUNDS_MAX; round += 1) {
    const errors = errorsOf(value);
    if (errors.length === 0) return done(value);
    const paths = errors.map(pathOf).sort(byLaterIndexFirst);
    for (const path of new Map(paths.map((path) => [path.join('\n'), path])).values()) {
      const where = pathInText(value, path, lists);
      if (path.length === 0 || removeAt(value, path, lists)) cut.push(where);
      if (path.length === 0) return done(null);
    }
  }
  return done(null);
}

/** Entries of a list are removed from its end, so that the paths of the others still hold. */
function byLaterIndexFirst(a: Path, b: Path): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const [left, right] = [a[index]!, b[index]!];
    if (left !== right) return typeof left === 'number' && typeof right === 'number' ? right - left : 0;
  }
  return b.length - a.length;
}

/** For each list that lost entries, the places that those left had in the text. */
type Places = WeakMap<readonly unknown[], number[]>;

function removeAt(root: unknown, path: Path, lists: Places): boolean {
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => own(value, step), root);
  const last = path[path.length - 1]!;
  if (Array.isArray(parent) && typeof last === 'number') {
    const places = lists.get(parent) ?? parent.map((_, index) => index);
    lists.set(parent, places);
    places.splice(last, 1);
    return parent.splice(last, 1).length > 0;
  }
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, last)) return false;
  return delete (parent as Record<string, unknown>)[last];
}

function pathInText(rest: unknown, path: Path, lists: Places): Path {
  let value = rest;
  return path.map((step) => {
    // A short form has one thing in the place of a list: index 0 is that thing.
    if (typeof step === 'number' && !Array.isArray(value)) return step;
    const place = Array.isArray(value) && typeof step === 'number' ? lists.get(value)?.[step] : undefined;
    value = own(value, step);
    return place ?? step;
  });
}

function own(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
}
