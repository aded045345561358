/** Definition and scenario files with what stands beside them, all checked: what can be played. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import canonicalize from 'canonicalize';
import { checkDefinition } from '../../core/definition/check-definition.js';
import { checkOrganization } from '../../core/definition/check-organization.js';
import type { Definition } from '../../core/definition/definition.js';
import type { Organization } from '../../core/definition/organization.js';
import { renderProblem, type Problem } from '../../core/definition/problem.js';
import { clausesOf } from '../../core/definition/regulation.js';
import { checkScenarios } from '../../core/scenario/check-scenarios.js';
import type { ScenarioFile } from '../../core/scenario/scenario.js';
import type { FirstPublication } from '../../store/published.sql.js';

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

/** Mistakes in one of the texts; `lines` are ready for a terminal. */
export class TextProblems extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** Reads a scenarios file and what it needs. @throws TextProblems with every mistake of the first text that has some */
export function readScenarioFile(path: string): PlayableScenarios {
  const definitionPath = path.replace(/\.scenarios\.yaml$/, '.yaml');
  if (definitionPath === path || !existsSync(definitionPath)) {
    throw new TextProblems([`${path}: expected <process>.scenarios.yaml beside <process>.yaml, saw no definition; put it beside its definition`]);
  }
  const playable = readDefinitionFile(definitionPath);
  const { file } = orThrow(path, checkScenarios(readText(path), playable));
  return { ...playable, path, file: file! };
}

/** Reads a definition and the organization.yaml and regulation.md beside it. @throws TextProblems as above */
export function readDefinitionFile(path: string): PlayableDefinition {
  const [organizationPath, regulationPath] = [join(dirname(path), 'organization.yaml'), join(dirname(path), 'regulation.md')];
  const [source, organizationText, regulation] = [readText(path), readText(organizationPath), readText(regulationPath)];
  const { organization } = orThrow(organizationPath, checkOrganization(organizationText));
  const { definition } = orThrow(path, checkDefinition(source, { organization: organization!, clauses: clausesOf(regulation) }));
  return {
    path,
    definition: definition!,
    organization: organization!,
    publication: {
      tenant: organization!.organization,
      title: organization!.title,
      organization: { hash: contentHash(organization), source: organizationText, regulation },
      definitions: [{ process: definition!.process, hash: contentHash(definition), source }],
    },
  };
}

/** SHA-256 of the canonical JSON of what a text says, hex: the same for the same meaning. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonicalize(value)!).digest('hex');
}

function readText(path: string): string {
  if (!existsSync(path)) throw new TextProblems([`${path}: expected a file, saw none; name one that is there`]);
  return readFileSync(path, 'utf8');
}

function orThrow<T extends { readonly problems: readonly Problem[] }>(path: string, checked: T): T {
  if (checked.problems.length > 0) throw new TextProblems(checked.problems.map((problem) => renderProblem(path, problem)));
  return checked;
}
