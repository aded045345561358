/** What a commit has others look at sooner than they would by themselves. */
import type { DecidedCase } from '../../store/case-writes.js';
import type { Committed } from '../flow.js';
import type { WakeUp } from './wake-ups.js';

/** One for each kind at most. @param pollMs what is due later than this is found in time without a word */
export function wakeUpsOf(commit: Committed, pollMs: number): WakeUp[] {
  const told = commit.writes.find(leavesEffects);
  return [...soonestTimer(commit, pollMs), ...(told === undefined ? [] : [{ kind: 'effects', tenant: told.tenant, dueAt: null, inMs: 0 } as const])];
}

/** Messages to be told on, cases to be opened, and the end that a parent waits for. */
function leavesEffects({ transition }: DecidedCase): boolean {
  return transition.outbox.length > 0 || transition.subCases.length > 0 || transition.ended;
}

function soonestTimer({ writes, msSinceLoaded }: Committed, pollMs: number): WakeUp[] {
  let soonest: WakeUp | null = null;
  for (const { tenant, decidedAt, transition } of writes) {
    for (const { firesAt } of transition.armed) {
      const inMs = firesAt - decidedAt - msSinceLoaded;
      if (inMs < Math.min(pollMs, soonest?.inMs ?? Infinity)) soonest = { kind: 'timers', tenant, dueAt: firesAt, inMs };
    }
  }
  return soonest === null ? [] : [soonest];
}
