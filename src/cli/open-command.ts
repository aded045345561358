/** The command that opens a first case of a process, written so that a shell takes it as it is printed. */
import type { Instant } from '../core/calendar/instant.js';
import type { ProcessVersion } from '../core/case/process-version.js';
import { acceptableForm } from '../core/scenario/acceptable-form.js';

/**
 * Without a form where none was found that the definition accepts: the command then tells what is asked.
 * Example values need no quotes: names, numbers, instants and single words.
 */
export function openCommand(process: ProcessVersion, at: Instant): string {
  const form = acceptableForm(process, at);
  const command = `npx kept case open ${process.definition.process}`;
  if (form === null) return command;
  const pairs = Object.entries(form).flatMap(([fact, value]) => pairsOf(fact, value));
  return `${command} ${pairs.length === 0 ? "--form '{}'" : pairs.join(' ')}`;
}

/** A person is given part by part: `caller.phone=138…`. */
function pairsOf(name: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [`${name}=${String(value)}`];
  return Object.entries(value).flatMap(([part, inner]) => pairsOf(`${name}.${part}`, inner));
}
