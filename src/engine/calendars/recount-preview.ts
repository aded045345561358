/**
 * What the publication of a draft would move, before it is published: each case that would be listed is decided as it would be, on the
 * calendars as they would be, and nothing is written.
 */
import type { DataSource } from 'typeorm';
import type { CalendarVersions } from '../../core/calendar/calendar-versions.js';
import { dateAt, type CalendarDate, type Instant } from '../../core/calendar/instant.js';
import type { Bilingual } from '../../core/bilingual.js';
import type { WorkCalendar } from '../../core/calendar/work-calendar.js';
import { DamagedDocument, parseDocument, type CaseDocument, type CommitmentRecord } from '../../core/case/case-document.js';
import { decide } from '../../core/case/decide.js';
import { DefinitionDefect } from '../../core/case/definition-defect.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import type { Parties } from '../../core/case/parties.js';
import type { RecountForm } from '../../core/case/promises/recount.js';
import type { Transition } from '../../core/case/transition.js';
import { ExpressionError } from '../../core/definition/expression.js';
import { changedDays, type ChangedDay } from '../../core/holiday-notice/changed-days.js';
import { publicationInstant } from '../../store/calendars.sql.js';
import { withClient } from '../../store/database.js';
import { affectedCases, readAffected, type AffectedCase } from '../../store/recounts.sql.js';
import type { PublishedProcesses } from '../published-processes.js';
import type { NextCalendar } from './notice-draft.js';

const CHUNK = 200;

export interface Moved {
  readonly caseId: string;
  readonly number: number;
  readonly process: string;
  readonly commitment: string;
  readonly title: Bilingual;
  readonly occurrence: number;
  readonly zone: string;
  readonly before: CommitmentRecord;
  readonly after: CommitmentRecord;
  /** The days whose answer is another now, each with the paper that says so. */
  readonly because: readonly ChangedDay[];
}

export interface RecountPreview {
  /** Cases that would be counted anew; here and below those alone in which the reader takes part. */
  readonly cases: number;
  /** Deadlines that move, those that stay and are no longer provisional. */
  readonly moved: number;
  readonly confirmed: number;
  /** How many moved deadlines are due on each date, before and after. */
  readonly days: readonly { readonly date: CalendarDate; readonly before: number; readonly after: number }[];
  /** The moved deadlines, by case number, at most `limit` of those after `after`. */
  readonly items: readonly Moved[];
  readonly hasMore: boolean;
}

export interface PreviewRequest {
  readonly tenant: string;
  /** The reader, as a case may recuse them (core/case/recusal.ts). */
  readonly parties: Parties;
  /** Number of the last case of the page before. */
  readonly after: number;
  readonly limit: number;
}

interface Sources {
  readonly dataSource: DataSource;
  readonly processes: PublishedProcesses;
}

export async function previewRecount({ dataSource, processes }: Sources, calendars: CalendarVersions, next: NextCalendar, request: PreviewRequest): Promise<RecountPreview> {
  const { tenant, parties } = request;
  const publishedAt = await withClient(dataSource, publicationInstant);
  const then = calendars.with({ calendar: next.calendar, publishedAt });
  const caseIds = await withClient(dataSource, (client) => affectedCases(client, { tenant, affectsFrom: next.affectsFrom, publishedAt, parties }));
  const tally = new Tally(request);
  for (let first = 0; first < caseIds.length; first += CHUNK) {
    const cases = await withClient(dataSource, (client) => readAffected(client, tenant, caseIds.slice(first, first + CHUNK)));
    for (const one of cases) tally.add(one, await recounted(processes, tenant, one, then, publishedAt));
  }
  return tally.preview(caseIds.length);
}

/** The same decision that the publication will bring. One that cannot be made is told by the real one, which holds the case. */
async function recounted(processes: PublishedProcesses, tenant: string, one: AffectedCase, calendars: CalendarVersions, at: Instant): Promise<Moved[]> {
  const process = await processes.version(tenant, one.process, one.definitionVersion);
  const decided = decidedAnew(process, one.document, calendars, at);
  if (decided === null) return [];
  const { before, transition } = decided;
  const events = transition.events.filter(({ kind, type }) => kind === 'recount' && type === calendars.inForce.version);
  return events.flatMap(({ form }) => Object.keys(form as RecountForm)).map((commitment) => {
    const [old, fresh] = [before.commitments[commitment]!, transition.document.commitments[commitment]!];
    return {
      caseId: one.caseId, number: one.number, process: one.process, commitment,
      title: process.definition.commitments[commitment]!.title,
      occurrence: fresh.occurrence,
      zone: process.organization.zone,
      before: old,
      after: fresh,
      because: changedBetween(process.calendarOf(fresh.unit, calendars.of(old.calendar)), process.calendarOf(fresh.unit, calendars.of(fresh.calendar)), old, fresh),
    };
  });
}

function decidedAnew(process: ProcessVersion, document: string, calendars: CalendarVersions, at: Instant): { before: CaseDocument; transition: Transition } | null {
  try {
    const before = parseDocument(document);
    const decision = decide(process, { document: before, revision: 1 }, { kind: 'wake' }, at, calendars);
    return decision.outcome === 'accepted' ? { before, transition: decision.transition } : null;
  } catch (error) {
    if (error instanceof DefinitionDefect || error instanceof ExpressionError || error instanceof DamagedDocument) return null;
    throw error;
  }
}

/** Days of the term, before or after, that one calendar works and the other does not. */
function changedBetween(before: WorkCalendar, after: WorkCalendar, old: CommitmentRecord, fresh: CommitmentRecord): ChangedDay[] {
  const instants = [old.anchor, old.due ?? old.anchor, fresh.due ?? old.anchor];
  return changedDays(before, after, dateAt(after.zone, Math.min(...instants)), dateAt(after.zone, Math.max(...instants)));
}

class Tally {
  #moved = 0;
  #confirmed = 0;
  #hasMore = false;
  readonly #items: Moved[] = [];
  readonly #days = new Map<CalendarDate, { before: number; after: number }>();

  constructor(private readonly request: PreviewRequest) {}

  add({ number }: AffectedCase, counted: readonly Moved[]): void {
    const moved = counted.filter(({ before, after }) => before.due !== after.due);
    this.#moved += moved.length;
    this.#confirmed += counted.filter(({ before, after }) => before.due === after.due && before.provisional && !after.provisional).length;
    for (const { before, after } of moved) {
      this.#day(before.dueDate!).before += 1;
      this.#day(after.dueDate!).after += 1;
    }
    if (moved.length === 0 || number <= this.request.after) return;
    // A case is never parted between two pages.
    if (this.#items.length >= this.request.limit) this.#hasMore = true;
    else this.#items.push(...moved);
  }

  preview(cases: number): RecountPreview {
    const days = [...this.#days].map(([date, counts]) => ({ date, ...counts })).sort((a, b) => (a.date < b.date ? -1 : 1));
    return { cases, moved: this.#moved, confirmed: this.#confirmed, days, items: this.#items, hasMore: this.#hasMore };
  }

  #day(date: CalendarDate): { before: number; after: number } {
    const counts = this.#days.get(date) ?? { before: 0, after: 0 };
    this.#days.set(date, counts);
    return counts;
  }
}
