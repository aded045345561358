/** From the text of `organization.yaml` to a checked organization, or to every mistake in it at once. */
import { checkCalendars, checkOrganizationRules } from './checks/organization.js';
import { findingsIn } from './findings.js';
import { ORGANIZATION_SCHEMA } from './schema/organization-schema.js';
import type { Organization, Register } from './organization.js';
import type { Problem } from './problem.js';
import { many, mapValues, type OneOrMany, type Written } from './short-forms/written.js';
import { parseYaml } from './text/parse-yaml.js';
import { shapeCheck } from './text/shape.js';

export interface CheckedOrganization {
  /** Null if and only if there are problems. */
  readonly organization: Organization | null;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

const checkShape = shapeCheck(ORGANIZATION_SCHEMA, () => false);

type WrittenRegister = Omit<Register, 'by'> & { readonly by: OneOrMany<string> };
type WrittenOrganization = Omit<Organization, 'seasons' | 'holidays' | 'areas' | 'registers'> & Partial<Omit<Organization, 'registers'>> & { readonly registers?: Written<WrittenRegister> };

export function checkOrganization(text: string): CheckedOrganization {
  const { tree, problems } = parseYaml(text);
  if (tree === null) return { organization: null, problems };
  const shape = checkShape(tree);
  const findings = findingsIn(tree, shape);
  const written = shape.rest as WrittenOrganization | null;
  if (written === null) return { organization: null, problems: findings.problems() };
  const organization = JSON.parse(JSON.stringify(writtenOut(written))) as Organization;
  checkOrganizationRules(organization, findings);
  if (findings.problems().length === 0) checkCalendars(organization, findings);
  const found = findings.problems();
  return found.length > 0 ? { organization: null, problems: found } : { organization, problems: [] };
}

function writtenOut({ registers, ...written }: WrittenOrganization): Organization {
  return {
    ...written,
    seasons: written.seasons ?? {}, holidays: written.holidays ?? [], areas: written.areas ?? {},
    ...(registers && { registers: mapValues(registers, (register) => ({ ...register, by: many(register.by) })) }),
  };
}
