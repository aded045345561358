/** How much a recurrence may ask for: subjects times periods, in a year. */
import type { Problem } from '../problem.js';
import { checkedRule, periodsAYear } from './recurrence-rule.js';

/** A million subjects each month: rows that a database of this kind holds and closes without anybody noticing. */
export const DUTIES_A_YEAR_MAX = 12_000_000;

/** What is too much, with place and remedy; null where it is not. */
export function dutyLoadProblem(process: string, rule: string, register: string, subjects: number): Problem | null {
  const periods = periodsAYear(checkedRule(rule));
  if (subjects * periods <= DUTIES_A_YEAR_MAX) return null;
  return {
    expected: { zh: `流程 ${process} 每年至多 ${DUTIES_A_YEAR_MAX} 项义务`, en: `at most ${DUTIES_A_YEAR_MAX} duties a year of the process ${process}` },
    saw: {
      zh: `名册 ${register} 有 ${subjects} 个对象，每年至多 ${periods} 期（${rule}）`,
      en: `${subjects} subjects of the register ${register} in up to ${periods} periods a year (${rule})`,
    },
    remedy: { zh: `请在 ${process}.yaml 中加长周期，或拆分名册`, en: `lengthen the period in ${process}.yaml, or divide the register` },
  };
}
