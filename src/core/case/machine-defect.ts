/** What a machine throws is its definition's mistake, told without XState's own words. */
import { DefinitionDefect } from './definition-defect.js';

/**
 * Runs a step of the machine. What it throws, an endless `always` or an expression without its value, is the definition's
 * mistake; XState wraps what a guard throws in an error of its own, so that its kind stands in the message alone.
 */
export function orDefect<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw new DefinitionDefect(`expected a step of the process, saw: ${(error instanceof Error ? error.message : String(error)).replace(XSTATE_HEAD, '')}`);
  }
}

/** What XState puts before the words of a guard; a step that is recalled has the guard's alone, and both are to tell the same. */
const XSTATE_HEAD = /^Unable to evaluate guard [^\n]*\n/;
