/** An instant in a request: ISO 8601 with its offset, so that nobody guesses a zone. */
import { parseInstant, type Instant } from '../../core/calendar/instant.js';
import { IsExpected } from './expected.js';

const HAS_OFFSET = /T.*(Z|[+-]\d\d:\d\d)$/;

/** The instant of a text that passed `IsInstantText`. */
export function instantOf(text: string): Instant {
  const instant = read(text);
  if (instant === null) throw new Error(`expected an instant that was checked, saw ${text}; put @IsInstantText() on the field`);
  return instant;
}

export function IsInstantText(): PropertyDecorator {
  const expected = { zh: '带时区的时刻，如 2026-09-30T10:00:00+08:00', en: 'an instant with its offset, such as 2026-09-30T10:00:00+08:00' };
  return IsExpected(expected, (value) => typeof value === 'string' && read(value) !== null);
}

function read(text: string): Instant | null {
  if (!HAS_OFFSET.test(text)) return null;
  const instant = parseInstant(text, 'UTC');
  return typeof instant === 'number' ? instant : null;
}
