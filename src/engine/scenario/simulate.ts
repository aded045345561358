/** Simulates a process on a sandbox: what falls due when nobody acts, and how many random cases fare. */
import { randomUUID } from 'node:crypto';
import type { Instant } from '../../core/calendar/instant.js';
import type { CommitmentState } from '../../core/case/case-document.js';
import type { FormInput } from '../../core/case/command.js';
import { resolveHolder } from '../../core/case/permission.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import type { EventRule } from '../../core/definition/definition.js';
import type { Facts } from '../../core/definition/machine/implementations.js';
import { exampleForm, pick, seededRandom, type Random } from '../../core/scenario/example-form.js';
import type { Answer, Refusal } from '../submission.js';
import { Courses, type LastStep } from './courses.js';
import { observe, type Observation } from './observation.js';
import { Refusals } from './refusals.js';
import type { Sandbox } from './sandbox.js';

/** Forms made up for one opening, and for one event, before it is given up. */
const OPENING_TRIES = 50;
const EVENT_TRIES = 8;
/** What another form, or another holder of the post, may mend. */
const MENDABLE: ReadonlySet<Refusal['reason']> = new Set([
  'form_invalid', 'requirement_unmet', 'names_recused', 'event_not_accepted', 'extension_too_long', 'recused', 'four_eyes',
]);
const STEPS_MAX = 60;
/** A case that has come no nearer to its end by now takes whatever comes. */
const HEADING_STEPS = 40;
const FIRINGS_MAX = 1_000;

export interface Simulation {
  readonly sandbox: Sandbox;
  readonly tenant: string;
  readonly process: ProcessVersion;
  readonly random: Random;
  readonly courses: Courses;
  readonly refusals: Refusals;
}

/** @param seed the same one plays the same cases */
export function simulationOf(sandbox: Sandbox, tenant: string, process: ProcessVersion, seed: number): Simulation {
  const random = seededRandom(seed);
  return { sandbox, tenant, process, random, courses: new Courses(process.definition.statechart, random), refusals: new Refusals() };
}

/** No case opened: the form that was given, or each of those made up, was refused. */
export class OpeningRefused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly isMadeUp: boolean,
  ) {
    super(refusal.reason);
  }
}

/** Something that happened, at its instant. */
export interface Happening {
  readonly at: Instant;
  readonly what: 'opened' | 'timer';
  readonly seen: Observation;
}

/**
 * Opens a case and lets time pass with nobody acting, until no timer is armed or a thousand have fired.
 * @throws OpeningRefused
 */
export async function letTimePass(simulation: Simulation, at: Instant, form: FormInput | null): Promise<Happening[]> {
  const { sandbox, tenant } = simulation;
  await sandbox.restart(at);
  const caseId = await open(simulation, at, form);
  let seen = await observe(sandbox.dataSource, tenant, caseId, 0);
  const happenings: Happening[] = [{ at, what: 'opened', seen }];
  await passTime(sandbox, async (firedAt) => {
    seen = await observe(sandbox.dataSource, tenant, caseId, seen.document.sequence);
    happenings.push({ at: firedAt, what: 'timer', seen });
  });
  return happenings;
}

/** Runs the timers that are armed, and those that they arm, a thousand at most; `fired` hears of each. */
async function passTime(sandbox: Sandbox, fired: (at: Instant) => Promise<void> = async () => undefined): Promise<void> {
  for (let n = 0; n < FIRINGS_MAX; n += 1) {
    const next = await sandbox.nextTimer();
    if (next === null) return;
    await sandbox.advance(next);
    await fired(next);
  }
}

/** How one random case fared. */
export interface Fare {
  /** The final state; null where the case did not end. */
  readonly end: string | null;
  /** Why the case is held, where it is. */
  readonly held: string | null;
  readonly states: readonly string[];
  readonly events: readonly string[];
  readonly commitments: Readonly<Record<string, CommitmentState>>;
}

/** Opens a case and sends events that it takes, about `paceMs` apart, until it ends; its promises then run to their own ends. @throws OpeningRefused */
export async function wanderThrough(simulation: Simulation, at: Instant, paceMs: number): Promise<Fare> {
  const { sandbox, tenant, random, courses } = simulation;
  await sandbox.restart(at);
  const caseId = await open(simulation, at, null);
  const [states, events, heading] = [new Set<string>(), new Set<string>(), courses.heading()];
  let now = at;
  let seen = await observe(sandbox.dataSource, tenant, caseId, 0);
  for (let step = 0; step < STEPS_MAX && courses.endAmong(seen.states) === null && seen.held === null; step += 1) {
    seen.states.forEach((state) => states.add(state));
    now += Math.ceil(-Math.log(1 - random()) * paceMs);
    await sandbox.advance(now);
    seen = await observe(sandbox.dataSource, tenant, caseId, 0);
    const event = await sendSomething(simulation, caseId, seen, { at: now, heading: step < HEADING_STEPS ? heading : null });
    if (event !== null) events.add(event);
    seen = await observe(sandbox.dataSource, tenant, caseId, 0);
  }
  seen.states.forEach((state) => states.add(state));
  const end = courses.endAmong(seen.states);
  if (end !== null) {
    courses.reached(end);
    await passTime(sandbox);
    seen = await observe(sandbox.dataSource, tenant, caseId, 0);
  }
  const commitments = Object.fromEntries(Object.entries(seen.document.commitments).map(([id, { state }]) => [id, state]));
  return { end, held: seen.held, states: [...states], events: [...events], commitments };
}

async function open(simulation: Simulation, at: Instant, form: FormInput | null): Promise<string> {
  const { definition, organization } = simulation.process;
  for (let tried = 1; ; tried += 1) {
    const filled = form ?? exampleForm(definition, organization, definition.opened, simulation.random, at);
    const to = { process: definition.process };
    const answer = await submit(simulation, to, { kind: 'open', form: filled, ...actorOf(simulation, definition.opened, {}), arrivedAt: at });
    if (answer.outcome === 'accepted') return answer.case.caseId;
    simulation.refusals.add('opened', answer.refusal);
    if (form !== null || tried === OPENING_TRIES) throw new OpeningRefused(answer.refusal, form === null);
  }
}

interface Moment {
  readonly at: Instant;
  readonly heading: LastStep | null;
}

/** Tries what the states take, each with several forms, until the case takes one; null where it takes none. */
async function sendSomething(simulation: Simulation, caseId: string, { document, states }: Observation, { at, heading }: Moment): Promise<string | null> {
  const { process: { definition, organization, runnable }, courses, refusals, random } = simulation;
  const offered = runnable.offers(runnable.standing(document.snapshot));
  const events = Object.keys(definition.events).filter((event) => offered.has(event));
  for (const event of courses.order(events, states, heading)) {
    const rule = definition.events[event]!;
    for (let tried = 0; tried < EVENT_TRIES; tried += 1) {
      const form = exampleForm(definition, organization, rule, random, at);
      const command = { kind: 'send', event, form, ...actorOf(simulation, rule, document.snapshot.context.facts), arrivedAt: at } as const;
      const answer = await submit(simulation, { caseId }, command);
      if (answer.outcome === 'accepted') {
        courses.took(event, states);
        return event;
      }
      refusals.add(event, answer.refusal);
      if (!MENDABLE.has(answer.refusal.reason)) break;
    }
  }
  return null;
}

/** Somebody who may: a holder of the post, at the unit and as the person that the facts name. */
function actorOf({ process: { definition, organization }, random }: Simulation, { by }: EventRule, facts: Facts) {
  const places = by.map((holder) => ({ holder, place: resolveHolder(definition, holder, facts) }));
  const known = places.filter(({ holder, place }) => (holder.unit === undefined || place.unit !== null) && (holder.person === undefined || place.staff !== null));
  const { post, unit, staff } = pick(random, known.length > 0 ? known : places).place;
  const at = unit ?? Object.keys(organization.units)[0]!;
  return { actor: { staff: staff ?? `${post}-${pick(random, [1, 2])}`, posts: [{ post, unit: at }] } };
}

type Submitted = Parameters<Sandbox['engine']['submit']>[0];

function submit({ sandbox, tenant }: Simulation, to: Submitted['to'], command: Submitted['command']): Promise<Answer> {
  return sandbox.engine.submit({ tenant, to, command, idempotencyKey: randomUUID() });
}
