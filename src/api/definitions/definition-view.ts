/** Definitions as clients read them. */
import { ApiProperty } from '@nestjs/swagger';
import type { Language } from '../../core/bilingual.js';
import { problemIn } from '../../core/problem.js';
import { formatTerm } from '../../core/calendar/term.js';
import { ENGINE_POST, type Definition } from '../../core/definition/definition.js';
import type { Problem } from '../../core/definition/problem.js';
import { formatInstant } from '../../core/calendar/instant.js';
import { standingOf, type Standing } from '../../core/publication/timeline.js';
import { EventFormView, eventForm, OPENED } from '../event-form-view.js';
import { TitleView } from '../title.js';
import type { PublishedProcess } from './definition-reads.js';

export class CommitmentRuleView {
  @ApiProperty({ example: 'reply' }) readonly commitment: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: 'T17' }) readonly clause: string;
  @ApiProperty({ description: '期限 The term, with "before" where it counts back from its anchor.', example: { zh: '2个工作日', en: '2 workdays' } }) readonly within: TitleView;
}

const STANDINGS: readonly Standing[] = ['in-force', 'coming', 'past', 'never'];

export class DefinitionVersionView {
  @ApiProperty({ example: 2 }) readonly version: number;
  @ApiProperty({ description: '内容哈希 SHA-256 of the checked definition, hex.' }) readonly hash: string;
  @ApiProperty({ example: '2026-11-01T00:00:00+08:00', description: '生效时间 Cases received from this instant on open with it.' }) readonly from: string;
  @ApiProperty({ enum: STANDINGS, description: '现行、待生效、已被取代、未曾生效 In force, still to come, over, or superseded before it could hold.' }) readonly standing: Standing;
  @ApiProperty({ example: '2026-10-20T16:00:00+08:00' }) readonly publishedAt: string;
  @ApiProperty({ type: String, nullable: true, example: 'lin', description: '起草人；files 为随文件首次发布 Who wrote it; files for what came with the files.' }) readonly writtenBy: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'wei', description: '发布人 Who published it.' }) readonly publishedBy: string | null;
  @ApiProperty({ type: String, nullable: true, description: '理由 Why.' }) readonly reason: string | null;
}

export class DefinitionSummaryView {
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: 1, description: '现行版本；尚未生效的流程为首个待生效版本 The version in force; of a process that holds later, the first to come.' }) readonly version: number;
  @ApiProperty({ description: '内容哈希 SHA-256 of the checked definition, hex.' }) readonly hash: string;
  @ApiProperty({ type: [String], example: ['agent'], description: '可登记的岗位；随周期义务开始的流程没有 Posts that open a case of it; none where duties do.' }) readonly openedBy: readonly string[];
  @ApiProperty({ type: [CommitmentRuleView] }) readonly commitments: readonly CommitmentRuleView[];
  @ApiProperty({ type: [DefinitionVersionView], description: '全部版本及其生效时间 Every version with the instant it holds from.' }) readonly versions: readonly DefinitionVersionView[];
}

export class DefinitionView extends DefinitionSummaryView {
  @ApiProperty({ type: EventFormView, description: '登记 How a case is opened.' }) readonly opened: EventFormView;
  @ApiProperty({ type: [EventFormView] }) readonly events: readonly EventFormView[];
}

export class DefinitionListView {
  @ApiProperty({ type: [DefinitionSummaryView] }) readonly items: readonly DefinitionSummaryView[];
}

export class DefinitionProblemView implements Omit<Problem, 'expected' | 'saw' | 'remedy'> {
  @ApiProperty({ example: 12 }) readonly line: number;
  @ApiProperty({ example: 5 }) readonly column: number;
  @ApiProperty({ example: 'events.judge.by' }) readonly path: string;
  @ApiProperty({ example: 'unknown_post' }) readonly code: string;
  @ApiProperty({ example: 'organization.yaml的岗位', description: '应有 What was expected, in the language asked for, as what follows.' }) readonly expected: string;
  @ApiProperty({ example: "'agnet'", description: '所见 What was seen.' }) readonly saw: string;
  @ApiProperty({ example: '是否应为“agent”？', description: '办法 What to do.' }) readonly remedy: string;
}

export class DefinitionCheckView {
  @ApiProperty({ type: [DefinitionProblemView], description: '全部错误；无则可发布 Every mistake; none where it can be published.' }) readonly problems: readonly DefinitionProblemView[];
}

export function definitionProblem(problem: Problem, language: Language): DefinitionProblemView {
  return { ...problem, ...problemIn(problem, language) };
}

export function definitionSummary({ process: { definition, organization, hash }, version, versions, at }: PublishedProcess): DefinitionSummaryView {
  const local = (instant: Date): string => formatInstant(instant.getTime(), organization.zone);
  const dated = versions.map((one) => ({ version: one.version, from: one.from.getTime() }));
  return {
    process: definition.process, title: definition.title, version, hash,
    openedBy: openers(definition),
    commitments: commitmentRules(definition),
    versions: versions.map((one, n) => ({
      version: one.version, hash: one.hash, from: local(one.from), standing: standingOf(dated, dated[n]!, at), publishedAt: local(one.publishedAt),
      writtenBy: one.writtenBy, publishedBy: one.publishedBy, reason: one.reason,
    })),
  };
}

export function definitionView(published: PublishedProcess, language: Language): DefinitionView {
  const form = (event: string): EventFormView => eventForm(published.process, event, language);
  return { ...definitionSummary(published), opened: form(OPENED), events: Object.keys(published.process.definition.events).map(form) };
}

/** A case of a duty is begun with its duty (/api/v1/duties). */
function openers({ opened, recurrence }: Definition): string[] {
  return recurrence === undefined ? [...new Set(opened.by.map(({ post }) => post))].filter((post) => post !== ENGINE_POST) : [];
}

export function commitmentRules({ commitments }: Pick<Definition, 'commitments'>): CommitmentRuleView[] {
  return Object.entries(commitments).map(([commitment, { title, clause, within: { term, direction } }]) => ({
    commitment, title, clause,
    within: {
      zh: `${direction === 'before' ? '提前' : ''}${formatTerm(term, 'zh')}`,
      en: `${formatTerm(term, 'en')}${direction === 'before' ? ' before' : ''}`,
    },
  }));
}
