/** States that hold at once: a chain for each of those side by side, outermost first, as the API tells them in order. */
import type { CaseView } from '../api/views.js';

type States = CaseView['states'];

export function stateChains(states: States): States[] {
  return states.reduce<States[]>((chains, one) => {
    const chain = chains.at(-1);
    return chain?.at(-1)?.state === one.within && chain !== undefined ? [...chains.slice(0, -1), [...chain, one]] : [...chains, [one]];
  }, []);
}
