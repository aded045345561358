/** Definitions as clients read them. */
import { ApiProperty } from '@nestjs/swagger';
import type { Language } from '../../core/bilingual.js';
import { problemIn } from '../../core/problem.js';
import { formatTerm } from '../../core/calendar/term.js';
import type { Definition } from '../../core/definition/definition.js';
import type { Problem } from '../../core/definition/problem.js';
import type { LatestProcess } from '../../engine/published-processes.js';
import { EventFormView, eventForm, OPENED } from '../event-form-view.js';
import { TitleView } from '../title.js';

export class CommitmentRuleView {
  @ApiProperty({ example: 'reply' }) readonly commitment: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: 'T17' }) readonly clause: string;
  @ApiProperty({ description: '期限 The term, with "before" where it counts back from its anchor.', example: { zh: '2个工作日', en: '2 workdays' } }) readonly within: TitleView;
}

export class DefinitionSummaryView {
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: 1 }) readonly version: number;
  @ApiProperty({ description: '内容哈希 SHA-256 of the checked definition, hex.' }) readonly hash: string;
  @ApiProperty({ type: [CommitmentRuleView] }) readonly commitments: readonly CommitmentRuleView[];
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

export function definitionSummary({ process: { definition, hash }, definitionVersion: version }: LatestProcess): DefinitionSummaryView {
  return { process: definition.process, title: definition.title, version, hash, commitments: commitmentRules(definition) };
}

export function definitionView(latest: LatestProcess, language: Language): DefinitionView {
  const form = (event: string): EventFormView => eventForm(latest.process, event, language);
  return { ...definitionSummary(latest), opened: form(OPENED), events: Object.keys(latest.process.definition.events).map(form) };
}

function commitmentRules({ commitments }: Definition): CommitmentRuleView[] {
  return Object.entries(commitments).map(([commitment, { title, clause, within: { term, direction } }]) => ({
    commitment, title, clause,
    within: {
      zh: `${direction === 'before' ? '提前' : ''}${formatTerm(term, 'zh')}`,
      en: `${formatTerm(term, 'en')}${direction === 'before' ? ' before' : ''}`,
    },
  }));
}
