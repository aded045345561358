/** A mistake of shape in plain words, at the key or value that it concerns. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import { alike, type Bilingual, joined, listed, oneOf, OR } from '../../bilingual.js';
import { type Finding, quotation } from '../problem.js';
import { didYouMean } from './nearest-name.js';
import { REFUSED_KEYS } from './refused-keys.js';
import { keysAt, nearest, type Path, type TextNode } from './tree.js';
import { both, inBoth } from '../words/both.js';

export interface ShapeMistake {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly finding: Finding;
}

/** The place of what is wrong: the key or the entry of a list where the error names one, else the value. */
export function pathOf(error: ErrorObject): Path {
  const steps = error.instancePath.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const path = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const { additionalProperty, propertyName, i, j } = error.params as { additionalProperty?: string; propertyName?: string; i?: number; j?: number };
  const key = additionalProperty ?? propertyName;
  if (key !== undefined) return [...path, key];
  return error.keyword === 'uniqueItems' ? [...path, Math.max(i!, j!)] : path;
}

interface Words {
  readonly code: string;
  readonly at?: 'key' | 'value';
  readonly expected: (error: ErrorObject) => Bilingual;
  readonly saw?: (error: ErrorObject) => Bilingual;
  readonly remedy: (error: ErrorObject) => Bilingual;
}

/** What the schema itself says of a value. */
const described = ({ parentSchema }: ErrorObject, otherwise: Bilingual): Bilingual => describedBy(parentSchema, otherwise);

function describedBy(schema: unknown, otherwise: Bilingual): Bilingual {
  const description = (schema as { readonly description?: string } | undefined)?.description;
  return description === undefined ? otherwise : inBoth(description);
}
const param = (error: ErrorObject, name: string): unknown => (error.params as Record<string, unknown>)[name];

const TYPE_WORDS: Readonly<Record<string, Bilingual>> = {
  string: both`text`,
  object: both`a map of keys`,
  array: both`a list`,
  number: both`a number`,
  integer: both`a whole number`,
  boolean: both`true or false`,
};

function typeWords(type: unknown): Bilingual {
  return joined([type].flat().map((name) => TYPE_WORDS[String(name)] ?? alike(String(name))), OR);
}

/** The text as a whole, by the first keys that it may have. */
function wholeWords({ parentSchema }: ErrorObject): Bilingual {
  const keys = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
  return both`a map of keys such as ${listed(keys.slice(0, 4))} …`;
}

const WORDS: Readonly<Record<string, Words>> = {
  type: {
    code: 'wrong_type',
    expected: (error) => (error.instancePath === '' ? wholeWords(error) : described(error, typeWords(param(error, 'type')))),
    remedy: (error) => both`write ${typeWords(param(error, 'type'))}`,
  },
  required: {
    code: 'missing_key',
    at: 'key',
    expected: (error) => both`the key '${String(param(error, 'missingProperty'))}'`,
    saw: () => both`none`,
    remedy: (error) => both`add '${String(param(error, 'missingProperty'))}:'`,
  },
  enum: {
    code: 'not_a_choice',
    expected: (error) => oneOf((error.schema as unknown[]).map(String)),
    remedy: (error) => (typeof error.data === 'string' ? didYouMean(error.data, (error.schema as unknown[]).map(String)) : null) ?? both`take one of these`,
  },
  const: { code: 'not_a_choice', expected: (error) => alike(String(error.schema)), remedy: (error) => both`write ${String(error.schema)}` },
  pattern: { code: 'bad_form', expected: (error) => described(error, both`another form`), remedy: () => both`write it in this form` },
  minLength: { code: 'empty_text', expected: (error) => described(error, both`some text`), saw: () => both`none`, remedy: () => both`fill it in` },
  maxLength: { code: 'too_long', expected: (error) => both`at most ${String(error.schema)} characters`, remedy: () => both`shorten it` },
  minItems: { code: 'empty_list', expected: () => both`at least one entry`, saw: () => both`an empty list`, remedy: () => both`add one, or leave the key out` },
  maxItems: { code: 'too_many', expected: (error) => both`at most ${String(error.schema)} entries`, saw: (error) => alike((error.data as unknown[]).length), remedy: () => both`remove some` },
  minProperties: { code: 'empty_map', expected: () => both`at least one entry`, saw: () => both`none`, remedy: () => both`add one, or leave the key out` },
  maxProperties: {
    code: 'too_many',
    at: 'key',
    expected: (error) => both`at most ${String(error.schema)} entries`,
    saw: (error) => alike(Object.keys(error.data as object).length),
    remedy: () => both`split the process into smaller ones`,
  },
  uniqueItems: { code: 'duplicate_entry', expected: () => both`each entry once`, saw: (error) => both`${seen((error.data as unknown[])[Number(param(error, 'i'))])} again`, remedy: () => both`remove one of the two` },
  minimum: { code: 'out_of_range', expected: (error) => both`${String(error.schema)} or more`, remedy: () => both`correct the number` },
  maximum: { code: 'out_of_range', expected: (error) => both`${String(error.schema)} or less`, remedy: () => both`correct the number` },
};

export function mistakeOf(error: ErrorObject, tree: TextNode): ShapeMistake {
  if (error.keyword === 'additionalProperties') return unknownKey(error, tree);
  if (error.keyword === 'propertyNames') return badId(error);
  const words = Object.hasOwn(WORDS, error.keyword) ? WORDS[error.keyword]! : null;
  const path = pathOf(error);
  if (words === null) {
    return { path, at: 'value', finding: { code: 'bad_form', expected: described(error, both`another form`), saw: seen(error.data), remedy: both`write it in this form` } };
  }
  const saw = words.saw?.(error) ?? seen(error.data);
  return { path, at: words.at ?? 'value', finding: { code: words.code, expected: words.expected(error), saw, remedy: words.remedy(error) } };
}

function unknownKey(error: ErrorObject, tree: TextNode): ShapeMistake {
  const key = String(param(error, 'additionalProperty'));
  const path = pathOf(error);
  const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
  const refused = Object.hasOwn(REFUSED_KEYS, key) ? REFUSED_KEYS[key] : undefined;
  if (refused) return { path, at: 'key', finding: { code: 'refused_key', expected: both`no '${key}'`, saw: refused.because, remedy: refused.remedy } };
  const entry = nearest(tree, path);
  const comma = entry.node.kind === 'scalar' && entry.node.source === '' && keysAt(tree, path.slice(0, -1)).length > 1;
  const remedy = didYouMean(key, known) ?? (comma ? both`if this is the rest of a sentence, put the sentence in quotes; else remove it` : both`remove it`);
  return { path, at: 'key', finding: { code: 'unknown_key', expected: oneOf(known), saw: quotation(key), remedy } };
}

function badId(error: ErrorObject): ShapeMistake {
  const name = String(param(error, 'propertyName'));
  return { path: pathOf(error), at: 'key', finding: { code: 'bad_id', expected: describedBy(error.schema, both`an id`), saw: quotation(name), remedy: both`rename it; ids are at most 64 characters and constructor and prototype are taken` } };
}

function seen(data: unknown): Bilingual {
  if (data === null || data === undefined) return both`nothing`;
  if (Array.isArray(data)) return data.length === 0 ? both`an empty list` : both`a list`;
  return typeof data === 'object' ? both`a map of keys` : quotation(String(data));
}
