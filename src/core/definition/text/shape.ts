/** Does a text have the shape of its schema? */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type JsonSchema, TOLD_BY_CHECKS } from '../schema/schema-parts.js';
import { type CutOut, cutOut } from './cut-out.js';
import { mistakeOf, type ShapeMistake } from './shape-words.js';
import type { Path, TextNode } from './tree.js';

/** Mistakes of shape, and what is left of the text when they are cut out of it. */
export interface Shape extends CutOut {
  readonly mistakes: readonly ShapeMistake[];
}

export type ShapeCheck = (tree: TextNode) => Shape;

const MISTAKES_MAX = 500;

/** A check against a schema, compiled once, when it is first asked for. `asText` says where a bare number is an id and keeps its spelling. */
export function shapeCheck(schema: JsonSchema, asText: (path: Path) => boolean): ShapeCheck {
  let compiled: ValidateFunction | null = null;
  return (tree) => {
    const validate = (compiled ??= compilerOfShapes().compile(schema));
    const errors = (value: unknown): readonly ErrorObject[] => errorsOf(validate, value);
    const mistakes = errors(valueOf(tree, [], asText)).slice(0, MISTAKES_MAX).map((error) => mistakeOf(error, tree));
    return { mistakes, ...cutOut(valueOf(tree, [], asText), errors) };
  };
}

/** Ajv compares the entries of a list by methods of their prototype, which these maps do not have. */
function compilerOfShapes(): Ajv2020 {
  const compiler = new Ajv2020({ allErrors: true, verbose: true, ownProperties: true, allowUnionTypes: true, strictTypes: false });
  compiler.removeKeyword('uniqueItems');
  return compiler.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', validate: eachOnce });
}

function eachOnce(isUnique: boolean, list: readonly unknown[]): boolean {
  const places = new Map<string, number>();
  for (const [i, item] of list.entries()) {
    const entry = JSON.stringify(item);
    const j = places.get(entry);
    if (isUnique && j !== undefined) {
      eachOnce.errors = [{ keyword: 'uniqueItems', params: { i, j } }];
      return false;
    }
    places.set(entry, i);
  }
  return true;
}
eachOnce.errors = [] as Partial<ErrorObject>[];

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
  return (validate.errors ?? []).filter((error) => error.keyword !== 'if' && error.propertyName === undefined && !isToldByChecks(error));
}

function isToldByChecks({ parentSchema, schema }: ErrorObject): boolean {
  return [parentSchema, schema].some((part) => (part as JsonSchema | undefined)?.['$comment'] === TOLD_BY_CHECKS);
}
