/** Does an input fill a form as it asks? Nothing is coerced or dropped; each mistake is data. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { YEARS } from '../calendar/instant.js';
import { parseDate } from '../calendar/time/calendar-date.js';
import type { Definition, EventRule } from './definition.js';
import { formSchema, IN_YEARS, PHONE, SEEN } from './form-schema.js';
import type { Organization } from './organization.js';
import { quote } from './problem.js';

export interface FormProblem {
  /** The fact, and below it the field of a person: `caller.phone`; empty for the form as a whole. */
  readonly path: string;
  readonly code: string;
  readonly expected: string;
  /** Never the value of a personal fact. */
  readonly saw: string;
}

/** Every mistake of the input; none when it can be taken. */
export function validateForm(definition: Definition, rule: EventRule, organization: Organization, input: unknown): readonly FormProblem[] {
  const name = prototypeName(input, 0);
  if (name !== null) return [{ path: name, code: 'unknown_field', expected: 'fields of the form', saw: quote(name) }];
  const validate = validatorOf(definition, rule, organization);
  if (validate(input)) return [];
  const told = (validate.errors ?? []).filter(({ keyword, schemaPath }) => !(keyword === 'const' && schemaPath.includes('/oneOf/')));
  return told.filter((error) => !isToldOtherwise(error, told)).map((error) => formProblem(definition, error));
}

/** A text that is empty, or no date at all, misses its pattern as well. */
function isToldOtherwise(error: ErrorObject, told: readonly ErrorObject[]): boolean {
  return error.keyword === 'pattern' && told.some((other) => other.keyword !== 'pattern' && other.instancePath === error.instancePath);
}

// ---- one compiled validator for a rule in its organization

const validators = new WeakMap<EventRule, { readonly organization: Organization; readonly validate: ValidateFunction }>();

function validatorOf(definition: Definition, rule: EventRule, organization: Organization): ValidateFunction {
  const known = validators.get(rule);
  if (known && known.organization === organization) return known.validate;
  const ajv = new Ajv2020({ allErrors: true, strict: true, ownProperties: true, coerceTypes: false, verbose: true });
  ajv.addKeyword('x-kept');
  ajv.addFormat('date', (text: string) => parseDate(text) !== null);
  ajv.addFormat('date-time', isInstant);
  const validate = ajv.compile(formSchema(definition, rule, 'en', organization));
  validators.set(rule, { organization, validate });
  return validate;
}

/** RFC 3339 with its offset: '2026-09-30T10:00:00+08:00'. */
const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function isInstant(text: string): boolean {
  const match = INSTANT.exec(text);
  return match !== null && parseDate(match[1]!) !== null && !Number.isNaN(Date.parse(text));
}

const PROTOTYPE_NAMES = new Set(['__proto__', 'constructor', 'prototype']);
const INPUT_DEPTH_MAX = 4;

function prototypeName(input: unknown, depth: number): string | null {
  if (typeof input !== 'object' || input === null || depth > INPUT_DEPTH_MAX) return null;
  for (const key of Object.keys(input)) {
    const found = PROTOTYPE_NAMES.has(key) ? key : prototypeName((input as Record<string, unknown>)[key], depth + 1);
    if (found !== null) return found;
  }
  return null;
}

// ---- words

interface Words {
  readonly code: string;
  readonly expected: (schema: unknown, data: unknown) => string;
}

const WORDS: Readonly<Record<string, Words>> = {
  type: { code: 'wrong_type', expected: (schema) => String(schema) },
  required: { code: 'missing', expected: () => 'a value' },
  additionalProperties: { code: 'unknown_field', expected: () => 'fields of the form' },
  oneOf: { code: 'not_a_choice', expected: (schema) => `one of ${(schema as readonly { const: string }[]).map((choice) => choice.const).join(', ')}` },
  minLength: { code: 'empty', expected: () => 'some text' },
  maxLength: { code: 'too_long', expected: (schema) => `at most ${String(schema)} characters` },
  minimum: { code: 'out_of_range', expected: (schema) => `${String(schema)} or more` },
  maximum: { code: 'out_of_range', expected: (schema) => `${String(schema)} or less` },
  minProperties: { code: 'empty', expected: () => 'at least one of name, phone, address, email' },
  format: { code: 'bad_format', expected: (schema) => (schema === 'date' ? "a date that exists: '2026-09-30'" : "an instant with its offset: '2026-09-30T10:00:00+08:00'") },
};

/** What each pattern of a form asks for. */
const PATTERN_WORDS: Readonly<Record<string, Words>> = {
  [SEEN]: { code: 'empty', expected: () => 'some text' },
  [IN_YEARS]: { code: 'out_of_range', expected: () => `${YEARS.first}-01-01 to ${YEARS.last}-12-31` },
  [PHONE]: { code: 'bad_format', expected: () => 'a telephone number: at least 5 digits, and around them only spaces, + - ( ); leave it out where there is none' },
};

function wordsOf({ keyword, schema }: ErrorObject): Words {
  const [table, key] = keyword === 'pattern' ? [PATTERN_WORDS, String(schema)] : [WORDS, keyword];
  return Object.hasOwn(table, key) ? table[key]! : { code: 'bad_form', expected: () => 'another form' };
}

function formProblem(definition: Definition, error: ErrorObject): FormProblem {
  const words = wordsOf(error);
  const params = error.params as { missingProperty?: string; additionalProperty?: string };
  const below = params.missingProperty ?? params.additionalProperty;
  const steps = [...error.instancePath.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')), ...(below === undefined ? [] : [below])];
  return { path: steps.join('.'), code: words.code, expected: words.expected(error.schema, error.data), saw: seen(definition, steps[0], error) };
}

function seen(definition: Definition, fact: string | undefined, { keyword, params, data }: ErrorObject): string {
  if (keyword === 'required') return 'nothing';
  if (keyword === 'additionalProperties') return quote(String((params as { additionalProperty: string }).additionalProperty));
  const personal = fact !== undefined && Object.hasOwn(definition.facts, fact) && definition.facts[fact]!.personal;
  if (keyword === 'maxLength') return `${String(data).length} characters`;
  if (personal || typeof data === 'object') return data === null ? 'null' : Array.isArray(data) ? 'a list' : `a value of type ${typeof data}`;
  return quote(String(data));
}
