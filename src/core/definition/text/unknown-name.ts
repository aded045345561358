/** How a text is told that a name in it is not declared. */
import { type Finding, quote } from '../problem.js';
import { nearestName } from './nearest-name.js';

const LISTED_MAX = 12;

/** `unknown('event', 'jugde', …)` has the code `unknown_event`. `where` says who declares such names. */
export function unknown(kind: string, name: string, known: Iterable<string>, where: string): Finding {
  return {
    code: `unknown_${kind.replaceAll(' ', '_')}`,
    expected: `${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind} of ${where}`,
    saw: quote(name),
    remedy: meant(name, known) ?? 'declare it, or remove it',
  };
}

/** What may have been meant; null where nothing is known that it could be. */
export function meant(name: string, known: Iterable<string>): string | null {
  const names = [...known];
  const near = nearestName(name, names);
  if (near !== null) return `did you mean '${near}'?`;
  return names.length === 0 || names.length > LISTED_MAX ? null : `name one of ${names.join(', ')}`;
}
