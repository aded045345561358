/** Each promise can begin, be kept, and does not outlive the process. */
import { isInside } from '../../chart/chart.js';
import type { Exploration, Step } from '../../chart/configurations.js';
import { promisePaths } from '../../chart/promise-paths.js';
import type { Commitment } from '../../definition.js';
import { quote, quotation } from '../../problem.js';
import type { Path } from '../../text/tree.js';
import { checkPauses } from './pauses.js';
import type { Subject } from '../subject.js';
import { alike, type Bilingual } from '../../../bilingual.js';
import { both } from '../../words/both.js';

/** What the lists of a commitment say of one another; needs no walk. */
export function checkCommitmentLists({ definition, chart, findings }: Subject): void {
  for (const [id, { met, cancelled, paused, within }] of Object.entries(definition.commitments)) {
    if (within.direction === 'before' && paused.length > 0) {
      const finding = { code: 'pause_of_before', expected: both`no pause of a deadline counted back from an instant`, saw: quotation(paused.join(', ')), remedy: both`leave it out: the deadline moves with the instant` };
      findings.add(['commitments', id, 'paused'], finding, { at: 'key' });
    }
    const shared = [...met.events, ...met.states].find((name) => cancelled.events.includes(name) || cancelled.states.includes(name));
    if (shared !== undefined) {
      const finding = { code: 'met_and_cancelled', expected: both`what keeps a promise not to take it back`, saw: both`${quote(shared)} under both`, remedy: both`remove it from one of them` };
      findings.add(['commitments', id, 'cancelled'], finding);
    }
    paused.forEach((name, index) => {
      const state = chart.byName.get(name);
      const other = met.states.find((each) => {
        const metState = chart.byName.get(each);
        return state && metState && (isInside(state, metState) || isInside(metState, state));
      });
      if (other === undefined) return;
      const finding = { code: 'paused_where_met', expected: both`a pause in other states than those that keep the promise`, saw: both`${quote(name)}, which is or holds ${quote(other)}`, remedy: both`remove it from one of them` };
      findings.add(['commitments', id, 'paused', index], finding);
    });
  }
}

export function checkCommitmentPaths(subject: Subject, exploration: Exploration): void {
  for (const [id, commitment] of Object.entries(subject.definition.commitments)) {
    if (isReferred(subject, commitment)) checkPaths(subject, exploration, ['commitments', id], commitment);
  }
}

/** Names that are not known are reported elsewhere; a walk that looks for them would only repeat it. */
function isReferred({ names, definition }: Subject, { from, met, cancelled }: Commitment): boolean {
  const known = [...met.events, ...cancelled.events].every((name) => names.events.has(name));
  const anchored = from.kind === 'opened' || (from.kind === 'event' ? names.events.has(from.event) : Object.hasOwn(definition.facts, from.fact));
  return known && anchored;
}

function checkPaths(subject: Subject, exploration: Exploration, path: Path, commitment: Commitment): void {
  const { definition, findings } = subject;
  const paths = promisePaths(definition, commitment, exploration);
  if (!paths.starts) {
    const finding = { code: 'commitment_never_starts', expected: both`an anchor that can come`, saw: both`one that no way through the process brings`, remedy: both`begin it from opened, from an event that is taken, or from a fact that is set` };
    return findings.add([...path, commitment.within.direction === 'before' ? 'within' : 'from'], finding);
  }
  if (!paths.canBeMet) {
    const finding = { code: 'commitment_never_met', expected: both`an event or state that can come after the promise begins`, saw: both`none`, remedy: both`name what keeps it, or begin it earlier` };
    return findings.add([...path, 'met'], finding);
  }
  if (paths.openAtEnd) {
    const finding = {
      code: 'open_at_end',
      expected: both`each way to an end of the process to keep the promise or to take it back`,
      saw: both`one that does neither: ${wayOf(paths.openAtEnd)}`,
      remedy: both`name an event or state of that way under 'met' or 'cancelled'`,
    };
    findings.add(path, finding, { at: 'key' });
  }
  checkPauses(subject, exploration, path, commitment, paths.open);
}

const STEPS_SHOWN_MAX = 12;

/** 'judge → determine → withdraw → withdrawn' */
function wayOf(steps: readonly Step[]): Bilingual {
  const names = steps.map(({ event, exits }) => event ?? (exits[0]?.kind === 'after' ? `after ${exits[0].name}` : exits[0]?.kind ?? ''));
  const shown = names.length > STEPS_SHOWN_MAX ? ['…', ...names.slice(-STEPS_SHOWN_MAX)] : names;
  const last = steps.at(-1)?.to.leaves.map(({ name }) => name) ?? [];
  const way = [...shown, ...last].join(' → ');
  return way === '' ? both`the opening itself` : alike(way);
}
