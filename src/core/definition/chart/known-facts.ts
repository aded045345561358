/** Which facts are certainly set in each configuration: those that every way to it sets. */
import type { ActionText, Definition } from '../definition.js';
import { ownEntry } from '../own-entry.js';
import type { ChartState } from './chart.js';
import type { Configuration, Exploration, Step } from './configurations.js';

export type KnownFacts = ReadonlyMap<Configuration, ReadonlySet<string>>;

export function knownFacts(definition: Definition, { initial }: Exploration): KnownFacts {
  const known = new Map<Configuration, ReadonlySet<string>>();
  known.set(initial, new Set([...definition.opened.form.required, ...recordedIn(actionsOn('entry', initial.active))]));
  const waiting = [initial];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (const step of from.steps) {
      const after = knownAfter(definition, known.get(from)!, from, step);
      const before = known.get(step.to);
      const both = before ? new Set([...before].filter((fact) => after.has(fact))) : after;
      if (before && both.size === before.size) continue;
      known.set(step.to, both);
      waiting.push(step.to);
    }
  }
  return known;
}

/** What is known when a step is done, its actions and those of the states that it leaves and enters included. */
export function knownAfter(definition: Definition, known: ReadonlySet<string>, from: Configuration, step: Step): ReadonlySet<string> {
  const left = [...from.active].filter((state) => !step.to.active.has(state) || step.entered.includes(state));
  const actions = [...actionsOn('exit', left), ...step.exits.flatMap(({ transition }) => transition.actions ?? []), ...actionsOn('entry', step.entered)];
  return new Set([...known, ...brought(definition, step.event), ...recordedIn(actions)]);
}

/** Facts that the form of an event always brings. */
export function brought(definition: Definition, event: string | null): readonly string[] {
  return event === null ? [] : ownEntry(definition.events, event)?.form.required ?? [];
}

function actionsOn(when: 'entry' | 'exit', states: Iterable<ChartState>): readonly ActionText[] {
  return [...states].flatMap(({ node }) => node[when] ?? []);
}

function recordedIn(actions: readonly ActionText[]): readonly string[] {
  return actions.flatMap((action) => (action.type === 'record' ? [action.params.fact] : []));
}
