/** What was entered, as the host wants it: what was left empty left out. */
import type { FormSchema } from './form-schema.js';

export type Entered = Readonly<Record<string, unknown>>;

export function formOf({ properties }: FormSchema, entered: Entered): Record<string, unknown> {
  const values = Object.keys(properties).map((name) => [name, sent(entered[name])] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function sent(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'object') return value;
  const parts = Object.entries(value).filter(([, part]) => typeof part === 'string' && part.trim() !== '');
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}
