/**
 * A commitment as a parallel region of the machine, so that its deadline is an XState timer:
 *
 *   waiting → start → running ⇄ paused → met | exempt | cancelled | not-applicable
 *                        └ due passes → breached → fulfilled-late | abandoned (and, by an event of `again`, start)
 *
 * `running` remembers whether it has warned (history). The action `commitment` marks each step; the decision
 * (src/core/case) keeps the record, the due instant and the ledger entries from these marks alone. All ends are final
 * children of the region itself, so that the machine is done when the statechart and every promise are.
 */
import type { Commitment } from '../definition.js';
import type { CompiledState, CompiledTransition } from './compiled-machine.js';

/** What a commitment may become; the first of `ENDS` is its outcome, what follows `breached` comes on top. */
export type CommitmentStep =
  | 'opened' | 'warned' | 'suspended' | 'resumed'
  | 'met' | 'breached' | 'exempt' | 'cancelled' | 'not-applicable'
  | 'fulfilled-late' | 'abandoned';

/** Delay key of the warning of a commitment; a colon cannot occur in an id. */
export const warningKey = (commitment: string): string => `${commitment}:warn`;

/** Names of the state guards that a region asks; `machine.ts` registers them, as stateIn has no JSON form. */
export const regionGuard = {
  paused: (commitment: string) => `paused:${commitment}`,
  unpaused: (commitment: string) => `unpaused:${commitment}`,
  met: (commitment: string) => `met:${commitment}`,
  cancelled: (commitment: string) => `cancelled:${commitment}`,
  ended: 'ended',
} as const;

const FINAL: CompiledState = { type: 'final' };

/** The region of one commitment, as XState configuration. */
export function commitmentRegion(id: string, commitment: Commitment): CompiledState {
  const step = stepOf(id);
  const { from, paused, warn } = commitment;
  const restarts = restartsOf(commitment);
  const ends = endsWhileOpen(id, commitment, step);
  return {
    initial: from.kind === 'opened' ? 'start' : 'waiting',
    ...(restarts.length > 0 ? { on: Object.fromEntries(restarts.map((event) => [event, [{ target: '.start' }]])) } : {}),
    states: {
      waiting: waiting(commitment, step),
      start: start(id, commitment, step),
      running: {
        initial: 'fresh',
        states: {
          fresh: warn === null ? {} : { after: { [warningKey(id)]: [step('warned', 'warned')] } },
          warned: {},
          latest: { type: 'history' },
        },
        after: { [id]: [step('breached', 'breached')] },
        on: ends.on,
        always: [...ends.always, ...inStates(regionGuard.paused(id), paused, step('paused', 'suspended'))],
      },
      paused: {
        on: ends.on,
        always: [...ends.always, ...inStates(regionGuard.unpaused(id), paused, step('running.latest', 'resumed'))],
      },
      breached: breached(id, commitment, step),
      met: FINAL,
      exempt: FINAL,
      cancelled: FINAL,
      'not-applicable': FINAL,
      'fulfilled-late': FINAL,
      abandoned: FINAL,
    },
  };
}

type Step = (target: string, ...steps: CommitmentStep[]) => CompiledTransition;

/** A transition that marks what the commitment becomes. */
const stepOf = (commitment: string): Step => (target, ...steps) => ({
  target,
  actions: steps.map((becomes) => ({ type: 'commitment', params: { commitment, becomes } })),
});

function inStates(type: string, states: readonly string[], to: CompiledTransition): CompiledTransition[] {
  return states.length === 0 ? [] : [{ guard: { type, params: { states } }, ...to }];
}

function onEvents(events: readonly string[], to: CompiledTransition): Record<string, CompiledTransition[]> {
  return Object.fromEntries(events.map((event) => [event, [to]]));
}

/** Events that begin the promise, or begin it anew. */
function restartsOf({ from, again = [] }: Commitment): string[] {
  return [...new Set([...(from.kind === 'event' ? [from.event] : []), ...again])];
}

/** An empty transition keeps the region's own restart from interrupting a promise that is not yet ended. */
function noRestart(commitment: Commitment): Record<string, CompiledTransition[]> {
  return Object.fromEntries(restartsOf(commitment).map((event) => [event, [{}]]));
}

function ifExempt({ exempt }: Commitment, to: CompiledTransition): CompiledTransition[] {
  return exempt === null ? [] : [{ guard: { type: 'cel', params: { expr: exempt.cel } }, ...to }];
}

/** What ends a promise while its clock runs or stands. */
function endsWhileOpen(id: string, commitment: Commitment, step: Step): Pick<Required<CompiledState>, 'on' | 'always'> {
  const { met, cancelled } = commitment;
  return {
    on: {
      ...noRestart(commitment),
      ...onEvents(cancelled.events, step('cancelled', 'cancelled')),
      ...onEvents(met.events, step('met', 'met')),
    },
    always: [
      ...inStates(regionGuard.met(id), met.states, step('met', 'met')),
      ...inStates(regionGuard.cancelled(id), cancelled.states, step('cancelled', 'cancelled')),
      ...ifExempt(commitment, step('exempt', 'exempt')),
    ],
  };
}

/** Before its anchor a promise is not made; when the statechart ends first, it never was. */
function waiting({ from, again = [] }: Commitment, step: Step): CompiledState {
  const anchored: CompiledTransition[] =
    from.kind === 'fact' ? [{ guard: { type: 'cel', params: { expr: `has(facts.${from.fact})` } }, target: 'start' }] : [];
  const anew = again.filter((event) => from.kind !== 'event' || from.event !== event);
  return {
    ...(anew.length > 0 && { on: Object.fromEntries(anew.map((event) => [event, [{}]])) }),
    always: [...anchored, { guard: { type: regionGuard.ended }, ...step('not-applicable', 'not-applicable') }],
  };
}

/** The anchor: is the promise made, is it excused from the beginning, or does its clock start? */
function start(id: string, commitment: Commitment, step: Step): CompiledState {
  const { applies } = commitment;
  const unless: CompiledTransition[] =
    applies === null
      ? []
      : [{ guard: { type: 'cel', params: { expr: `!(${applies.cel})`, anchorOf: id } }, ...step('not-applicable', 'not-applicable') }];
  return { always: [...unless, ...ifExempt(commitment, step('exempt', 'opened', 'exempt')), step('running', 'opened')] };
}

/** After the outcome: done late, or never; an event that makes the promise anew leaves this one for good. */
function breached(id: string, commitment: Commitment, step: Step): CompiledState {
  const { met } = commitment;
  const late = step('fulfilled-late', 'fulfilled-late');
  return {
    on: { ...noRestart(commitment), ...onEvents(commitment.again ?? [], step('start', 'abandoned')), ...onEvents(met.events, late) },
    always: [...inStates(regionGuard.met(id), met.states, late), { guard: { type: regionGuard.ended }, ...step('abandoned', 'abandoned') }],
  };
}
