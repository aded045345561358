/** The pieces that the JSON Schemas of definitions, organizations and scenarios are put together from. */

export type JsonSchema = Readonly<Record<string, unknown>>;

const KEBAB = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';
const SNAKE = '^[a-z][a-z0-9]*(_[a-z0-9]+)*$';
const ID_LENGTH_MAX = 64;

export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** One thing or a list of at least one. */
export const oneOrMany = (one: JsonSchema): JsonSchema => ({
  if: { type: 'array' },
  then: { type: 'array', minItems: 1, items: one },
  else: one,
});

export const map = (properties: JsonSchema, required: readonly string[] = [], more: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
  ...more,
});

export const wordOrMap = (properties: JsonSchema, required: readonly string[], description: string): JsonSchema => ({
  ...map(properties, required),
  type: ['string', 'object'],
  description,
});

export const word = (description: string): JsonSchema => ({ type: 'string', minLength: 1, maxLength: 200, description });

export const named = (kind: 'kebab' | 'snake', values: JsonSchema, more: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  propertyNames: {
    pattern: kind === 'kebab' ? KEBAB : SNAKE,
    not: { enum: ['constructor', 'prototype'] },
    maxLength: ID_LENGTH_MAX,
    description: `an id of lower-case words joined by ${kind === 'kebab' ? 'hyphens (like-this)' : 'underscores (like_this)'}`,
  },
  additionalProperties: values,
  ...more,
});

export const TITLE: JsonSchema = {
  ...map({ zh: { type: 'string', minLength: 1, maxLength: 200 }, en: { type: 'string', minLength: 1, maxLength: 200 } }, ['zh', 'en']),
  description: 'a title in both languages: { zh: 中文, en: English }',
};

export const KEBAB_ID: JsonSchema = {
  type: 'string',
  pattern: KEBAB,
  maxLength: ID_LENGTH_MAX,
  description: 'an id of lower-case words joined by hyphens (like-this)',
};

export const CLAUSE: JsonSchema = { type: ['string', 'number'], description: "a clause's id in regulation.md, such as 5.6 or T17 (条款)" };
export const NAMES: JsonSchema = oneOrMany(word('an event or a state'));
