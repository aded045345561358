/** The states of a statechart that have no states of their own: what a list shows a case in. */
import type { StateNodeText } from './definition.js';

/** The innermost states inside the state of this name, itself where it has none inside; none where there is no such state. */
export function innermostIn({ states }: StateNodeText, name: string): string[] {
  return Object.entries(states ?? {}).flatMap(([id, child]) => {
    if (child.type === 'history') return [];
    return id === name ? innermost(id, child) : innermostIn(child, name);
  });
}

function innermost(name: string, { states }: StateNodeText): string[] {
  const inside = Object.entries(states ?? {}).filter(([, child]) => child.type !== 'history');
  return inside.length === 0 ? [name] : inside.flatMap(([id, child]) => innermost(id, child));
}
