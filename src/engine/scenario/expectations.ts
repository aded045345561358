/** Holds what a step expects against what was seen; each difference in words. */
import { formatInstant, type Instant } from '../../core/calendar/instant.js';
import { sentence } from '../../core/problem.js';
import type { Expectation, Told } from '../../core/scenario/scenario.js';
import type { Answer } from '../submission.js';
import type { Observation } from './observation.js';

export interface Difference {
  readonly what: string;
  readonly expected: string;
  readonly saw: string;
}

export interface Seen {
  readonly answer: Answer | null;
  /** Null where no case was opened. */
  readonly observation: Observation | null;
}

type Row = readonly [what: string, expected: unknown, saw: unknown];

/** Empty where all that is named is so. A refusal that nobody expected is a difference. */
export function differences(expect: Expectation, seen: Seen, zone: string): Difference[] {
  const rows = [...answerRows(expect, seen.answer), ...(seen.observation ? caseRows(expect, seen.observation, zone) : [])];
  return rows.flatMap(([what, expected, saw]) => {
    const [wanted, found] = [words(expected), words(saw)];
    return wanted === found ? [] : [{ what, expected: wanted, saw: found }];
  });
}

function answerRows(expect: Expectation, answer: Answer | null): Row[] {
  const refusal = answer?.outcome === 'rejected' ? answer.refusal : null;
  const saw = refusal === null ? 'accepted' : `refused: ${refusal.reason}`;
  const detail = refusal !== null && expect.refused === undefined ? ` (${sentence(refusal, 'en')})` : '';
  const rows: Row[] = answer === null ? [] : [['answer', expect.refused === undefined ? 'accepted' : `refused: ${expect.refused}`, saw + detail]];
  if (expect.repeated !== undefined) rows.push(['repeated', expect.repeated, answer?.outcome === 'accepted' && answer.repeated]);
  return rows;
}

function caseRows(expect: Expectation, seen: Observation, zone: string): Row[] {
  const { commitments } = seen.document;
  const instant = (at: Instant | null | undefined) => (typeof at === 'number' ? formatInstant(at, zone) : 'none');
  const each = <T>(wanted: Readonly<Record<string, T>> | undefined, row: (id: string, one: T) => Row) => Object.entries(wanted ?? {}).map(([id, one]) => row(id, one));
  const rows: Row[] = [
    ...each(expect.due, (id, due) => [`due of ${id}`, instant(due), instant(commitments[id]?.due)]),
    ...each(expect.provisional, (id, provisional) => [`${id} provisional`, provisional, commitments[id]?.provisional ?? 'not begun']),
    ...each(expect.commitments, (id, state) => [`commitment ${id}`, state, commitments[id]?.state ?? 'not begun']),
  ];
  if (expect.state !== undefined) rows.push(['state', expect.state, seen.states.includes(expect.state) ? expect.state : seen.states.join(' > ')]);
  if (expect.ended !== undefined) rows.push(['ended', expect.ended, seen.ended]);
  if (expect.tasks !== undefined) rows.push(['tasks', expect.tasks, seen.document.tasks.map(({ post }) => post)]);
  if (expect.opened !== undefined) rows.push(['opened', expect.opened, seen.opened]);
  if (expect.told !== undefined) rows.push(['told', expect.told.map(toldWords), seen.told.map(toldWords)]);
  if (expect.ledger !== undefined) rows.push(['ledger', expect.ledger, seen.ledger]);
  return rows;
}

function toldWords({ kind, commitment, to }: Told): string {
  return `${kind}${commitment === null ? '' : ` of ${commitment}`} to ${to}`;
}

function words(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  return value.length === 0 ? 'nothing' : value.join(', ');
}
