/** The statechart as a graph: its states by name, and every way out of each. */
import type { StateNodeText, TransitionText } from '../definition.js';
import type { Path } from '../text/tree.js';

export type Kind = 'atomic' | 'compound' | 'parallel' | 'final' | 'history';

export interface ChartState {
  /** Unique in a process; '' for the whole chart. */
  readonly name: string;
  readonly kind: Kind;
  readonly path: Path;
  readonly depth: number;
  readonly parent: ChartState | null;
  readonly children: ChartState[];
  readonly node: StateNodeText;
  readonly exits: Exit[];
}

export type ExitKind = 'on' | 'after' | 'always' | 'onDone';

/** One transition out of a state. */
export interface Exit {
  readonly source: ChartState;
  readonly kind: ExitKind;
  /** The event of `on` as it is meant, the term of `after`; else ''. The path has it as it is written. */
  readonly name: string;
  /** Exits with one trigger compete: the first whose guard holds is taken. */
  readonly trigger: string;
  readonly transition: TransitionText;
  readonly path: Path;
}

export interface Chart {
  readonly root: ChartState;
  /** In document order, the root first. */
  readonly states: readonly ChartState[];
  readonly byName: ReadonlyMap<string, ChartState>;
  readonly exits: readonly Exit[];
}

/** `eventOf` gives the event that is meant by a name in the `on` of a state. */
export function chartOf(statechart: StateNodeText, eventOf: (name: string, node: StateNodeText) => string = (name) => name): Chart {
  const states: ChartState[] = [];
  const root = addState('', statechart, ['statechart'], null, { states, eventOf });
  const byName = new Map<string, ChartState>();
  for (const state of states) if (!byName.has(state.name)) byName.set(state.name, state);
  return { root, states, byName, exits: states.flatMap((state) => state.exits) };
}

interface Drawing {
  readonly states: ChartState[];
  readonly eventOf: (name: string, node: StateNodeText) => string;
}

function addState(name: string, node: StateNodeText, path: Path, parent: ChartState | null, drawing: Drawing): ChartState {
  const state: ChartState = { name, kind: kindOf(node), path, depth: parent ? parent.depth + 1 : 0, parent, children: [], node, exits: [] };
  drawing.states.push(state);
  state.exits.push(...exitsOf(state, drawing));
  for (const [child, childNode] of Object.entries(node.states ?? {})) {
    state.children.push(addState(child, childNode, [...path, 'states', child], state, drawing));
  }
  return state;
}

function kindOf(node: StateNodeText): Kind {
  if (node.type !== undefined) return node.type;
  return Object.keys(node.states ?? {}).length > 0 ? 'compound' : 'atomic';
}

function exitsOf(source: ChartState, { eventOf }: Drawing): Exit[] {
  const { node, path } = source;
  const row = (kind: ExitKind, name: string, transitions: readonly TransitionText[], at: Path): Exit[] =>
    transitions.map((transition, index) => ({ source, kind, name, trigger: triggerOf(kind, name, source), transition, path: [...at, index] }));
  return [
    ...Object.entries(node.on ?? {}).flatMap(([name, list]) => row('on', eventOf(name, node), list, [...path, 'on', name])),
    ...Object.entries(node.after ?? {}).flatMap(([name, list]) => row('after', name, list, [...path, 'after', name])),
    ...row('always', '', node.always ?? [], [...path, 'always']),
    ...row('onDone', '', node.onDone ?? [], [...path, 'onDone']),
  ];
}

/** An event and `always` reach every active state; a timer and `onDone` are one state's own. */
function triggerOf(kind: ExitKind, name: string, source: ChartState): string {
  if (kind === 'on') return `on ${name}`;
  return kind === 'always' ? 'always' : `${kind} ${name} of ${source.path.join('/')}`;
}

/** The state that an exit leads to: null where it stays, or where the name is unknown. */
export function targetOf(chart: Chart, exit: Exit): ChartState | null {
  const name = exit.transition.target;
  return name === undefined ? null : chart.byName.get(name) ?? null;
}

export function ancestorsOf(state: ChartState): readonly ChartState[] {
  const above: ChartState[] = [];
  for (let next = state.parent; next !== null; next = next.parent) above.push(next);
  return above;
}

export function isInside(state: ChartState, other: ChartState): boolean {
  return state === other || ancestorsOf(state).includes(other);
}

export function initialOf(state: ChartState): ChartState | null {
  return state.children.find((child) => child.name === state.node.initial) ?? null;
}

