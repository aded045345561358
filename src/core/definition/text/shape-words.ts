/** A mistake of shape in plain words, at the key or value that it concerns. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import { type Finding, quote } from '../problem.js';
import { nearestName } from './nearest-name.js';
import { REFUSED_KEYS } from './refused-keys.js';
import { keysAt, nearest, type Path, type TextNode } from './tree.js';

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
  readonly expected: (error: ErrorObject) => string;
  readonly saw?: (error: ErrorObject) => string;
  readonly remedy: (error: ErrorObject) => string;
}

const described = (error: ErrorObject, otherwise: string): string =>
  (error.parentSchema as { description?: string } | undefined)?.description ?? otherwise;
const param = (error: ErrorObject, name: string): unknown => (error.params as Record<string, unknown>)[name];

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a map of keys',
  array: 'a list',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

function typeWords(type: unknown): string {
  return [type].flat().map((name) => TYPE_WORDS[String(name)] ?? String(name)).join(' or ');
}

/** The text as a whole, by the first keys that it may have. */
function wholeWords({ parentSchema }: ErrorObject): string {
  const keys = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
  return `a map of keys such as ${keys.slice(0, 4).join(', ')} …`;
}

const WORDS: Readonly<Record<string, Words>> = {
  type: {
    code: 'wrong_type',
    expected: (error) => (error.instancePath === '' ? wholeWords(error) : described(error, typeWords(param(error, 'type')))),
    remedy: (error) => `write ${typeWords(param(error, 'type'))}`,
  },
  required: {
    code: 'missing_key',
    at: 'key',
    expected: (error) => `the key '${String(param(error, 'missingProperty'))}'`,
    saw: () => 'none',
    remedy: (error) => `add '${String(param(error, 'missingProperty'))}:'`,
  },
  enum: {
    code: 'not_a_choice',
    expected: (error) => `one of ${(error.schema as unknown[]).join(', ')}`,
    remedy: (error) => (typeof error.data === 'string' ? didYouMean(error.data, (error.schema as unknown[]).map(String)) : null) ?? 'take one of these',
  },
  const: { code: 'not_a_choice', expected: (error) => String(error.schema), remedy: (error) => `write ${String(error.schema)}` },
  pattern: { code: 'bad_form', expected: (error) => described(error, 'another form'), remedy: () => 'write it in this form' },
  minLength: { code: 'empty_text', expected: (error) => described(error, 'some text'), saw: () => 'none', remedy: () => 'fill it in' },
  maxLength: { code: 'too_long', expected: (error) => `at most ${String(error.schema)} characters`, remedy: () => 'shorten it' },
  minItems: { code: 'empty_list', expected: () => 'at least one entry', saw: () => 'an empty list', remedy: () => 'add one, or leave the key out' },
  maxItems: { code: 'too_many', expected: (error) => `at most ${String(error.schema)} entries`, saw: (error) => `${(error.data as unknown[]).length}`, remedy: () => 'remove some' },
  minProperties: { code: 'empty_map', expected: () => 'at least one entry', saw: () => 'none', remedy: () => 'add one, or leave the key out' },
  maxProperties: {
    code: 'too_many',
    at: 'key',
    expected: (error) => `at most ${String(error.schema)} entries`,
    saw: (error) => `${Object.keys(error.data as object).length}`,
    remedy: () => 'split the process into smaller ones',
  },
  uniqueItems: { code: 'duplicate_entry', expected: () => 'each entry once', saw: (error) => `${seen((error.data as unknown[])[Number(param(error, 'i'))])} again`, remedy: () => 'remove one of the two' },
  minimum: { code: 'out_of_range', expected: (error) => `${String(error.schema)} or more`, remedy: () => 'correct the number' },
  maximum: { code: 'out_of_range', expected: (error) => `${String(error.schema)} or less`, remedy: () => 'correct the number' },
};

export function mistakeOf(error: ErrorObject, tree: TextNode): ShapeMistake {
  if (error.keyword === 'additionalProperties') return unknownKey(error, tree);
  if (error.keyword === 'propertyNames') return badId(error);
  const words = Object.hasOwn(WORDS, error.keyword) ? WORDS[error.keyword]! : null;
  const path = pathOf(error);
  if (words === null) {
    return { path, at: 'value', finding: { code: 'bad_form', expected: described(error, 'another form'), saw: seen(error.data), remedy: 'write it in this form' } };
  }
  const saw = words.saw?.(error) ?? seen(error.data);
  return { path, at: words.at ?? 'value', finding: { code: words.code, expected: words.expected(error), saw, remedy: words.remedy(error) } };
}

function unknownKey(error: ErrorObject, tree: TextNode): ShapeMistake {
  const key = String(param(error, 'additionalProperty'));
  const path = pathOf(error);
  const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
  const refused = Object.hasOwn(REFUSED_KEYS, key) ? REFUSED_KEYS[key] : undefined;
  if (refused) return { path, at: 'key', finding: { code: 'refused_key', expected: `no '${key}'`, saw: refused.because, remedy: refused.remedy } };
  const entry = nearest(tree, path);
  const comma = entry.node.kind === 'scalar' && entry.node.source === '' && keysAt(tree, path.slice(0, -1)).length > 1;
  const remedy = didYouMean(key, known) ?? (comma ? 'if this is the rest of a sentence, put the sentence in quotes; else remove it' : 'remove it');
  return { path, at: 'key', finding: { code: 'unknown_key', expected: `one of ${known.join(', ')}`, saw: quote(key), remedy } };
}

function badId(error: ErrorObject): ShapeMistake {
  const name = String(param(error, 'propertyName'));
  const expected = (error.schema as { description?: string }).description ?? 'an id';
  return { path: pathOf(error), at: 'key', finding: { code: 'bad_id', expected, saw: quote(name), remedy: 'rename it; ids are at most 64 characters and constructor and prototype are taken' } };
}

function didYouMean(name: string, known: readonly string[]): string | null {
  const near = nearestName(name, known);
  return near === null ? null : `did you mean '${near}'?`;
}

function seen(data: unknown): string {
  if (data === null || data === undefined) return 'nothing';
  if (Array.isArray(data)) return data.length === 0 ? 'an empty list' : 'a list';
  return typeof data === 'object' ? 'a map of keys' : quote(String(data));
}
