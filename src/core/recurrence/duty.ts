/** A duty: what one subject of a register is owed in one period; and how it ends. */
import type { Instant } from '../calendar/instant.js';
import type { Recurrence, Title } from '../definition/definition.js';
import type { Transition } from '../case/transition.js';
import type { BatchKind } from '../ledger/batch-leaf.js';

export type DutyState = 'waiting' | 'begun' | 'done' | 'missed' | 'done-late' | 'left';

/** The states of a duty as people read them. */
export const DUTY_STATES: Readonly<Record<DutyState, Title>> = {
  waiting: { zh: '待安排', en: 'To be arranged' },
  begun: { zh: '办理中', en: 'Begun' },
  done: { zh: '按期兑现', en: 'Done' },
  missed: { zh: '违诺', en: 'Missed' },
  'done-late': { zh: '逾期兑现', en: 'Done late' },
  left: { zh: '已离册', en: 'Left the register' },
};

/** What a decided case does to its duty: fulfils it, or ends without, so that the duty may be begun again. */
export type DutyEnd = { readonly kind: 'done'; readonly at: Instant; readonly happenedAt: Instant | null } | { readonly kind: 'released'; readonly at: Instant };

/** Null where the case goes on and has not fulfilled what it was opened for. */
export function dutyEndOf({ done }: Recurrence, { events, ended }: Transition): DutyEnd | null {
  const fulfilling = events.find(({ kind, type, states }) => (kind === 'event' && done.events.includes(type)) || states.some((state) => done.states.includes(state)));
  if (fulfilling !== undefined) return { kind: 'done', at: fulfilling.at, happenedAt: fulfilling.happenedAt };
  return ended ? { kind: 'released', at: events.at(-1)!.at } : null;
}

export interface DutyChange {
  readonly state: DutyState;
  /** Whether the case stays with the duty. */
  readonly keepsCase: boolean;
  /** What is entered in the ledger, in order. */
  readonly entries: readonly BatchKind[];
}

/**
 * The duty after the end. On time is at or before due; what comes later finds the duty missed, also where no sweep has come to
 * close it yet. Who left the register is owed nothing any more, unless it was done on time.
 */
export function endedDuty(state: DutyState, due: Instant, end: DutyEnd, hasLeft: boolean): DutyChange {
  const isOpen = state === 'waiting' || state === 'begun';
  const late = isOpen && end.at > due;
  if (hasLeft && isOpen && (late || end.kind === 'released')) return { state: 'left', keepsCase: end.kind === 'done', entries: ['duties-left'] };
  const missed: readonly BatchKind[] = late ? ['duties-missed'] : [];
  if (end.kind === 'released') return { state: late ? 'missed' : isOpen ? 'waiting' : state, keepsCase: !isOpen && state !== 'missed', entries: missed };
  if (isOpen && !late) return { state: 'done', keepsCase: true, entries: ['duties-done'] };
  if (late || state === 'missed') return { state: 'done-late', keepsCase: true, entries: [...missed, 'duties-done-late'] };
  return { state, keepsCase: true, entries: [] };
}
