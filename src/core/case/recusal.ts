/**
 * Who takes no part in a case and sees nothing of it (回避): staff whom a fact names, whoever holds a post in a unit that a fact names or below it,
 * and who declared an interest. Once recused, always. A party is a pseudonym, or '@<unit>' for all of a unit.
 */
import type { Definition } from '../definition/definition.js';
import type { Facts } from '../definition/machine/implementations.js';
import type { Organization } from '../definition/organization.js';
import { unitsUnder } from '../definition/unit-tree.js';
import type { HeldPost } from './command.js';

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

/** Every way in which somebody can be recused. */
export function partiesOf({ staff, posts = [] }: { readonly staff: string; readonly posts?: readonly HeldPost[] }): string[] {
  return [...new Set([staff, ...posts.map(({ unit }) => allOf(unit))])];
}

export function isRecused(recused: readonly string[], actor: { readonly staff: string; readonly posts?: readonly HeldPost[] }): boolean {
  return recused.length > 0 && partiesOf(actor).some((party) => recused.includes(party));
}
