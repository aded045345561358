/** How a text is told that a name in it is not declared. */
import { type Finding, quotation } from '../problem.js';
import { didYouMean } from './nearest-name.js';
import { type Bilingual, listed } from '../../bilingual.js';
import { both } from '../words/both.js';

const LISTED_MAX = 12;

/** What a name may be the name of. */
const KINDS = {
  clause: both`a clause`,
  commitment: both`a commitment`,
  'end state': both`an end state`,
  event: both`an event`,
  'event or state': both`an event or state`,
  fact: both`a fact`,
  field: both`a field`,
  form: both`a form`,
  member: both`a member`,
  notice: both`a holiday notice`,
  post: both`a post`,
  process: both`a process`,
  recipient: both`a recipient`,
  register: both`a register`,
  season: both`a season`,
  state: both`a state`,
  subject: both`a subject`,
  unit: both`a unit`,
} as const;

export type NamedKind = keyof typeof KINDS;

/** `unknown('event', 'jugde', …)` has the code `unknown_event`. `where` says who declares such names. */
export function unknown(kind: NamedKind, name: string, known: Iterable<string>, where: Bilingual): Finding {
  return {
    code: `unknown_${kind.replaceAll(' ', '_')}`,
    expected: both`${KINDS[kind]} of ${where}`,
    saw: quotation(name),
    remedy: meant(name, known) ?? both`declare it, or remove it`,
  };
}

/** What may have been meant; null where nothing is known that it could be. */
export function meant(name: string, known: Iterable<string>): Bilingual | null {
  const names = [...known];
  const near = didYouMean(name, names);
  if (near !== null) return near;
  return names.length === 0 || names.length > LISTED_MAX ? null : both`name one of ${listed(names)}`;
}
