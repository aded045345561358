/** The clock of a commitment: its record at each step, and the due instant derived from it. */
import type { CalendarVersions } from '../../calendar/calendar-versions.js';
import { deadlineRule, dueOf, warnOf, type DeadlineQuery, type DeadlineRule } from '../../calendar/deadline.js';
import type { Instant } from '../../calendar/instant.js';
import { formatTerm } from '../../calendar/term.js';
import type { Commitment } from '../../definition/definition.js';
import type { CommitmentStep } from '../../definition/machine/commitment-region.js';
import type { Facts } from '../../definition/machine/implementations.js';
import type { LedgerKind, LedgerLeaf } from '../../ledger/leaf.js';
import type { CommitmentRecord, CommitmentState } from '../case-document.js';
import { unitOf } from '../permission.js';
import type { ProcessVersion } from '../process-version.js';

/** The rule of a commitment as the calendar reads it: what the definition states, the law's defaults else. */
export function ruleOf({ within }: Commitment): DeadlineRule {
  return deadlineRule(within);
}

/** What a record's deadline is computed from; `explain` answers the same question with each day counted. */
export function deadlineQuery(process: ProcessVersion, calendars: CalendarVersions, id: string, record: CommitmentRecord): DeadlineQuery {
  return {
    rule: ruleOf(process.definition.commitments[id]!),
    anchor: record.anchor,
    suspensions: record.suspensions,
    extensions: record.extensions,
    calendar: process.calendarOf(record.unit, calendars.of(record.calendar)),
  };
}

/** A record as it is opened at its anchor, to be counted by a version of the calendar. */
export function openRecord(
  process: ProcessVersion,
  calendars: CalendarVersions,
  id: string,
  { facts, ...opened }: Pick<CommitmentRecord, 'occurrence' | 'anchor' | 'calendar'> & { readonly facts: Facts },
): CommitmentRecord {
  const answerable = answerableUnit(process, id, facts);
  const record: CommitmentRecord = {
    ...opened,
    state: 'running',
    suspensions: [],
    extensions: [],
    unit: answerable,
    due: null,
    dueDate: null,
    provisional: false,
    warnAt: null,
    warned: false,
    answerable,
    endedAt: null,
  };
  return project(process, calendars, id, record);
}

/** The record with due and warning computed from what it holds. Open suspensions leave it without a due instant. */
export function project(process: ProcessVersion, calendars: CalendarVersions, id: string, record: CommitmentRecord): CommitmentRecord {
  const commitment = process.definition.commitments[id]!;
  const query = deadlineQuery(process, calendars, id, record);
  const deadline = dueOf(query);
  if ('open' in deadline) return { ...record, due: null, dueDate: null, warnAt: null };
  const warnAt = commitment.warn === null ? null : warnOf({ ...query, warn: commitment.warn });
  return { ...record, due: deadline.due, dueDate: deadline.dueDate, provisional: deadline.provisional, warnAt };
}

/** First unit that answers for the commitment and is set. */
export function answerableUnit(process: ProcessVersion, id: string, facts: Facts): string | null {
  const { definition } = process;
  for (const unit of definition.commitments[id]!.answerable) {
    const named = unitOf(definition, unit, facts);
    if (named !== null) return named;
  }
  return null;
}

const STATE_AFTER: Readonly<Record<Exclude<CommitmentStep, 'opened'>, CommitmentState | null>> = {
  warned: null,
  suspended: 'paused',
  resumed: 'running',
  met: 'met',
  breached: 'breached',
  exempt: 'exempt',
  cancelled: 'cancelled',
  'not-applicable': 'not-applicable',
  'fulfilled-late': 'fulfilled-late',
  abandoned: 'abandoned',
};

/** The record after a step at an instant. A breach counts from the due instant that passed. */
export function stepRecord(
  process: ProcessVersion,
  calendars: CalendarVersions,
  id: string,
  record: CommitmentRecord,
  step: Exclude<CommitmentStep, 'opened'>,
  at: Instant,
): CommitmentRecord {
  const state = STATE_AFTER[step] ?? record.state;
  if (step === 'warned') return { ...record, warned: true };
  if (step === 'suspended') return project(process, calendars, id, { ...record, state, suspensions: [...record.suspensions, { from: at, to: null }] });
  if (step === 'resumed') return project(process, calendars, id, { ...closeSuspension(record, at), state });
  if (step === 'fulfilled-late' || step === 'abandoned') return { ...record, state };
  const ended = { ...record, state, endedAt: step === 'breached' ? record.due : at };
  return record.state === 'paused' ? project(process, calendars, id, closeSuspension(ended, at)) : ended;
}

function closeSuspension(record: CommitmentRecord, at: Instant): CommitmentRecord {
  return { ...record, suspensions: record.suspensions.map((one) => (one.to === null ? { from: one.from, to: at } : one)) };
}

/** What the ledger says of a record at a step. */
export function leafOf(
  process: ProcessVersion,
  id: string,
  record: CommitmentRecord,
  kind: LedgerKind,
  cause: Pick<LedgerLeaf, 'at' | 'decidedAt' | 'arrivedAt' | 'happenedAt' | 'sequence' | 'staff' | 'cause'>,
): LedgerLeaf {
  const commitment = process.definition.commitments[id]!;
  const { term, ...rule } = ruleOf(commitment);
  return {
    kind,
    commitment: id,
    occurrence: record.occurrence,
    clause: commitment.clause,
    ...cause,
    term: formatTerm(term, 'en'),
    rule,
    calendar: record.calendar,
    hoursOf: record.unit,
    zone: process.organization.zone,
    anchor: record.anchor,
    suspensions: record.suspensions,
    extensions: record.extensions.map((term) => formatTerm(term, 'en')),
    due: record.due,
    dueDate: record.dueDate,
    provisional: record.provisional,
    answerable: record.answerable,
  };
}
