/**
 * A ledger entry as it is hashed: a versioned leaf schema in RFC 8785 bytes. It carries all that is needed to compute
 * the due instant again, and no personal data: staff and cases are pseudonyms.
 */
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

/**
 * RFC 8785 text of a leaf: the bytes that are stored, hashed and handed to a verifier. Keys stand in the order that the RFC
 * asks for, so that JSON.stringify (whose numbers and strings are the RFC's) writes the canonical form; a test holds every
 * leaf against a library that knows nothing of this order.
 */
export function leafText({ tenant, process, definition, case: caseId }: LeafOrigin, leaf: LedgerLeaf): string {
  return JSON.stringify({
    anchor: iso(leaf.anchor),
    answerable: leaf.answerable,
    arrivedAt: iso(leaf.arrivedAt),
    at: iso(leaf.at),
    calendar: leaf.calendar,
    case: caseId,
    cause: leaf.cause,
    clause: leaf.clause,
    commitment: leaf.commitment,
    decidedAt: iso(leaf.decidedAt),
    definition,
    due: iso(leaf.due),
    dueDate: leaf.dueDate,
    extensions: leaf.extensions,
    happenedAt: iso(leaf.happenedAt),
    hoursOf: leaf.hoursOf,
    kind: leaf.kind,
    occurrence: leaf.occurrence,
    process,
    provisional: leaf.provisional,
    rule: sorted(leaf.rule),
    sequence: leaf.sequence,
    staff: leaf.staff,
    suspensions: leaf.suspensions.map(({ from, to }) => ({ from: iso(from), to: iso(to) })),
    tenant,
    term: leaf.term,
    v: LEAF_VERSION,
    zone: leaf.zone,
  });
}

function sorted(rule: LedgerLeaf['rule']): LedgerLeaf['rule'] {
  return Object.fromEntries(Object.keys(rule).sort().map((key) => [key, rule[key]!]));
}

function iso(instant: Instant | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
