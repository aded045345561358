/** Runs a simulation on a throw-away server and prints the time line of one case, or how many random cases fared. */
import { alike } from '../../core/bilingual.js';
import { buildProcessVersion } from '../../core/case/build-process-version.js';
import { parseInstant, type Instant } from '../../core/calendar/instant.js';
import type { Problem } from '../../core/problem.js';
import { letTimePass, OpeningRefused, simulationOf, wanderThrough, type Fare, type Simulation } from '../../engine/scenario/simulate.js';
import { Sandbox } from '../../engine/scenario/sandbox.js';
import { readDefinitionFile, TextProblems, type PlayableDefinition } from '../../engine/scenario/scenario-files.js';
import { ownDatabaseUrl } from '../../store/database-url.js';
import { startThrowAwayServer } from '../../store/throw-away-server.js';
import { namedFileProblems } from '../named-file.js';
import { print, Told, UsageError } from '../told.js';
import { countedWords, openingWords } from './refusal-words.js';
import { fareWords, happeningWords } from './simulation-words.js';

const DEFECTIVE: Problem = {
  expected: { zh: '能让每件事项走下去的流程定义', en: 'a definition that can carry every case on' },
  saw: { zh: '有事项走不下去', en: 'one that cannot' },
  remedy: { zh: '请更正上述各项', en: 'mend what is told above' },
};

export interface SimulationOptions {
  /** Local to the organization. */
  readonly at: string;
  readonly form?: Record<string, unknown>;
  readonly cases?: number;
  readonly seed: number;
  readonly paceMs: number;
}

/** @throws Told where no case opens, or the definition could not carry one on; the figures are printed before */
export async function runSimulation(path: string, options: SimulationOptions): Promise<void> {
  const playable = read(path);
  const at = parseInstant(options.at, playable.organization.zone);
  if (typeof at !== 'number') {
    const { expected } = at.problem;
    throw new UsageError({ ...at.problem, expected: { zh: `--at ${expected.zh}`, en: `--at to be ${expected.en}` } });
  }
  const server = await startThrowAwayServer(ownDatabaseUrl());
  try {
    const { publication, definition, organization } = playable;
    const sandbox = await Sandbox.open(await server.newDatabase(), publication, at);
    const process = buildProcessVersion(definition, organization, publication.definitions[0]!.hash);
    await play(simulationOf(sandbox, publication.tenant, process, options.seed), playable, at, options).finally(() => sandbox.close());
  } catch (error) {
    throw error instanceof OpeningRefused ? new Told(openingWords(error)) : error;
  } finally {
    await server.stop();
  }
}

async function play(simulation: Simulation, playable: PlayableDefinition, at: Instant, { form, cases, paceMs }: SimulationOptions): Promise<void> {
  if (cases === undefined) await playOne(simulation, playable, at, form ?? null);
  else await playMany(simulation, playable, { at, cases, paceMs });
}

async function playOne(simulation: Simulation, playable: PlayableDefinition, at: Instant, form: Record<string, unknown> | null): Promise<void> {
  const happenings = await letTimePass(simulation, at, form);
  for (const happening of happenings) happeningWords(happening, playable).forEach(print);
  const next = await simulation.sandbox.nextTimer();
  if (next !== null) print(`… 定时器不断重设，到此为止 timers go on without end; stopped after ${happenings.length - 1}`);
  requireSound(happenings.some(({ seen }) => seen.held !== null));
}

async function playMany(simulation: Simulation, playable: PlayableDefinition, { at, cases, paceMs }: { at: Instant; cases: number; paceMs: number }): Promise<void> {
  const fares: Fare[] = [];
  for (let n = 0; n < cases; n += 1) fares.push(await wanderThrough(simulation, at, paceMs));
  fareWords(fares, playable).forEach(print);
  const refusals = simulation.refusals.list();
  print(`被拒 refused: ${refusals.length === 0 ? '无 none' : ''}`.trimEnd());
  refusals.map((counted) => countedWords(counted).zh).forEach(print);
  const held = [...new Set(fares.flatMap((fare) => (fare.held === null ? [] : [fare.held])))];
  held.forEach((why) => print(`挂起 held: ${why}`));
  requireSound(held.length > 0 || refusals.some(({ reason }) => reason === 'definition_defect'));
}

function requireSound(isDefective: boolean): void {
  if (isDefective) throw new Told(DEFECTIVE);
}

function read(path: string): PlayableDefinition {
  const own = namedFileProblems(path);
  if (own.length > 0) throw new Told(alike(own.join('\n')));
  try {
    return readDefinitionFile(path);
  } catch (error) {
    throw error instanceof TextProblems ? new Told(alike(error.message)) : error;
  }
}
