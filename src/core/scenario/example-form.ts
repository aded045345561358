/** Makes up a form that fits its facts: for simulations, where nobody fills one in. */
import { dateAt, formatInstant, type Instant } from '../calendar/instant.js';
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

/** Every required fact, and each optional one as the dice fall; days and instants lie about the one at which it is sent. */
export function exampleForm(definition: Definition, organization: Organization, rule: EventRule, random: Random, at: Instant): FormInput {
  const asked = [...rule.form.required, ...rule.form.optional.filter(() => random() < 0.5)];
  return Object.fromEntries(asked.map((name) => [name, EXAMPLES[definition.facts[name]!.type](definition.facts[name]!, { organization, random, at })]));
}

interface Circumstances {
  readonly organization: Organization;
  readonly random: Random;
  readonly at: Instant;
}

const HOUR_MS = 3_600_000;
/** Before and after the sending: work that is reported was done, work that is planned will be. */
const AWAY_MS = [-HOUR_MS / 2, 72 * HOUR_MS];

const EXAMPLES: Readonly<Record<Fact['type'], (fact: Fact, circumstances: Circumstances) => unknown>> = {
  boolean: (_fact, { random }) => random() < 0.5,
  integer: ({ minimum = 0, maximum = minimum + 10 }, { random }) => Math.ceil(minimum + random() * (maximum - minimum)),
  number: ({ minimum = 0, maximum = minimum + 10 }, { random }) => minimum + random() * (maximum - minimum),
  text: ({ choices }, { random }) => (choices ? pick(random, Object.keys(choices)) : '示例'),
  date: (_fact, { organization: { zone }, random, at }) => dateAt(zone, at + pick(random, AWAY_MS)),
  instant: (_fact, { organization: { zone }, random, at }) => formatInstant(at + pick(random, AWAY_MS), zone),
  unit: (_fact, { organization: { units }, random }) => pick(random, Object.keys(units)),
  staff: (_fact, { random }) => `staff-${pick(random, [1, 2, 3])}`,
  person: () => ({ name: '示例客户', phone: '13800001234' }),
};
