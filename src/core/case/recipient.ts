/** Who is told: a person of the case by the reference that stands for the value, a member of staff, holders of a post, a unit. */
import type { Holder } from '../definition/definition.js';
import type { Facts } from '../definition/machine/implementations.js';
import { ownEntry } from '../definition/own-entry.js';
import { resolveHolder } from './permission.js';
import type { ProcessVersion } from './process-version.js';

export type Recipient =
  /** A person: the value sealed under this reference when the message was decided; null where nobody was named. */
  | { readonly fact: string; readonly reference: string | null }
  /** A member of staff whom a fact names. */
  | { readonly fact: string; readonly staff: string | null }
  /** A member of staff by name. */
  | { readonly staff: string }
  | { readonly post: string; readonly unit: string | null; readonly staff: string | null }
  /** Holders of a post who read the case as its definition says: being told gives none of them a reading. */
  | { readonly post: string; readonly unit: null; readonly staff: null; readonly of: 'readers' }
  | { readonly unit: string | null };

/** @param to a fact of type person or staff, a post, or a holder */
export function recipientOf({ definition }: ProcessVersion, to: string | Holder, facts: Facts): Recipient {
  if (typeof to !== 'string') return resolveHolder(definition, to, facts);
  const fact = ownEntry(definition.facts, to);
  if (fact === undefined) return resolveHolder(definition, { post: to }, facts);
  const value = (ownEntry(facts, to) as string | undefined) ?? null;
  return fact.type === 'person' ? { fact: to, reference: value } : { fact: to, staff: value };
}
