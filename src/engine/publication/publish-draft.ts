/** Publishing an examined draft: all that must hold, in a table, asked before the scenarios are played and once more under the locks. */
import type { DataSource } from 'typeorm';
import type { Instant } from '../../core/calendar/instant.js';
import { closeDraft, lockDraft, readRevision, type DraftRow, type RevisionRow } from '../../store/drafts.sql.js';
import { enterAudit, type AuditedParty } from '../../store/people/audit.sql.js';
import { lockForPublication, writePublication } from '../../store/publish.sql.js';
import { readClock } from '../../store/published.sql.js';
import { occupiedProblems } from './occupied.js';
import type { Examination, Plan } from './plan.js';
import type { PublicationRefused } from './publication-refusal.js';
import { actsFor } from '../../core/case/acting.js';
import { readBasis, type PublishedState } from './published-state.js';
import { atFault, draftClosed, fourEyes, fromInThePast, movedOn, nothingChanged, outdated, publishedMeanwhile, scenariosFailed, scenariosNotPlayed, unknownRevision } from './refusals.js';
import type { Rehearsal } from './rehearsal.js';

/** What was asked, by whom. */
export interface PublishAsked extends AuditedParty {
  readonly draftId: string;
  readonly staff: string;
  /** Whose part the publisher takes: their drafts are as the publisher's own. */
  readonly standsInFor?: readonly string[];
  readonly reviewed: number;
  /** Null for now. */
  readonly from: Instant | null;
  readonly reason: string | null;
}

export interface PublishedVersions {
  readonly organizations: readonly { readonly version: number; readonly hash: string; readonly from: Instant }[];
  readonly definitions: readonly { readonly process: string; readonly version: number; readonly hash: string; readonly from: Instant }[];
  readonly at: Instant;
}

/** What is known when it is asked whether a draft may be published. */
export interface Candidate extends PublishAsked {
  readonly draft: DraftRow;
  readonly revision: RevisionRow;
  /** The version published last. */
  readonly latest: number;
  readonly now: Instant;
  /** Of the organization: refusals speak its local time. */
  readonly zone: string;
}

export interface ExaminedCandidate extends Candidate {
  readonly examination: Examination;
  /** Null before the scenarios were played. */
  readonly rehearsal: Rehearsal | null;
}

/** Asked of the rows, first to last. */
const OF_THE_ROWS: readonly ((candidate: Candidate) => PublicationRefused | null)[] = [
  ({ draft: { state } }) => (state === 'open' ? null : draftClosed(state)),
  ({ reviewed, revision: { revision } }) => (reviewed > revision ? unknownRevision(reviewed, revision) : null),
  ({ reviewed, revision: { revision } }) => (reviewed === revision ? null : movedOn(reviewed, revision)),
  (candidate) => (actsFor(candidate, candidate.revision.author) ? fourEyes() : null),
  ({ latest, revision: { base } }) => (base === latest ? null : outdated(base, latest)),
  ({ from, now, zone }) => (from === null || from >= now ? null : fromInThePast(from, now, zone)),
];

/** Asked of the examination, first to last. */
const OF_THE_EXAMINATION: readonly ((candidate: ExaminedCandidate) => PublicationRefused | null)[] = [
  ({ examination: { problems } }) => (problems.length === 0 ? null : atFault(problems)),
  ({ examination: { texts } }) => (texts.some(({ before, after }) => before !== after) ? null : nothingChanged()),
  ({ rehearsal }) => (rehearsal === null || rehearsal.unplayed === null ? null : scenariosNotPlayed(rehearsal.unplayed)),
  ({ rehearsal }) => {
    const failed = rehearsal?.scenarios.filter(({ failure }) => failure !== null) ?? [];
    return failed.length === 0 ? null : scenariosFailed(failed);
  },
];

/** @throws PublicationRefused with the first thing that stands against it */
export function requirePublishable(candidate: ExaminedCandidate): void {
  for (const check of [...OF_THE_ROWS, ...OF_THE_EXAMINATION]) throwIf(check(candidate));
}

/** Writes the plan, its ledger entries and the end of the draft in one transaction. @throws PublicationRefused where anything moved since it was examined */
export async function publishExamined(dataSource: DataSource, asked: PublishAsked, { state, plan }: { state: PublishedState; plan: Plan }): Promise<PublishedVersions> {
  const { tenant, draftId, staff, from, reason } = asked;
  return dataSource.transaction(async (manager) => {
    await lockForPublication(manager, tenant);
    const draft = (await lockDraft(manager, tenant, draftId))!;
    const revision = (await readRevision(manager, tenant, draftId))!;
    const now = await readClock(manager);
    for (const check of OF_THE_ROWS) throwIf(check({ ...asked, draft, revision, latest: revision.base, now, zone: state.latestOrganization.organization.zone }));
    const since = from ?? now;
    if ((await readBasis(manager, tenant, since)) !== state.basis) throw publishedMeanwhile();
    const dated = <T extends { readonly from: Instant }>(one: T): T => ({ ...one, from: one.from === state.at ? since : one.from });
    const [organizations, definitions] = [plan.organizations.map(dated), plan.definitions.map(dated)];
    const occupied = await occupiedProblems(manager, state, plan, since);
    if (occupied.length > 0) throw atFault(occupied);
    await writePublication(manager, {
      tenant, organizations, at: now, writtenBy: revision.author, publishedBy: staff, reason: revision.reason, draftId,
      definitions: definitions.map(({ definition, organization, ...row }) => row),
    });
    const files = [...organizations.map(({ version }) => `organization.yaml ${version}`), ...definitions.map(({ process, version }) => `${process}.yaml ${version}`)];
    await enterAudit(manager, asked, { kind: 'published', subject: draftId, details: { files, writtenBy: revision.author } });
    await closeDraft(manager, tenant, draftId, { state: 'published', by: staff, reason });
    return {
      at: now,
      organizations: organizations.map(({ version, hash, from: holdsFrom }) => ({ version, hash, from: holdsFrom })),
      definitions: definitions.map(({ process, version, hash, from: holdsFrom }) => ({ process, version, hash, from: holdsFrom })),
    };
  });
}

function throwIf(refusal: PublicationRefused | null): void {
  if (refusal !== null) throw refusal;
}
