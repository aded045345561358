/**
 * Duties come to their end in chunks, each a transaction of its own that marks rows and enters them as one batch. Rows change
 * state once, under lock, so that no host, killed or racing, misses one twice; a period is closed when none is open.
 */
import { dateAt } from '../../core/calendar/instant.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import type { BatchKind } from '../../core/ledger/batch-leaf.js';
import type { DutyState } from '../../core/recurrence/duty.js';
import { NOTHING_PLANNED } from '../../core/recurrence/planned-weeks.js';
import type { Client } from '../../store/database.js';
import { writeBatchEntries, type BatchEntry } from '../../store/duties/batch-entries.sql.js';
import { closeBegun, closeWaiting, hasOpenDuties, hasUnsettled, settleChanged, type ClosedDuty } from '../../store/duties/closing.sql.js';
import { lockPeriod, updatePeriod, type LockedPeriod } from '../../store/duties/period.sql.js';
import { setNextDays } from '../../store/duties/rolling.sql.js';
import { entryOf, sumOf, type BatchFacts } from './duty-entries.js';
import { leftBy, newFilling, type Moved } from './open-period.js';

export interface CloseLimits {
  /** Rows without a case in one chunk. */
  readonly waiting: number;
  /** Cases locked by one chunk, which keeps their commands waiting while it is written. */
  readonly begun: number;
}

export const CLOSE_LIMITS: CloseLimits = { waiting: 5_000, begun: 200 };

/** Closes one chunk of a period that is past its due instant, or the period itself; null where another host is at it, or only cases under way are left. */
export async function closeChunk(client: Client, process: ProcessVersion, tenant: string, periodId: string, limits: CloseLimits): Promise<Moved> {
  const period = await lockPeriod(client, tenant, periodId);
  if (period === null || period.state !== 'open' || period.filling !== null || period.decidedAt <= period.due) return null;
  const waiting = await closeWaiting(client, period, limits.waiting);
  const closed = waiting.length > 0 ? waiting : await closeBegun(client, period, limits.begun);
  if (closed.length > 0) return enter(client, process, period, closed, { at: period.due, decidedAt: period.decidedAt });
  if (await hasOpenDuties(client, period)) return null;
  await updatePeriod(client, period, { ...period, state: 'closed' });
  return [];
}

const ENTRY_OF: Readonly<Partial<Record<DutyState, BatchKind>>> = { missed: 'duties-missed', left: 'duties-left' };

async function enter(client: Client, process: ProcessVersion, period: LockedPeriod, closed: readonly ClosedDuty[], facts: BatchFacts): Promise<readonly BatchEntry[]> {
  const entries = Object.entries(ENTRY_OF).flatMap(([state, kind]) => {
    const rows = closed.filter((one) => one.state === state);
    return rows.length === 0 ? [] : [entryOf(process, period, kind, `${period.process} ${period.period} #${period.closings + 1}`, sumOf(rows), facts)];
  });
  await writeBatchEntries(client, entries);
  await updatePeriod(client, period, { ...period, closings: period.closings + 1 });
  if (process.definition.recurrence!.basis === 'rolling') {
    await setNextDays(client, period, closed.filter(({ state }) => state === 'missed').map(({ subject }) => ({ subject, day: period.endDay })));
  }
  return entries;
}

/**
 * Brings an open period up to date with its register and the day: who left is owed nothing any more, who was handed to another unit takes
 * the duty along (what is begun was handed on before), and who joined is taken in by a further batch. Null where somebody else is at it.
 */
export async function settleChunk(client: Client, process: ProcessVersion, tenant: string, periodId: string, registerRevision: number, limit: number): Promise<Moved> {
  const period = await lockPeriod(client, tenant, periodId);
  if (period === null || period.state !== 'open' || period.filling !== null) return null;
  const today = dateAt(process.organization.zone, period.decidedAt);
  const left = leftBy(period, today);
  const hasChanged = period.registerRevision < registerRevision;
  if (!hasChanged && left <= period.leftBy) return null;
  const changed = await settleChanged(client, period, left, limit);
  if (changed.length > 0) return enter(client, process, period, changed, { at: period.decidedAt, decidedAt: period.decidedAt });
  const { basis, unit } = process.definition.recurrence!;
  if (await hasUnsettled(client, period, left, unit !== null)) return null;
  const takesIn = hasChanged && basis === 'natural';
  const filling = takesIn ? newFilling(period.batches + 1, period.registerRevision, today) : null;
  await updatePeriod(client, period, { ...period, registerRevision, leftBy: left, filling, planned: NOTHING_PLANNED });
  return [];
}
