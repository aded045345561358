/** A checked definition of an organization → a version ready to decide with. */
import { compileDefinition } from '../definition/machine/compile.js';
import type { Definition, EventRule } from '../definition/definition.js';
import { buildMachine } from '../definition/machine/machine.js';
import type { Organization } from '../definition/organization.js';
import { validateForm } from '../definition/validate-form.js';
import { organizationCalendars } from '../definition/organization-calendar.js';
import type { ProcessVersion } from './process-version.js';

export function buildProcessVersion(definition: Definition, organization: Organization, hash: string): ProcessVersion {
  return {
    definition,
    hash,
    organization,
    runnable: buildMachine(definition, compileDefinition(definition)),
    calendarOf: organizationCalendars(organization),
    formProblems: (rule: EventRule, form) => validateForm(definition, rule, organization, form),
  };
}
