/** The state of a case between two commands: plain JSON, the whole truth about it but for personal data. */
import type { Instant } from '../calendar/instant.js';
import type { Term } from '../calendar/term.js';
import type { Facts } from '../definition/machine/implementations.js';
import type { StoredStanding } from '../definition/machine/standing.js';
import type { Assistance } from './tasks/task-acts.js';

export interface CaseDocument {
  /** XState's persisted snapshot, without children: a definition has none. */
  readonly snapshot: PersistedCaseSnapshot;
  readonly commitments: Readonly<Record<string, CommitmentRecord>>;
  readonly timers: readonly ArmedTimer[];
  readonly tasks: readonly OpenTask[];
  /** Staff who take no part in the case: once named in a fact that recuses, always. */
  readonly recused: readonly string[];
  /** Events so far; the next event's number follows. */
  readonly sequence: number;
  /** What was done with the open tasks, by task; none where nothing was. */
  readonly care?: Cares;
  /** Who was asked to assist and has not answered. */
  readonly assistance?: readonly Assistance[];
  /** Who sent events that only a named person may send, in the part of that person: theirs are no other eyes than that person's, also afterwards. By the person. */
  readonly partTakers?: Readonly<Record<string, readonly string[]>>;
  /** Version of the national calendar in force when the case was decided last; none before calendars were published. */
  readonly calendar?: string;
}

export interface PersistedCaseSnapshot extends StoredStanding {
  readonly context: { readonly facts: Facts };
}

export type CommitmentState =
  | 'running' | 'paused' | 'met' | 'breached' | 'exempt' | 'cancelled' | 'not-applicable' | 'fulfilled-late' | 'abandoned';

/** One arming of a commitment. Its due instant is derived from rule, anchor, suspensions, extensions and calendar. */
export interface CommitmentRecord {
  readonly occurrence: number;
  readonly state: CommitmentState;
  readonly anchor: Instant;
  readonly suspensions: readonly { readonly from: Instant; readonly to: Instant | null }[];
  readonly extensions: readonly Term[];
  /** Version of the calendar, and the unit whose hours end the day. */
  readonly calendar: string;
  readonly unit: string | null;
  /** Null while the clock stands still, and where no promise was made. */
  readonly due: Instant | null;
  readonly dueDate: string | null;
  readonly provisional: boolean;
  readonly warnAt: Instant | null;
  readonly warned: boolean;
  /** Unit that answers for it, as last known. */
  readonly answerable: string | null;
  /** When it was met, breached (the due instant) or otherwise ended first. */
  readonly endedAt: Instant | null;
}

/** A deadline that stands: it fires at the first instant at which it is decided. */
export interface ArmedTimer {
  readonly node: string;
  readonly key: string;
  readonly due: Instant;
  readonly firesAt: Instant;
  /** Order of arming; ties fire in it. */
  readonly armed: number;
}

/** What somebody is asked to do while a state holds. */
export interface OpenTask {
  readonly state: string;
  readonly post: string;
  readonly unit: string | null;
  readonly staff: string | null;
  /** Number of the event that opened it, and who sent that; left out where time did, or the engine. */
  readonly opened: number;
  readonly sentBy?: string;
}

/** How an open task stands with those whom it asks (task-care.ts). */
export interface TaskCare {
  /** Who signed for it first, and when (签收). */
  readonly signedBy: string | null;
  readonly signedAt: Instant | null;
  /** In whose hands it is: they took it, were given it, or had it passed on. Nobody else does it until it is put back. */
  readonly heldBy: string | null;
  readonly heldHow: 'taken' | 'given' | 'passed-on' | null;
  /** Who returned it to whoever sent it (退单); the reason is in the history. */
  readonly returnedBy: string | null;
}

/** By task. */
export type Cares = Readonly<Record<string, TaskCare>>;

/** What is stored of a case is not what a decision wrote: a disk or a hand changed it. */
export class DamagedDocument extends Error {
  constructor(saw: string) {
    super(`expected the stored document of a case, saw ${saw}; restore the row of kept.case_snapshot from a backup`);
  }
}

/** @throws DamagedDocument */
export function parseDocument(text: string): CaseDocument {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new DamagedDocument('a text that is no JSON');
  }
  if (!isRecord(document)) throw new DamagedDocument('no object');
  const { snapshot, commitments, timers, tasks, recused } = document as Partial<Record<keyof CaseDocument, unknown>>;
  if (!isRecord(snapshot) || !isRecord(snapshot['context']) || !isRecord(snapshot['context']['facts'])) throw new DamagedDocument('no snapshot in it');
  if (!isRecord(commitments)) throw new DamagedDocument('no commitments in it');
  if (![timers, tasks, recused].every(Array.isArray)) throw new DamagedDocument('no timers, tasks or recusals in it');
  return document as unknown as CaseDocument;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
