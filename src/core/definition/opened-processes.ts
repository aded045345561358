/** The processes of which a definition opens cases. */
import type { ActionText, Definition, StateNodeText } from './definition.js';

export function openedProcesses({ statechart }: Definition): ReadonlySet<string> {
  return new Set(actionsIn(statechart).flatMap((action) => (action.type === 'open' ? [action.params.process] : [])));
}

function actionsIn({ entry = [], exit = [], on = {}, after = {}, always = [], onDone = [], states = {} }: StateNodeText): ActionText[] {
  const transitions = [...Object.values(on).flat(), ...Object.values(after).flat(), ...always, ...onDone];
  return [...entry, ...exit, ...transitions.flatMap(({ actions = [] }) => actions), ...Object.values(states).flatMap(actionsIn)];
}
