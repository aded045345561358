/**
 * A published calendar reaches a case (重新推算): what is open is counted anew by it, as of the instant of its publication.
 *
 *   R1  What is past stays. An outcome is never touched, and no due instant moves to before the publication: nobody could have
 *       met it. Such a deadline stays with the calendar that it was counted by.
 *   R2  The ledger tells of a due instant that moves, the history also of one that is no longer provisional. Where nobody sees a
 *       difference nothing is written, and the version is taken along with the next change of the case.
 *   R3  A clock that stands takes the version along, and is counted by it when it runs again.
 */
import type { PublishedCalendar } from '../../calendar/calendar-versions.js';
import type { Instant } from '../../calendar/instant.js';
import type { CommitmentRecord } from '../case-document.js';
import type { Draft } from '../draft.js';

interface Counted {
  readonly id: string;
  readonly before: CommitmentRecord;
  readonly after: CommitmentRecord;
}

/** What the event of a recount holds, by commitment: its due instant before and after, in ISO 8601. */
export type RecountForm = Readonly<Record<string, { readonly from: string | null; readonly to: string | null }>>;

/** @param begin writes the event, where there is one */
export function recount(draft: Draft, { calendar: { version }, publishedAt }: PublishedCalendar, begin: (form: RecountForm) => void): void {
  const counted = openCommitments(draft).map((id): Counted => ({ id, before: draft.record(id), after: countedBy(draft, id, version, publishedAt) }));
  draft.calendar = version;
  const seen = counted.filter(isSeen);
  for (const { id, after } of counted) draft.adopt(id, after);
  if (seen.length === 0) return;
  begin(Object.fromEntries(seen.map(({ id, before, after }) => [id, { from: iso(before.due), to: iso(after.due) }])));
  for (const { id, before, after } of seen) {
    draft.reproject(id, {});
    if (before.due !== after.due) draft.enter(id, 're-projected', publishedAt, `calendar ${version}`);
  }
}

function openCommitments({ commitments }: Draft): string[] {
  return [...commitments].flatMap(([id, { state }]) => (state === 'running' || state === 'paused' ? [id] : []));
}

function countedBy(draft: Draft, id: string, calendar: string, publishedAt: Instant): CommitmentRecord {
  const after = draft.projected(id, { calendar });
  return after.due !== null && after.due < publishedAt ? draft.record(id) : after;
}

function isSeen({ before, after }: Counted): boolean {
  return before.due !== after.due || before.dueDate !== after.dueDate || before.provisional !== after.provisional || before.warnAt !== after.warnAt;
}

function iso(instant: Instant | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
