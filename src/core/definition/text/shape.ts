/** Does a text have the shape of its schema? Each mistake in plain words, at the key or value it concerns. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { JsonSchema } from '../schema-words.js';
import { type Finding, quote } from '../problem.js';
import { keysAt, nearest, type Path, type TextNode } from './tree.js';
import { nearestName } from './nearest-name.js';
import { REFUSED_KEYS } from './refused-keys.js';

export interface ShapeMistake {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly finding: Finding;
}

/** Mistakes of shape, and what is left of the text when they are cut out of it: null where nothing is. */
export interface Shape {
  readonly mistakes: readonly ShapeMistake[];
  readonly rest: unknown;
  /** The paths that were cut. */
  readonly cut: readonly Path[];
}

export type ShapeCheck = (tree: TextNode) => Shape;

const CUT_ROUNDS_MAX = 64;
const MISTAKES_MAX = 500;

/** A check against a schema, compiled once, when it is first asked for. `asText` says where a bare number is an id and keeps its spelling. */
export function shapeCheck(schema: JsonSchema, asText: (path: Path) => boolean): ShapeCheck {
  let compiled: ValidateFunction | null = null;
  return (tree) => {
    const validate = (compiled ??= new Ajv2020({ allErrors: true, verbose: true, ownProperties: true, allowUnionTypes: true, strictTypes: false }).compile(schema));
    const first = errorsOf(validate, valueOf(tree, [], asText));
    const mistakes = first.slice(0, MISTAKES_MAX).map((error) => mistakeOf(error, tree));
    return { mistakes, ...cutOut(validate, valueOf(tree, [], asText)) };
  };
}

/** Plain data of a node; maps without a prototype, so that `__proto__` is a key like any other. */
function valueOf(node: TextNode, path: Path, asText: (path: Path) => boolean): unknown {
  if (node.kind === 'list') return node.items.map((item, index) => valueOf(item, [...path, index], asText));
  if (node.kind === 'scalar') return typeof node.value === 'number' && asText(path) ? node.source : node.value;
  const value = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of node.entries) value[key] = valueOf(entry.value, [...path, key], asText);
  return value;
}

function errorsOf(validate: ValidateFunction, value: unknown): ErrorObject[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).filter((error) => error.keyword !== 'if' && error.propertyName === undefined);
}

function pathOf(error: ErrorObject): Path {
  const steps = error.instancePath.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

// ---- cutting: what is left is right, so that the checks behind this one can still speak of it

function cutOut(validate: ValidateFunction, value: unknown): { rest: unknown; cut: Path[] } {
  const holder = { root: value };
  const cut: Path[] = [];
  for (let round = 0; round < CUT_ROUNDS_MAX; round += 1) {
    const errors = errorsOf(validate, holder.root);
    if (errors.length === 0) return { rest: holder.root, cut };
    const paths = errors.map((error) => cutPath(error)).sort(byLaterIndexFirst);
    for (const path of new Map(paths.map((path) => [path.join('\n'), path])).values()) {
      if (path.length === 0) return { rest: null, cut: [...cut, path] };
      if (removeAt(holder.root, path)) cut.push(path);
    }
  }
  return { rest: null, cut };
}

function cutPath(error: ErrorObject): Path {
  const path = pathOf(error);
  const params = error.params as { additionalProperty?: string; propertyName?: string };
  const key = params.additionalProperty ?? params.propertyName;
  return key === undefined ? path : [...path, key];
}

/** Items of a list are removed from its end, so that the paths of the others still hold. */
function byLaterIndexFirst(a: Path, b: Path): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const [left, right] = [a[index]!, b[index]!];
    if (left !== right) return typeof left === 'number' && typeof right === 'number' ? right - left : 0;
  }
  return b.length - a.length;
}

function removeAt(root: unknown, path: Path): boolean {
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => own(value, step), root);
  const last = path[path.length - 1]!;
  if (Array.isArray(parent) && typeof last === 'number') return parent.splice(last, 1).length > 0;
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, last)) return false;
  return delete (parent as Record<string, unknown>)[last];
}

function own(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
}

// ---- words

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
  uniqueItems: { code: 'duplicate_entry', expected: () => 'each entry once', saw: (error) => `entries ${String(param(error, 'j'))} and ${String(param(error, 'i'))} are the same (counted from 0)`, remedy: () => 'remove one of them' },
  minimum: { code: 'out_of_range', expected: (error) => `${String(error.schema)} or more`, remedy: () => 'correct the number' },
  maximum: { code: 'out_of_range', expected: (error) => `${String(error.schema)} or less`, remedy: () => 'correct the number' },
};

function mistakeOf(error: ErrorObject, tree: TextNode): ShapeMistake {
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
  const path = [...pathOf(error), key];
  const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
  const refused = Object.hasOwn(REFUSED_KEYS, key) ? REFUSED_KEYS[key] : undefined;
  if (refused) return { path, at: 'key', finding: { code: 'refused_key', expected: `no '${key}'`, saw: refused.because, remedy: refused.remedy } };
  const entry = nearest(tree, path);
  const comma = entry.node.kind === 'scalar' && entry.node.source === '' && keysAt(tree, pathOf(error)).length > 1;
  const remedy = didYouMean(key, known) ?? (comma ? 'if this is the rest of a sentence, put the sentence in quotes; else remove it' : 'remove it');
  return { path, at: 'key', finding: { code: 'unknown_key', expected: `one of ${known.join(', ')}`, saw: quote(key), remedy } };
}

function badId(error: ErrorObject): ShapeMistake {
  const name = String(param(error, 'propertyName'));
  const expected = (error.schema as { description?: string }).description ?? 'an id';
  return { path: [...pathOf(error), name], at: 'key', finding: { code: 'bad_id', expected, saw: quote(name), remedy: 'rename it; ids are at most 64 characters and constructor and prototype are taken' } };
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
