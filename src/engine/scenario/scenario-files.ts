/** Definition and scenario files with what stands beside them, all checked: what can be played. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Bilingual } from '../../core/bilingual.js';
import type { Definition } from '../../core/definition/definition.js';
import type { Organization } from '../../core/definition/organization.js';
import { renderProblem } from '../../core/definition/problem.js';
import { checkScenarios } from '../../core/scenario/check-scenarios.js';
import type { ScenarioFile } from '../../core/scenario/scenario.js';
import type { FirstPublication } from '../../store/publish.sql.js';
import { notBesideDefinition } from '../workflow-file-problems.js';
import { publicationOf, readDefinition, readOrganization, type Read } from '../workflow-files.js';

const SCENARIOS_ENDING = '.scenarios.yaml';

/** A checked definition with its organization, ready to be published into a sandbox. */
export interface PlayableDefinition {
  readonly path: string;
  readonly definition: Definition;
  readonly organization: Organization;
  readonly publication: FirstPublication;
}

export interface PlayableScenarios extends PlayableDefinition {
  readonly file: ScenarioFile;
}

/** Mistakes in one of the texts; `lines` are ready for a terminal, in both languages. */
export class TextProblems extends Error {
  constructor(readonly lines: readonly Bilingual[]) {
    super(lines.map(({ en }) => en).join('\n'));
  }
}

/** Reads a scenarios file and what it needs. @throws TextProblems with every mistake of the first text that has some */
export function readScenarioFile(path: string): PlayableScenarios {
  const definitionPath = isScenarioFile(path) ? `${path.slice(0, -SCENARIOS_ENDING.length)}.yaml` : path;
  if (definitionPath === path || !existsSync(definitionPath)) {
    throw new TextProblems([notBesideDefinition(path)]);
  }
  const playable = readDefinitionFile(definitionPath);
  const { file, problems } = checkScenarios(readFileSync(path, 'utf8'), playable);
  if (file === null) throw new TextProblems(problems.map((problem) => renderProblem(path, problem)));
  return { ...playable, path, file };
}

export function isScenarioFile(path: string): boolean {
  return path.endsWith(SCENARIOS_ENDING);
}

/** Every mistake of the first text that has some: organization, definition, scenarios. */
export function scenarioProblems(path: string): readonly Bilingual[] {
  try {
    readScenarioFile(path);
    return [];
  } catch (error) {
    if (error instanceof TextProblems) return error.lines;
    throw error;
  }
}

/** Reads a definition and the organization.yaml and regulation.md beside it. @throws TextProblems as above */
export function readDefinitionFile(path: string): PlayableDefinition {
  const around = orThrow(readOrganization(dirname(path)));
  const read = orThrow(readDefinition(path, around));
  return { path, definition: read.definition, organization: around.organization, publication: publicationOf(around, [read]) };
}

function orThrow<T>({ value, problems }: Read<T>): T {
  if (value === null) throw new TextProblems(problems);
  return value;
}
