/** A term in a definition: parsed, or reported where it stands. */
import { refuse } from '../../problem.js';
import { parseTerm, type Term, type TermProblem, type Unit } from '../../calendar/term.js';
import type { Findings } from '../findings.js';
import type { Path } from '../text/tree.js';

export function readTerm(text: string, path: Path, findings: Findings): Term | null {
  const term = writtenTerm(text);
  if (!('problem' in term)) return term;
  findings.add(path, { code: 'bad_term', ...term.problem });
  return null;
}

/** A definition writes its units in lower case, as the schema for editors has them. */
export function writtenTerm(text: string): Term | TermProblem {
  if (!/[A-Z]/.test(text)) return parseTerm(text);
  const lower = text.toLowerCase();
  return refuse({ zh: '以小写字母书写的期限', en: 'a term in lower-case letters' }, text, { zh: `请写作 '${lower}'`, en: `write '${lower}'` });
}

/** Rough minutes by the clock that a unit takes, a workhour being an eighth of a day: to compare terms, never to reckon with. */
const ROUGH_MINUTES: Readonly<Record<Unit, number>> = {
  minute: 1,
  hour: 60,
  workhour: 180,
  day: 1_440,
  workday: 1_440,
  month: 43_200,
  'half-year': 259_200,
  year: 525_600,
};

export function isShorter(a: Term, b: Term): boolean {
  return a.amount * ROUGH_MINUTES[a.unit] < b.amount * ROUGH_MINUTES[b.unit];
}
