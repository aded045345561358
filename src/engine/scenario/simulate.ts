/** Simulates a process on a sandbox: what falls due when nobody acts, and how many random cases fare. */
import { randomUUID } from 'node:crypto';
import type { Instant } from '../../core/calendar/instant.js';
import type { Facts } from '../../core/definition/machine/implementations.js';
import type { EventRule } from '../../core/definition/definition.js';
import { resolveHolder } from '../../core/case/permission.js';
import type { FormInput } from '../../core/case/command.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import { exampleForm, pick, type Random } from '../../core/scenario/example-form.js';
import type { Answer } from '../submission.js';
import { observe, type Observation } from './observation.js';
import type { Sandbox } from './sandbox.js';

const OPENING_TRIES = 50;
const STEPS_MAX = 60;

export interface Simulation {
  readonly sandbox: Sandbox;
  readonly tenant: string;
  readonly process: ProcessVersion;
  readonly random: Random;
  /** How often each event was taken: what is rare is tried sooner, so that every path is walked. */
  readonly taken: Map<string, number>;
}

/** Something that happened, at its instant. */
export interface Happening {
  readonly at: Instant;
  readonly what: string;
  readonly seen: Observation;
}

/** Opens a case and lets time pass with nobody acting, until no timer is armed. */
export async function letTimePass(simulation: Simulation, at: Instant, form: FormInput | null): Promise<Happening[]> {
  const { sandbox, tenant } = simulation;
  await sandbox.restart(at);
  const caseId = await open(simulation, at, form);
  let seen = await observe(sandbox.dataSource, tenant, caseId, 0);
  const happenings: Happening[] = [{ at, what: 'opened', seen }];
  for (let next = await sandbox.nextTimer(); next !== null; next = await sandbox.nextTimer()) {
    await sandbox.advance(next);
    const { sequence } = seen.document;
    seen = await observe(sandbox.dataSource, tenant, caseId, sequence);
    happenings.push({ at: next, what: 'timer', seen });
  }
  return happenings;
}

/** How one random case fared. */
export interface Fare {
  readonly ended: boolean;
  readonly states: readonly string[];
  readonly commitments: Readonly<Record<string, string>>;
}

/** Opens a case and sends events that it takes, at random and about `paceMs` apart, until it ends. */
export async function wanderThrough(simulation: Simulation, at: Instant, paceMs: number): Promise<Fare> {
  const { sandbox, tenant, random } = simulation;
  await sandbox.restart(at);
  const caseId = await open(simulation, at, null);
  const visited = new Set<string>();
  let [now, seen] = [at, await observe(sandbox.dataSource, tenant, caseId, 0)];
  for (let step = 0; step < STEPS_MAX && !seen.ended; step += 1) {
    seen.states.forEach((state) => visited.add(state));
    now += Math.ceil(-Math.log(1 - random()) * paceMs);
    await sandbox.advance(now);
    await sendSomething(simulation, caseId, seen.document.snapshot.context.facts, now);
    seen = await observe(sandbox.dataSource, tenant, caseId, 0);
  }
  seen.states.forEach((state) => visited.add(state));
  const commitments = Object.entries(seen.document.commitments).map(([id, { state }]) => [id, state]);
  return { ended: seen.ended, states: [...visited], commitments: Object.fromEntries(commitments) as Record<string, string> };
}

async function open(simulation: Simulation, at: Instant, form: FormInput | null): Promise<string> {
  const { definition, organization } = simulation.process;
  for (let tried = 0; ; tried += 1) {
    const filled = form ?? exampleForm(definition, organization, definition.opened, simulation.random);
    const to = { process: definition.process };
    const answer = await submit(simulation, to, { kind: 'open', form: filled, ...actorOf(simulation, definition.opened, {}), arrivedAt: at });
    if (answer.outcome === 'accepted') return answer.case.caseId;
    if (form !== null || tried === OPENING_TRIES) {
      const { expected, saw, remedy } = answer.refusal;
      throw new Error(`the case did not open: expected ${expected}, saw ${saw}; ${form === null ? 'give a form with --form' : remedy}`);
    }
  }
}

/** Tries the events, the rarer ones sooner, until the case takes one. */
async function sendSomething(simulation: Simulation, caseId: string, facts: Facts, at: Instant): Promise<void> {
  const { definition, organization } = simulation.process;
  const times = (event: string) => simulation.taken.get(event) ?? 0;
  const tries = Object.keys(definition.events).map((event) => ({ event, wait: -Math.log(1 - simulation.random()) * (1 + times(event)) }));
  for (const { event } of tries.sort((a, b) => a.wait - b.wait)) {
    const rule = definition.events[event]!;
    const form = exampleForm(definition, organization, rule, simulation.random);
    const command = { kind: 'send', event, form, ...actorOf(simulation, rule, facts), arrivedAt: at } as const;
    if ((await submit(simulation, { caseId }, command)).outcome !== 'accepted') continue;
    simulation.taken.set(event, times(event) + 1);
    return;
  }
}

/** Somebody who may: a holder of the post, at the unit and as the person that the facts name. */
function actorOf({ process: { definition, organization }, random }: Simulation, { by }: EventRule, facts: Facts) {
  const { post, unit, staff } = resolveHolder(definition, pick(random, by), facts);
  const place = unit ?? Object.keys(organization.units)[0]!;
  return { actor: { staff: staff ?? `${post}-${pick(random, [1, 2])}`, posts: [{ post, unit: place }] } };
}

type Submitted = Parameters<Sandbox['engine']['submit']>[0];

function submit({ sandbox, tenant }: Simulation, to: Submitted['to'], command: Submitted['command']): Promise<Answer> {
  return sandbox.engine.submit({ tenant, to, command, idempotencyKey: randomUUID() });
}
