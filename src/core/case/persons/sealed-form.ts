/** Parts a form into what the case may hold and what only the person's own encrypted store may. */
import type { Definition, EventRule } from '../../definition/definition.js';
import type { FormInput } from '../command.js';
import type { SealedValue } from '../transition.js';

/** Personal values become references '<event number>.<fact>', unique within the case; all else stays as it came. */
export function sealForm(definition: Definition, rule: EventRule, input: FormInput, sequence: number): { form: Record<string, unknown>; sealed: SealedValue[] } {
  const form: Record<string, unknown> = {};
  const sealed: SealedValue[] = [];
  for (const name of [...rule.form.required, ...rule.form.optional]) {
    if (!Object.hasOwn(input, name) || input[name] === undefined) continue;
    const fact = definition.facts[name]!;
    const person = fact.type === 'person';
    if (!person && !fact.personal) {
      form[name] = input[name];
      continue;
    }
    const reference = `${sequence}.${name}`;
    form[name] = reference;
    sealed.push({ reference, fact: name, person, value: input[name] });
  }
  return { form, sealed };
}

/** A reason that somebody gives for what is no event of the process: their words, so sealed as any personal text is. */
export function sealReason(reason: string, sequence: number): { form: { readonly reason: string }; sealed: SealedValue[] } {
  const reference = `${sequence}.reason`;
  return { form: { reason: reference }, sealed: [{ reference, fact: 'reason', person: false, value: reason }] };
}
