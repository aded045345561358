/**
 * Duties and their cases. A case is opened for a duty when somebody begins with it, and what fulfils the duty is entered in
 * the very transaction of the case that fulfils it: there is no moment at which the one stands without the other.
 */
import type { OpenCase } from '../../core/case/command.js';
import type { FieldProblem } from '../../core/case/rejection.js';
import { seen } from '../../core/problem.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import { dateAt, type CalendarDate } from '../../core/calendar/instant.js';
import { dateOf, dayOf } from '../../core/calendar/time/calendar-date.js';
import type { BatchKind } from '../../core/ledger/batch-leaf.js';
import { endedDuty, type DutyChange, type DutyEnd } from '../../core/recurrence/duty.js';
import type { Client } from '../../store/database.js';
import { writeBatchEntries, type BatchEntry } from '../../store/duties/batch-entries.sql.js';
import { dutiesOfCases, writeDuties, type ChangedDuty, type LockedDuty } from '../../store/duties/duty-of-case.sql.js';
import type { DutyPeriod } from '../../store/duties/period.sql.js';
import { setNextDays, type NextDay } from '../../store/duties/rolling.sql.js';
import type { PublishedProcesses } from '../published-processes.js';
import type { Answer, DutyName } from '../submission.js';
import { entryOfOne } from './duty-entries.js';
import { leftBy } from './open-period.js';
import { dutiesOpening, dutyBegun, dutyClosed, unknownDuty } from './duty-refusals.js';

/** What a decided case has to do with a duty: it was opened for one, or it has fulfilled or given back its own. */
export interface DutyOfCase {
  readonly tenant: string;
  readonly caseId: string;
  readonly begins: LockedDuty | null;
  readonly end: DutyEnd | null;
  readonly decidedAt: number;
}

/** Why a case cannot be opened for the duty now; null where it can. */
export function beginProblem(duty: LockedDuty | null, asked: DutyName, today: CalendarDate): Answer | null {
  if (duty === null) return unknownDuty(asked);
  const { state, isOpened, row, period: { period } } = duty;
  if (!isOpened) return dutiesOpening(period);
  if (row.case !== null && (state === 'begun' || state === 'missed')) return dutyBegun(row.subject, period, row.case);
  if (state === 'waiting' && hasLeft(duty, today)) return dutyClosed(row.subject, period, 'left');
  return state === 'waiting' || state === 'missed' ? null : dutyClosed(row.subject, period, state);
}

/** Whether the subject has left the register by a day, so that the period is owed nothing; settled or not. */
function hasLeft({ until, period }: Pick<LockedDuty, 'until' | 'period'>, today: CalendarDate): boolean {
  return until !== null && until <= leftBy(period, today);
}

/** What the duty knows of its case: its subject, the unit, the first day of its period. */
function knownFacts({ definition: { recurrence } }: ProcessVersion, { row, period }: LockedDuty): Readonly<Record<string, string>> {
  const { subject, unit, begins } = recurrence!;
  return { [subject]: row.subject, ...(unit !== null && { [unit]: row.unit }), ...(begins !== undefined && { [begins]: period.firstDay }) };
}

/** What the form says otherwise than the duty does: it is refused, never replaced. */
export function unlikeDuty({ form }: OpenCase, process: ProcessVersion, duty: LockedDuty): FieldProblem[] {
  const others = Object.entries(knownFacts(process, duty)).filter(([fact, value]) => form[fact] !== undefined && form[fact] !== value);
  return others.map(([fact, value]) => ({
    path: fact, title: process.definition.facts[fact]!.title,
    expected: { zh: `不填，或义务所属的 ${value}`, en: `none, or ${value}, whose duty it is` },
    saw: seen(form[fact]),
  }));
}

/** The opening of the case, with what the duty knows filled in. */
export function withDuty(command: OpenCase, process: ProcessVersion, duty: LockedDuty): OpenCase {
  return { ...command, form: { ...command.form, ...knownFacts(process, duty) } };
}

/** What is written of duties with the cases of a transaction. */
export interface DutyWrites {
  readonly changes: readonly ChangedDuty[];
  readonly entries: readonly BatchEntry[];
  readonly nextDays: readonly (NextDay & Pick<DutyPeriod, 'tenant' | 'process' | 'register'>)[];
}

export const NO_DUTY_WRITES: DutyWrites = { changes: [], entries: [], nextDays: [] };

export async function dutyWritesOf(processes: PublishedProcesses, client: Client, cases: readonly DutyOfCase[]): Promise<DutyWrites> {
  if (cases.length === 0) return NO_DUTY_WRITES;
  const known = await dutiesOfCases(client, cases.filter(({ begins, end }) => begins === null && end !== null));
  const parts = await Promise.all(cases.map((one) => {
    const duty = one.begins ?? known.find(({ period, row }) => period.tenant === one.tenant && row.case === one.caseId);
    return duty === undefined ? NO_DUTY_WRITES : writesOf(processes, one, duty);
  }));
  return { changes: parts.flatMap(({ changes }) => changes), entries: parts.flatMap(({ entries }) => entries), nextDays: parts.flatMap(({ nextDays }) => nextDays) };
}

const FULFILS: readonly BatchKind[] = ['duties-done', 'duties-done-late'];

async function writesOf(processes: PublishedProcesses, { caseId, begins, end, decidedAt }: DutyOfCase, duty: LockedDuty): Promise<DutyWrites> {
  const { period, row, state } = duty;
  const process = await processes.version(period.tenant, period.process, period.definitionVersion);
  const stateBegun = begins !== null && state === 'waiting' ? 'begun' : state;
  const after: DutyChange = end === null ? { state: stateBegun, keepsCase: true, entries: [] } : endedDuty(stateBegun, period.due, end, hasLeft(duty, dateAt(process.organization.zone, end.at)));
  const isDone = after.state === 'done' || after.state === 'done-late';
  if (end !== null && after.state === state && after.keepsCase && begins === null) return NO_DUTY_WRITES;
  const happenedAt = end?.kind === 'done' ? end.happenedAt : null;
  return {
    changes: [{ tenant: period.tenant, periodId: period.periodId, subject: row.subject, ordinal: row.ordinal, state: after.state, caseId: after.keepsCase ? caseId : null, doneAt: isDone ? end!.at : null }],
    entries: after.entries.map((kind) => (FULFILS.includes(kind)
      ? entryOfOne(process, period, kind, { ...row, case: caseId }, { at: end!.at, decidedAt, happenedAt })
      : entryOfOne(process, period, kind, { ...row, case: null }, { at: Math.min(end!.at, period.due), decidedAt }))),
    nextDays: nextDaysOf(process, { period, row }, after, end),
  };
}

/** Of rolling periods the next begins the day after it was done, or where the missed one ends. */
function nextDaysOf(process: ProcessVersion, { period, row }: Pick<LockedDuty, 'period' | 'row'>, { entries }: DutyChange, end: DutyEnd | null): DutyWrites['nextDays'] {
  if (process.definition.recurrence!.basis !== 'rolling' || end === null) return [];
  const { tenant, process: name, register, endDay } = period;
  if (entries.includes('duties-missed')) return [{ tenant, process: name, register, subject: row.subject, day: endDay }];
  if (!entries.includes('duties-done')) return [];
  return [{ tenant, process: name, register, subject: row.subject, day: dateOf(dayOf(dateAt(process.organization.zone, end.at)) + 1) }];
}

/** Sends the statements; the commit behind them waits for no answer. */
export async function writeDutyWrites(client: Client, { changes, entries, nextDays }: DutyWrites): Promise<void> {
  await Promise.all([
    writeDuties(client, changes),
    writeBatchEntries(client, entries),
    ...nextDays.map(({ subject, day, ...place }) => setNextDays(client, place, [{ subject, day }])),
  ]);
}
