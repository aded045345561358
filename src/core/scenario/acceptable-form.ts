/** An opening form that the definition accepts, for the first try of somebody new. */
import { dateAt, type Instant } from '../calendar/instant.js';
import { requirementProblem } from '../case/admission.js';
import type { FormInput } from '../case/command.js';
import type { ProcessVersion } from '../case/process-version.js';
import { exampleForm, seededRandom } from './example-form.js';

const TRIES_MAX = 100;

/** Example values for what is required, tried until the definition's own requirements hold at an instant; null where none were found. */
export function acceptableForm(process: ProcessVersion, at: Instant): FormInput | null {
  const { definition, organization } = process;
  const { opened } = definition;
  const bare = { ...opened, form: { ...opened.form, optional: [] } };
  const actor = { post: opened.by[0]!.post, unit: Object.keys(organization.units)[0]!, staff: 'staff-1' };
  const received = { instant: at, date: dateAt(organization.zone, at), in_working_hours: true, workday: true };
  for (let seed = 1; seed <= TRIES_MAX; seed += 1) {
    const form = exampleForm(definition, organization, bare, seededRandom(seed), at);
    if (process.formProblems(opened, form).length === 0 && requirementProblem(definition, opened, { facts: {}, form, actor, received }) === null) return form;
  }
  return null;
}
