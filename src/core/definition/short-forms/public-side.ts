/** What is public of a process, every short form written out. */
import type { PublicSide } from '../definition.js';
import { many, type WrittenPublicSide } from './written.js';

export function writeOutPublicSide({ opens, follow, list }: WrittenPublicSide): PublicSide {
  return {
    ...(opens && { opens: { as: opens.as, at: opens.at, form: many(opens.form) } }),
    ...(follow !== undefined && { follow: many(follow) }),
    ...(list && { list: { states: many(list.states), facts: many(list.facts) } }),
  };
}
