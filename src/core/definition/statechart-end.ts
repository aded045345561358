/** When a statechart has ended: a compound one in a final state right inside it, a parallel one with all its states ended. */
import type { StateNodeText } from './definition.js';

/** The words in which the answer is wanted: truth values, or guards of XState. */
export interface EndTerms<T> {
  readonly isIn: (path: readonly string[]) => T;
  readonly all: (terms: readonly T[]) => T;
  readonly any: (terms: readonly T[]) => T;
}

export function endOf<T>(node: StateNodeText, path: readonly string[], terms: EndTerms<T>): T {
  if (node.type === 'final') return terms.isIn(path);
  const children = Object.entries(node.states ?? {}).filter(([, child]) => child.type !== 'history');
  const ends = (of: typeof children): T[] => of.map(([name, child]) => endOf(child, [...path, name], terms));
  return node.type === 'parallel' ? terms.all(ends(children)) : terms.any(ends(children.filter(([, child]) => child.type === 'final')));
}
