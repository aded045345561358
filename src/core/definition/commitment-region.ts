/**
 * A commitment as a parallel region of the machine, so that its deadline is an XState timer:
 *
 *   waiting → start → running ⇄ paused → met | exempt | cancelled | not-applicable
 *                        └ due passes → breached → fulfilled-late | abandoned
 *
 * `running` remembers whether it has warned (history). The action `commitment` marks each step; the decision
 * (src/core/case) keeps the record, the due instant and the ledger entries from these marks alone. All ends are final
 * children of the region itself, so that the machine is done when the statechart and every promise are.
 */
import type { Commitment } from './definition.js';
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
  const step = (target: string, ...steps: CommitmentStep[]): CompiledTransition => ({
    target,
    actions: steps.map((becomes) => ({ type: 'commitment', params: { commitment: id, becomes } })),
  });
  const inStates = (type: string, states: readonly string[], to: CompiledTransition): CompiledTransition[] =>
    states.length === 0 ? [] : [{ guard: { type, params: { states } }, ...to }];
  const onEvents = (events: readonly string[], to: CompiledTransition) =>
    Object.fromEntries(events.map((event) => [event, [to]]));
  const ifExempt = (to: CompiledTransition): CompiledTransition[] =>
    commitment.exempt === null ? [] : [{ guard: { type: 'cel', params: { expr: commitment.exempt.cel } }, ...to }];
  const { met, cancelled, paused } = commitment;
  // An empty transition keeps the region's own restart from interrupting a promise that is still running.
  const restart = commitment.from.kind === 'event' ? { [commitment.from.event]: [{}] } : {};
  const ends = {
    on: { ...restart, ...onEvents(cancelled.events, step('cancelled', 'cancelled')), ...onEvents(met.events, step('met', 'met')) },
    always: [
      ...inStates(regionGuard.met(id), met.states, step('met', 'met')),
      ...inStates(regionGuard.cancelled(id), cancelled.states, step('cancelled', 'cancelled')),
      ...ifExempt(step('exempt', 'exempt')),
    ],
  };
  return {
    initial: commitment.from.kind === 'opened' ? 'start' : 'waiting',
    ...(commitment.from.kind === 'event' ? { on: { [commitment.from.event]: [{ target: '.start' }] } } : {}),
    states: {
      waiting: waiting(commitment, step),
      start: {
        always: [
          ...notApplicable(id, commitment, step('not-applicable', 'not-applicable')),
          ...ifExempt(step('exempt', 'opened', 'exempt')),
          step('running', 'opened'),
        ],
      },
      running: {
        initial: 'fresh',
        states: {
          fresh: commitment.warn === null ? {} : { after: { [warningKey(id)]: [step('warned', 'warned')] } },
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
      breached: {
        on: { ...restart, ...onEvents(met.events, step('fulfilled-late', 'fulfilled-late')) },
        always: [
          ...inStates(regionGuard.met(id), met.states, step('fulfilled-late', 'fulfilled-late')),
          { guard: { type: regionGuard.ended }, ...step('abandoned', 'abandoned') },
        ],
      },
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

/** Before its anchor a promise is not made; when the statechart ends first, it never was. */
function waiting(commitment: Commitment, step: Step): CompiledState {
  const fact = commitment.from.kind === 'fact' ? commitment.from.fact : null;
  const anchored: CompiledTransition[] =
    fact === null ? [] : [{ guard: { type: 'cel', params: { expr: `has(facts.${fact})` } }, target: 'start' }];
  return { always: [...anchored, { guard: { type: regionGuard.ended }, ...step('not-applicable', 'not-applicable') }] };
}

function notApplicable(id: string, commitment: Commitment, to: CompiledTransition): CompiledTransition[] {
  if (commitment.applies === null) return [];
  return [{ guard: { type: 'cel', params: { expr: `!(${commitment.applies.cel})`, anchorOf: id } }, ...to }];
}

