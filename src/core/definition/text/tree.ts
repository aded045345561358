/** A YAML text as a tree that remembers where each key and value stands. */
import type { Place } from '../problem.js';

export type Path = readonly (string | number)[];
export type TextNode = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, without quotes: `5.10` stays `5.10`. */
  readonly source: string;
  readonly at: Place;
  /** Where the first character of the text stands if it is written word for word on one line; else null. */
  readonly textAt: Place | null;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly TextNode[];
  readonly at: Place;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly at: Place;
}

export interface MapEntry {
  readonly keyAt: Place;
  readonly value: TextNode;
}

/** The node nearest to a path, and the part of the path that leads to it. */
export interface Nearest {
  readonly node: TextNode;
  readonly path: Path;
  /** Place of the key, where the node is a value of a map; else the node's own. */
  readonly keyAt: Place;
  /** Whether the node stands exactly at the path, short forms allowed for. */
  readonly exact: boolean;
}

/**
 * Follows a path as far as the text goes. A path may speak of the written-out form: where the text has one thing in
 * the place of a list, index 0 is that thing; where it has a word in the place of a map, the word stands for the rest.
 */
export function nearest(root: TextNode, path: Path): Nearest {
  let node = root;
  let keyAt = root.at;
  const followed: (string | number)[] = [];
  for (const step of path) {
    if (typeof step === 'number' && node.kind !== 'list') continue;
    if (typeof step === 'string' && node.kind === 'scalar') return { node, path: followed, keyAt, exact: true };
    const entry = stepInto(node, step);
    if (entry === null) return { node, path: followed, keyAt, exact: false };
    node = entry.value;
    keyAt = entry.keyAt;
    followed.push(step);
  }
  return { node, path: followed, keyAt, exact: true };
}

function stepInto(node: TextNode, step: string | number): MapEntry | null {
  if (node.kind === 'map') return node.entries.get(String(step)) ?? null;
  const item = node.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined;
  return item === undefined ? null : { keyAt: item.at, value: item };
}

/** Keys of the map at a path; none where no map stands there. */
export function keysAt(root: TextNode, path: Path): readonly string[] {
  const found = nearest(root, path);
  return found.exact && found.node.kind === 'map' ? [...found.node.entries.keys()] : [];
}
