/** Names of events and of states in one list, told apart by what the process declares. */
import type { StatesAndEvents } from '../definition.js';
import type { Findings } from '../findings.js';
import { quote } from '../problem.js';
import { both } from '../words/both.js';
import type { Path } from '../text/tree.js';
import { many, type OneOrMany } from './written.js';

/** Names by which the words of a commitment are told apart. */
export interface NamesOfProcess {
  readonly events: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
}

export function statesAndEvents(written: OneOrMany<string> | undefined, path: Path, names: NamesOfProcess, findings: Findings): StatesAndEvents {
  const states: string[] = [];
  const events: string[] = [];
  many(written).forEach((name, index) => {
    const [isState, isEvent] = [names.states.has(name), names.events.has(name)];
    if (isState && isEvent) {
      const finding = { code: 'ambiguous_name', expected: both`the name of an event or of a state`, saw: both`${quote(name)}, which is both`, remedy: both`rename one of the two` };
      findings.add([...path, index], finding);
    }
    (isState ? states : events).push(name);
  });
  return { states, events };
}
