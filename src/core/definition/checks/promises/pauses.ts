/** A clock that stands still comes to run: no promise is paused wherever it is owed, for ever, or where it is not owed. */
import { isIn, type Configuration, type Exploration } from '../../chart/configurations.js';
import type { Commitment } from '../../definition.js';
import { type Finding, quote } from '../../problem.js';
import type { Path } from '../../text/tree.js';
import { canReach } from '../statechart/reachability.js';
import type { Subject } from '../subject.js';
import { both } from '../../words/both.js';

/** `open` are the configurations in which the promise may be owed. */
export function checkPauses({ findings, names }: Pick<Subject, 'findings' | 'names'>, { configurations }: Exploration, path: Path, commitment: Commitment, open: ReadonlySet<Configuration>): void {
  const { paused } = commitment;
  if (paused.length === 0 || commitment.within.direction === 'before') return;
  const owed = [...open].filter((at) => !at.ended && !isIn(at, commitment.met.states) && !isIn(at, commitment.cancelled.states));
  if (owed.every((at) => isIn(at, paused) || isPassing(at)) && owed.some((at) => !isPassing(at))) {
    const finding = { code: 'clock_never_runs', expected: both`a state in which the clock runs`, saw: both`a pause in every state in which the promise is owed`, remedy: both`leave out the states in which the work is yours to do` };
    return findings.add([...path, 'paused'], finding, { at: 'key' });
  }
  const pausing = [...owed, ...configurations.filter((at) => isIn(at, commitment.met.states))];
  const stuck = stuckIn(configurations, commitment, owed);
  paused.forEach((name, index) => {
    const holds = (at: Configuration): boolean => at.names.has(name);
    if (!names.states.has(name) || !configurations.some(holds)) return;
    if (!pausing.some(holds)) findings.add([...path, 'paused', index], pausesNothing(name));
    else if (stuck.some(holds)) findings.add([...path, 'paused', index], pausesForEver(name));
  });
}

/** Whether a case is through at once: something unguarded leads on by itself. */
function isPassing({ steps }: Configuration): boolean {
  const taken = steps.flatMap(({ exits }) => exits);
  return taken.length > 0 && taken.every(({ kind }) => kind === 'always' || kind === 'onDone') && taken.some(({ transition }) => transition.guard === undefined);
}

/** Where the clock stands and never runs again, nor is the promise met or taken back. */
function stuckIn(configurations: readonly Configuration[], { paused, met, cancelled }: Commitment, owed: readonly Configuration[]): readonly Configuration[] {
  const ending = new Set([...met.events, ...cancelled.events]);
  const goes = (at: Configuration): boolean =>
    (!at.ended && !isIn(at, paused)) || isIn(at, met.states) || isIn(at, cancelled.states) || at.steps.some(({ event }) => event !== null && ending.has(event));
  const going = canReach(configurations, new Set(configurations.filter(goes)));
  return owed.filter((at) => !going.has(at));
}

function pausesNothing(name: string): Finding {
  return { code: 'pauses_nothing', expected: both`a state in which the promise is owed`, saw: both`${quote(name)}, where the case has ended or the promise is not owed`, remedy: both`leave it out, or name the state in which the case waits for others` };
}

function pausesForEver(name: string): Finding {
  return { code: 'paused_for_ever', expected: both`a pause that can end`, saw: both`${quote(name)}, from which the clock never runs again`, remedy: both`add a way out of the state, or do not pause in it` };
}
