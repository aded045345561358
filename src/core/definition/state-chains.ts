/**
 * States that hold at once, as people read them: a chain for each parallel region, from the outermost in, in the order of the definition.
 * What two chains share stands in the first alone.
 */
import type { StateNodeText } from './definition.js';

export interface PlacedState {
  readonly state: string;
  /** The state that it lies in; null for one of the outermost. */
  readonly within: string | null;
}

/** The active states of a statechart, each before those inside it. */
export function placedStates(active: readonly string[], statechart: StateNodeText): PlacedState[] {
  return placesIn(statechart, null).filter(({ state }) => active.includes(state));
}

function placesIn({ states }: StateNodeText, within: string | null): PlacedState[] {
  return Object.entries(states ?? {}).flatMap(([state, child]) => [{ state, within }, ...placesIn(child, state)]);
}

export function stateChains<Placed extends PlacedState>(states: readonly Placed[]): Placed[][] {
  const chains: Placed[][] = [];
  for (const one of states) {
    const chain = chains.at(-1);
    if (chain !== undefined && chain.at(-1)!.state === one.within) chain.push(one);
    else chains.push([one]);
  }
  return chains;
}
