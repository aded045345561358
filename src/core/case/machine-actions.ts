/**
 * XState's returned actions, read in order, as changes of the draft. Only type and params are read; exec is never called.
 *
 *   A1  A timer is armed only for a name the machine's own `after` gave, with a finite delay: a missing delay would fire at once.
 *   A2  One timer an id: arming again replaces it, cancelling twice is harmless.
 *   A3  What is not in the table aborts the decision: a definition cannot do what we do not know.
 */
import type { Instant } from '../calendar/instant.js';
import type { ExtendParams, NotifyParams, OpenParams } from '../definition/definition.js';
import type { CommitmentStep } from '../definition/machine/commitment-region.js';
import { deadlineRule, dueOf } from '../calendar/deadline.js';
import type { TimerName } from '../definition/machine/machine.js';
import type { Draft } from './draft.js';
import { DefinitionDefect } from './definition-defect.js';
import { extendByAction } from './promises/extension.js';

interface ReturnedAction {
  readonly type: string;
  readonly params?: unknown;
}

/** Applies the actions of one macrostep that counts at `at`. */
export function applyActions(draft: Draft, actions: readonly ReturnedAction[], at: Instant): void {
  for (const { type, params } of actions) {
    const apply = Object.hasOwn(APPLY, type) ? APPLY[type]! : null;
    if (apply === null) throw new DefinitionDefect(`expected one of the actions ${Object.keys(APPLY).join(', ')}, saw '${type}'; remove it from the definition`);
    apply(draft, params, at);
  }
}

const APPLY: Readonly<Record<string, (draft: Draft, params: unknown, at: Instant) => void>> = {
  'xstate.cancel': (draft, params) => {
    const timer = draft.process.runnable.timers.get((params as { sendId: string }).sendId);
    if (timer) draft.disarm(timer);
  },
  'xstate.raise': (draft, params, at) => {
    const { event, delay } = params as { event: { type: string }; delay?: unknown };
    const timer = draft.process.runnable.timers.get(event.type);
    if (timer === undefined || !Number.isFinite(delay)) {
      throw new DefinitionDefect(`expected a timer with a finite delay, saw '${event.type}' with delay ${String(delay)}; check the definition's 'after'`);
    }
    armTimer(draft, timer, at);
  },
  commitment: (draft, params, at) => {
    const { commitment, becomes } = params as { commitment: string; becomes: CommitmentStep };
    draft.stepCommitment(commitment, becomes, at);
  },
  notify: (draft, params) => draft.notify(params as NotifyParams),
  extend: (draft, params) => extendByAction(draft, params as ExtendParams),
  open: (draft, params) => draft.openSubCase(params as OpenParams),
};

function armTimer(draft: Draft, timer: TimerName, at: Instant): void {
  if (timer.term !== null) {
    const calendar = draft.calendarOf(null);
    const deadline = dueOf({ rule: deadlineRule({ term: timer.term }), anchor: at, suspensions: [], calendar });
    if (!('open' in deadline)) draft.arm({ ...timer, due: deadline.due, firesAt: deadline.due });
    return;
  }
  draft.armCommitment(timer);
}
