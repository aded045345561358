/** Titles of the states of a statechart, by name; names are unique in a definition. */
import type { StateNodeText, Title } from './definition.js';

export function stateTitles(statechart: StateNodeText): ReadonlyMap<string, Title> {
  return new Map(titlesIn(statechart));
}

function titlesIn({ states }: StateNodeText): [string, Title][] {
  return Object.entries(states ?? {}).flatMap(([name, state]) => [[name, state.meta?.title ?? { zh: name, en: name }], ...titlesIn(state)]);
}

/** What a state asks somebody to do; null where it asks nothing. */
export function taskTitle(node: StateNodeText, state: string): Title | null {
  for (const [name, child] of Object.entries(node.states ?? {})) {
    const found = name === state ? (child.meta?.task ?? null) : taskTitle(child, state);
    if (found !== null) return found;
  }
  return null;
}
