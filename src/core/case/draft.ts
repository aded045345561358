/**
 * A decision in the making: the case's state and all that is to be written with it. It lives inside `decide` alone;
 * what it starts from is never changed.
 */
import type { CalendarVersions } from '../calendar/calendar-versions.js';
import { nationalCalendar } from '../calendar/china.js';
import type { Instant } from '../calendar/instant.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import type { NotifyParams, OpenParams, Title } from '../definition/definition.js';
import type { CommitmentStep } from '../definition/machine/commitment-region.js';
import type { Facts } from '../definition/machine/implementations.js';
import type { TimerName } from '../definition/machine/machine.js';
import { ownEntry } from '../definition/own-entry.js';
import type { LedgerKind, LedgerLeaf } from '../ledger/leaf.js';
import type { ArmedTimer, Cares, CaseDocument, CommitmentRecord, OpenTask, TaskCare } from './case-document.js';
import { anchorOf } from './promises/anchor.js';
import { ENGINE } from './command.js';
import { answerableUnit, leafOf, openRecord, project, stepRecord } from './promises/commitment-clock.js';
import { messageText } from './message-text.js';
import type { ProcessVersion } from './process-version.js';
import { recusedParties } from './recusal.js';
import { recipientOf, type Recipient } from './recipient.js';
import type { Assistance } from './tasks/task-acts.js';
import { taskKey } from './tasks/task-care.js';
import { formHandedOn, type SubCaseOrder } from './sub-case-order.js';
import type { CaseEvent, ChangedCommitment, OutboxMessage, SealedValue } from './transition.js';

/** What caused the step being applied: it stands in every entry that the step writes. */
export interface Cause {
  readonly decidedAt: Instant;
  readonly arrivedAt: Instant | null;
  readonly happenedAt: Instant | null;
  readonly staff: string | null;
}

const timerId = ({ node, key }: { node: string; key: string }): string => `${node} ${key}`;

/** Steps that the ledger does not record: a warning is no end of a deadline. */
const UNLEDGERED: ReadonlySet<CommitmentStep> = new Set(['warned']);

export class Draft {
  readonly commitments: Map<string, CommitmentRecord>;
  readonly timers: Map<string, ArmedTimer>;
  readonly events: CaseEvent[] = [];
  readonly ledger: LedgerLeaf[] = [];
  readonly outbox: OutboxMessage[] = [];
  readonly subCases: SubCaseOrder[] = [];
  readonly sealed: SealedValue[] = [];
  readonly #changed = new Map<string, ChangedCommitment>();
  sequence: number;
  /** Open tasks, as of the step applied last. */
  tasks: readonly OpenTask[];
  /** What was done with open tasks, and requests for assistance that wait for an answer. */
  care: Cares;
  assistance: readonly Assistance[];
  /** Who sent in whose part what only that person may send. */
  partTakers: Readonly<Record<string, readonly string[]>>;
  readonly assistanceMoved: (Assistance & { readonly answered: number | null })[] = [];
  /** Number of the event that closed a task. */
  readonly closings = new Map<OpenTask, number>();
  facts: Facts;
  /** Version of the national calendar that counts as of the step applied last. */
  calendar: string;
  cause: Cause = { decidedAt: 0, arrivedAt: null, happenedAt: null, staff: null };
  /** Places in the outbox of messages whose text is not filled in yet. */
  readonly #unfilled = new Set<number>();
  /** Parties that took no part before, have declared an interest, or take no part in the case that asked for this one. */
  #standAside: readonly string[];
  #armings: number;

  constructor(
    readonly process: ProcessVersion,
    before: CaseDocument | null,
    readonly calendars: CalendarVersions,
  ) {
    this.calendar = before === null ? calendars.inForce.version : (before.calendar ?? nationalCalendar.version);
    this.commitments = new Map(Object.entries(before?.commitments ?? {}));
    this.timers = new Map((before?.timers ?? []).map((timer) => [timerId(timer), timer]));
    this.tasks = before?.tasks ?? [];
    this.care = before?.care ?? {};
    this.assistance = before?.assistance ?? [];
    this.partTakers = before?.partTakers ?? {};
    this.#standAside = before?.recused ?? [];
    this.sequence = before?.sequence ?? 0;
    this.facts = before?.snapshot.context.facts ?? {};
    this.#armings = Math.max(0, ...(before?.timers ?? []).map(({ armed }) => armed));
  }

  /** The calendar that counts now, with the hours of a unit; null for the organization's own. */
  calendarOf(unit: string | null): WorkCalendar {
    return this.process.calendarOf(unit, this.calendars.of(this.calendar));
  }

  /** The tasks that stand after a step; each that stood before and does not now was closed by this step's event. */
  turnToTasks(tasks: readonly OpenTask[]): void {
    for (const task of this.tasks) if (!tasks.includes(task)) this.closings.set(task, this.sequence);
    this.tasks = tasks;
  }

  /** A task that this step's event opens. */
  newTask(task: Omit<OpenTask, 'opened' | 'sentBy'>): OpenTask {
    const { staff } = this.cause;
    return { ...task, opened: this.sequence, ...(staff !== null && staff !== ENGINE.staff && { sentBy: staff }) };
  }

  setCare(task: OpenTask, care: TaskCare): void {
    this.care = { ...this.care, [taskKey(task)]: care };
  }

  askAssistance(assistance: Assistance): void {
    this.assistance = [...this.assistance, assistance];
    this.assistanceMoved.push({ ...assistance, answered: null });
  }

  answerAssistance(one: Assistance): void {
    this.assistance = this.assistance.filter((other) => other !== one);
    this.assistanceMoved.push({ ...one, answered: this.sequence });
  }

  notePartTaken(of: string, by: string): void {
    const before = ownEntry(this.partTakers, of) ?? [];
    if (!before.includes(by)) this.partTakers = { ...this.partTakers, [of]: [...before, by] };
  }

  /** Parties that take no part: once recused, always. */
  recused(): string[] {
    return [...new Set([...this.#standAside, ...recusedParties(this.process, this.facts)])].sort();
  }

  /** A party takes no part from now on, for good: with an interest in the case, or in the case that asked for this one. */
  standAside(party: string): void {
    this.#standAside = [...this.#standAside, party];
  }

  /** The earliest timer that fires at or before an instant; ties in the order of arming. */
  nextDue(until: Instant): ArmedTimer | null {
    let next: ArmedTimer | null = null;
    for (const timer of this.timers.values()) {
      if (timer.firesAt > until) continue;
      if (next === null || timer.firesAt < next.firesAt || (timer.firesAt === next.firesAt && timer.armed < next.armed)) next = timer;
    }
    return next;
  }

  arm(timer: { node: string; key: string; due: Instant; firesAt: Instant }): void {
    this.#armings += 1;
    const { node, key, due, firesAt } = timer;
    this.timers.set(timerId(timer), { node, key, due, firesAt, armed: this.#armings });
  }

  disarm(timer: { node: string; key: string }): void {
    this.timers.delete(timerId(timer));
  }

  /** Timers of the statechart itself; those of promises stay. */
  disarmStatechart(): void {
    for (const timer of this.process.runnable.timers.values()) if (timer.term !== null) this.disarm(timer);
  }

  /** Arms the deadline of a commitment or its warning, as its record has them. */
  armCommitment(timer: TimerName): void {
    const [id, warning] = timer.key.split(':');
    const record = this.record(id!);
    // A breach is decided at the first instant after due: met means received at or before it (Civil Code 1259).
    if (warning === undefined) this.#armAt(timer, record.due, 1);
    // Of a deadline that has passed when the step counts nobody is warned: the breach tells it.
    else if (record.warnAt !== null && record.due !== null && record.warnAt < record.due && record.due >= this.events.at(-1)!.at) this.#armAt(timer, record.warnAt, 0);
  }

  #armAt(timer: TimerName, due: Instant | null, delayMs: number): void {
    if (due === null) throw new Error(`expected a due instant for '${timer.key}', saw an open suspension; report this as a defect`);
    this.arm({ node: timer.node, key: timer.key, due, firesAt: due + delayMs });
  }

  record(id: string): CommitmentRecord {
    const record = this.commitments.get(id);
    if (record === undefined) throw new Error(`expected the commitment '${id}' to have been opened, saw no record; report this as a defect`);
    return record;
  }

  stepCommitment(id: string, step: CommitmentStep, at: Instant): void {
    if (step === 'opened' || !this.#isOpen(id)) this.#open(id, at);
    else this.#set(id, stepRecord(this.process, this.calendars, id, this.record(id), step, at));
    if (step === 'not-applicable') this.#set(id, { ...this.record(id), state: 'not-applicable', due: null, dueDate: null, warnAt: null, endedAt: at });
    if (!UNLEDGERED.has(step)) this.enter(id, step as LedgerKind, step === 'breached' ? (this.record(id).due ?? at) : at, null);
    if (step === 'warned' || step === 'breached') this.#tell(id, step === 'warned' ? 'warning' : 'breach');
  }

  #isOpen(id: string): boolean {
    const record = this.commitments.get(id);
    return record !== undefined && (record.endedAt === null || record.state === 'breached');
  }

  /** Opens the next occurrence at its anchor: the fact that the rule counts from where it is set, or the instant of the step. */
  #open(id: string, at: Instant): void {
    const { from } = this.process.definition.commitments[id]!;
    const anchor = from.kind === 'fact' && this.facts[from.fact] !== undefined ? anchorOf(this.facts, from.fact) : at;
    const occurrence = (this.commitments.get(id)?.occurrence ?? 0) + 1;
    this.#set(id, openRecord(this.process, this.calendars, id, { occurrence, anchor, calendar: this.calendar, facts: this.facts }));
  }

  /** Every occurrence that changed, one that ended before the next began included. */
  changes(): ChangedCommitment[] {
    return [...this.#changed.values()];
  }

  #set(id: string, record: CommitmentRecord): void {
    const known = { ...record, answerable: answerableUnit(this.process, id, this.facts) };
    this.commitments.set(id, known);
    this.#changed.set(`${id} ${record.occurrence}`, { commitment: id, clause: this.process.definition.commitments[id]!.clause, ...known });
  }

  /** What is still owed is answered for by the unit that the facts name now. */
  followAnswerable(): void {
    for (const [id, record] of this.commitments) {
      if (this.#isOpen(id) && record.answerable !== answerableUnit(this.process, id, this.facts)) this.#set(id, record);
    }
  }

  /** Computes a running commitment anew (a moved anchor, an extension, a calendar) and arms its timers at the new instants. */
  reproject(id: string, change: Partial<CommitmentRecord>): void {
    this.#set(id, this.projected(id, change));
    for (const timer of [...this.timers.values()]) {
      if (timer.key === id || timer.key.startsWith(`${id}:`)) this.armCommitment({ ...timer, term: null });
    }
  }

  /** The record of a commitment as a change would leave it. */
  projected(id: string, change: Partial<CommitmentRecord>): CommitmentRecord {
    return project(this.process, this.calendars, id, { ...this.record(id), ...change });
  }

  /** Keeps a record that says the same to everybody: no row is written for it. */
  adopt(id: string, record: CommitmentRecord): void {
    this.commitments.set(id, record);
  }

  enter(id: string, kind: LedgerKind, at: Instant, cause: string | null): void {
    this.ledger.push(leafOf(this.process, id, this.record(id), kind, { at, ...this.cause, sequence: this.sequence, cause }));
  }

  /** Its placeholders are filled in when the step is done: a promise may begin, or its deadline move, after the message is asked for. */
  notify({ to, message }: NotifyParams): void {
    this.#send({ kind: 'notify', commitment: null, occurrence: null, to: recipientOf(this.process, to, this.facts), message, due: null });
    this.#unfilled.add(this.outbox.length - 1);
  }

  /** A message without placeholders. */
  tell(to: Recipient, message: Title): void {
    this.#send({ kind: 'notify', commitment: null, occurrence: null, to, message, due: null });
  }

  fillInMessages(): void {
    for (const index of this.#unfilled) {
      const sent = this.outbox[index]!;
      const message = messageText(this.process, sent.message, this.facts, (commitment) => this.commitments.get(commitment)?.due ?? null);
      this.outbox[index] = { ...sent, message };
    }
    this.#unfilled.clear();
  }

  openSubCase(params: OpenParams): void {
    const { sequence } = this;
    const part = this.subCases.filter((order) => order.sequence === sequence).length;
    const { as: name, process, answers } = params;
    this.subCases.push({ sequence, part, name, process, form: formHandedOn(this.process.definition, params, this.facts), answers });
  }

  /** A warning goes to those who hold the case's tasks, a breach to the unit that answers for it. */
  #tell(id: string, kind: 'warning' | 'breach'): void {
    const { title } = this.process.definition.commitments[id]!;
    const { due, answerable, occurrence } = this.record(id);
    const holders = kind === 'warning' ? this.tasks.map(({ post, unit, staff }) => ({ post, unit, staff })) : [];
    for (const to of holders.length > 0 ? holders : [{ unit: answerable }]) this.#send({ kind, commitment: id, occurrence, to, message: title, due });
  }

  #send(message: Omit<OutboxMessage, 'sequence' | 'part'>): void {
    const part = this.outbox.filter(({ sequence }) => sequence === this.sequence).length;
    this.outbox.push({ sequence: this.sequence, part, ...message });
  }
}
