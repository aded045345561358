/** Refusals of a simulation in words. */
import { alike, joined, lines, THEN, titled, type Bilingual } from '../../core/bilingual.js';
import { REASONS, type FieldProblem } from '../../core/case/rejection.js';
import type { Definition, Title } from '../../core/definition/definition.js';
import { ownEntry } from '../../core/definition/own-entry.js';
import type { Problem } from '../../core/problem.js';
import type { OpeningRefused } from '../../engine/scenario/simulate.js';
import type { CountedRefusal } from '../../engine/scenario/refusals.js';
import { ENGINE_REASONS, type Refusal } from '../../engine/submission.js';

const TITLES: Readonly<Record<Refusal['reason'], Title>> = { ...REASONS, ...ENGINE_REASONS };
const GIVE_A_FORM: Bilingual = {
  zh: '自拟的表单均遭拒绝，此为最后一次；请以 --form 给出表单',
  en: 'every form that was made up was refused, this one last; give one with --form',
};

/** `判定（judge） · 表单填写有误（form_invalid）：3 次，如：应为…` */
export function countedWords({ event, reason, count, first }: CountedRefusal, { events, opened }: Definition): Bilingual {
  const step = titled(ownEntry(events, event)?.title ?? opened.title, event);
  const [title, words] = [titled(TITLES[reason], reason), reasonWords(first)];
  return { zh: `  ${step.zh} · ${title.zh}：${count} 次，如：${words.zh}`, en: `  ${step.en} · ${title.en}: ${count}, such as: ${words.en}` };
}

/** A process whose cases its duties open: no form of a simulation would. */
export function openedByDuties({ title, process }: Definition, path: string): Problem {
  const { zh, en } = titled(title, process);
  const scenarios = path.replace(/\.yaml$/, '.scenarios.yaml');
  return {
    expected: { zh: '由人登记事项的流程', en: 'a process that people open' },
    saw: { zh: `${zh}，其事项由义务开始`, en: `${en}, which its duties open` },
    remedy: { zh: `请演练其场景：npx kept scenario ${scenarios}`, en: `play its scenarios: npx kept scenario ${scenarios}` },
  };
}

/** What the person who gave the form, or wrote the definition, can mend. Fields at fault say all that the refusal does. */
export function openingWords({ refusal, isMadeUp }: OpeningRefused): Bilingual {
  const title = TITLES[refusal.reason];
  const { fields = [], remedy } = refusal;
  const { zh, en } = joined([...(fields.length === 0 ? [reasonWords(refusal)] : []), isMadeUp ? GIVE_A_FORM : remedy], THEN);
  return lines([{ zh: `未能登记，${title.zh}：${zh}`, en: `The case did not open. ${title.en}: ${en}` }, ...fields.map(fieldWords)]);
}

function fieldWords({ path, title, expected, saw, remedy }: FieldProblem): Bilingual {
  const field = titled(title ?? alike(path), path);
  const told = { zh: `  ${field.zh}：应为 ${expected.zh}，实为 ${saw.zh}`, en: `  ${field.en}: expected ${expected.en}, saw ${saw.en}` };
  return remedy === undefined ? told : joined([told, remedy], { zh: '。', en: '; ' });
}

function reasonWords({ says, expected, saw }: Refusal): Bilingual {
  return says ?? { zh: `应为 ${expected.zh}，实为 ${saw.zh}`, en: `expected ${expected.en}, saw ${saw.en}` };
}
