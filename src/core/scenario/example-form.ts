/** Makes up a form that fits its facts: for simulations, where nobody fills one in. */
import type { Definition, EventRule, Fact } from '../definition/definition.js';
import type { Organization } from '../definition/organization.js';
import type { FormInput } from '../case/command.js';

/** A number from 0 up to but not including 1. */
export type Random = () => number;

/** A repeatable source of random numbers (the mulberry32 generator). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!;
}

/** Every required fact, and each optional one as the dice fall. */
export function exampleForm(definition: Definition, organization: Organization, rule: EventRule, random: Random): FormInput {
  const asked = [...rule.form.required, ...rule.form.optional.filter(() => random() < 0.5)];
  return Object.fromEntries(asked.map((name) => [name, exampleValue(definition.facts[name]!, organization, random)]));
}

function exampleValue(fact: Fact, organization: Organization, random: Random): unknown {
  return EXAMPLES[fact.type](fact, organization, random);
}

const EXAMPLE_DAY = '2026-09-30';

const EXAMPLES: Readonly<Record<Fact['type'], (fact: Fact, organization: Organization, random: Random) => unknown>> = {
  boolean: (_fact, _organization, random) => random() < 0.5,
  integer: ({ minimum = 0, maximum = minimum + 10 }, _organization, random) => Math.ceil(minimum + random() * (maximum - minimum)),
  number: ({ minimum = 0, maximum = minimum + 10 }, _organization, random) => minimum + random() * (maximum - minimum),
  text: ({ choices }, _organization, random) => (choices ? pick(random, Object.keys(choices)) : '示例'),
  date: () => EXAMPLE_DAY,
  instant: () => `${EXAMPLE_DAY}T10:00:00+08:00`,
  unit: (_fact, { units }, random) => pick(random, Object.keys(units)),
  staff: (_fact, _organization, random) => `staff-${pick(random, [1, 2, 3])}`,
  person: () => ({ name: '示例客户', phone: '13800001234' }),
};
