/**
 * Drafts: saved, read with all that can be said of them, published by a second person, discarded. What may not be is refused as data.
 *
 *   P1  Nothing is published that does not pass the check against all that is to hold, or whose scenarios fail.
 *   P2  Who wrote the last revision does not publish it.
 *   P3  What is published is the revision that was reviewed, on top of what was published when it was examined.
 */
import type { DataSource } from 'typeorm';
import type { Instant } from '../../core/calendar/instant.js';
import { addRevision, closeDraft, lockDraft, lockOpenDraft, readDraft, readRevision, revisionsOf, type DraftKind, type DraftRow, type DraftTexts, type Revision, type RevisionRow } from '../../store/drafts.sql.js';
import type { PublishedProcesses } from '../published-processes.js';
import { DRAFT_RULES } from './draft-kinds.js';
import { occupiedProblems } from './occupied.js';
import type { Examination } from './plan.js';
import { outcomeOf, type Outcome } from './publication-refusal.js';
import { publishExamined, requirePublishable, type PublishedVersions } from './publish-draft.js';
import { publishedState } from './published-state.js';
import { anothersRevision, draftClosed, movedOn, noSuchBase, unknownDraft, unknownRevision } from './refusals.js';
import { Rehearsals, type Rehearsal } from './rehearsal.js';
import { stagesOf } from './stages.js';

/** Who saves, publishes or discards: a tenant's member of staff, by pseudonym. */
export interface Actor {
  readonly tenant: string;
  readonly staff: string;
  /** Whose part they take while somebody is absent; left out where there are none. */
  readonly standsInFor?: readonly string[];
  /** From where, for the audit trail; left out where it came by no request. */
  readonly address?: string | null;
}

export interface Saving extends Pick<DraftTexts, 'text'> {
  readonly kind: DraftKind;
  readonly subject: string;
  readonly reason: string;
  /** Of a definition; null for none. Left out they stay: those of the revision before, for a first those published. */
  readonly scenarios?: string | null;
  /** The published version that the text grew from; the one of the revision before where not said, for a first the latest. */
  readonly base?: number;
  /** The last revision that the author saw, 0 for none; another is refused. Not said: one's own, or none. */
  readonly expectedRevision?: number;
}

export interface Publishing {
  /** The revision that was reviewed. */
  readonly revision: number;
  /** Now where not said. */
  readonly from?: Instant;
  readonly reason: string | null;
}

export interface DraftReading {
  readonly draft: DraftRow;
  readonly revision: Revision;
  readonly history: readonly RevisionRow[];
  /** Of an open draft: the version published last, what the draft changes of it, and what its scenarios gave, where they were asked for. */
  readonly now: { readonly latest: number; readonly examination: Examination; readonly rehearsal: Rehearsal | null } | null;
}

export interface DraftsParts {
  readonly dataSource: DataSource;
  readonly processes: PublishedProcesses;
  /** A server where databases for rehearsals may be made. */
  readonly serverUrl: string;
}

export class Drafts {
  readonly #rehearsals: Rehearsals;

  constructor(private readonly parts: DraftsParts) {
    this.#rehearsals = new Rehearsals(parts.dataSource, parts.serverUrl);
  }

  /** Adds a revision to the open draft of the subject; the first opens one. */
  async save({ tenant, staff }: Actor, { kind, subject, reason, base, expectedRevision, text, scenarios }: Saving): Promise<Outcome<string>> {
    return outcomeOf(async () => {
      const state = await publishedState(this.parts.dataSource, this.parts.processes, tenant, null);
      const latest = DRAFT_RULES[kind].latest(state, subject);
      const published = kind === 'definition' ? state.latestDefinitions.get(subject)?.scenarios ?? null : null;
      return this.parts.dataSource.transaction(async (manager) => {
        const { draftId } = await lockOpenDraft(manager, tenant, kind, subject);
        const last = await readRevision(manager, tenant, draftId);
        requireFollowing(last, staff, expectedRevision);
        const grewFrom = base ?? last?.base ?? latest;
        if (grewFrom > latest) throw noSuchBase(grewFrom, latest);
        const kept = last === null ? published : last.scenarios;
        await addRevision(manager, tenant, draftId, { text, scenarios: scenarios === undefined ? kept : scenarios, revision: (last?.revision ?? 0) + 1, base: grewFrom, author: staff, reason });
        return draftId;
      });
    });
  }

  /** @param rehearsed with what the scenarios give: they are played where they were not yet, which takes seconds */
  async read(tenant: string, draftId: string, { rehearsed }: { rehearsed: boolean }): Promise<Outcome<DraftReading>> {
    return outcomeOf(async () => {
      const { draft, revision } = await this.#known(tenant, draftId);
      const history = await revisionsOf(this.parts.dataSource, tenant, draftId);
      if (draft.state !== 'open') return { draft, revision, history, now: null };
      const { examination, latest, rehearsal } = await this.#examined(tenant, draft, revision, null, rehearsed);
      return { draft, revision, history, now: { latest, examination, rehearsal } };
    });
  }

  /** An earlier revision with its texts. */
  async revision(tenant: string, draftId: string, number: number): Promise<Outcome<Revision>> {
    return outcomeOf(async () => {
      const { revision: last } = await this.#known(tenant, draftId);
      const revision = await readRevision(this.parts.dataSource, tenant, draftId, number);
      if (revision === null) throw unknownRevision(number, last.revision);
      return revision;
    });
  }

  async publish({ tenant, staff, standsInFor = [], address = null }: Actor, draftId: string, { revision: reviewed, from, reason }: Publishing): Promise<Outcome<PublishedVersions>> {
    return outcomeOf(async () => {
      const { draft, revision } = await this.#known(tenant, draftId);
      const asked = { tenant, draftId, staff, address, standsInFor, reviewed, from: from ?? null, reason };
      const { state, examination, latest, rehearsal } = await this.#examined(tenant, draft, revision, from ?? null, false);
      const candidate = { ...asked, draft, revision, latest, now: state.now, zone: state.latestOrganization.organization.zone, examination };
      requirePublishable({ ...candidate, rehearsal });
      requirePublishable({ ...candidate, rehearsal: await this.#rehearsals.of(tenant, stagesOf(state, examination.plan!)) });
      return publishExamined(this.parts.dataSource, asked, { state, plan: examination.plan! });
    });
  }

  async discard({ tenant, staff }: Actor, draftId: string, reason: string): Promise<Outcome<void>> {
    return outcomeOf(() => this.parts.dataSource.transaction(async (manager) => {
      const draft = await lockDraft(manager, tenant, draftId);
      if (draft === null) throw unknownDraft(draftId);
      if (draft.state !== 'open') throw draftClosed(draft.state);
      await closeDraft(manager, tenant, draftId, { state: 'discarded', by: staff, reason });
    }));
  }

  async #known(tenant: string, draftId: string): Promise<{ draft: DraftRow; revision: Revision }> {
    const draft = await readDraft(this.parts.dataSource, tenant, draftId);
    if (draft === null) throw unknownDraft(draftId);
    return { draft, revision: (await readRevision(this.parts.dataSource, tenant, draftId))! };
  }

  async #examined(tenant: string, { kind, subject }: DraftRow, texts: DraftTexts, from: Instant | null, rehearsed: boolean) {
    const state = await publishedState(this.parts.dataSource, this.parts.processes, tenant, from);
    const rules = DRAFT_RULES[kind];
    const examined = rules.examine(state, { subject, ...texts });
    const occupied = examined.plan === null ? [] : await occupiedProblems(this.parts.dataSource, state, examined.plan, state.at);
    const examination: Examination = occupied.length === 0 ? examined : { ...examined, problems: occupied, plan: null };
    const rehearsal = rehearsed && examination.plan !== null ? await this.#rehearsals.of(tenant, stagesOf(state, examination.plan)) : null;
    return { state, examination, latest: rules.latest(state, subject), rehearsal };
  }
}

/** A save follows the last revision: the one that its author has seen and names, or one of their own. @throws PublicationRefused */
function requireFollowing(last: RevisionRow | null, staff: string, expected: number | undefined): void {
  if (expected === undefined) {
    if (last !== null && last.author !== staff) throw anothersRevision(last);
    return;
  }
  const saw = last?.revision ?? 0;
  if (saw > 0 && expected > saw) throw unknownRevision(expected, saw);
  if (expected !== saw) throw movedOn(expected, saw);
}
