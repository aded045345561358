/** What can happen in the statechart: states nothing reaches, ways nothing takes, ends that never come. */
import { ancestorsOf, type ChartState, type Exit, targetOf } from '../../chart/chart.js';
import { CONFIGURATIONS_MAX, type Configuration, type Exploration } from '../../chart/configurations.js';
import { quote } from '../../problem.js';
import { checkRounds } from './rounds.js';
import type { Subject } from '../subject.js';
import { both } from '../../words/both.js';

export function checkReachability(subject: Subject, exploration: Exploration): void {
  if (!exploration.complete) {
    const finding = { code: 'too_many_combinations', expected: both`at most ${CONFIGURATIONS_MAX} combinations of states that a case can stand in`, saw: both`more`, remedy: both`use fewer parallel states, or split the process` };
    return subject.findings.add(['statechart'], finding, { at: 'key' });
  }
  const taken = new Set(exploration.configurations.flatMap(({ steps }) => steps.flatMap(({ exits }) => exits)));
  const reached = statesReached(subject, exploration, taken);
  checkStates(subject, reached);
  checkExits(subject, reached, taken);
  checkEvents(subject, taken);
  checkDeadEnds(subject, reached);
  checkRounds(subject, exploration);
  checkEnds(subject, exploration);
}

function statesReached({ chart }: Subject, { configurations }: Exploration, taken: ReadonlySet<Exit>): ReadonlySet<ChartState> {
  const active = configurations.flatMap((configuration) => [...configuration.active]);
  const histories = [...taken].flatMap((exit) => targetOf(chart, exit) ?? []);
  return new Set([...active, ...histories]);
}

function checkStates({ chart, findings }: Subject, reached: ReadonlySet<ChartState>): void {
  for (const state of chart.states) {
    if (reached.has(state) || (state.parent !== null && !reached.has(state.parent))) continue;
    const finding = { code: 'unreachable_state', expected: both`a way from the beginning to each state`, saw: both`none to ${quote(state.name)}`, remedy: both`add a transition to it, or remove it` };
    findings.add(state.path, finding, { at: 'key' });
  }
}

function checkExits({ chart, findings }: Subject, reached: ReadonlySet<ChartState>, taken: ReadonlySet<Exit>): void {
  for (const exit of chart.exits) {
    if (taken.has(exit) || !reached.has(exit.source)) continue;
    if (exit.kind === 'onDone') {
      const finding = { code: 'never_done', expected: both`a final state inside, or in each of the parallel states, for 'onDone'`, saw: both`none that is reached`, remedy: both`add one of 'type: final', or remove 'onDone'` };
      findings.add(exit.path.slice(0, -1), finding, { at: 'key' });
      continue;
    }
    const before = exit.source.exits.find((other) => other.trigger === exit.trigger && other !== exit && other.transition.guard === undefined);
    const saw = before ? both`one behind a transition without a guard` : both`one that another transition is always taken before`;
    findings.add(exit.path, { code: 'transition_never_taken', expected: both`a transition that can be taken`, saw, remedy: both`put it first, guard the other, or remove it` });
  }
}

function checkEvents({ definition, findings }: Subject, taken: ReadonlySet<Exit>): void {
  const names = new Set([...taken].map((exit) => (exit.kind === 'on' ? exit.name : '')));
  for (const id of Object.keys(definition.events)) {
    if (names.has(id)) continue;
    const finding = { code: 'event_never_taken', expected: both`a state that takes each event`, saw: both`none that takes ${quote(id)}`, remedy: both`add it under 'on' of a state, or remove it` };
    findings.add(['events', id], finding, { at: 'key' });
  }
}

function checkDeadEnds({ chart, findings }: Subject, reached: ReadonlySet<ChartState>): void {
  for (const state of chart.states) {
    if (!isDeadEnd(state) || !reached.has(state)) continue;
    const finding = { code: 'dead_end', expected: both`a way out of each state that is not final`, saw: both`none out of ${quote(state.name)}`, remedy: both`add a transition, or 'type: final'` };
    findings.add(state.path, finding, { at: 'key' });
  }
}

// ---- the end

function checkEnds({ chart, findings }: Subject, { configurations }: Exploration): void {
  const ended = configurations.filter((configuration) => configuration.ended);
  if (ended.length === 0) {
    const finding = { code: 'process_never_ends', expected: both`a way to a state of 'type: final' right inside the statechart`, saw: both`none`, remedy: both`add one` };
    return findings.add(chart.root.path, finding, { at: 'key' });
  }
  const stuck = configurations.filter((configuration) => configuration.leaves.some(isDeadEnd));
  const ending = canReach(configurations, new Set([...ended, ...stuck]));
  for (const from of configurations) {
    if (ending.has(from)) continue;
    const enteredHere = configurations.some((before) => ending.has(before) && before.steps.some((step) => step.to === from));
    if (!enteredHere) continue;
    for (const leaf of from.leaves) {
      const finding = { code: 'no_way_to_an_end', expected: both`a way from each state to an end of the process`, saw: both`none from ${quote(leaf.name)}`, remedy: both`add a transition that leads on, or make what cannot end final` };
      findings.add(leaf.path, finding, { at: 'key' });
    }
  }
}

/** A state that is not final and that nothing leaves, nor what is around it. */
function isDeadEnd(state: ChartState): boolean {
  const leads = ({ transition }: Exit): boolean => transition.target !== undefined && transition.target !== state.name;
  return state.kind === 'atomic' && ![state, ...ancestorsOf(state)].some((source) => source.exits.some(leads));
}

/** Configurations from which one of the goals can be reached. */
export function canReach(configurations: readonly Configuration[], goals: ReadonlySet<Configuration>): ReadonlySet<Configuration> {
  const before = new Map<Configuration, Configuration[]>();
  for (const from of configurations) {
    for (const { to } of from.steps) {
      const sources = before.get(to);
      if (sources) sources.push(from);
      else before.set(to, [from]);
    }
  }
  const found = new Set(goals);
  const waiting = [...goals];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const from of before.get(next) ?? []) {
      if (found.has(from)) continue;
      found.add(from);
      waiting.push(from);
    }
  }
  return found;
}
