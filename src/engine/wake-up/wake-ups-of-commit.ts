/** What a commit has others look at sooner than they would by themselves. */
import { BREACH_KIND } from '../../core/ledger/batch-leaf.js';
import type { DecidedCase } from '../../store/case-writes.js';
import type { BatchEntry } from '../../store/duties/batch-entries.sql.js';
import type { Committed } from '../flow.js';
import type { WakeUp } from './wake-ups.js';

/** One for each kind at most. @param pollMs what is due later than this is found in time without a word */
export function wakeUpsOf(commit: Committed, pollMs: number): WakeUp[] {
  const told = commit.writes.find(leavesEffects);
  return [...soonestTimer(commit, pollMs), ...(told === undefined ? [] : [effectsOf(told)])];
}

/** The same of what was entered for duties: a breach is to be told on. */
export function wakeUpsOfEntries(entries: readonly BatchEntry[]): WakeUp[] {
  const told = entries.find(({ kind }) => kind === BREACH_KIND);
  return told === undefined ? [] : [effectsOf(told)];
}

function effectsOf({ tenant }: Pick<WakeUp, 'tenant'>): WakeUp {
  return { kind: 'effects', tenant, dueAt: null, inMs: 0 };
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
