/** Transitions as rows: what the commit writes, one list a table, many cases at once. */
import { holderText } from '../core/case/tasks/task-care.js';
import type { ChangedCommitment, Transition } from '../core/case/transition.js';
import { leafText } from '../core/ledger/leaf.js';
import type { DutyEnd } from '../core/recurrence/duty.js';
import type { LockedDuty } from './duties/duty-of-case.sql.js';

/** A decided command with all that places it; `number` is the case's number, null where it opens; `revision` the one it reaches. */
export interface DecidedCase {
  readonly tenant: string;
  readonly caseId: string;
  readonly number: number | null;
  readonly process: string;
  readonly definitionVersion: number;
  readonly definitionHash: string;
  readonly opens: boolean;
  readonly revision: number;
  readonly decidedAt: number;
  readonly transition: Transition;
  /** Keys by which it is read from now on, besides those that it has (core/access/readings.ts). */
  readonly readers: readonly string[];
  /** Timers of the snapshot before, by node and key: which rows to delete. */
  readonly armedBefore: ReadonlyMap<string, number>;
  readonly sealed: readonly SealedRow[];
  readonly receipt: Receipt | null;
  /** The duty that the case was opened for, and what it did to its own. */
  readonly beginsDuty: LockedDuty | null;
  readonly dutyEnd: DutyEnd | null;
}

export interface SealedRow {
  readonly reference: string;
  readonly personId: string;
  /** Base64 of the sealed bytes. */
  readonly sealed: string;
}

export interface Receipt {
  readonly key: string;
  readonly commandHash: string;
  readonly answer: unknown;
}

const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

/** Written out column by column: a row made by spreading another costs fifteen times as much to make and to put into JSON. */
type Row = Readonly<Record<string, unknown>>;

/** Rows for each parameter of the commit statement, in its order. */
export function rowsOf(cases: readonly DecidedCase[]): readonly string[] {
  return TABLES.map((rows) => JSON.stringify(cases.flatMap((one) => rows(one, one.tenant, one.caseId))));
}

const TABLES: readonly ((one: DecidedCase, tenant: string, case_id: string) => readonly Row[])[] = [
  fileRows,
  snapshotRows,
  eventRows,
  disarmedRows,
  armedRows,
  commitmentRows,
  closedTaskRows,
  openedTaskRows,
  recusalRows,
  entryRows,
  outboxRows,
  sealedRows,
  receiptRows,
  subCaseRows,
  caredTaskRows,
  assistanceRows,
];

function fileRows(one: DecidedCase, tenant: string, case_id: string): Row[] {
  const { ended, state, events } = one.transition;
  const at = iso(events.at(-1)?.at ?? one.decidedAt);
  return [{
    tenant, case_id, opens: one.opens, process: one.process, definition_version: one.definitionVersion,
    state, status: ended ? 'ended' : 'active', opened_at: at, ended_at: ended ? at : null, readers: one.readers,
  }];
}

function snapshotRows(one: DecidedCase, tenant: string, case_id: string): Row[] {
  return [{
    tenant, case_id, opens: one.opens, revision: one.revision, process: one.process, definition_version: one.definitionVersion,
    document: one.transition.document,
  }];
}

function eventRows({ transition }: DecidedCase, tenant: string, case_id: string): Row[] {
  return transition.events.map((event) => ({
    tenant, case_id, sequence: event.sequence, kind: event.kind, type: event.type, at: iso(event.at), received_at: iso(event.receivedAt),
    arrived_at: iso(event.arrivedAt), happened_at: iso(event.happenedAt), staff: event.staff, post: event.post, unit: event.unit,
    form: event.form, states: event.states,
  }));
}

function disarmedRows({ transition, armedBefore }: DecidedCase, tenant: string, case_id: string): Row[] {
  const replaced = transition.armed.map(({ node, key: delay }) => `${node} ${delay}`);
  const gone = [...transition.disarmed.map(({ node, key: delay }) => `${node} ${delay}`), ...replaced];
  return gone.flatMap((timer) => (armedBefore.has(timer) ? [{ tenant, case_id, armed: armedBefore.get(timer) }] : []));
}

function armedRows({ transition }: DecidedCase, tenant: string, case_id: string): Row[] {
  return transition.armed.map((timer) => ({ tenant, case_id, armed: timer.armed, key: timer.key, due_at: iso(timer.due), fires_at: iso(timer.firesAt) }));
}

/** Entries that say when a promise was kept. */
const FULFILMENTS: ReadonlySet<string> = new Set(['met', 'fulfilled-late']);

function commitmentRows(one: DecidedCase, tenant: string, case_id: string): Row[] {
  const { commitments, ledger } = one.transition;
  const keptAt = ({ commitment, occurrence }: ChangedCommitment) =>
    ledger.find((entry) => entry.commitment === commitment && entry.occurrence === occurrence && FULFILMENTS.has(entry.kind))?.at ?? null;
  return commitments.map((record) => ({
    tenant, case_id, commitment: record.commitment, occurrence: record.occurrence, process: one.process, number: one.number,
    clause: record.clause, state: record.state, anchor_at: iso(record.anchor), due_at: iso(record.due), due_date: record.dueDate,
    provisional: record.provisional, warn_at: iso(record.warnAt), warned: record.warned, answerable: record.answerable,
    ended_at: iso(record.endedAt),
    fulfilled_at: iso(keptAt(record)),
  }));
}

function closedTaskRows({ transition, decidedAt }: DecidedCase, tenant: string, case_id: string): Row[] {
  return transition.tasksClosed.map((task) => ({
    tenant, case_id, opened: task.opened, state: task.state, holder: holderText(task), closed_at: iso(transition.events.find(({ sequence }) => sequence === task.closed)?.at ?? decidedAt),
  }));
}

function openedTaskRows({ transition, number, decidedAt }: DecidedCase, tenant: string, case_id: string): Row[] {
  return transition.tasksOpened.map((task) => {
    const event = transition.events.find(({ sequence }) => sequence === task.opened);
    return { tenant, case_id, opened: task.opened, state: task.state, post: task.post, unit: task.unit, staff: task.staff, number, opened_at: iso(event?.at ?? decidedAt) };
  });
}

function caredTaskRows({ transition }: DecidedCase, tenant: string, case_id: string): Row[] {
  return transition.tasksCared.map((task) => ({
    tenant, case_id, opened: task.opened, state: task.state, holder: holderText(task), signed_by: task.signedBy, signed_at: iso(task.signedAt),
    held_by: task.heldBy, held_how: task.heldHow, returned_by: task.returnedBy,
  }));
}

function assistanceRows({ transition }: DecidedCase, tenant: string, case_id: string): Row[] {
  return transition.assistance.map(({ asked, staff, askedBy, answered }) => ({ tenant, case_id, asked, staff, asked_by: askedBy, answered }));
}

function recusalRows({ transition }: DecidedCase, tenant: string, case_id: string): Row[] {
  return transition.recused.map((staff) => ({ tenant, case_id, staff }));
}

function entryRows(one: DecidedCase, tenant: string, case_id: string): Row[] {
  const origin = { tenant: one.tenant, process: one.process, definition: one.definitionHash, case: one.caseId };
  return one.transition.ledger.map((leaf) => ({
    tenant, case_id, commitment: leaf.commitment, occurrence: leaf.occurrence, kind: leaf.kind, sequence: leaf.sequence, leaf: leafText(origin, leaf),
  }));
}

function outboxRows({ transition, number, decidedAt }: DecidedCase, tenant: string, case_id: string): Row[] {
  return transition.outbox.map(({ sequence, part, kind, commitment, occurrence, to, message, due }) => ({
    tenant, case_id, number, sequence, part, kind, commitment, occurrence, recipient: to, message, due_at: iso(due), written_at: iso(decidedAt),
  }));
}

function subCaseRows({ transition, decidedAt }: DecidedCase, tenant: string, case_id: string): Row[] {
  return transition.subCases.map(({ sequence, part, name, process, form, answers }) => ({
    tenant, case_id, sequence, part, name, process, form, answers, next_attempt_at: iso(decidedAt),
  }));
}

function sealedRows({ sealed }: DecidedCase, tenant: string, case_id: string): Row[] {
  return sealed.map(({ reference, personId, sealed: bytes }) => ({ tenant, case_id, reference, person_id: personId, sealed: bytes }));
}

function receiptRows({ receipt, number, decidedAt }: DecidedCase, tenant: string, case_id: string): Row[] {
  if (receipt === null) return [];
  return [{ tenant, case_id, number, idempotency_key: receipt.key, command_hash: receipt.commandHash, answer: receipt.answer, received_at: iso(decidedAt) }];
}
