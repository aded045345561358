/**
 * A ledger entry as it is hashed: a versioned leaf schema in RFC 8785 bytes. It carries all that is needed to compute
 * the due instant again, and no personal data: staff and cases are pseudonyms.
 */
import canonicalize from 'canonicalize';
import type { Instant } from '../calendar/instant.js';

export const LEAF_VERSION = 1;

/** Every opening of a deadline and every end of one; what follows a breach is a further entry. */
export type LedgerKind =
  | 'opened' | 'suspended' | 'resumed' | 'extended' | 're-projected'
  | 'met' | 'breached' | 'exempt' | 'cancelled' | 'not-applicable'
  | 'fulfilled-late' | 'abandoned';

/** Kinds that are the outcome of an occurrence: there is exactly one of them, for ever. */
export const OUTCOMES: ReadonlySet<LedgerKind> = new Set(['met', 'breached', 'exempt', 'cancelled', 'not-applicable']);

export interface LedgerLeaf {
  readonly kind: LedgerKind;
  readonly commitment: string;
  readonly occurrence: number;
  readonly clause: string;
  /** When it counts: the receipt, or the due instant that passed. */
  readonly at: Instant;
  /** When the engine decided it, under the case's lock: the engine's own lateness is visible. */
  readonly decidedAt: Instant;
  readonly arrivedAt: Instant | null;
  readonly happenedAt: Instant | null;
  /** Number of the event of the case that caused it. */
  readonly sequence: number;
  readonly term: string;
  readonly rule: Readonly<Record<string, string | number | boolean>>;
  readonly calendar: string;
  /** Unit whose working hours count, which may not be the one that answers by now; null for the organization's own. */
  readonly hoursOf: string | null;
  readonly zone: string;
  readonly anchor: Instant;
  readonly suspensions: readonly { readonly from: Instant; readonly to: Instant | null }[];
  readonly extensions: readonly string[];
  readonly due: Instant | null;
  readonly dueDate: string | null;
  readonly provisional: boolean;
  readonly answerable: string | null;
  readonly staff: string | null;
  /** Reason code or words of the definition; never free text of a person. */
  readonly cause: string | null;
}

/** Where the leaf belongs; the engine adds it to what the decision gives. */
export interface LeafOrigin {
  readonly tenant: string;
  readonly process: string;
  /** Content hash of the definition version. */
  readonly definition: string;
  readonly case: string;
}

/** RFC 8785 text of a leaf: the bytes that are stored, hashed and handed to a verifier. */
export function leafText(origin: LeafOrigin, leaf: LedgerLeaf): string {
  const text = canonicalize({
    v: LEAF_VERSION,
    ...origin,
    ...leaf,
    at: iso(leaf.at),
    decidedAt: iso(leaf.decidedAt),
    arrivedAt: iso(leaf.arrivedAt),
    happenedAt: iso(leaf.happenedAt),
    anchor: iso(leaf.anchor),
    due: iso(leaf.due),
    suspensions: leaf.suspensions.map(({ from, to }) => ({ from: iso(from), to: iso(to) })),
  });
  if (text === undefined) throw new Error('expected a ledger leaf of plain values, saw one that has no canonical form; report this as a defect');
  return text;
}

function iso(instant: Instant | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
