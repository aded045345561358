/** What the ledger is told of duties: one batch for however many rows, with the Merkle root over them. */
import { createHash } from 'node:crypto';
import type { Instant } from '../../core/calendar/instant.js';
import { dateOf, dayOf } from '../../core/calendar/time/calendar-date.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import { batchLeafText, dutyRowText, type BatchKind, type DutyRow } from '../../core/ledger/batch-leaf.js';
import { merkleRoot } from '../../core/ledger/merkle-root.js';
import { instantsOf } from '../../core/recurrence/period.js';
import type { BatchEntry } from '../../store/duties/batch-entries.sql.js';
import type { DutyPeriod } from '../../store/duties/period.sql.js';

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

export interface BatchFacts {
  readonly at: Instant;
  readonly decidedAt: Instant;
  readonly happenedAt?: Instant | null;
}

/** Many rows summed up. */
export interface BatchSum {
  readonly count: number;
  readonly root: string;
  readonly first: string | null;
  readonly last: string | null;
}

/** @param rows at least one */
export function sumOf(rows: readonly DutyRow[]): BatchSum {
  const ordered = [...rows].sort((a, b) => a.ordinal - b.ordinal);
  return { count: ordered.length, root: merkleRoot(ordered.map(dutyRowText), sha256), first: ordered[0]!.subject, last: ordered.at(-1)!.subject };
}

/** One duty is a batch of one; its key keeps it from being entered twice. A subject may leave a period more than once, each time another row of it. */
export function entryOfOne(process: ProcessVersion, period: DutyPeriod, kind: BatchKind, row: DutyRow, facts: BatchFacts): BatchEntry {
  return entryOf(process, period, kind, `${period.process} ${period.period} ${row.subject}${kind === 'duties-left' ? ` ${row.ordinal}` : ''}`, sumOf([row]), facts);
}

export function entryOf(process: ProcessVersion, period: DutyPeriod, kind: BatchKind, key: string, sum: BatchSum, facts: BatchFacts): BatchEntry {
  const { organization: { zone }, hash } = process;
  const recurrence = process.definition.recurrence!;
  const days = { first: dayOf(period.firstDay), end: dayOf(period.endDay) };
  const leaf = batchLeafText({
    kind,
    ...sum,
    tenant: period.tenant,
    process: period.process,
    definition: hash,
    clause: recurrence.clause,
    register: period.register,
    rule: recurrence.rule,
    basis: recurrence.basis,
    calendar: period.calendar,
    zone,
    period: period.period,
    from: instantsOf(zone, days).from,
    due: period.due,
    dueDate: dateOf(days.end - 1),
    at: facts.at,
    decidedAt: facts.decidedAt,
    happenedAt: facts.happenedAt ?? null,
  });
  return { tenant: period.tenant, kind, key, leaf, process: period.process, count: sum.count };
}
