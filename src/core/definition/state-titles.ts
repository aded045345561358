/** Titles of the states of a statechart, by name; names are unique in a definition. */
import type { StateNodeText, Title } from './definition.js';

export function stateTitles(statechart: StateNodeText): ReadonlyMap<string, Title> {
  return new Map(titlesIn(statechart));
}

function titlesIn({ states }: StateNodeText): [string, Title][] {
  return Object.entries(states ?? {}).flatMap(([name, state]) => [[name, state.meta?.title ?? { zh: name, en: name }], ...titlesIn(state)]);
}
