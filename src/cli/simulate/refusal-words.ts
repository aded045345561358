/** Refusals of a simulation in words. */
import { joined, lines, THEN, titled, type Bilingual } from '../../core/bilingual.js';
import { REASONS, type FieldProblem } from '../../core/case/rejection.js';
import type { Title } from '../../core/definition/definition.js';
import type { OpeningRefused } from '../../engine/scenario/simulate.js';
import type { CountedRefusal } from '../../engine/scenario/refusals.js';
import { ENGINE_REASONS, type Refusal } from '../../engine/submission.js';

const TITLES: Readonly<Record<Refusal['reason'], Title>> = { ...REASONS, ...ENGINE_REASONS };
const GIVE_A_FORM: Bilingual = {
  zh: '自拟的表单均遭拒绝，此为最后一次；请以 --form 给出表单',
  en: 'every form that was made up was refused, this one last; give one with --form',
};

/** `judge · 表单填写有误（form_invalid）：3 次，如：应为…` */
export function countedWords({ event, reason, count, first }: CountedRefusal): Bilingual {
  const [title, words] = [titled(TITLES[reason], reason), reasonWords(first)];
  return { zh: `  ${event} · ${title.zh}：${count} 次，如：${words.zh}`, en: `  ${event} · ${title.en}: ${count}, such as: ${words.en}` };
}

/** What the person who gave the form, or wrote the definition, can mend. */
export function openingWords({ refusal, isMadeUp }: OpeningRefused): Bilingual {
  const title = TITLES[refusal.reason];
  const { zh, en } = joined([reasonWords(refusal), isMadeUp ? GIVE_A_FORM : refusal.remedy], THEN);
  const fields = (refusal.fields ?? []).map(fieldWords);
  return lines([{ zh: `未能登记，${title.zh}：${zh}`, en: `The case did not open. ${title.en}: ${en}` }, ...fields]);
}

function fieldWords({ path, title, expected, saw }: FieldProblem): Bilingual {
  const field = titled(title ?? { zh: path, en: path }, path);
  return { zh: `  ${field.zh}：应为 ${expected.zh}，实为 ${saw.zh}`, en: `  ${field.en}: expected ${expected.en}, saw ${saw.en}` };
}

function reasonWords({ says, expected, saw }: Refusal): Bilingual {
  return says ?? { zh: `应为 ${expected.zh}，实为 ${saw.zh}`, en: `expected ${expected.en}, saw ${saw.en}` };
}
