/** The actions of a statechart: on entering and leaving a state, and on the way. */
import type { ActionText } from '../definition.js';
import type { Path } from '../text/tree.js';
import type { Subject } from './subject.js';

export interface PlacedAction {
  readonly action: ActionText;
  readonly path: Path;
  /** The event whose form the action sees; null where there is none. */
  readonly event: string | null;
}

export function actionsOf({ chart }: Pick<Subject, 'chart'>): readonly PlacedAction[] {
  const states = chart.states.flatMap((state) =>
    (['entry', 'exit'] as const).flatMap((when) =>
      (state.node[when] ?? []).map((action, index) => ({ action, path: [...state.path, when, index], event: null })),
    ),
  );
  const exits = chart.exits.flatMap(({ transition, path, kind, name }) =>
    (transition.actions ?? []).map((action, index) => ({ action, path: [...path, 'actions', index], event: kind === 'on' ? name : null })),
  );
  return [...states, ...exits];
}
