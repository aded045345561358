/** Gathers what the checks find, each finding put in its place in the text. */
import type { Finding, Place, Problem } from './problem.js';
import { type Nearest, nearest, type Path, type TextNode } from './text/tree.js';

export interface Spot {
  /** The key or the value; the value where not said. */
  readonly at?: 'key' | 'value';
  /** So many characters into the text of a value. */
  readonly offset?: number;
}

export interface Findings {
  add(path: Path, finding: Finding, spot?: Spot): void;
  /** In the order of the text, each once. */
  problems(): readonly Problem[];
}

const PROBLEMS_MAX = 500;

export function findingsIn(tree: TextNode): Findings {
  const found = new Map<string, Problem>();
  return {
    add(path, finding, spot = {}) {
      if (found.size >= PROBLEMS_MAX) return;
      const near = nearest(tree, path);
      const place = placeOf(near, spot);
      const problem = { line: place.line, column: place.column, path: near.path.join('.'), ...finding };
      found.set([place.line, place.column, finding.code, finding.saw, finding.expected].join('\n'), problem);
    },
    problems: () => [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

function placeOf(near: Nearest, spot: Spot): Place {
  if (spot.at === 'key') return near.keyAt;
  const { node } = near;
  if (spot.offset === undefined || node.kind !== 'scalar' || node.textAt === null) return node.at;
  return { line: node.textAt.line, column: node.textAt.column + spot.offset };
}
