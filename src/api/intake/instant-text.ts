/** An instant in a request: ISO 8601 with its offset, so that nobody guesses a zone. */
import { applyDecorators } from '@nestjs/common';
import { ValidateBy } from 'class-validator';
import { parseInstant, type Instant } from '../../core/calendar/instant.js';

const HAS_OFFSET = /T.*(Z|[+-]\d\d:\d\d)$/;

/** The instant of a text that passed `IsInstantText`. */
export function instantOf(text: string): Instant {
  const instant = read(text);
  if (instant === null) throw new Error(`expected an instant that was checked, saw ${text}; put @IsInstantText() on the field`);
  return instant;
}

export function IsInstantText(): PropertyDecorator {
  return applyDecorators(
    ValidateBy({
      name: 'isInstantText',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && read(value) !== null,
        defaultMessage: () => '$property must be an instant with its offset, such as 2026-09-30T10:00:00+08:00',
      },
    }),
  );
}

function read(text: string): Instant | null {
  if (!HAS_OFFSET.test(text)) return null;
  const instant = parseInstant(text, 'UTC');
  return typeof instant === 'number' ? instant : null;
}
