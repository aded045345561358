/** What was entered, as the host wants it: instants and dates as text, what was left empty left out. */
import { isDayjs } from 'dayjs';
import { factTypeOf, type FormSchema } from './form-schema.js';

export type Entered = Readonly<Record<string, unknown>>;

export function formOf({ properties }: FormSchema, entered: Entered): Record<string, unknown> {
  const values = Object.entries(properties).map(([name, schema]) => [name, sent(factTypeOf(schema) === 'date', entered[name])] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function sent(isDate: boolean, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (isDayjs(value)) return isDate ? value.format('YYYY-MM-DD') : value.format();
  if (typeof value !== 'object') return value;
  const parts = Object.entries(value).filter(([, part]) => typeof part === 'string' && part.trim() !== '');
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}
