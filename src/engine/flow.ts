/**
 * The one flow: load under lock, decide, commit. Commands of several cases share a transaction; nothing else changes a
 * case.
 *
 *   F1  A case's row is locked before its receipt is read and until the commit: decisions of a case are in one order.
 *   F2  Everything a decision gives is written by one statement, or nothing is.
 *   F3  A sender's command with a key is done once: the receipt is written with it, and its first answer is given again.
 *   F4  A command that its definition cannot carry out, or whose case cannot be read, is refused alone; the others of the batch go on.
 *   F5  The calendars in force are read before any receipt, and no other is published until the commit: a command is decided by
 *       what was in force when it was received.
 */
import { randomUUID } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DataSource } from 'typeorm';
import { titled } from '../core/bilingual.js';
import type { CalendarVersions } from '../core/calendar/calendar-versions.js';
import { dateAt } from '../core/calendar/instant.js';
import { DamagedDocument, parseDocument } from '../core/case/case-document.js';
import { readersOf } from '../core/access/readings.js';
import { decide, type CaseState } from '../core/case/decide.js';
import { formInvalid } from '../core/case/refusals.js';
import { DefinitionDefect } from '../core/case/definition-defect.js';
import type { ProcessVersion } from '../core/case/process-version.js';
import type { Decision, Transition } from '../core/case/transition.js';
import type { Command } from '../core/case/command.js';
import { ExpressionError } from '../core/definition/expression.js';
import { dutyEndOf } from '../core/recurrence/duty.js';
import type { DecidedCase, Receipt } from '../store/case-writes.js';
import { writeTransitions, type CaseNumbers } from '../store/commit.sql.js';
import { calendarsInForce } from '../store/calendars.sql.js';
import { withClient, type Client } from '../store/database.js';
import type { BatchEntry } from '../store/duties/batch-entries.sql.js';
import { lockDuties, type LockedDuty } from '../store/duties/duty-of-case.sql.js';
import { firstAnswers, lockCases, openings, type FirstAnswer, type LoadedCase, type Opening } from '../store/load.sql.js';
import type { Vault } from '../store/vault.js';
import type { PublishedCalendars } from './calendars/published-calendars.js';
import type { Logger } from './logger.js';
import type { PublishedProcesses } from './published-processes.js';
import { beginProblem, dutyWritesOf, unlikeDuty, withDuty, writeDutyWrites, type DutyOfCase } from './recurrence/duties-of-cases.js';
import { dutyRequired, recursNoMore } from './recurrence/duty-refusals.js';
import { caseHeld, definitionDefect, keyReused, unknownCase, unknownProcess } from './refusals.js';
import { startStopwatch } from './stopwatch.js';
import type { Answer, CaseAnswer, NewCase, Submission } from './submission.js';

export interface Flow {
  readonly dataSource: DataSource;
  readonly vault: Vault;
  readonly processes: PublishedProcesses;
  readonly calendars: PublishedCalendars;
  readonly logger: Logger;
  /** Hears of every commit of transitions, once it is on the disk. */
  readonly committed: (commit: Committed) => void;
  /** The same of batches that were entered for duties. */
  readonly entered: (entries: readonly BatchEntry[]) => void;
}

export interface Committed {
  readonly writes: readonly DecidedCase[];
  /** From the end of loading, where `decidedAt` of each was read, to the acknowledgement of the commit. */
  readonly msSinceLoaded: number;
}

/** A case about to be decided: loaded, or new and without a number. */
export interface Subject {
  readonly tenant: string;
  readonly caseId: string;
  readonly number: number | null;
  readonly process: ProcessVersion;
  /** As they were published when the transaction began. */
  readonly calendars: CalendarVersions;
  readonly definitionVersion: number;
  readonly before: CaseState | null;
  readonly receivedAt: number;
  /** The duty that it is opened for. */
  readonly duty?: LockedDuty;
}

/** Runs commands, each of a different case, in one transaction; answers in their order. */
export async function runCommands(flow: Flow, submissions: readonly Submission[]): Promise<Answer[]> {
  return inTransaction(flow, (client) => loadFor(client, submissions), async (client, { locked, duties, answered, opened }) => {
    const dutyOf = new Map(submissions.filter(({ to }) => 'duty' in to).map((one, n) => [one, duties[n]!]));
    const openingOf = new Map(submissions.filter(({ to }) => !('caseId' in to)).map((one, n) => [one, opened[n]!]));
    const writes: DecidedCase[] = [];
    const answers: (Answer | Opened)[] = [];
    for (const submission of submissions) {
      const known = firstAnswerOf(flow.vault, submission, answered);
      if (known !== null) {
        answers.push(known);
        continue;
      }
      const subject = 'caseId' in submission.to
        ? await loadedSubject(flow, locked, submission.tenant, submission.to.caseId)
        : await newSubject(flow, submission, dutyOf.get(submission) ?? null, openingOf.get(submission)!);
      answers.push('outcome' in subject ? subject : decideOne(flow, subject, submission, writes));
    }
    const sealed = await flow.vault.sealAll(client, writes.map(({ tenant, caseId, transition }) => ({ tenant, caseId, values: transition.sealed })));
    return { result: (numbers) => answers.map((answer) => numbered(answer, numbers)), writes: writes.map((one, n) => ({ ...one, sealed: sealed[n]! })) };
  });
}

/** Asks for everything at once; the database answers in this order, so the receipts are read under the locks. */
async function loadFor(client: Client, submissions: readonly Submission[]) {
  const [locked, duties, answered, opened] = await Promise.all([
    lockCases(client, submissions.flatMap(({ tenant, to }) => ('caseId' in to ? [{ tenant, caseId: to.caseId }] : []))),
    lockDuties(client, submissions.flatMap(({ tenant, to }) => ('duty' in to ? [{ tenant, ...to.duty }] : []))),
    firstAnswers(client, submissions.map((submission) => ({ tenant: submission.tenant, key: receiptKeyOf(submission) }))),
    openings(client, submissions.flatMap(({ tenant, to }) => ('caseId' in to ? [] : [{ tenant, process: 'duty' in to ? to.duty.process : to.process }]))),
  ]);
  return { locked, duties, answered, opened };
}

/**
 * A transaction in two trips to the database: loading goes with the begin, writing with the commit. A statement that
 * fails on the way makes the commit behind it a rollback.
 */
export async function inTransaction<L, T>(
  { dataSource, processes, calendars, committed, entered }: Flow,
  load: (client: Client) => Promise<L>,
  work: (client: Client, loaded: L) => Promise<{ result: (numbers: CaseNumbers) => T; writes: readonly DecidedCase[] }>,
): Promise<T> {
  return withClient(dataSource, async (client) => {
    try {
      const [, inForce, loaded] = await Promise.all([client.query('begin'), calendarsInForce(client), load(client)]);
      const sinceLoaded = startStopwatch();
      await calendars.learn(client, inForce);
      const { result, writes } = await work(client, loaded);
      const duties = await dutyWritesOf(processes, client, writes.flatMap(dutyOfWrite));
      const [numbers] = await Promise.all([writes.length > 0 ? writeTransitions(client, writes) : NO_NUMBERS, writeDutyWrites(client, duties), client.query('commit')]);
      if (writes.length > 0) committed({ writes, msSinceLoaded: sinceLoaded() });
      if (duties.entries.length > 0) entered(duties.entries);
      return result(numbers);
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  });
}

/** Cases that begin, fulfil or give back a duty; most have nothing to do with one. */
function dutyOfWrite({ tenant, caseId, beginsDuty, dutyEnd, decidedAt }: DecidedCase): DutyOfCase[] {
  return beginsDuty === null && dutyEnd === null ? [] : [{ tenant, caseId, begins: beginsDuty, end: dutyEnd, decidedAt }];
}

const NO_NUMBERS: CaseNumbers = new Map();

type Accepted = Extract<Answer, { outcome: 'accepted' }>;

/** The answer to an opening before it is written: the commit gives the number. */
interface Opened {
  readonly outcome: 'opened';
  readonly case: Omit<CaseAnswer, 'number'>;
}

function numbered(answer: Answer | Opened, numbers: CaseNumbers): Answer {
  if (answer.outcome !== 'opened') return answer;
  return { outcome: 'accepted', case: { number: numbers.get(answer.case.caseId)!, ...answer.case }, repeated: false };
}

function decideOne(flow: Flow, subject: Subject, submission: Submission, writes: DecidedCase[]): Answer | Opened {
  const { command: sent } = submission;
  const others = subject.duty !== undefined && sent.kind === 'open' ? unlikeDuty(sent, subject.process, subject.duty) : [];
  if (others.length > 0) return { outcome: 'rejected', refusal: formInvalid(others) };
  const decision = decideCommand(subject, subject.duty !== undefined && sent.kind === 'open' ? withDuty(sent, subject.process, subject.duty) : sent);
  if (decision.outcome === 'defect') {
    flow.logger.error({ tenant: subject.tenant, caseId: subject.caseId, why: decision.why }, 'a definition could not carry out a command');
    return definitionDefect(decision.why);
  }
  if (decision.outcome === 'nothing-due') throw new Error('expected a command to be taken or refused, saw a wake-up; report this as a defect');
  if (decision.outcome === 'rejected') {
    if (decision.transition) writes.push(decided(subject, decision.transition, null));
    return { outcome: 'rejected', refusal: decision.rejection };
  }
  const { transition } = decision;
  const answer = answerOf(subject, transition);
  const receipt: Receipt = { key: receiptKeyOf(submission), commandHash: hashOf(flow.vault, submission), answer: answer.case };
  writes.push(decided(subject, transition, receipt));
  return answer;
}

/** F4: a command that makes the definition ask for what cannot be done is refused, and changes nothing. */
function decideCommand(subject: Subject, command: Command): Decision | { outcome: 'defect'; why: string } {
  try {
    return decide(subject.process, subject.before, command, subject.receivedAt, subject.calendars);
  } catch (error) {
    if (error instanceof DefinitionDefect || error instanceof ExpressionError) return { outcome: 'defect', why: error.message };
    throw error;
  }
}

function firstAnswerOf(vault: Vault, submission: Submission, answered: ReadonlyMap<string, FirstAnswer>): Answer | null {
  const first = answered.get(`${submission.tenant} ${receiptKeyOf(submission)}`);
  if (first === undefined) return null;
  if (first.commandHash === hashOf(vault, submission)) return { outcome: 'accepted', case: first.answer as CaseAnswer, repeated: true };
  return keyReused();
}

/** A key is its sender's own: two clients may both begin at 1. No pseudonym holds a space. */
function receiptKeyOf({ command: { actor }, idempotencyKey }: Submission): string {
  return `${actor.staff} ${idempotencyKey}`;
}

/** What makes two commands the same: all but the instant of arrival, and what posts the sender, and whom it names, have come to hold since. */
function hashOf(vault: Vault, { to, command }: Submission): string {
  const { arrivedAt, actor: { staff }, partless, misnamed, ...same } = { partless: undefined, misnamed: undefined, ...command };
  return vault.commandHash(canonicalize({ to, staff, ...same })!);
}

/** A process that recurs is opened by its duties alone: a visit that fulfils none would only seem to. */
async function newSubject(flow: Flow, { tenant, to }: Submission, duty: LockedDuty | null, { receivedAt, version }: Opening): Promise<Subject | Answer> {
  const asked = 'duty' in to ? to.duty : null;
  const { process: name, opensAs }: NewCase = asked ?? (to as NewCase);
  if (version === null) return unknownProcess(name);
  const process = await flow.processes.version(tenant, name, version);
  const { recurrence, title } = process.definition;
  if (recurrence !== undefined && asked === null) return dutyRequired(name);
  if (recurrence === undefined && asked !== null) return recursNoMore(titled(title, name));
  const problem = asked === null ? null : beginProblem(duty, asked, dateAt(process.organization.zone, receivedAt));
  const calendars = flow.calendars.of(tenant);
  return problem ?? { tenant, caseId: opensAs ?? randomUUID(), number: null, process, definitionVersion: version, calendars, before: null, receivedAt, ...(duty !== null && { duty }) };
}

async function loadedSubject(flow: Flow, locked: readonly LoadedCase[], tenant: string, caseId: string): Promise<Subject | Answer> {
  const loaded = locked.find((one) => one.tenant === tenant && one.caseId === caseId);
  if (loaded === undefined) return unknownCase(caseId);
  if (loaded.held !== null) return caseHeld();
  try {
    return await subjectOf(flow, loaded);
  } catch (error) {
    if (!(error instanceof DamagedDocument)) throw error;
    flow.logger.error({ tenant, caseId, why: error.message }, 'a case cannot be read');
    return caseHeld();
  }
}

export async function subjectOf(flow: Flow, loaded: LoadedCase): Promise<Subject> {
  const process = await flow.processes.version(loaded.tenant, loaded.process, loaded.definitionVersion);
  const before = { document: parseDocument(loaded.document), revision: loaded.revision };
  const { tenant, caseId, number, definitionVersion, receivedAt } = loaded;
  return { tenant, caseId, number, process, calendars: flow.calendars.of(tenant), definitionVersion, before, receivedAt };
}

/** What is to be written of a decision; its personal values are sealed afterwards, with those of the whole batch. */
export function decided(subject: Subject, transition: Transition, receipt: Receipt | null): DecidedCase {
  const { tenant, caseId, number, process, definitionVersion, before, receivedAt } = subject;
  return {
    tenant, caseId, number, definitionVersion, transition, receipt, sealed: [],
    process: process.definition.process,
    definitionHash: process.hash,
    readers: readersOf(process.definition, transition),
    opens: before === null,
    revision: (before?.revision ?? 0) + 1,
    decidedAt: receivedAt,
    beginsDuty: subject.duty ?? null,
    dutyEnd: process.definition.recurrence === undefined ? null : dutyEndOf(process.definition.recurrence, transition),
    armedBefore: new Map((before?.document.timers ?? []).map(({ node, key, armed }) => [`${node} ${key}`, armed])),
  };
}

function answerOf({ caseId, number, process, definitionVersion, before, receivedAt }: Subject, { ended, states, document }: Transition): Accepted | Opened {
  const left: Opened['case'] = {
    caseId, definitionVersion, states,
    process: process.definition.process,
    revision: (before?.revision ?? 0) + 1,
    status: ended ? 'ended' : 'active',
    receivedAt: new Date(receivedAt).toISOString(),
    commitments: document.commitments,
  };
  return number === null ? { outcome: 'opened', case: left } : { outcome: 'accepted', case: { ...left, number }, repeated: false };
}
