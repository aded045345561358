/** Runs a simulation on a throw-away server and prints the time line of one case, or how many random cases fared. */
import { buildProcessVersion } from '../../core/case/build-process-version.js';
import { formatInstant, parseInstant, type Instant } from '../../core/calendar/instant.js';
import type { StateNodeText } from '../../core/definition/definition.js';
import { seededRandom } from '../../core/scenario/example-form.js';
import { letTimePass, wanderThrough, type Fare, type Happening, type Simulation } from '../../engine/scenario/simulate.js';
import { Sandbox } from '../../engine/scenario/sandbox.js';
import { readDefinitionFile, TextProblems, type PlayableDefinition } from '../../engine/scenario/scenario-files.js';
import { namedFileProblems } from '../named-file.js';
import { print, Told, UsageError } from '../told.js';
import { ownDatabaseUrl } from '../../store/database-url.js';
import { startThrowAwayServer } from '../../store/throw-away-server.js';

export interface SimulationOptions {
  /** Local to the organization. */
  readonly at: string;
  readonly form?: Record<string, unknown>;
  readonly cases?: number;
  readonly seed: number;
  readonly paceMs: number;
}

export async function runSimulation(path: string, options: SimulationOptions): Promise<void> {
  const playable = read(path);
  const at = parseInstant(options.at, playable.organization.zone);
  if (typeof at !== 'number') {
    const { expected, saw, remedy } = at.problem;
    throw new UsageError(`--at: expected ${expected}, saw ${saw}; ${remedy}`);
  }
  const server = await startThrowAwayServer(ownDatabaseUrl());
  try {
    const sandbox = await Sandbox.open(await server.newDatabase(), playable.publication, at);
    await play({ sandbox, ...staged(playable, options.seed) }, playable, at, options).finally(() => sandbox.close());
  } finally {
    await server.stop();
  }
}

function staged({ publication, definition, organization }: PlayableDefinition, seed: number): Omit<Simulation, 'sandbox'> {
  return { tenant: publication.tenant, process: buildProcessVersion(definition, organization, publication.definitions[0]!.hash), random: seededRandom(seed), taken: new Map() };
}

async function play(simulation: Simulation, playable: PlayableDefinition, at: Instant, { form, cases, paceMs }: SimulationOptions): Promise<void> {
  if (cases === undefined) {
    for (const happening of await letTimePass(simulation, at, form ?? null)) linesOf(happening, playable).forEach(print);
    return;
  }
  const fares: Fare[] = [];
  for (let n = 0; n < cases; n += 1) fares.push(await wanderThrough(simulation, at, paceMs));
  summary(fares, playable).forEach(print);
}

function linesOf({ at, what, seen }: Happening, { definition, organization: { zone } }: PlayableDefinition): string[] {
  const due = Object.entries(seen.document.commitments).flatMap(([id, record]) =>
    what === 'opened' && record.due !== null
      ? [`    ${definition.commitments[id]!.title.zh} · ${id}: due ${formatInstant(record.due, zone)}${record.provisional ? ' (provisional, 暂定)' : ''}`]
      : []);
  const tasks = what === 'opened' ? seen.document.tasks.map(({ state, post }) => `    task of ${post} in ${state}`) : [];
  const told = seen.told.map(({ kind, commitment, to }) => `    ${kind}${commitment === null ? '' : ` of ${commitment}`} to ${to}`);
  return [`${formatInstant(at, zone)}  ${what === 'opened' ? 'opened' : 'time passes'}: ${seen.states.join(' > ')}`, ...due, ...tasks, ...told];
}

function summary(fares: readonly Fare[], { definition }: PlayableDefinition): string[] {
  const outcomes = new Map<string, number>();
  for (const { commitments } of fares) {
    for (const [id, state] of Object.entries(commitments)) outcomes.set(`${id} ${state}`, (outcomes.get(`${id} ${state}`) ?? 0) + 1);
  }
  const reached = new Set(fares.flatMap(({ states }) => states));
  const never = stateNames(definition.statechart).filter((name) => !reached.has(name));
  return [
    `${fares.length} cases, ${fares.filter(({ ended }) => ended).length} ended`,
    ...[...outcomes].sort().map(([outcome, count]) => `  ${outcome}: ${count}`),
    `states never reached: ${never.length === 0 ? 'none' : never.join(', ')}`,
  ];
}

/** Names of the states that a case can be in. */
function stateNames(node: StateNodeText): string[] {
  return Object.entries(node.states ?? {}).flatMap(([name, child]) => (child.type === 'history' ? [] : [name, ...stateNames(child)]));
}

function read(path: string): PlayableDefinition {
  const own = namedFileProblems(path);
  if (own.length > 0) throw new Told(own.join('\n'));
  try {
    return readDefinitionFile(path);
  } catch (error) {
    throw error instanceof TextProblems ? new Told(error.message) : error;
  }
}
