/**
 * Answers of the machine that need not be asked for again. Where a machine stands and the type of an event settle everything about a step but
 * the guards that read the case and the changes of its facts; a run of XState tells these, in order, to a witness. What they were is kept
 * as a tree: a guard branches by its answer, a change leads on, a leaf is the answer. Walking it asks the same questions of another
 * case and makes the same changes, which is all that XState would do; a branch not yet seen is XState's to show.
 */
import type { Change, Facts, Question, SeenEvent } from './implementations.js';

/** One thing that a run asked or changed; `inner` where it saw an inner event of XState's instead of the one that was sent. */
export type Observation = (Question & { readonly answer: boolean; readonly inner: string | null }) | (Change & { readonly inner: string | null });

/** The tree; the ways on of a guard are 'yes' and 'no', of a change 'then'. */
type Node<Answer> = { readonly answer: Answer } | { readonly seen: Observation; readonly ways: { yes?: Node<Answer>; no?: Node<Answer>; then?: Node<Answer> } };

export interface Reader {
  asks(question: Question, facts: Facts, event: SeenEvent): boolean;
  changed(change: Change, facts: Facts, event: SeenEvent): Facts;
}

export class LearntSteps<Answer> {
  readonly #roots = new Map<string, Node<Answer>>();

  /** The answer for a case with these facts and the facts after it; null where the way there has not been seen. */
  recall(reader: Reader, facts: Facts, event: SeenEvent): { readonly answer: Answer; readonly facts: Facts } | null {
    let node = this.#roots.get(event.type);
    let known = facts;
    while (node !== undefined) {
      if ('answer' in node) return { answer: node.answer, facts: known };
      const { seen, ways } = node;
      const sees = seen.inner === null ? event : { type: seen.inner };
      if (seen.kind === 'ask') {
        node = reader.asks(seen, known, sees) ? ways.yes : ways.no;
      } else {
        known = reader.changed(seen, known, sees);
        node = ways.then;
      }
    }
    return null;
  }

  /** Keeps what a run showed; how many branches are new. */
  learn(type: string, run: readonly Observation[], answer: Answer): number {
    let grown = 0;
    let grow = (node: Node<Answer>): void => void this.#roots.set(type, node);
    let node = this.#roots.get(type);
    for (const seen of run) {
      if (node === undefined || 'answer' in node) {
        node = { seen, ways: {} };
        grow(node);
        grown += 1;
      }
      const { ways } = node;
      const way = seen.kind === 'ask' ? (seen.answer ? 'yes' : 'no') : 'then';
      grow = (next) => void (ways[way] = next);
      node = ways[way];
    }
    grow({ answer });
    return grown + 1;
  }
}
