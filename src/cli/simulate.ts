/** `kept simulate FILE --at INSTANT`: what falls due when nobody acts; with `--cases`, how random cases fare. */
import { Command, InvalidArgumentError } from 'commander';
import { buildProcessVersion } from '../core/case/build-process-version.js';
import { formatInstant, parseInstant, type Instant } from '../core/calendar/instant.js';
import { clockMsOf, parseTerm } from '../core/calendar/term.js';
import type { StateNodeText } from '../core/definition/definition.js';
import { seededRandom } from '../core/scenario/example-form.js';
import { letTimePass, wanderThrough, type Fare, type Happening, type Simulation } from '../engine/scenario/simulate.js';
import { Sandbox } from '../engine/scenario/sandbox.js';
import { readDefinitionFile, TextProblems, type PlayableDefinition } from '../engine/scenario/scenario-files.js';
import { startThrowAwayServer } from '../store/throw-away-server.js';

interface Options {
  readonly at: string;
  readonly form?: Record<string, unknown>;
  readonly cases?: number;
  readonly seed: number;
  readonly pace: number;
}

export function simulateCommand(): Command {
  return new Command('simulate')
    .description('what falls due when, on a throw-away database (试算)')
    .argument('<file>', 'a process definition')
    .requiredOption('--at <instant>', 'when the case is opened, local: 2026-09-30T16:00')
    .option('--form <json>', 'the form it is opened with; made up where not given', jsonObject)
    .option('--cases <n>', 'play so many random cases and count how they fare', wholeNumber)
    .option('--seed <n>', 'the same seed plays the same cases', wholeNumber, 1)
    .option('--pace <term>', 'about how long people take for a step', paceMs, 4 * 3_600_000)
    .action(simulate);
}

async function simulate(path: string, options: Options): Promise<void> {
  const playable = read(path);
  if (playable === null) return;
  const at = parseInstant(options.at, playable.organization.zone);
  if (typeof at !== 'number') {
    const { expected, saw, remedy } = at.problem;
    return fail(`--at: expected ${expected}, saw ${saw}; ${remedy}`);
  }
  const server = await startThrowAwayServer(process.env['DATABASE_URL']);
  try {
    const sandbox = await Sandbox.open(await server.newDatabase(), playable.publication, at);
    await play({ sandbox, ...staged(playable, options.seed) }, playable, at, options).finally(() => sandbox.close());
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  } finally {
    await server.stop();
  }
}

function staged({ publication, definition, organization }: PlayableDefinition, seed: number): Omit<Simulation, 'sandbox'> {
  return { tenant: publication.tenant, process: buildProcessVersion(definition, organization, publication.definitions[0]!.hash), random: seededRandom(seed), taken: new Map() };
}

async function play(simulation: Simulation, playable: PlayableDefinition, at: Instant, { form, cases, pace }: Options): Promise<void> {
  if (cases === undefined) {
    for (const happening of await letTimePass(simulation, at, form ?? null)) linesOf(happening, playable).forEach(print);
    return;
  }
  const fares: Fare[] = [];
  for (let n = 0; n < cases; n += 1) fares.push(await wanderThrough(simulation, at, pace));
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

function read(path: string): PlayableDefinition | null {
  try {
    return readDefinitionFile(path);
  } catch (error) {
    if (!(error instanceof TextProblems)) throw error;
    fail(error.message);
    return null;
  }
}

function jsonObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new InvalidArgumentError(`expected a JSON object such as '{"founded": true}'`);
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('expected a whole number from 1 to 999999');
}

function paceMs(text: string): number {
  const term = parseTerm(text);
  const ms = 'problem' in term ? null : clockMsOf(term);
  if (ms === null) throw new InvalidArgumentError("expected a term by the clock such as '4 hours'");
  return ms;
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
