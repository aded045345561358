/** The instant that a promise counts from, as a fact of the case states it. */
import type { Instant } from '../../calendar/instant.js';
import type { Facts } from '../../definition/machine/implementations.js';
import { DefinitionDefect } from '../definition-defect.js';

/** Years that a deadline can be counted in; forms take no others, but an expression may compute one. */
const FIRST = Date.UTC(1900, 0, 1);
const AFTER_LAST = Date.UTC(3000, 0, 1);

/** @throws DefinitionDefect where the fact holds no instant of the years 1900 to 2999 */
export function anchorOf(facts: Facts, fact: string): Instant {
  const instant = Date.parse(String(facts[fact]));
  if (instant >= FIRST && instant < AFTER_LAST) return instant;
  throw new DefinitionDefect(`expected '${fact}' to hold an instant of the years 1900 to 2999, saw ${String(facts[fact])}; bound what is recorded there`);
}
