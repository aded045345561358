/** A scenarios file with its short forms written out; what it names is looked up on the way. */
import type { Instant } from '../calendar/instant.js';
import type { HeldPost } from '../case/command.js';
import { quotation } from '../definition/problem.js';
import type { Path } from '../definition/text/tree.js';
import { knownNames } from './known-names.js';
import { readAct } from './read-act.js';
import { readInstant, type Reading, type ScenarioContext } from './reading.js';
import { readDuties, readRegisters, type ScenarioRegisters, type WrittenRegisters } from './scenario-register.js';
import type { Expectation, Scenario, ScenarioFile, ScenarioStep, Told } from './scenario.js';
import type { WrittenExpectation, WrittenFile, WrittenScenario, WrittenStep, WrittenTold } from './written.js';
import { both } from '../definition/words/both.js';

export function readFile(file: WrittenFile, context: ScenarioContext & Pick<Reading, 'text' | 'findings'>): ScenarioFile {
  const { definition, text, findings } = context;
  const reading = { ...context, file, names: knownNames(context, file, text, findings) };
  const { process, staff, register, scenarios } = file;
  if (process !== definition.process) {
    findings.add(['process'], { code: 'unknown_process', expected: both`'${definition.process}', the definition beside it`, saw: quotation(process), remedy: both`name that process, or rename the file` });
  }
  return {
    process,
    staff: Object.fromEntries(Object.entries(staff).map(([name, posts]) => [name, readPosts(reading, name, posts)])),
    registers: registersOf(reading, register, ['register']),
    scenarios: scenarios.map((one, index) => readScenario(reading, one, ['scenarios', index])),
  };
}

function readPosts({ names }: Reading, name: string, posts: HeldPost | readonly HeldPost[]): readonly HeldPost[] {
  const list = Array.isArray(posts) ? (posts as readonly HeldPost[]) : [posts as HeldPost];
  list.forEach(({ post, unit }, index) => {
    names.check('post', post, ['staff', name, index, 'post']);
    names.check('unit', unit, ['staff', name, index, 'unit']);
  });
  return list.map(({ post, unit }) => ({ post, unit }));
}

function readScenario(reading: Reading, { title, steps }: WrittenScenario, path: Path): Scenario {
  let before = -Infinity;
  const read = steps.map((step, index) => {
    const stepPath = [...path, 'steps', index];
    const one = readStep(reading, step, stepPath);
    if (one.at < before) {
      reading.findings.add([...stepPath, 'at'], { code: 'time_runs_back', expected: both`an instant at or after the step before`, saw: quotation(step.at), remedy: both`put the steps in order` });
    }
    if (!Number.isNaN(one.at)) before = one.at;
    return one;
  });
  return { title, line: reading.text.lineAt(path), steps: read };
}

function readStep(reading: Reading, step: WrittenStep, path: Path): ScenarioStep {
  return {
    at: readInstant(reading, step.at, [...path, 'at']),
    line: reading.text.lineAt(path),
    registers: registersOf(reading, step.register, [...path, 'register']),
    act: readAct(reading, step, path),
    engineDown: step.engine === 'down',
    expect: readExpectation(reading, step.expect ?? {}, [...path, 'expect']),
  };
}

function registersOf({ organization, findings }: Reading, written: WrittenRegisters | undefined, path: Path): ScenarioRegisters {
  return readRegisters(written ?? {}, path, organization, findings);
}

function readExpectation(reading: Reading, { due, told, duties, ...plain }: WrittenExpectation, path: Path): Expectation {
  const { names } = reading;
  const expected = { due, commitments: plain.commitments, provisional: plain.provisional };
  for (const [key, byCommitment] of Object.entries(expected)) {
    for (const id of Object.keys(byCommitment ?? {})) names.check('commitment', id, [...path, key, id], 'key');
  }
  for (const [period, subjects] of Object.entries(duties ?? {})) {
    for (const subject of Object.keys(subjects)) names.check('subject', subject, [...path, 'duties', period, subject], 'key');
  }
  if (plain.state !== undefined) names.check('state', plain.state, [...path, 'state']);
  plain.tasks?.forEach((post, index) => names.check('post', post, [...path, 'tasks', index]));
  const instants = Object.entries(due ?? {}).map(([id, at]) => [id, at === null ? null : readInstant(reading, at, [...path, 'due', id])]);
  return {
    ...plain,
    ...(due && { due: Object.fromEntries(instants) as Record<string, Instant | null> }),
    ...(duties && { duties: readDuties(duties) }),
    ...(told && { told: told.map((one, index) => readTold(reading, one, [...path, 'told', index])) }),
  };
}

function readTold({ names }: Reading, told: WrittenTold, path: Path): Told {
  names.check('recipient', told.to, [...path, 'to']);
  for (const kind of ['warning', 'breach'] as const) {
    const commitment = told[kind];
    if (commitment === undefined) continue;
    names.check('commitment', commitment, [...path, kind]);
    return { kind, commitment, to: told.to };
  }
  return { kind: 'notify', commitment: null, to: told.to };
}
