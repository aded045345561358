/** The events that lengthen a commitment by the action `extend`, each once. */
import type { Definition, StateNodeText, TransitionText } from './definition.js';

export function extendingEvents({ statechart }: Definition, commitment: string): readonly string[] {
  return [...new Set(eventsIn(statechart, ({ actions = [] }) => actions.some(({ type, params }) => type === 'extend' && params.commitment === commitment)))];
}

function eventsIn({ on = {}, states = {} }: StateNodeText, extend: (transition: TransitionText) => boolean): string[] {
  const here = Object.entries(on).flatMap(([event, transitions]) => (transitions.some(extend) ? [event] : []));
  return [...here, ...Object.values(states).flatMap((state) => eventsIn(state, extend))];
}
