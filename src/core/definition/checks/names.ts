/** Two of one name, and names that mean something else already. */
import type { Bilingual } from '../../bilingual.js';
import type { ChartState } from '../chart/chart.js';
import { quote } from '../problem.js';
import type { Subject } from './subject.js';
import { both } from '../words/both.js';

/** Words of CEL that cannot name a fact: its own, and those it keeps for later. */
const CEL_WORDS = new Set(
  'as break const continue else false for function has if import in let loop namespace null package return true var void while'.split(' '),
);

/** Words that a commitment's `from`, or the compiled machine, uses in another meaning. */
const TAKEN_EVENTS: Readonly<Record<string, Bilingual>> = { opened: both`the opening of the case` };
const TAKEN_COMMITMENTS: Readonly<Record<string, Bilingual>> = { flow: both`the machine's region of the statechart` };

export function checkNames(subject: Subject): void {
  checkTaken(subject);
  checkStates(subject);
}

function checkTaken({ names, findings }: Subject): void {
  const rows: readonly (readonly [string, Iterable<string>, (name: string) => Bilingual | null])[] = [
    ['facts', names.facts, (name) => (CEL_WORDS.has(name) ? both`a word of CEL` : null)],
    ['events', names.events, (name) => meaning(TAKEN_EVENTS, name)],
    ['commitments', names.commitments, (name) => meaning(TAKEN_COMMITMENTS, name)],
  ];
  for (const [section, declared, taken] of rows) {
    for (const name of declared) {
      const other = taken(name);
      if (other === null) continue;
      findings.add([section, name], { code: 'taken_name', expected: both`a name of its own`, saw: both`${quote(name)}, ${other}`, remedy: both`rename it` }, { at: 'key' });
    }
  }
}

function meaning(taken: Readonly<Record<string, Bilingual>>, name: string): Bilingual | null {
  return Object.hasOwn(taken, name) ? taken[name]! : null;
}

function checkStates({ chart, findings }: Subject): void {
  const first = new Map<string, ChartState>();
  for (const state of chart.states.slice(1)) {
    const before = first.get(state.name);
    first.set(state.name, before ?? state);
    if (before) {
      const saw = both`${quote(state.name)} again, first at ${before.path.join('.')}`;
      findings.add(state.path, { code: 'duplicate_state', expected: both`each state name once in a process`, saw, remedy: both`rename one of the two` }, { at: 'key' });
    }
  }
}
