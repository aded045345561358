/**
 * Every combination of states that a case can stand in, and every step between them, by the rules of XState v5 with
 * each guard taken as unknown: so whatever a real case can do is among these steps. History is remembered exactly.
 */
import { ancestorsOf, type Chart, type ChartState, type Exit, initialOf, isInside, targetOf } from './chart.js';

export const CONFIGURATIONS_MAX = 1_000;
export const STEPS_MAX = 10_000;

export interface Configuration {
  /** The innermost active states, in document order. */
  readonly leaves: readonly ChartState[];
  /** Leaves with all that is around them. */
  readonly active: ReadonlySet<ChartState>;
  /** Their names. */
  readonly names: ReadonlySet<string>;
  readonly history: History;
  readonly ended: boolean;
  readonly steps: Step[];
}

export interface Step {
  readonly trigger: string;
  /** The event that is taken; null for timers, `always` and `onDone`. */
  readonly event: string | null;
  readonly exits: readonly Exit[];
  readonly entered: readonly ChartState[];
  readonly to: Configuration;
}

export interface Exploration {
  readonly initial: Configuration;
  readonly configurations: readonly Configuration[];
  /** False when there are more combinations than are looked at. */
  readonly complete: boolean;
}

/** What each history node remembers: the states that were left when its parent was. */
type History = ReadonlyMap<ChartState, readonly ChartState[]>;

/** Needs a chart without mistakes of shape: every initial state and target known. */
export function explore(chart: Chart): Exploration {
  const order = new Map(chart.states.map((state, index) => [state, index]));
  const known = new Map<string, Configuration>();
  const waiting: Configuration[] = [];
  const at = (leaves: readonly ChartState[], history: History): Configuration => {
    const sorted = [...leaves].sort((a, b) => order.get(a)! - order.get(b)!);
    const key = keyOf(sorted, history, order);
    let configuration = known.get(key);
    if (!configuration) {
      const active = new Set(sorted.flatMap((leaf) => [leaf, ...ancestorsOf(leaf)]));
      const names = new Set([...active].map(({ name }) => name));
      configuration = { leaves: sorted, active, names, history, ended: isDone(chart.root, active), steps: [] };
      known.set(key, configuration);
      waiting.push(configuration);
    }
    return configuration;
  };
  const initial = at(leavesOf(chart.root), new Map());
  let steps = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (known.size > CONFIGURATIONS_MAX || steps > STEPS_MAX) return { initial, configurations: [...known.values()], complete: false };
    if (next.ended) continue;
    for (const step of stepsFrom(chart, next)) {
      const { trigger, exits } = step;
      const { leaves, history, entered } = take(chart, next, exits);
      next.steps.push({ trigger, event: eventOf(exits), exits, entered, to: at(leaves, history) });
      steps += 1;
    }
  }
  return { initial, configurations: [...known.values()], complete: true };
}

function eventOf(exits: readonly Exit[]): string | null {
  const first = exits[0];
  return first?.kind === 'on' ? first.name : null;
}

function keyOf(leaves: readonly ChartState[], history: History, order: ReadonlyMap<ChartState, number>): string {
  const remembered = [...history].map(([state, left]) => `${order.get(state)}:${left.map((leaf) => order.get(leaf)).join(',')}`);
  return `${leaves.map((leaf) => order.get(leaf)).join(',')}|${remembered.sort().join(';')}`;
}

function isDone(state: ChartState, active: ReadonlySet<ChartState>): boolean {
  if (state.kind === 'final') return active.has(state);
  if (state.kind === 'parallel') return state.children.every((child) => child.kind === 'history' || isDone(child, active));
  return state.kind === 'compound' && state.children.some((child) => child.kind === 'final' && active.has(child));
}

/** Whether a case that stands here is in one of these states. */
export function isIn({ names }: Configuration, states: readonly string[]): boolean {
  return states.some((state) => names.has(state));
}

// ---- which exits are taken

interface Taken {
  readonly trigger: string;
  readonly exits: readonly Exit[];
}

const CHOICES_MAX = 256;

function stepsFrom(chart: Chart, { active }: Configuration): Taken[] {
  const at = (trigger: string): readonly (readonly Exit[])[] => choices(chart.root, trigger, active);
  const available = [...active].flatMap((state) => state.exits.filter((exit) => exit.kind !== 'onDone' || isDone(state, active)));
  const triggers = [...new Set(available.map((exit) => exit.trigger))];
  const ownAccord = available.filter((exit) => exit.kind === 'always' || exit.kind === 'onDone').map((exit) => exit.trigger);
  for (const trigger of new Set(ownAccord)) {
    const unavoidable = at(trigger).every((exits) => exits.length > 0);
    if (unavoidable) return at(trigger).map((exits) => ({ trigger, exits }));
  }
  return triggers.flatMap((trigger) => at(trigger).filter((exits) => exits.length > 0).map((exits) => ({ trigger, exits })));
}

/** The sets of exits that one trigger may take at once; an empty one where it may take none. */
function choices(state: ChartState, trigger: string, active: ReadonlySet<ChartState>): readonly (readonly Exit[])[] {
  const inside = state.children.filter((child) => active.has(child)).map((child) => choices(child, trigger, active));
  const combined = inside.reduce<readonly (readonly Exit[])[]>(
    (sets, options) => sets.flatMap((set) => options.map((option) => [...set, ...option])).slice(0, CHOICES_MAX),
    [[]],
  );
  return combined.flatMap((set) => (set.length > 0 ? [set] : ownChoices(state, trigger)));
}

function ownChoices(state: ChartState, trigger: string): readonly (readonly Exit[])[] {
  const sets: Exit[][] = [];
  for (const exit of state.exits) {
    if (exit.trigger !== trigger) continue;
    sets.push([exit]);
    if (exit.transition.guard === undefined) return sets;
  }
  return [...sets, []];
}

// ---- where they lead

function take(chart: Chart, from: Configuration, exits: readonly Exit[]): { leaves: readonly ChartState[]; history: History; entered: readonly ChartState[] } {
  let { leaves, history } = from as { leaves: readonly ChartState[]; history: History };
  const entered: ChartState[] = [];
  for (const exit of exits) {
    const target = targetOf(chart, exit);
    if (target === null || !leaves.some((leaf) => isInside(leaf, exit.source))) continue;
    const domain = domainOf(exit, targetsOf(target, history));
    const left = leaves.filter((leaf) => isInside(leaf, domain));
    history = remember(history, left, domain);
    const into = leavesInto(domain, targetsOf(target, history));
    leaves = [...leaves.filter((leaf) => !left.includes(leaf)), ...into];
    entered.push(...into.flatMap((leaf) => [leaf, ...ancestorsOf(leaf)].filter((state) => state !== domain && isInside(state, domain))));
  }
  return { leaves, history, entered: [...new Set(entered)] };
}

/** The state that stays active around a transition: what is inside it is left and entered. */
function domainOf({ source, transition }: Exit, targets: readonly ChartState[]): ChartState {
  if (transition.reenter !== true && targets.every((target) => isInside(target, source))) return source;
  return ancestorsOf(source).find((state) => targets.every((target) => target !== state && isInside(target, state))) ?? source;
}

function remember(history: History, left: readonly ChartState[], domain: ChartState): History {
  const exited = new Set(left.flatMap((leaf) => ancestorsOf(leaf).filter((state) => state !== domain && isInside(state, domain))));
  const next = new Map(history);
  for (const state of exited) {
    const inside = left.filter((leaf) => isInside(leaf, state));
    for (const keeper of state.children.filter((child) => child.kind === 'history')) {
      const deep = keeper.node.history === 'deep';
      next.set(keeper, deep ? inside : [...new Set(inside.map((leaf) => childTowards(state, leaf)))]);
    }
  }
  return next;
}

function childTowards(state: ChartState, leaf: ChartState): ChartState {
  return [leaf, ...ancestorsOf(leaf)].find((each) => each.parent === state) ?? leaf;
}

/** The states that a target stands for. A history that is left by the same step stands for where it is left now. */
function targetsOf(target: ChartState, history: History): readonly ChartState[] {
  if (target.kind !== 'history') return [target];
  const left = history.get(target);
  if (left) return left;
  const parent = target.parent!;
  const named = target.node.target === undefined ? null : parent.children.find((child) => child.name === target.node.target);
  return named ? [named] : [parent];
}

function leavesInto(state: ChartState, targets: readonly ChartState[]): readonly ChartState[] {
  const towards = targets.filter((target) => target !== state && isInside(target, state));
  if (towards.length === 0) return leavesOf(state);
  const next = new Set(towards.map((target) => childTowards(state, target)));
  if (state.kind === 'parallel') {
    return state.children.filter((child) => child.kind !== 'history').flatMap((child) => (next.has(child) ? leavesInto(child, towards) : leavesOf(child)));
  }
  return leavesInto([...next][0]!, towards);
}

/** Leaves of a state that is entered from the front. */
function leavesOf(state: ChartState): readonly ChartState[] {
  if (state.kind === 'parallel') return state.children.filter((child) => child.kind !== 'history').flatMap(leavesOf);
  const initial = state.kind === 'compound' ? initialOf(state) : null;
  return initial === null ? [state] : leavesOf(initial);
}
