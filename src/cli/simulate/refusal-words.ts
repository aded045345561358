/** Refusals of a simulation in words. */
import { REASONS } from '../../core/case/rejection.js';
import type { Title } from '../../core/definition/definition.js';
import type { OpeningRefused } from '../../engine/scenario/simulate.js';
import type { CountedRefusal } from '../../engine/scenario/refusals.js';
import { ENGINE_REASONS, type Refusal } from '../../engine/submission.js';

const TITLES: Readonly<Record<Refusal['reason'], Title>> = { ...REASONS, ...ENGINE_REASONS };

/** `judge form_invalid 表单填写有误 …: 3, such as: expected …` */
export function countedWords({ event, reason, count, first }: CountedRefusal): string {
  return `  ${event} ${reason} ${TITLES[reason].zh}: ${count}, 如 such as: ${reasonWords(first)}`;
}

/** What the person who gave the form, or wrote the definition, can mend. */
export function openingWords({ refusal, isMadeUp }: OpeningRefused): string {
  const { zh, en } = TITLES[refusal.reason];
  const fields = (refusal.fields ?? []).map(({ path, expected, saw }) => `  ${path}: 应为 expected ${expected}, 实为 saw ${saw}`);
  const remedy = isMadeUp ? 'every form that was made up was refused, this one last; give one with --form' : refusal.remedy;
  return [`未能登记 the case did not open: ${zh} ${en}: ${reasonWords(refusal)}; ${remedy}`, ...fields].join('\n');
}

function reasonWords({ says, expected, saw }: Refusal): string {
  return says === undefined ? `expected ${expected}, saw ${saw}` : `${says.zh} ${says.en}`;
}
