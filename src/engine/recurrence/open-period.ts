/**
 * A period is opened as a row, then filled in by chunks, each a transaction of its own: a host killed at any moment leaves
 * whole chunks and how far they came, and another goes on from there. The last chunk enters the batch in the ledger.
 */
import { randomBytes } from 'node:crypto';
import type { CalendarVersions } from '../../core/calendar/calendar-versions.js';
import { dayAt, type CalendarDate } from '../../core/calendar/instant.js';
import { dateOf, dayOf } from '../../core/calendar/time/calendar-date.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import { dutyRowText, type DutyRow } from '../../core/ledger/batch-leaf.js';
import { EMPTY_TREE, grown, rootOf } from '../../core/ledger/merkle-root.js';
import { instantsOf, type Period } from '../../core/recurrence/period.js';
import { dealWeeks, NOTHING_PLANNED, workweeks, type PlannedCounts, type RegisteredSubject } from '../../core/recurrence/planned-weeks.js';
import type { Client } from '../../store/database.js';
import { writeBatchEntries, type BatchEntry } from '../../store/duties/batch-entries.sql.js';
import { insertDuties, nextOfRegister, nextOfRolling, plannedWeeks } from '../../store/duties/filling.sql.js';
import { insertPeriod, lockPeriod, lockPeriodNamed, updatePeriod, type Filling, type LockedPeriod, type NewPeriod } from '../../store/duties/period.sql.js';
import { clearNextDay, putOffNextDay } from '../../store/duties/rolling.sql.js';
import { entryOf, sha256 } from './duty-entries.js';

/** Rows in one chunk: some tens of milliseconds, of which the host's thread has the smaller part. */
export const FILL_CHUNK = 2_500;

/** What a step entered in the ledger, if anything; null where it moved nothing. */
export type Moved = readonly BatchEntry[] | null;

/** A filling that has come nowhere yet. */
export function newFilling(batch: number, afterRevision: number | null, notBefore: string): Filling {
  return { batch, afterRevision, notBefore, unit: '', subject: '', tree: EMPTY_TREE, first: null };
}

/** Whoever left by this day owes the period nothing; who left with its end, or later, was of the register to its last day. */
export function leftBy({ endDay }: Pick<LockedPeriod, 'endDay'>, today: CalendarDate): CalendarDate {
  return dateOf(Math.min(dayOf(today), dayOf(endDay) - 1));
}

export interface OpenedPeriod {
  readonly tenant: string;
  readonly process: ProcessVersion;
  readonly definitionVersion: number;
  readonly calendars: CalendarVersions;
  readonly period: Period;
}

/** Opens a period of a process version; where it stands already, a rolling one takes in who begins on the same day. */
export async function openPeriod(client: Client, opened: OpenedPeriod, now: number): Promise<void> {
  const { process, tenant, period } = opened;
  const row = newPeriod(opened);
  const notBefore = dateOf(Math.max(period.first, dayAt(process.organization.zone, now)));
  if (await insertPeriod(client, { ...row, state: 'opening', filling: newFilling(1, null, notBefore) })) return;
  if (process.definition.recurrence!.basis !== 'rolling') return;
  const standing = await lockPeriodNamed(client, tenant, row.process, period.id);
  if (standing === null || standing.filling !== null) return;
  if (standing.state === 'closed') await putOffNextDay(client, standing);
  else await updatePeriod(client, standing, { ...standing, filling: newFilling(standing.batches + 1, null, notBefore), planned: NOTHING_PLANNED });
}

/** Enters that a period was passed over: it stands closed, without rows. */
export async function passOver(client: Client, opened: OpenedPeriod): Promise<readonly BatchEntry[]> {
  const { process, tenant, period } = opened;
  const row = newPeriod(opened);
  if (!(await insertPeriod(client, { ...row, state: 'closed', filling: null }))) return [];
  const standing = (await lockPeriodNamed(client, tenant, row.process, period.id))!;
  const sum = { count: 0, root: rootOf(EMPTY_TREE, sha256), first: null, last: null };
  const entry = entryOf(process, standing, 'duties-passed-over', `${row.process} ${period.id}`, sum, { at: standing.due, decidedAt: standing.decidedAt });
  await writeBatchEntries(client, [entry]);
  return [entry];
}

function newPeriod({ process: { definition: { process, recurrence }, organization: { zone } }, definitionVersion, tenant, calendars, period }: OpenedPeriod): Omit<NewPeriod, 'state' | 'filling'> {
  return {
    tenant, process, definitionVersion,
    calendar: calendars.inForce.version,
    period: period.id,
    register: recurrence!.register,
    firstDay: dateOf(period.first),
    endDay: dateOf(period.end),
    due: instantsOf(zone, period).due,
  };
}

/** Fills in one chunk; null where another host is at it. */
export async function fillChunk(client: Client, process: ProcessVersion, calendars: CalendarVersions, { tenant, periodId }: Pick<LockedPeriod, 'tenant' | 'periodId'>, limit: number): Promise<Moved> {
  const period = await lockPeriod(client, tenant, periodId);
  if (period?.filling == null) return null;
  const recurrence = process.definition.recurrence!;
  const asked = { period, filling: period.filling, limit };
  const subjects = recurrence.basis === 'rolling' ? await nextOfRolling(client, asked) : await nextOfRegister(client, asked, { joinedBefore: recurrence.joined === 'same-period' ? period.endDay : dateOf(dayOf(period.firstDay) + 1), leftBy: leftBy(period, period.filling.notBefore) });
  const weeks = weeksOf(process, calendars, period, period.filling);
  const before = weeks.length === 0 ? period.planned : await plannedBefore(client, period, period.filling, subjects);
  const { rows, filling, planned } = dealt(weeks, { ...period, planned: before }, period.filling, subjects);
  await insertDuties(client, period, rows);
  const subjectCount = period.subjects + rows.length;
  if (subjects.length < limit) return finish(client, process, { ...period, subjects: subjectCount, planned }, filling);
  await updatePeriod(client, period, { ...period, subjects: subjectCount, filling, planned });
  return [];
}

/** A further batch goes on from the duties that stand: those of a unit are counted when it comes to it. Before the first there are none. */
async function plannedBefore(client: Client, period: LockedPeriod, { batch }: Filling, subjects: readonly RegisteredSubject[]): Promise<PlannedCounts> {
  const units = [...new Set(subjects.map(({ unit }) => unit))].filter((unit) => period.planned[unit] === undefined);
  if (batch === 1 || units.length === 0) return period.planned;
  return { ...period.planned, ...(await plannedWeeks(client, period, units)) };
}

/** The rows of the next subjects, and the filling and what is planned with them. */
function dealt(weeksOpen: readonly CalendarDate[], period: LockedPeriod, filling: Filling, subjects: readonly RegisteredSubject[]): { rows: readonly DutyRow[]; filling: Filling; planned: PlannedCounts } {
  const last = subjects.at(-1);
  if (last === undefined) return { rows: [], filling, planned: period.planned };
  const { weeks, planned } = dealWeeks(weeksOpen, subjects, period.planned);
  const rows = subjects.map(({ subject, unit }, n): DutyRow => ({
    ordinal: period.subjects + n + 1, subject, unit, week: weeks[n] ?? null, case: null, salt: randomBytes(16).toString('hex'),
  }));
  const tree = grown(filling.tree, rows.map(dutyRowText), sha256);
  return { rows, planned, filling: { ...filling, tree, unit: last.unit, subject: last.subject, first: filling.first ?? rows[0]!.subject } };
}

function weeksOf(process: ProcessVersion, calendars: CalendarVersions, { period, firstDay, endDay, calendar }: LockedPeriod, { notBefore }: Filling): readonly CalendarDate[] {
  if (process.definition.recurrence!.spread === null) return [];
  return workweeks(process.calendarOf(null, calendars.of(calendar)), { id: period, first: dayOf(firstDay), end: dayOf(endDay) }, dayOf(notBefore));
}

/** The batch as a whole: its entry, and the period open. A batch of nobody that is not the period's first is no entry. */
async function finish(client: Client, process: ProcessVersion, period: LockedPeriod, { batch, tree, first, subject }: Filling): Promise<readonly BatchEntry[]> {
  const isFirst = batch === 1;
  if (process.definition.recurrence!.basis === 'rolling') await clearNextDay(client, period);
  const entries = isFirst || tree.size > 0 ? [openingEntry()] : [];
  await writeBatchEntries(client, entries);
  await updatePeriod(client, period, { ...period, state: 'open', batches: entries.length > 0 ? batch : period.batches, filling: null });
  return entries;

  function openingEntry(): BatchEntry {
    const { from } = instantsOf(process.organization.zone, { first: dayOf(period.firstDay), end: dayOf(period.endDay) });
    const key = `${period.process} ${period.period}${isFirst ? '' : ` +${batch - 1}`}`;
    const sum = { count: tree.size, root: rootOf(tree, sha256), first, last: first === null ? null : subject };
    return entryOf(process, period, 'duties-opened', key, sum, { at: isFirst ? from : period.decidedAt, decidedAt: period.decidedAt });
  }
}
