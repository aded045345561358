/** Parts that the JSON Schemas of definitions, organizations and scenarios are made of. */

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Marks what an editor catches by the schema, and the checks tell in better words. */
export const TOLD_BY_CHECKS = 'told by the checks';

export const KEBAB = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';
const SNAKE = '^[a-z][a-z0-9]*(_[a-z0-9]+)*$';
const ID_LENGTH_MAX = 64;

/** At least one character that can be seen: no white space, nor what has no width. */
export const SEEN = '[^\\s\\u00ad\\u115f\\u1160\\u180e\\u2800\\u3164\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff]';

export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** One thing or a list of at least one. */
export const oneOrMany = (one: JsonSchema, more: JsonSchema = {}): JsonSchema => ({
  if: { type: 'array' },
  then: { type: 'array', minItems: 1, items: one, ...more },
  else: one,
});

/** One thing or a list of different ones. */
export const oneOrSeveral = (one: JsonSchema): JsonSchema => oneOrMany(one, { uniqueItems: true });

export const map = (properties: JsonSchema, required: readonly string[] = [], more: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
  ...more,
});

export const wordOrMap = (properties: JsonSchema, required: readonly string[], description: string, more: JsonSchema = {}): JsonSchema => ({
  ...map(properties, required, more),
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

/** White space alone is no title: it would be an empty line in a list. */
const TITLE_TEXT: JsonSchema = { type: 'string', maxLength: 200, pattern: SEEN, description: 'text that can be seen' };

export const TITLE: JsonSchema = {
  ...map({ zh: TITLE_TEXT, en: TITLE_TEXT }, ['zh', 'en']),
  description: 'a title in both languages: { zh: 中文, en: English }',
};

export const KEBAB_ID: JsonSchema = {
  type: 'string',
  pattern: KEBAB,
  maxLength: ID_LENGTH_MAX,
  description: 'an id of lower-case words joined by hyphens (like-this)',
};

/** A word that the checks read further. */
export const wordLike = (pattern: string, description: string): JsonSchema => ({ ...word(description), allOf: [like(pattern)] });
export const like = (pattern: string): JsonSchema => ({ pattern: `^\\s*${pattern}\\s*$`, $comment: TOLD_BY_CHECKS });

export const CLAUSE: JsonSchema = { type: ['string', 'number'], description: "a clause's id in regulation.md, such as 5.6 or T17 (条款)" };
export const NAMES: JsonSchema = oneOrSeveral(word('an event or a state'));
