/** Scenario files with what stands beside them: their definition, organization and regulation, all checked. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import canonicalize from 'canonicalize';
import { checkDefinition } from '../../core/definition/check-definition.js';
import { checkOrganization } from '../../core/definition/check-organization.js';
import type { Organization } from '../../core/definition/organization.js';
import { renderProblem, type Problem } from '../../core/definition/problem.js';
import { clausesOf } from '../../core/definition/regulation.js';
import { checkScenarios } from '../../core/scenario/check-scenarios.js';
import type { ScenarioFile } from '../../core/scenario/scenario.js';
import type { FirstPublication } from '../../store/published.sql.js';

export interface PlayableFile {
  readonly path: string;
  readonly file: ScenarioFile;
  readonly organization: Organization;
  readonly publication: FirstPublication;
}

/** Mistakes in one of the texts; `lines` are ready for a terminal. */
export class TextProblems extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** Reads a scenarios file and what it needs. @throws TextProblems with every mistake of the first text that has some */
export function readScenarioFile(path: string): PlayableFile {
  const folder = dirname(path);
  const definitionPath = path.replace(/\.scenarios\.yaml$/, '.yaml');
  if (definitionPath === path || !existsSync(definitionPath)) {
    throw new TextProblems([`${path}: expected <process>.scenarios.yaml beside <process>.yaml, saw no definition; put it beside its definition`]);
  }
  const [organizationPath, regulationPath] = [join(folder, 'organization.yaml'), join(folder, 'regulation.md')];
  const texts = { organization: readFileSync(organizationPath, 'utf8'), regulation: readFileSync(regulationPath, 'utf8'), definition: readFileSync(definitionPath, 'utf8') };
  const { organization } = orThrow(organizationPath, checkOrganization(texts.organization));
  const { definition } = orThrow(definitionPath, checkDefinition(texts.definition, { organization: organization!, clauses: clausesOf(texts.regulation) }));
  const { file } = orThrow(path, checkScenarios(readFileSync(path, 'utf8'), { definition: definition!, organization: organization! }));
  const hash = (value: unknown) => createHash('sha256').update(canonicalize(value)!).digest('hex');
  return {
    path,
    file: file!,
    organization: organization!,
    publication: {
      tenant: organization!.organization,
      title: organization!.title,
      organization: { hash: hash(organization), source: texts.organization, regulation: texts.regulation },
      definitions: [{ process: definition!.process, hash: hash(definition), source: texts.definition }],
    },
  };
}

function orThrow<T extends { readonly problems: readonly Problem[] }>(path: string, checked: T): T {
  if (checked.problems.length > 0) throw new TextProblems(checked.problems.map((problem) => renderProblem(path, problem)));
  return checked;
}
