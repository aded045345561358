/** What the scenarios of a draft gave, as clients read it. */
import { ApiProperty } from '@nestjs/swagger';
import type { Language } from '../../core/bilingual.js';
import { sentences } from '../../core/problem.js';
import type { Rehearsal, RehearsedScenario } from '../../engine/publication/rehearsal.js';
import { TitleView } from '../title.js';

class UnmetView {
  @ApiProperty({ example: 'reply 到期', description: '哪一项 What of the case, in the language asked for, as what follows.' }) readonly what: string;
  @ApiProperty({ example: '2026-09-29T17:30:00+08:00' }) readonly expected: string;
  @ApiProperty({ example: '2026-10-08T17:30:00+08:00' }) readonly saw: string;
}

class ScenarioFailureView {
  @ApiProperty({ example: 1, description: '第几步 The step, counted from 1.' }) readonly step: number;
  @ApiProperty({ example: 38, description: '场景原文的行 Its line in the text of the scenarios.' }) readonly line: number;
  @ApiProperty({ example: '2026-09-24T15:00:00+08:00' }) readonly at: string;
  @ApiProperty({ type: [UnmetView] }) readonly differences: readonly UnmetView[];
}

export class RehearsedScenarioView {
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: 35 }) readonly line: number;
  @ApiProperty({ type: ScenarioFailureView, nullable: true, description: '未达预期之处 Where it was not as expected; null where it passed.' }) readonly failure: ScenarioFailureView | null;
}

export class RehearsalView {
  @ApiProperty({ example: 19 }) readonly passed: number;
  @ApiProperty({ example: 0 }) readonly failed: number;
  @ApiProperty({ type: String, nullable: true, description: '无法演练的原因 Why they could not be played; null where they were.' }) readonly unplayed: string | null;
  @ApiProperty({ type: [RehearsedScenarioView] }) readonly scenarios: readonly RehearsedScenarioView[];
}

export function rehearsalView({ scenarios, unplayed }: Rehearsal, language: Language): RehearsalView {
  const failed = scenarios.filter(({ failure }) => failure !== null).length;
  return { passed: scenarios.length - failed, failed, unplayed: unplayed === null ? null : sentences(unplayed)[language], scenarios: scenarios.map((one) => scenarioView(one, language)) };
}

function scenarioView({ failure, ...scenario }: RehearsedScenario, language: Language): RehearsedScenarioView {
  if (failure === null) return { ...scenario, failure };
  const differences = failure.differences.map(({ what, expected, saw }) => ({ what: what[language], expected: expected[language], saw: saw[language] }));
  return { ...scenario, failure: { ...failure, differences } };
}
