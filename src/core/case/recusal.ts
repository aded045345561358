/**
 * Who takes no part in a case and sees nothing of it (回避): staff whom a fact names, whoever holds a post in a unit that a fact names or below it,
 * and who declared an interest; and whoever stands in for any of these, for that time. Once recused, always. A party is a pseudonym, or '@<unit>' for all of a unit.
 */
import type { Definition } from '../definition/definition.js';
import type { Facts } from '../definition/machine/implementations.js';
import type { Organization } from '../definition/organization.js';
import { unitsUnder } from '../definition/unit-tree.js';
import type { Actor } from './command.js';

const allOf = (unit: string): string => `@${unit}`;

/** The parties that facts of a case name. */
export function recusedParties({ definition, organization }: { readonly definition: Definition; readonly organization: Organization }, facts: Facts): string[] {
  const named = Object.entries(definition.facts).flatMap(([name, { recused, type }]) => {
    const value = recused && Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (typeof value !== 'string') return [];
    return type === 'unit' ? unitsUnder(organization, value).map(allOf) : [value];
  });
  return [...new Set(named)].sort();
}

/** Who can be recused: somebody with the posts that they hold, their own or of those they stand in for. */
type Somebody = Pick<Actor, 'staff' | 'standsInFor'> & Partial<Pick<Actor, 'posts'>>;

/** Every way in which somebody can be recused. */
export function partiesOf({ staff, posts = [], standsInFor = [] }: Somebody): string[] {
  return [...new Set([staff, ...standsInFor, ...posts.map(({ unit }) => allOf(unit))])];
}

export function isRecused(recused: readonly string[], actor: Somebody): boolean {
  return recused.length > 0 && partiesOf(actor).some((party) => recused.includes(party));
}
