/**
 * Who takes no part in a case and sees nothing of it (回避): staff whom a fact names, whoever holds a post in a unit that a fact names or below it,
 * and who declared an interest; and whoever stands in for any of these, for that time. Once recused, always: who held a post there at any moment since
 * the case was opened is recused when it has ended, and the units of a post are those above it in the organization in force. A party is a pseudonym, or
 * '@<unit>' for all of a unit.
 */
import type { Definition } from '../definition/definition.js';
import type { Facts } from '../definition/machine/implementations.js';
import type { Organization } from '../definition/organization.js';
import { unitsAbove, unitsUnder } from '../definition/unit-tree.js';
import type { HeldPost } from './command.js';
import type { Parties } from './parties.js';

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

/** A unit in which somebody holds a post, or held one until an instant (ISO 8601). */
export interface HeldUnit {
  readonly unit: string;
  readonly until: string | null;
}

/** By pseudonym, by the units of the posts, and by every unit above these; of a unit held twice the later end counts. @param organization null where none is known */
export function partiesIn(organization: Pick<Organization, 'units'> | null, staff: string, held: readonly HeldUnit[]): Parties {
  const parties: Record<string, string | null> = { [staff]: null };
  for (const { unit, until } of held) {
    for (const party of [unit, ...(organization === null ? [] : unitsAbove(organization, unit))].map(allOf)) {
      const known = Object.hasOwn(parties, party) ? parties[party]! : undefined;
      if (known !== null && (until === null || known === undefined || until > known)) parties[party] = until;
    }
  }
  return parties;
}

/** Somebody as recusal knows them: by their parties where these were looked up, else by the units of their posts alone. */
export interface Somebody {
  readonly staff: string;
  readonly posts?: readonly HeldPost[];
  /** Whoever they stand in for. */
  readonly standsInFor?: readonly string[];
  readonly parties?: Parties;
}

export function partiesOf({ staff, posts = [], standsInFor = [], parties }: Somebody): Parties {
  return parties ?? { ...partiesIn(null, staff, posts.map(({ unit }) => ({ unit, until: null }))), ...now(standsInFor) };
}

/** As parties that somebody is for the present. */
export function now(parties: readonly string[]): Parties {
  return Object.fromEntries(parties.map((party) => [party, null]));
}

/** By what somebody is now: what they were since the case was opened is the database's to know (migrations/33-recusal-that-stays.ts). */
export function isRecused(recused: readonly string[], actor: Somebody): boolean {
  return recused.length > 0 && Object.entries(partiesOf(actor)).some(([party, until]) => until === null && recused.includes(party));
}
