/** The texts of laizhou-gas, as the tests of definitions read them. */
import { readFileSync } from 'node:fs';
import { checkOrganization } from '../../../src/core/definition/check-organization.js';
import type { DefinitionContext } from '../../../src/core/definition/check-definition.js';
import { clausesOf } from '../../../src/core/definition/regulation.js';

export const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

export const complaint = read('workflows/laizhou-gas/complaint.yaml');
export const regulation = read('workflows/laizhou-gas/regulation.md');
export const organizationText = read('workflows/laizhou-gas/organization.yaml');

export function laizhouGas(): DefinitionContext {
  const { organization } = checkOrganization(organizationText);
  if (organization === null) throw new Error('expected organization.yaml of laizhou-gas to pass the check, saw problems: run npx kept check');
  return { organization, clauses: clausesOf(regulation) };
}
