/** An event of a case as the readers of the stream get it, one line of JSON. */
import { formatInstant } from '../../core/calendar/instant.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import type { CaseItem } from '../../store/effects/event-stream.sql.js';

/** @param process the version that the case was opened with: it knows titles, clauses and the zone */
export function eventView({ definition, organization }: ProcessVersion, item: CaseItem): object {
  const { caseId, number, process, sequence, eventKind, eventType, at, states, commitment, occurrence, dueAt, recipient, message } = item;
  const local = (instant: Date | null): string | null => (instant === null ? null : formatInstant(instant.getTime(), organization.zone));
  const place = { caseId, number, process, sequence, at: local(at) };
  if (item.kind === 'transition') return { ...place, event: { kind: eventKind, type: eventType }, states };
  const promise = commitment === null ? {} : { commitment, occurrence, clause: definition.commitments[commitment]!.clause, due: local(dueAt) };
  return { ...place, ...promise, to: recipient, message };
}
