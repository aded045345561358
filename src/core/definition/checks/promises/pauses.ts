/** A clock that stands still comes to run: no promise is paused wherever it is owed, for ever, or where it is not owed. */
import type { Configuration, Exploration } from '../../chart/configurations.js';
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
  const standing = owed.filter((at) => !isPassing(at));
  if (standing.length > 0 && standing.every((at) => isIn(at, paused))) {
    const finding = { code: 'clock_never_runs', expected: both`a state in which the clock runs`, saw: both`a pause in every state in which the promise is owed`, remedy: both`leave out the states in which the work is yours to do` };
    return findings.add([...path, 'paused'], finding, { at: 'key' });
  }
  const active = new Set(configurations.flatMap((at) => [...at.active].map(({ name }) => name)));
  const pausing = new Set([...owed, ...configurations.filter((at) => isIn(at, commitment.met.states))].flatMap(namesIn));
  const stuck = new Set(stuckIn(configurations, commitment, owed).flatMap(namesIn));
  paused.forEach((name, index) => {
    if (!names.states.has(name) || !active.has(name)) return;
    if (!pausing.has(name)) findings.add([...path, 'paused', index], pausesNothing(name));
    else if (stuck.has(name)) findings.add([...path, 'paused', index], pausesForEver(name));
  });
}

const isIn = ({ active }: Configuration, names: readonly string[]): boolean => [...active].some(({ name }) => names.includes(name));
const namesIn = ({ active }: Configuration): readonly string[] => [...active].map(({ name }) => name);

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
