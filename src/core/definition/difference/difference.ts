/** A difference between two published texts in the domain's words: data for programs, a sentence for people. */
import type { Title } from '../definition.js';

export interface Difference {
  /** Keys of the place in the expanded text, joined by dots: `commitments.reply.within.term`. */
  readonly path: string;
  /** What differs, a row of the tables: `commitment.term`, `event.by`; `other` where no table knows the key. */
  readonly kind: string;
  /** The values as they stand in the expansions; null where there was, or is, none. */
  readonly before: unknown;
  readonly after: unknown;
  /** `reply: 2 → 5 working days`, and the same in Chinese. */
  readonly says: Title;
}
