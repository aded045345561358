/** Two of one name, and names that mean something else already. */
import type { ChartState } from '../chart/chart.js';
import { quote } from '../problem.js';
import type { Subject } from './subject.js';

/** Words of CEL that cannot name a fact: its own, and those it keeps for later. */
const CEL_WORDS = new Set(
  'as break const continue else false for function has if import in let loop namespace null package return true var void while'.split(' '),
);

/** Words that a commitment's `from`, or the compiled machine, uses in another meaning. */
const TAKEN_EVENTS: Readonly<Record<string, string>> = { opened: 'the opening of the case' };
const TAKEN_COMMITMENTS: Readonly<Record<string, string>> = { flow: "the machine's region of the statechart" };

export function checkNames(subject: Subject): void {
  checkTaken(subject);
  checkStates(subject);
}

function checkTaken({ names, findings }: Subject): void {
  const rows: readonly (readonly [string, Iterable<string>, (name: string) => string | null])[] = [
    ['facts', names.facts, (name) => (CEL_WORDS.has(name) ? 'a word of CEL' : null)],
    ['events', names.events, (name) => meaning(TAKEN_EVENTS, name)],
    ['commitments', names.commitments, (name) => meaning(TAKEN_COMMITMENTS, name)],
  ];
  for (const [section, declared, taken] of rows) {
    for (const name of declared) {
      const other = taken(name);
      if (other === null) continue;
      findings.add([section, name], { code: 'taken_name', expected: 'a name of its own', saw: `${quote(name)}, ${other}`, remedy: 'rename it' }, { at: 'key' });
    }
  }
}

function meaning(taken: Readonly<Record<string, string>>, name: string): string | null {
  return Object.hasOwn(taken, name) ? taken[name]! : null;
}

function checkStates({ chart, findings }: Subject): void {
  const first = new Map<string, ChartState>();
  for (const state of chart.states.slice(1)) {
    const before = first.get(state.name);
    first.set(state.name, before ?? state);
    if (before) {
      const saw = `${quote(state.name)} again, first at ${before.path.join('.')}`;
      findings.add(state.path, { code: 'duplicate_state', expected: 'each state name once in a process', saw, remedy: 'rename one of the two' }, { at: 'key' });
    }
  }
}
