/** Who may send an event: posts, the unit and person that facts name, four eyes, recusal. */
import type { Definition, EventRule, Holder } from '../definition/definition.js';
import type { Facts } from '../definition/machine/implementations.js';
import { actsFor, postAt } from './acting.js';
import type { Actor, HeldPost } from './command.js';
import type { ProcessVersion } from './process-version.js';
import { isRecused, recusedParties } from './recusal.js';
import { fourEyes, namesRecused, postRequired, recusal } from './refusals.js';
import type { Rejection } from './rejection.js';

export interface Permitted {
  readonly as: HeldPost;
  /** The person who alone may do it, where somebody else does in their part. */
  readonly inPartOf?: string;
}

export type Permission = Permitted | { readonly rejection: Rejection };

/** The post under which the actor may do this, or why not. Recusal comes first, then the post, then four eyes. */
export function permit(
  process: Pick<ProcessVersion, 'definition' | 'organization'>,
  rule: Pick<EventRule, 'by' | 'except'>,
  facts: Facts,
  actor: Actor,
  recused: readonly string[],
): Permission {
  const { definition } = process;
  if (isRecused(recused, actor)) return { rejection: recusal() };
  const held = rule.by.map((holder) => permitted(holder, definition, facts, actor)).find((one) => one !== null);
  if (!held) return { rejection: postRequired(rule.by, facts, actor, process) };
  const author = rule.except.find((fact) => {
    const staff = own(facts, fact);
    return typeof staff === 'string' && (actsFor(actor, staff) || actor.tookPartOf?.includes(staff));
  });
  return author === undefined ? held : { rejection: fourEyes(author, definition, own(facts, author) === actor.staff) };
}

/** Why a form is refused that gives a part to somebody who takes none: a task of theirs could be done by nobody. */
export function recusedPart(definition: Definition, form: Facts, recused: readonly string[]): Rejection | null {
  const given = Object.entries(form).find(([name, staff]) => {
    const fact = definition.facts[name]!;
    return fact.type === 'staff' && !fact.recused && recused.includes(staff as string);
  });
  return given === undefined ? null : namesRecused(given[0], definition);
}

/** Why somebody takes no part, where facts name them or a unit of theirs. */
export function recusalOf(process: Pick<ProcessVersion, 'definition' | 'organization'>, facts: Facts, actor: Actor): Rejection | null {
  return isRecused(recusedParties(process, facts), actor) ? recusal() : null;
}

/** Whether the actor is one of the holders. */
export function holds(definition: Definition, holders: readonly Holder[], facts: Facts, actor: Actor): boolean {
  return holders.some((holder) => heldAs(holder, definition, facts, actor) !== null);
}

function permitted(holder: Holder, definition: Definition, facts: Facts, actor: Actor): Permitted | null {
  const as = heldAs(holder, definition, facts, actor);
  if (as === null) return null;
  const { staff } = resolveHolder(definition, holder, facts);
  return staff === null || staff === actor.staff ? { as } : { as, inPartOf: staff };
}

function heldAs(holder: Holder, definition: Definition, facts: Facts, actor: Actor): HeldPost | null {
  const place = resolveHolder(definition, holder, facts);
  if (holder.person !== undefined && (place.staff === null || !actsFor(actor, place.staff))) return null;
  // A unit that no fact has named yet is no unit of anybody.
  return holder.unit !== undefined && place.unit === null ? null : postAt(actor, holder.post, place.unit);
}

/** A holder with the unit and person that the facts name now; null where the fact is not set. */
export function resolveHolder(definition: Definition, holder: Holder, facts: Facts): { post: string; unit: string | null; staff: string | null } {
  return {
    post: holder.post,
    unit: holder.unit === undefined ? null : unitOf(definition, holder.unit, facts),
    staff: holder.person === undefined ? null : ((own(facts, holder.person) as string | undefined) ?? null),
  };
}

/** A unit named outright, or by a fact of type unit; null where that fact is not set. */
export function unitOf(definition: Definition, unit: string, facts: Facts): string | null {
  const isFact = Object.hasOwn(definition.facts, unit) && definition.facts[unit]!.type === 'unit';
  return isFact ? ((own(facts, unit) as string | undefined) ?? null) : unit;
}

function own(facts: Facts, name: string): unknown {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}
