/** What a decision gives: the next document and everything that must be written with it, or a refusal. */
import type { Instant } from '../calendar/instant.js';
import type { LedgerLeaf } from '../ledger/leaf.js';
import type { Title } from '../definition/definition.js';
import type { ArmedTimer, CaseDocument, CommitmentRecord, OpenTask, TaskCare } from './case-document.js';
import type { Recipient } from './recipient.js';
import type { Rejection } from './rejection.js';
import type { Assistance } from './tasks/task-acts.js';
import type { SubCaseOrder } from './sub-case-order.js';

export type Decision =
  | { readonly outcome: 'accepted'; readonly transition: Transition }
  /** Refused; timers that were due before it was received have run all the same. */
  | { readonly outcome: 'rejected'; readonly rejection: Rejection; readonly transition: Transition | null }
  /** A wake-up that found nothing due: a repetition or an early hint. */
  | { readonly outcome: 'nothing-due' };

export interface Transition {
  readonly document: CaseDocument;
  readonly ended: boolean;
  /** Names of the active states of the statechart in the order of the definition, each before those inside it. */
  readonly states: readonly string[];
  /** The one that lists show: the innermost that asks somebody to do something, else the first that there is. */
  readonly state: string;
  readonly events: readonly CaseEvent[];
  readonly armed: readonly ArmedTimer[];
  readonly disarmed: readonly { readonly node: string; readonly key: string }[];
  readonly commitments: readonly ChangedCommitment[];
  readonly tasksOpened: readonly OpenTask[];
  readonly tasksClosed: readonly ClosedTask[];
  /** Open tasks with which something was done, and how they stand now. */
  readonly tasksCared: readonly (OpenTask & TaskCare)[];
  /** Requests for assistance that were made or answered. */
  readonly assistance: readonly (Assistance & { readonly answered: number | null })[];
  readonly ledger: readonly LedgerLeaf[];
  readonly outbox: readonly OutboxMessage[];
  /** Cases of other processes to be opened after the commit. */
  readonly subCases: readonly SubCaseOrder[];
  /** Personal values of the form, to be encrypted apart from everything above. */
  readonly sealed: readonly SealedValue[];
  /** Staff who take no part in the case from now on. */
  readonly recused: readonly string[];
}

/** A task that ended, with the number of the event that closed it. */
export interface ClosedTask extends OpenTask {
  readonly closed: number;
}

export interface CaseEvent {
  readonly sequence: number;
  readonly kind: 'opened' | 'event' | 'timer' | 'extension' | 'recount' | 'handed-over' | 'task';
  /** Event name, delay key of a timer, the commitment extended, the version of the calendar counted by, the fact that names the unit, or the act on a task. */
  readonly type: string;
  /** When it counts: the receipt of a command, the firing of a timer, the publication of a calendar. */
  readonly at: Instant;
  readonly receivedAt: Instant;
  readonly arrivedAt: Instant | null;
  readonly happenedAt: Instant | null;
  readonly staff: string | null;
  readonly post: string | null;
  readonly unit: string | null;
  /** Facts brought; personal ones by reference. */
  readonly form: Readonly<Record<string, unknown>>;
  readonly states: readonly string[];
}

export interface ChangedCommitment extends CommitmentRecord {
  readonly commitment: string;
  readonly clause: string;
}

export interface OutboxMessage {
  /** Number of the event that caused it, and its place among that event's messages: with the case, its idempotency key. */
  readonly sequence: number;
  readonly part: number;
  readonly kind: 'notify' | 'warning' | 'breach';
  readonly commitment: string | null;
  readonly occurrence: number | null;
  readonly to: Recipient;
  readonly message: Title;
  readonly due: Instant | null;
}

export interface SealedValue {
  readonly reference: string;
  readonly fact: string;
  readonly person: boolean;
  readonly value: unknown;
}
