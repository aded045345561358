/** Runs a simulation on a throw-away server and prints the time line of one case, or how many random cases fared. */
import { lines, type Language } from '../../core/bilingual.js';
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
import { openedByDuties, openingWords } from './refusal-words.js';
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
  readonly language: Language;
}

/** @throws Told where no case opens, or the definition could not carry one on; the figures are printed before */
export async function runSimulation(path: string, options: SimulationOptions): Promise<void> {
  const playable = read(path);
  const at = parseInstant(options.at, playable.organization.zone);
  if (typeof at !== 'number') {
    const { expected } = at.problem;
    throw new UsageError({ ...at.problem, expected: { zh: `--at ${expected.zh}`, en: `--at to be ${expected.en}` } });
  }
  if (playable.definition.recurrence !== undefined) {
    throw new Told(openedByDuties(playable.definition, path));
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

async function play(simulation: Simulation, playable: PlayableDefinition, at: Instant, { form, cases, paceMs, language }: SimulationOptions): Promise<void> {
  if (cases === undefined) await playOne(simulation, playable, { at, form: form ?? null, language });
  else await playMany(simulation, playable, { at, cases, paceMs, language });
}

interface One extends Pick<SimulationOptions, 'language'> {
  readonly at: Instant;
  readonly form: Record<string, unknown> | null;
}

async function playOne(simulation: Simulation, playable: PlayableDefinition, { at, form, language }: One): Promise<void> {
  const happenings = await letTimePass(simulation, at, form);
  for (const happening of happenings) happeningWords(happening, playable, language).forEach(print);
  const timers = happenings.length - 1;
  const endless = { zh: `… 定时器不断重设，触发 ${timers} 次后停止`, en: `… timers go on without end; stopped after ${timers}` };
  if ((await simulation.sandbox.nextTimer()) !== null) print(endless[language]);
  requireSound(happenings.some(({ seen }) => seen.held !== null));
}

interface Many extends Pick<SimulationOptions, 'language' | 'paceMs'> {
  readonly at: Instant;
  readonly cases: number;
}

async function playMany(simulation: Simulation, playable: PlayableDefinition, { at, cases, paceMs, language }: Many): Promise<void> {
  const fares: Fare[] = [];
  for (let n = 0; n < cases; n += 1) fares.push(await wanderThrough(simulation, at, paceMs));
  const refusals = simulation.refusals.list();
  for (const line of fareWords(fares, refusals, playable)) print(line[language]);
  requireSound(fares.some((fare) => fare.held !== null) || refusals.some(({ reason }) => reason === 'definition_defect'));
}

function requireSound(isDefective: boolean): void {
  if (isDefective) throw new Told(DEFECTIVE);
}

function read(path: string): PlayableDefinition {
  const own = namedFileProblems(path);
  if (own.length > 0) throw new Told(lines(own));
  try {
    return readDefinitionFile(path);
  } catch (error) {
    throw error instanceof TextProblems ? new Told(lines(error.lines)) : error;
  }
}
