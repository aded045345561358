/** An opening form that the definition accepts, for the first try of somebody new. */
import type { Definition, Fact } from '../definition/definition.js';
import type { Organization } from '../definition/organization.js';
import { requirementProblem } from './admission.js';
import type { ProcessVersion } from './process-version.js';

const TRIES_MAX = 200;

/** Fills the required facts, trying their choices until the definition's requirements hold; null where none fit. */
export function sampleForm(process: ProcessVersion): Readonly<Record<string, unknown>> | null {
  const { definition, organization } = process;
  const { opened } = definition;
  const actor = { post: opened.by[0]!.post, unit: Object.keys(organization.units)[0]!, staff: 'staff-1' };
  const forms = combinations(opened.form.required.map((fact) => [fact, valuesOf(definition.facts[fact]!, organization)]));
  return forms.find((form) =>
    process.formProblems(opened, form).length === 0 && holds(definition, form, actor)) ?? null;
}

function holds(definition: Definition, form: Readonly<Record<string, unknown>>, actor: { post: string; unit: string; staff: string }): boolean {
  return requirementProblem(definition, definition.opened, {}, form, actor) === null;
}

function combinations(facts: readonly (readonly [string, readonly unknown[]])[]): Readonly<Record<string, unknown>>[] {
  let forms: Readonly<Record<string, unknown>>[] = [{}];
  for (const [fact, values] of facts) {
    forms = forms.flatMap((form) => values.map((value) => ({ ...form, [fact]: value }))).slice(0, TRIES_MAX);
  }
  return forms;
}

function valuesOf(fact: Fact, { units }: Organization): readonly unknown[] {
  if (fact.choices) return Object.keys(fact.choices);
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = fact;
  const samples: Readonly<Record<Fact['type'], readonly unknown[]>> = {
    boolean: [true, false],
    integer: [Math.min(Math.max(1, minimum), maximum)],
    number: [Math.min(Math.max(1, minimum), maximum)],
    text: [fact.title.zh],
    date: ['2026-09-30'],
    instant: ['2026-09-30T10:00:00+08:00'],
    unit: Object.keys(units),
    staff: ['staff-1'],
    person: [{ name: fact.title.zh }],
  };
  return samples[fact.type];
}
