/**
 * What can become of a commitment: every configuration together with where the promise stands in it. A promise waits
 * for its anchor, is open, and is over when it is met or cancelled; an event that is its anchor begins it anew. Its
 * clock is left out, for a breach does not end the duty: what was promised is owed until it is done or taken back.
 */
import type { Commitment, Definition } from '../definition.js';
import { ownEntry } from '../own-entry.js';
import { isIn, type Configuration, type Exploration, type Step } from './configurations.js';

type Standing = 'waiting' | 'open' | 'over';

/** A configuration and the standing of the promise in it, with the way that led there. */
interface Point {
  readonly at: Configuration;
  readonly standing: Standing;
  readonly before: Point | null;
  readonly step: Step | null;
}

export interface PromisePaths {
  readonly starts: boolean;
  readonly canBeMet: boolean;
  /** The steps of a shortest way on which the case ends and the promise is still open; null where there is none. */
  readonly openAtEnd: readonly Step[] | null;
  /** Configurations in which the promise is open. */
  readonly open: ReadonlySet<Configuration>;
}

export function promisePaths(definition: Definition, commitment: Commitment, exploration: Exploration): PromisePaths {
  const known: Readonly<Record<Standing, Set<Configuration>>> = { waiting: new Set(), open: new Set(), over: new Set() };
  let queue: Point[] = [];
  let canBeMet = false;
  let openAtEnd: Point | null = null;
  const open = new Set<Configuration>();

  const visit = (at: Configuration, reached: Standing, before: Point | null, step: Step | null): void => {
    const standing = reached === 'open' && isIn(at, commitment.met.states) ? 'met' : reached === 'open' && isIn(at, commitment.cancelled.states) ? 'over' : reached;
    if (standing === 'met') canBeMet = true;
    const point: Point = { at, standing: standing === 'met' ? 'over' : standing, before, step };
    if (reached === 'open') open.add(at);
    if (known[point.standing].has(at)) return;
    known[point.standing].add(at);
    if (at.ended && point.standing === 'open') openAtEnd ??= point;
    queue.push(point);
  };

  for (const standing of standingsAtOpening(definition, commitment)) visit(exploration.initial, standing, null, null);
  while (queue.length > 0) {
    const points = queue;
    queue = [];
    for (const point of points) {
      for (const step of point.at.steps) {
        for (const standing of afterStep(definition, commitment, point.standing, step)) {
          if (standing === 'met') canBeMet = true;
          visit(step.to, standing === 'met' ? 'over' : standing, point, step);
        }
      }
    }
  }
  return { starts: open.size > 0, canBeMet, openAtEnd: openAtEnd && stepsTo(openAtEnd), open };
}

function standingsAtOpening(definition: Definition, { from }: Commitment): readonly Standing[] {
  if (from.kind === 'opened') return ['open'];
  if (from.kind === 'event') return ['waiting'];
  const { required, optional } = definition.opened.form;
  if (required.includes(from.fact)) return ['open'];
  return optional.includes(from.fact) ? ['open', 'waiting'] : ['waiting'];
}

function afterStep(definition: Definition, commitment: Commitment, standing: Standing, step: Step): readonly (Standing | 'met')[] {
  const { met, cancelled, from, again = [] } = commitment;
  if (standing === 'open' && step.event !== null) {
    if (met.events.includes(step.event)) return ['met'];
    if (cancelled.events.includes(step.event)) return ['over'];
  }
  if (from.kind === 'event' && step.event === from.event) return ['open'];
  if (standing === 'over' && step.event !== null && again.includes(step.event)) return ['open'];
  if (standing !== 'waiting') return [standing];
  return from.kind === 'fact' ? afterSetting(definition, from.fact, step) : ['waiting'];
}

function afterSetting(definition: Definition, fact: string, step: Step): readonly Standing[] {
  const form = step.event === null ? undefined : ownEntry(definition.events, step.event)?.form;
  const actions = [...step.exits.flatMap(({ transition }) => transition.actions ?? []), ...step.entered.flatMap(({ node }) => node.entry ?? [])];
  const recorded = actions.some((action) => action.type === 'record' && action.params.fact === fact);
  if (recorded || form?.required.includes(fact)) return ['open'];
  return form?.optional.includes(fact) ? ['open', 'waiting'] : ['waiting'];
}

function stepsTo(point: Point): readonly Step[] {
  const steps: Step[] = [];
  for (let next: Point | null = point; next !== null; next = next.before) if (next.step) steps.unshift(next.step);
  return steps;
}
