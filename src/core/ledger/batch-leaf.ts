/**
 * One entry of the ledger for many duties: how many, and the Merkle root over a row for each. Rows are salted, so that an entry
 * tells nothing of a subject but to whoever is handed its row; destroying the salt erases it.
 */
import type { CalendarDate, Instant } from '../calendar/instant.js';

export const BATCH_LEAF_VERSION = 1;

/** Each duty that is opened is closed by one of the others, once; what is done after a miss is a further entry. */
export type BatchKind = 'duties-opened' | 'duties-done' | 'duties-missed' | 'duties-left' | 'duties-done-late' | 'duties-passed-over';

/** The kind that is a breach, and is told as one: all others are as they should be, or come on top of it. */
export const BREACH_KIND = 'duties-missed' satisfies BatchKind;

export interface BatchLeaf {
  readonly kind: BatchKind;
  readonly tenant: string;
  readonly process: string;
  /** Content hash of the definition version that the period was opened with. */
  readonly definition: string;
  readonly clause: string;
  readonly register: string;
  readonly rule: string;
  readonly basis: 'natural' | 'rolling';
  /** Version of the calendar by which weeks were planned. */
  readonly calendar: string;
  readonly zone: string;
  readonly period: string;
  readonly from: Instant;
  readonly due: Instant;
  readonly dueDate: CalendarDate;
  /** When it counts: the period's beginning, the due instant that passed, the receipt of what fulfilled it. */
  readonly at: Instant;
  /** When the engine decided it: its own lateness is visible. */
  readonly decidedAt: Instant;
  /** When the work was done by the word of who did it, where the definition lets it be stated. */
  readonly happenedAt: Instant | null;
  readonly count: number;
  /** Merkle root over the rows' texts, hex. */
  readonly root: string;
  /** The first and last subject of the rows, in their order; null where there are none. */
  readonly first: string | null;
  readonly last: string | null;
}

/** A row under the root. */
export interface DutyRow {
  readonly ordinal: number;
  readonly subject: string;
  readonly unit: string;
  readonly week: CalendarDate | null;
  /** The case that fulfilled it; null in every other entry. */
  readonly case: string | null;
  /** 128 random bits in hex. */
  readonly salt: string;
}

/** RFC 8785 text of a batch: keys in the order that the RFC asks for; a test holds it against a library that knows nothing of this order. */
export function batchLeafText(leaf: BatchLeaf): string {
  return JSON.stringify({
    at: iso(leaf.at),
    basis: leaf.basis,
    calendar: leaf.calendar,
    clause: leaf.clause,
    count: leaf.count,
    decidedAt: iso(leaf.decidedAt),
    definition: leaf.definition,
    due: iso(leaf.due),
    dueDate: leaf.dueDate,
    first: leaf.first,
    from: iso(leaf.from),
    happenedAt: iso(leaf.happenedAt),
    kind: leaf.kind,
    last: leaf.last,
    period: leaf.period,
    process: leaf.process,
    register: leaf.register,
    root: leaf.root,
    rule: leaf.rule,
    tenant: leaf.tenant,
    v: BATCH_LEAF_VERSION,
    zone: leaf.zone,
  });
}

/** RFC 8785 text of a row. */
export function dutyRowText({ case: caseId, ordinal, salt, subject, unit, week }: DutyRow): string {
  return JSON.stringify({ case: caseId, ordinal, salt, subject, unit, week });
}

function iso(instant: Instant | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
