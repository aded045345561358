/** Callers who each wait for their answer before they send the next command, case after case. */
import { STEPS_A_CASE, typicalTransition } from './complaint-case.js';
import type { Ground } from './reopened-ground.js';

/** Transitions done in a time. @param nextCase gives each case once; null where there is none left */
export async function runCallers(ground: Ground, callers: number, nextCase: () => string | null, ms: number): Promise<number> {
  const until = performance.now() + ms;
  let done = 0;
  await Promise.all(Array.from({ length: callers }, async () => {
    while (performance.now() < until) {
      const caseId = nextCase();
      if (caseId === null) throw new Error('expected cases to be enough for a round, saw none left; raise CASES_A_ROUND');
      for (let n = 0; n < STEPS_A_CASE && performance.now() < until; n += 1) {
        await typicalTransition(ground, caseId, n);
        done += 1;
      }
    }
  }));
  return done;
}
