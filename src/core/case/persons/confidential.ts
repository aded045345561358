/** Whether a person of a case is kept confidential (保密), and from whom: as the definition says of the fact that names the person. */
import type { Definition, Fact } from '../../definition/definition.js';
import { ExpressionError, expressionScope, type Evaluate } from '../../definition/expression.js';
import type { Facts } from '../../definition/machine/implementations.js';
import type { Actor } from '../command.js';
import { holds } from '../permission.js';

/** True where the reader must not be shown the person, not even masked. What cannot be computed counts as confidential. */
export function isHiddenFrom(definition: Definition, fact: Fact, facts: Facts, reader: Actor): boolean {
  const { confidential } = fact;
  if (confidential === undefined || holds(definition, confidential.by, facts, reader)) return false;
  try {
    return programOf(definition, confidential.cel)({ facts }) === true;
  } catch (error) {
    if (error instanceof ExpressionError) return true;
    throw error;
  }
}

const programs = new WeakMap<Definition, Map<string, Evaluate>>();

/** Compiled once for each expression of a definition version. */
function programOf(definition: Definition, cel: string): Evaluate {
  const known = programs.get(definition) ?? new Map<string, Evaluate>();
  programs.set(definition, known);
  const program = known.get(cel) ?? expressionScope(definition.facts, null).compile(cel);
  known.set(cel, program);
  return program;
}
