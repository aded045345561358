/** Gathers what the checks find, each finding put in its place in the text. */
import type { Finding, Place, Problem } from './problem.js';
import type { Shape } from './text/shape.js';
import { type Nearest, nearest, type Path, type TextNode } from './text/tree.js';

export interface Spot {
  /** The key or the value; the value where not said. */
  readonly at?: 'key' | 'value';
  /** So many characters into the text of a value. */
  readonly offset?: number;
  /** The entry of a list that is this word. */
  readonly entry?: string;
}

export interface Findings {
  add(path: Path, finding: Finding, spot?: Spot): void;
  /** In the order of the text, each once. */
  problems(): readonly Problem[];
}

const PROBLEMS_MAX = 500;

/** Begins with the mistakes of shape. What the checks add has paths of what is left of the text (`text/cut-out.ts`). */
export function findingsIn(tree: TextNode, shape: Pick<Shape, 'mistakes' | 'pathInText'>): Findings {
  const found = new Map<string, Problem>();
  const add = (path: Path, finding: Finding, spot: Spot): void => {
    if (found.size >= PROBLEMS_MAX) return;
    const near = nearest(tree, spot.entry === undefined ? path : [...path, indexOf(tree, path, spot.entry)]);
    const place = placeOf(near, spot);
    const problem = { line: place.line, column: place.column, path: near.path.join('.'), ...finding };
    found.set([place.line, place.column, finding.code, finding.saw.en, finding.expected.en].join('\n'), problem);
  };
  for (const { path, finding, at } of shape.mistakes) add(path, finding, { at });
  return {
    add: (path, finding, spot = {}) => add(shape.pathInText(path), finding, spot),
    problems: () => [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

/** Where a word stands in the list at a path; 0 where it stands alone. */
function indexOf(tree: TextNode, path: Path, word: string): number {
  const { node } = nearest(tree, path);
  return node.kind === 'list' ? node.items.findIndex((item) => item.kind === 'scalar' && item.source === word) : 0;
}

function placeOf(near: Nearest, spot: Spot): Place {
  if (spot.at === 'key') return near.keyAt;
  const { node } = near;
  if (spot.offset === undefined || node.kind !== 'scalar' || node.textAt === null) return node.at;
  return { line: node.textAt.line, column: node.textAt.column + spot.offset };
}
