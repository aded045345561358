/** How much a recurrence may ask for: subjects times periods, in a year. */
import type { Problem } from '../calendar/problem.js';
import { checkedRule, periodsAYear } from './recurrence-rule.js';

/** A million subjects each month: rows that a database of this kind holds and closes without anybody noticing. */
export const DUTIES_A_YEAR_MAX = 12_000_000;

/** What is too much, with place and remedy; null where it is not. */
export function dutyLoadProblem(process: string, rule: string, register: string, subjects: number): Problem | null {
  const periods = periodsAYear(checkedRule(rule));
  if (subjects * periods <= DUTIES_A_YEAR_MAX) return null;
  return {
    expected: `at most ${DUTIES_A_YEAR_MAX} duties a year of the process ${process}`,
    saw: `${subjects} subjects of the register ${register} in up to ${periods} periods a year (${rule})`,
    remedy: `lengthen the period in ${process}.yaml, or divide the register`,
  };
}
