/** What the tests of the engine publish: the complaint as it is in `workflows/`, and a visit made for the tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDefinition } from '../../src/core/definition/check-definition.js';
import { checkOrganization } from '../../src/core/definition/check-organization.js';
import { clausesOf } from '../../src/core/definition/regulation.js';
import { readScenarioFile } from '../../src/engine/scenario/scenario-files.js';
import { expansionOf } from '../../src/engine/workflow-files.js';
import type { FirstPublication } from '../../src/store/publish.sql.js';

const ROOT = join(import.meta.dirname, '../..');

/** Complaint and visit, published into the empty tenant `laizhou-gas`. */
export function testPublication(): FirstPublication {
  return publicationWith('visit');
}

/** The complaint, and a process made for the tests. */
export function publicationWith(process: string): FirstPublication {
  const { publication } = readScenarioFile(join(ROOT, 'workflows/laizhou-gas/complaint.scenarios.yaml'));
  const source = readFileSync(join(import.meta.dirname, `${process}.yaml`), 'utf8');
  const { organization } = checkOrganization(publication.organization.source);
  const { definition, problems } = checkDefinition(source, { organization: organization!, clauses: clausesOf(publication.organization.regulation) });
  if (definition === null) throw new Error(`expected ${process}.yaml to pass the check, saw ${JSON.stringify(problems)}; mend it`);
  return { ...publication, definitions: [...publication.definitions, { process, source, scenarios: null, ...expansionOf({ definition, organization: organization! }) }] };
}
