/** The opening as people without an account fill it in: the same event with the facts that are theirs, so that no other fact is known to it. */
import type { Definition, EventRule } from './definition.js';

const rules = new WeakMap<Definition, EventRule>();

/** Null where the public opens nothing. One object for each definition: what is compiled for a rule is kept by it. */
export function publicOpening(definition: Definition): EventRule | null {
  const opens = definition.public?.opens;
  if (opens === undefined) return null;
  const { required } = definition.opened.form;
  const rule = rules.get(definition) ?? { ...definition.opened, form: { required, optional: opens.form.filter((fact) => !required.includes(fact)) } };
  rules.set(definition, rule);
  return rule;
}
