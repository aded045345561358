/** The statechart hangs together: kinds, initial states, histories, targets, what a transition does, limits. */
import { ancestorsOf, type Chart, type ChartState, type Exit, initialOf } from '../../chart/chart.js';
import { LIMITS } from '../../schema/definition-schema.js';
import { ownEntry } from '../../own-entry.js';
import { type Finding, quote, quotation } from '../../problem.js';
import { keysAt } from '../../text/tree.js';
import { writtenTerm } from '../../short-forms/term.js';
import { unknown } from '../../text/unknown-name.js';
import type { Subject } from '../subject.js';
import { alike, type Bilingual, listed } from '../../../bilingual.js';
import { both } from '../../words/both.js';

/** Whether the chart can be walked through: what `chart/configurations.ts` needs, and every event known. */
export function isSound({ chart, names }: Pick<Subject, 'chart' | 'names'>): boolean {
  const { root, states, exits, byName } = chart;
  if (byName.size !== states.length || states.length > LIMITS.states + 1 || exits.length > LIMITS.transitions) return false;
  if (root.kind !== 'compound') return false;
  return (
    states.every((state) => state.depth <= LIMITS.stateDepth && STATE_RULES.every((rule) => rule.holds(state))) &&
    exits.every(({ kind, name, transition }) => (kind !== 'on' || names.events.has(name)) && (transition.target === undefined || isTarget(chart, transition.target)))
  );
}

function isTarget(chart: Chart, name: string): boolean {
  return name !== '' && chart.byName.has(name);
}

export function checkStatechartShape(subject: Subject): void {
  const { chart, findings } = subject;
  checkLimits(subject);
  for (const state of chart.states) {
    for (const rule of STATE_RULES) {
      if (!rule.holds(state)) findings.add([...state.path, ...(rule.key ? [rule.key] : [])], rule.finding(state), { at: rule.at });
    }
    checkMeta(subject, state);
    checkTimers(subject, state);
  }
  for (const exit of chart.exits) checkExit(subject, exit);
}

interface StateRule {
  readonly holds: (state: ChartState) => boolean;
  readonly key?: string;
  readonly at: 'key' | 'value';
  readonly finding: (state: ChartState) => Finding;
}

const hasStates = ({ children }: ChartState): boolean => children.length > 0;
const isHistory = ({ kind }: ChartState): boolean => kind === 'history';
const called = ({ name }: ChartState): Bilingual => (name === '' ? both`the statechart` : quotation(name));

const STATE_RULES: readonly StateRule[] = [
  {
    holds: (state) => hasStates(state) || (state.kind !== 'compound' && state.kind !== 'parallel'),
    at: 'key',
    finding: (state) => ({ code: 'no_states', expected: both`states inside`, saw: both`${called(state)} of type ${state.kind} without any`, remedy: both`add 'states:', or leave 'type' out` }),
  },
  {
    holds: (state) => !hasStates(state) || state.kind === 'compound' || state.kind === 'parallel',
    key: 'states',
    at: 'key',
    finding: (state) => ({ code: 'states_inside', expected: both`no states inside a state of type ${state.kind}`, saw: both`some`, remedy: both`take them out, or leave 'type' out` }),
  },
  {
    holds: (state) => state.kind !== 'compound' || !hasStates(state) || state.node.initial !== undefined,
    at: 'key',
    finding: (state) => ({ code: 'missing_initial', expected: both`the key 'initial'`, saw: both`none`, remedy: both`add 'initial: ${state.children[0]?.name ?? ''}', or the state to begin in` }),
  },
  {
    holds: (state) => state.kind !== 'compound' || state.node.initial === undefined || (initialOf(state) !== null && !isHistory(initialOf(state)!)),
    key: 'initial',
    at: 'value',
    finding: (state) => ({ code: 'bad_initial', expected: both`one of the states right inside ${called(state)}: ${listed(state.children.filter((child) => !isHistory(child)).map(({ name }) => name))}`, saw: quotation(state.node.initial ?? ''), remedy: both`name one of them` }),
  },
  {
    holds: (state) => state.kind === 'compound' || state.node.initial === undefined,
    key: 'initial',
    at: 'key',
    finding: (state) => ({ code: 'initial_without_states', expected: both`no 'initial' in a state of type ${state.kind}`, saw: both`one`, remedy: both`leave it out` }),
  },
  {
    holds: (state) => state.kind !== 'final' || (state.exits.length === 0 && state.node.onDone === undefined),
    at: 'key',
    finding: (state) => ({ code: 'final_with_exits', expected: both`a final state that nothing leaves`, saw: both`${called(state)} with transitions`, remedy: both`remove the transitions, or 'type: final'` }),
  },
  {
    holds: (state) => !isHistory(state) || (state.parent !== null && state.parent.parent !== null),
    at: 'key',
    finding: () => ({ code: 'history_without_parent', expected: both`a history inside a state that can be left and entered again`, saw: both`one at the top of the statechart`, remedy: both`move it into the state whose place it remembers` }),
  },
  {
    holds: (state) => !isHistory(state) || (state.exits.length === 0 && !state.node.entry && !state.node.exit),
    at: 'key',
    finding: (state) => ({ code: 'history_with_more', expected: both`a history with 'history' and 'target' alone`, saw: both`${called(state)} with transitions or actions`, remedy: both`move them to a state` }),
  },
  {
    holds: (state) => isHistory(state) || (state.node.history === undefined && state.node.target === undefined),
    at: 'key',
    finding: (state) => ({ code: 'not_a_history', expected: both`'history' and 'target' in a state of type history only`, saw: both`them in ${called(state)}`, remedy: both`add 'type: history', or move 'target' into a transition` }),
  },
  {
    holds: (state) => !isHistory(state) || state.node.target === undefined || (state.parent?.children.some((child) => child.name === state.node.target && !isHistory(child)) ?? false),
    key: 'target',
    at: 'value',
    finding: (state) => ({ code: 'unknown_state', expected: both`a state beside the history`, saw: quotation(state.node.target ?? ''), remedy: both`name one of them` }),
  },
];

function checkMeta({ findings }: Subject, state: ChartState): void {
  const { meta } = state.node;
  if (meta === undefined && (state.kind === 'atomic' || state.kind === 'final') && state.parent !== null) {
    findings.add(state.path, { code: 'missing_title', expected: both`a title, for people see where a case stands`, saw: both`none`, remedy: both`add meta: { title: { zh: …, en: … } }` }, { at: 'key' });
  }
  if (meta?.task !== undefined && meta.holder === undefined) {
    findings.add([...state.path, 'meta', 'task'], { code: 'task_without_holder', expected: both`a 'holder' beside the task`, saw: both`none`, remedy: both`say who is asked to do it` }, { at: 'key' });
  }
}

function checkTimers({ findings }: Subject, state: ChartState): void {
  const first = new Map<string, string>();
  for (const text of Object.keys(state.node.after ?? {})) {
    const path = [...state.path, 'after', text];
    const term = writtenTerm(text);
    if ('problem' in term) {
      findings.add(path, { code: 'bad_term', ...term.problem }, { at: 'key' });
      continue;
    }
    const same = first.get(`${term.amount} ${term.unit}`);
    if (same !== undefined) findings.add(path, { code: 'duplicate_key', expected: both`each term once`, saw: both`${quote(text)}, the same as ${quote(same)}`, remedy: both`put the transitions in one list` }, { at: 'key' });
    first.set(`${term.amount} ${term.unit}`, text);
  }
}

function checkExit(subject: Subject, exit: Exit): void {
  const { names, findings, chart, definition, tree } = subject;
  const { transition, path } = exit;
  const isStranger = exit.kind === 'on' && !names.events.has(exit.name);
  if (isStranger) findings.add(path.slice(0, -1), badEvent(exit.name, names.events), { at: 'key' });
  if (transition.target !== undefined) {
    if (!isTarget(chart, transition.target) && !names.states.has(transition.target)) findings.add([...path, 'target'], badTarget(transition.target, names.states));
    return;
  }
  const form = exit.kind === 'on' ? ownEntry(definition.events, exit.name)?.form : undefined;
  const records = form !== undefined && form.required.length + form.optional.length > 0;
  if (!isStranger && !records && !keysAt(tree, path).includes('actions')) {
    findings.add(path, { code: 'transition_does_nothing', expected: both`a target, actions, or an event with a form`, saw: both`none of them`, remedy: both`say where it leads, or remove it` });
  }
}

function badEvent(name: string, events: ReadonlySet<string>): Finding {
  if (name === '*') return { code: 'refused_event', expected: both`events by name`, saw: both`'*', which takes any event`, remedy: both`name each event that is taken here` };
  if (name.startsWith('xstate.')) return { code: 'refused_event', expected: both`an event that somebody sends`, saw: both`${quote(name)}, an inner event of the machine`, remedy: both`use 'after', 'always', 'onDone' or a commitment` };
  return unknown('event', name, events, both`the process`);
}

function badTarget(name: string, states: ReadonlySet<string>): Finding {
  const simple = name.replace(/^[#.]+/, '').split('.').pop() ?? '';
  if (simple === name) return unknown('state', name, states, both`the statechart`);
  const remedy = states.has(simple) ? both`write '${simple}': a state is targeted by its name alone` : both`target a state by its name alone`;
  return { code: 'unknown_state', expected: both`the name of a state`, saw: quotation(name), remedy };
}

function checkLimits({ chart, findings }: Subject): void {
  const { states, exits, root } = chart;
  const tooMany = (what: Bilingual, count: number, max: number): void => {
    if (count > max) findings.add(['statechart'], { code: 'too_many', expected: both`at most ${max} ${what}`, saw: alike(count), remedy: both`split the process into smaller ones` }, { at: 'key' });
  };
  tooMany(both`states`, states.length - 1, LIMITS.states);
  tooMany(both`transitions`, exits.length, LIMITS.transitions);
  if (root.kind !== 'compound') {
    const finding = { code: 'not_a_statechart', expected: both`states and the one to begin in`, saw: both`a statechart of type ${root.kind}`, remedy: both`add 'initial:' and 'states:'; put parallel states inside one of them` };
    findings.add(['statechart'], finding, { at: 'key' });
  }
  for (const state of states) {
    const guards = state.exits.filter(({ transition }) => transition.guard !== undefined).length;
    if (guards > LIMITS.guardsOfState) {
      findings.add(state.path, { code: 'too_many', expected: both`at most ${LIMITS.guardsOfState} guards in a state`, saw: alike(guards), remedy: both`split the state` }, { at: 'key' });
    }
    if (state.depth === LIMITS.stateDepth + 1) {
      findings.add(state.path, { code: 'too_deep', expected: both`states at most ${LIMITS.stateDepth} deep`, saw: alike(ancestorsOf(state).length), remedy: both`nest less deep` }, { at: 'key' });
    }
  }
}
