/** Checks of fields of bodies and queries. Each says what it expects in both languages; validation.ts tells it to the sender. */
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { oneOf, type Bilingual } from '../../core/bilingual.js';
import { SEEN } from '../../core/definition/schema/schema-parts.js';

/** A field of which `holds` is true; else the sender is told what was expected. */
export function IsExpected(expected: Bilingual, holds: (value: unknown) => boolean): PropertyDecorator {
  return ValidateBy({ name: 'isExpected', validator: { validate: holds, defaultMessage: () => `$property must be ${expected.en}` } }, { context: expected });
}

export const NAME = /^[a-z][a-z0-9_-]{0,63}$/;

/** A name of a definition or an organization. */
export function IsName(): PropertyDecorator {
  const expected = { zh: '名称：以小写字母开头，后为小写字母、数字、- 和 _，至多 64 个字符', en: 'a name: a small letter, then small letters, digits, - and _, at most 64 in all' };
  return IsExpected(expected, (value) => typeof value === 'string' && NAME.test(value));
}

const ANYTHING_SEEN = new RegExp(SEEN, 'u');

/** A text in which something is to be read: blanks say nothing. */
export function IsText(max: number): PropertyDecorator {
  const expected = { zh: `1 至 ${max} 字、有内容的文字`, en: `a text of 1 to ${max} characters, not all of them blanks` };
  return IsExpected(expected, (value) => typeof value === 'string' && value.length <= max && ANYTHING_SEEN.test(value));
}

export function IsOneOf(choices: readonly string[]): PropertyDecorator {
  return IsExpected(oneOf(choices), (value) => typeof value === 'string' && choices.includes(value));
}

export function IsForm(): PropertyDecorator {
  const expected = { zh: '表单：以字段名为键的 JSON 对象', en: 'a form: a JSON object by the names of its fields' };
  return IsExpected(expected, (value) => typeof value === 'object' && value !== null && !Array.isArray(value));
}

export function IsWholeNumber(min: number, max: number): PropertyDecorator {
  const expected = { zh: `${min} 至 ${max} 的整数`, en: `a whole number from ${min} to ${max}` };
  return IsExpected(expected, (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max);
}

const DIGITS = /^\d{1,15}$/;

/** A whole number in a query, where all is text; what is none stays as it was sent, so that it can be told. */
export function IsWholeNumberText(min: number, max: number): PropertyDecorator {
  const read = Transform(({ value }: { value: unknown }) => (typeof value === 'string' && DIGITS.test(value) ? Number(value) : value));
  return applyDecorators(read, IsWholeNumber(min, max));
}
