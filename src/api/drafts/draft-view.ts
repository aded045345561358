/** Drafts as clients read them. */
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import type { Language } from '../../core/bilingual.js';
import { formatInstant } from '../../core/calendar/instant.js';
import type { Difference } from '../../core/definition/difference/difference.js';
import { DRAFT_KINDS } from '../../engine/publication/draft-kinds.js';
import type { DraftReading } from '../../engine/publication/drafts.js';
import type { PublishedVersions } from '../../engine/publication/publish-draft.js';
import { unifiedDifference } from '../../engine/publication/text-difference.js';
import type { DraftKind, DraftRow, DraftState, Revision, RevisionRow } from '../../store/drafts.sql.js';
import { definitionProblem, DefinitionProblemView } from '../definitions/definition-view.js';
import { TitleView } from '../title.js';
import { DRAFT_STATES } from './draft-requests.js';
import { RehearsalView, rehearsalView } from './rehearsal-view.js';

const ANY_VALUE: ApiPropertyOptions = {
  nullable: true,
  oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'array', items: {} }, { type: 'object', additionalProperties: true }],
};

export class RevisionView {
  @ApiProperty({ example: 1 }) readonly revision: number;
  @ApiProperty({ example: 1, description: '所依据的已发布版本 The published version that the text grew from; 0 where there was none.' }) readonly base: number;
  @ApiProperty({ example: 'lin', description: '修订人；files 为文件 Who saved it; files for what differed in the files.' }) readonly author: string;
  @ApiProperty({ example: '按2026年新规延长答复期限' }) readonly reason: string;
  @ApiProperty({ example: '2026-10-20T16:00:00+08:00' }) readonly savedAt: string;
}

export class RevisionTextView extends RevisionView {
  @ApiProperty({ description: '原文 The text as it was saved.' }) readonly text: string;
  @ApiProperty({ type: String, nullable: true, description: '场景原文 The text of the scenarios.' }) readonly scenarios: string | null;
}

export class DraftSummaryView extends RevisionView {
  @ApiProperty({ format: 'uuid' }) readonly draftId: string;
  @ApiProperty({ enum: DRAFT_KINDS }) readonly kind: DraftKind;
  @ApiProperty({ example: 'complaint', description: '流程或单位 The process, or the organization.' }) readonly subject: string;
  @ApiProperty({ enum: DRAFT_STATES }) readonly state: DraftState;
  @ApiProperty({ example: '2026-10-20T15:00:00+08:00' }) readonly openedAt: string;
  @ApiProperty({ type: String, nullable: true }) readonly closedAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: '发布人或废弃人 Who published or discarded it.' }) readonly closedBy: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly closingReason: string | null;
}

export class DraftListView {
  @ApiProperty({ type: [DraftSummaryView] }) readonly items: readonly DraftSummaryView[];
  @ApiProperty({ type: String, nullable: true }) readonly next: string | null;
}

export class DraftProblemView extends DefinitionProblemView {
  @ApiProperty({ example: 'complaint.yaml', description: '所在文件 The file in which it would stand.' }) readonly file: string;
}

export class DifferenceView implements Difference {
  @ApiProperty({ example: 'commitments.reply.within.term' }) readonly path: string;
  @ApiProperty({ example: 'commitment.term' }) readonly kind: string;
  @ApiProperty({ ...ANY_VALUE, description: '原值 The value as it was; null where there was none.' }) readonly before: unknown;
  @ApiProperty({ ...ANY_VALUE, description: '新值 The value as it is; null where there is none.' }) readonly after: unknown;
  @ApiProperty({ example: { zh: '2个工作日内答复：2→5个工作日', en: 'reply: 2 → 5 working days' } }) readonly says: TitleView;
}

export class TextDifferenceView {
  @ApiProperty({ example: 'complaint.yaml' }) readonly file: string;
  @ApiProperty({ description: '逐行差异 A unified difference.' }) readonly unified: string;
}

export class DraftView extends DraftSummaryView {
  @ApiProperty({ description: '原文 The text as it was saved.' }) readonly text: string;
  @ApiProperty({ type: String, nullable: true, description: '场景原文 The text of the scenarios.' }) readonly scenarios: string | null;
  @ApiProperty({ type: Number, nullable: true, example: 1, description: '最新发布的版本 The version published last, which the differences are to; null of a closed draft.' }) readonly latest: number | null;
  @ApiProperty({ description: '已发布新版本，须以其为基础重存 A version was published since it was begun: it must be saved anew with that base.' }) readonly outdated: boolean;
  @ApiProperty({ type: [DraftProblemView], description: '全部错误；无则通过检查 Every mistake; none where it passes the check.' }) readonly problems: readonly DraftProblemView[];
  @ApiProperty({ type: [DifferenceView], description: '与最新版本的差异 What it changes, in the domain\'s words.' }) readonly differences: readonly Difference[];
  @ApiProperty({ type: [TextDifferenceView] }) readonly textDifferences: readonly TextDifferenceView[];
  @ApiProperty({ type: RehearsalView, nullable: true, description: '场景演练；未通过检查或刚保存时为空 What its scenarios gave; null where it does not pass the check, and just after saving.' }) readonly rehearsal: RehearsalView | null;
  @ApiProperty({ type: [RevisionView], description: '历次修订 Every revision, the first first.' }) readonly history: readonly RevisionView[];
}

class PublishedOrganizationView {
  @ApiProperty({ example: 2 }) readonly version: number;
  @ApiProperty({ description: '内容哈希 SHA-256 of the checked organization, hex.' }) readonly hash: string;
  @ApiProperty({ example: '2026-12-01T00:00:00+08:00', description: '生效时间 The instant it holds from.' }) readonly from: string;
}

class PublishedDefinitionView extends PublishedOrganizationView {
  @ApiProperty({ example: 'complaint' }) readonly process: string;
}

export class DraftPublicationView {
  @ApiProperty({ example: '2026-11-20T09:30:00+08:00' }) readonly publishedAt: string;
  @ApiProperty({ type: [PublishedOrganizationView], description: '单位的新版本 New versions of the organization with its regulation.' }) readonly organizations: readonly PublishedOrganizationView[];
  @ApiProperty({ type: [PublishedDefinitionView], description: '流程的新版本 New versions of processes; an organization gives one of each process that it changes.' }) readonly definitions: readonly PublishedDefinitionView[];
}

export function draftSummary({ draftId, kind, subject, state, openedAt, closedAt, closedBy, closingReason, ...revision }: DraftRow & RevisionRow, zone: string): DraftSummaryView {
  const closed = closedAt === null ? null : formatInstant(closedAt.getTime(), zone);
  return { draftId, kind, subject, state, openedAt: formatInstant(openedAt.getTime(), zone), closedAt: closed, closedBy, closingReason, ...revisionView(revision, zone) };
}

export function draftView({ draft, revision, history, now }: DraftReading, zone: string, language: Language): DraftView {
  const { text, scenarios, ...row } = revision;
  return {
    ...draftSummary({ ...draft, ...row }, zone), text, scenarios,
    latest: now?.latest ?? null,
    outdated: now !== null && now.latest !== revision.base,
    problems: (now?.examination.problems ?? []).map((one) => ({ file: one.file, ...definitionProblem(one, language) })),
    differences: now?.examination.differences ?? [],
    textDifferences: (now?.examination.texts ?? []).map((change) => ({ file: change.file, unified: unifiedDifference(change) })).filter(({ unified }) => unified !== ''),
    rehearsal: now?.rehearsal ? rehearsalView(now.rehearsal, language) : null,
    history: history.map((one) => revisionView(one, zone)),
  };
}

export function revisionView({ revision, base, author, reason, savedAt }: RevisionRow, zone: string): RevisionView {
  return { revision, base, author, reason, savedAt: formatInstant(savedAt.getTime(), zone) };
}

export function revisionTextView({ text, scenarios, ...row }: Revision, zone: string): RevisionTextView {
  return { ...revisionView(row, zone), text, scenarios };
}

export function draftPublicationView({ at, organizations, definitions }: PublishedVersions, zone: string): DraftPublicationView {
  const local = <T extends { readonly from: number }>(one: T) => ({ ...one, from: formatInstant(one.from, zone) });
  return { publishedAt: formatInstant(at, zone), organizations: organizations.map(local), definitions: definitions.map(local) };
}
