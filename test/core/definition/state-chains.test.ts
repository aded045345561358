/** States that hold at once, as people read them: a chain for each that stands beside others, never one inside another that it is not in. */
import type { StateNodeText } from '../../../src/core/definition/definition.js';
import { placedStates, stateChains } from '../../../src/core/definition/state-chains.js';

const CHART: StateNodeText = {
  initial: 'in-hand',
  states: {
    'in-hand': {
      type: 'parallel',
      states: {
        work: { initial: 'reported', states: { reported: {}, done: { type: 'final' } } },
        valve: { initial: 'asked', states: { asked: {}, closed: {} } },
      },
    },
    withdrawn: { type: 'final' },
  },
};

const chainsOf = (...active: readonly string[]) => stateChains(placedStates(active, CHART)).map((chain) => chain.map(({ state }) => state));

test('what holds side by side is a chain each, in the order of the definition, whatever the order in which it is told', () => {
  expect(chainsOf('in-hand', 'work', 'valve', 'reported', 'closed')).toEqual([['in-hand', 'work', 'reported'], ['valve', 'closed']]);
  expect(chainsOf('closed', 'valve', 'done', 'work', 'in-hand')).toEqual([['in-hand', 'work', 'done'], ['valve', 'closed']]);
});

test('where nothing stands beside anything there is one chain, and where nothing is known there is none', () => {
  expect([chainsOf('withdrawn'), chainsOf(), chainsOf('of-another-version')]).toEqual([[['withdrawn']], [], []]);
});
