/** Definition → plain XState v5 configuration: the statechart in one region, each commitment in a region of its own. */
import { commitmentRegion } from './commitment-region.js';
import { FLOW, type CompiledAction, type CompiledMachine, type CompiledState, type CompiledTransition } from './compiled-machine.js';
import type { ActionText, Definition, StateNodeText, Title, TransitionText } from '../definition.js';

/** Compiles a checked definition; the same definition always gives the same text. */
export function compileDefinition(definition: Definition): CompiledMachine {
  const paths = statePaths(definition.process, definition.statechart);
  const flow = compileState({ definition, paths }, definition.statechart, definition.title);
  const regions = Object.entries(definition.commitments).map(([id, commitment]) => [id, commitmentRegion(id, commitment)]);
  return {
    id: definition.process,
    type: 'parallel',
    states: { [FLOW]: flow, ...Object.fromEntries(regions) },
  };
}

/** Where each state stands in the statechart: 'investigating' → ['in-hand', 'handling', 'investigating']. Names are unique. */
export function statePathsOf(statechart: StateNodeText): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  const visit = (node: StateNodeText, path: readonly string[]): void => {
    for (const [name, child] of Object.entries(node.states ?? {})) {
      paths.set(name, [...path, name]);
      visit(child, [...path, name]);
    }
  };
  visit(statechart, []);
  return paths;
}

/** Absolute XState targets by state name: '#complaint.flow.in-hand.recorded'. */
function statePaths(process: string, statechart: StateNodeText): ReadonlyMap<string, string> {
  return new Map([...statePathsOf(statechart)].map(([name, path]) => [name, `#${[process, FLOW, ...path].join('.')}`]));
}

interface Context {
  readonly definition: Definition;
  readonly paths: ReadonlyMap<string, string>;
}

/** Every state carries its title, so that the active states can be read from the snapshot's meta. */
function compileState(context: Context, node: StateNodeText, name: Title): CompiledState {
  const { states, on, after, always, onDone, entry, exit, target, meta, ...plain } = node;
  const transitions = (list: readonly TransitionText[]) => list.map((one) => compileTransition(context, one, []));
  return {
    ...plain,
    ...(node.type !== 'history' && { meta: { title: name, ...meta } }),
    ...(target !== undefined && { target: targetOf(context, target) }),
    ...(entry && { entry: entry.map(compileAction) }),
    ...(exit && { exit: exit.map(compileAction) }),
    ...(on && { on: mapValues(on, (list, event) => list.map((one) => compileTransition(context, one, formRecord(context, event)))) }),
    ...(after && { after: mapValues(after, transitions) }),
    ...(always && { always: transitions(always) }),
    ...(onDone && { onDone: transitions(onDone) }),
    ...(states && { states: mapValues(states, (child, id) => ({ ...compileState(context, child, { zh: id, en: id }), ...wholeParallel(context, node, child) })) }),
  };
}

/**
 * A history of parallel states that has nothing to remember yet means all of them. Left unsaid, XState 5.33.3 goes astray when such a history
 * is entered from inside: to the initial state around it, or to both.
 */
function wholeParallel(context: Context, parent: StateNodeText, child: StateNodeText): Pick<CompiledState, 'target'> {
  if (parent.type !== 'parallel' || child.type !== 'history' || child.target !== undefined) return {};
  const regions = Object.entries(parent.states ?? {}).filter(([, { type }]) => type !== 'history');
  return { target: regions.map(([name]) => targetOf(context, name)) };
}

/** The first thing a transition of an event does is to record what its form brought. */
function formRecord({ definition }: Context, event: string): CompiledAction[] {
  const form = definition.events[event]?.form;
  const facts = form ? [...form.required, ...form.optional] : [];
  return facts.length === 0 ? [] : [{ type: 'record-form', params: { facts } }];
}

function compileTransition(context: Context, { target, guard, actions, reenter }: TransitionText, first: CompiledAction[]): CompiledTransition {
  const all = [...first, ...(actions ?? []).map(compileAction)];
  return {
    ...(guard && { guard: { type: guard.type, params: { ...guard.params } } }),
    ...(target !== undefined && { target: targetOf(context, target) }),
    ...(all.length > 0 && { actions: all }),
    ...(reenter && { reenter }),
  };
}

function compileAction(action: ActionText): CompiledAction {
  return { type: action.type, params: { ...action.params } };
}

function targetOf({ paths }: Context, name: string): string {
  const path = paths.get(name);
  if (path === undefined) throw new Error(`expected a checked definition, saw the unknown target '${name}'; run checkDefinition first`);
  return path;
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A, key: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
