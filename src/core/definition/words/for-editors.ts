/** A schema as editors get it: each description in Chinese and English. */
import type { JsonSchema } from '../schema/schema-parts.js';
import { inBoth } from './both.js';

export function forEditors(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => (key === 'description' && typeof value === 'string' ? described(value) : value)) as JsonSchema;
}

function described(description: string): string {
  const { zh, en } = inBoth(description);
  return zh === en ? en : `${zh} · ${en}`;
}
