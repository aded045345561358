/** An occurrence that is over, told from the ledger entry of its outcome: the document holds the latest of each promise alone. */
import { parseTerm } from '../../calendar/term.js';
import type { CommitmentRecord, CommitmentState } from '../case-document.js';

/** What a leaf holds of these, as JSON text has them. */
interface LeafText {
  readonly occurrence: number;
  readonly anchor: string;
  readonly suspensions: readonly { readonly from: string; readonly to: string | null }[];
  readonly extensions: readonly string[];
  readonly calendar: string;
  readonly hoursOf: string | null;
  readonly due: string | null;
  readonly dueDate: string | null;
  readonly provisional: boolean;
  readonly answerable: string | null;
}

/**
 * The record that the outcome was entered of.
 * @param leaf RFC 8785 text of the entry
 * @param ended what the row of the occurrence says of its end, instants in ms since 1970
 */
export function earlierOccurrence(leaf: string, ended: { state: CommitmentState; warnAt: number | null; endedAt: number | null }): CommitmentRecord {
  const told = JSON.parse(leaf) as LeafText;
  const ms = (instant: string | null): number | null => (instant === null ? null : Date.parse(instant));
  return {
    occurrence: told.occurrence,
    state: ended.state,
    anchor: Date.parse(told.anchor),
    suspensions: told.suspensions.map(({ from, to }) => ({ from: Date.parse(from), to: ms(to) })),
    extensions: told.extensions.map((text) => {
      const term = parseTerm(text);
      if ('amount' in term) return term;
      throw new Error(`expected a term in the ledger, saw '${text}'; report this as a defect`);
    }),
    calendar: told.calendar,
    unit: told.hoursOf,
    due: ms(told.due),
    dueDate: told.dueDate,
    provisional: told.provisional,
    warnAt: ended.warnAt,
    warned: ended.warnAt !== null && ended.endedAt !== null && ended.warnAt <= ended.endedAt,
    answerable: told.answerable,
    endedAt: ended.endedAt,
  };
}
