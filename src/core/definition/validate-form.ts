/** Does an input fill a form as it asks? Nothing is coerced or dropped; each mistake is data. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { alike, NOTHING, oneOf, oneOfTitled, type Bilingual } from '../bilingual.js';
import { YEARS } from '../calendar/instant.js';
import { parseDate } from '../calendar/time/calendar-date.js';
import type { Definition, EventRule, Fact, Title } from './definition.js';
import { choicesOf, EMAIL, formSchema, IN_YEARS, LANGUAGE, PHONE } from './form-schema.js';
import type { Organization } from './organization.js';
import { ownEntry } from './own-entry.js';
import { quote } from './problem.js';
import { A_PSEUDONYM, PSEUDONYM } from './pseudonym.js';
import { SEEN } from './schema/schema-parts.js';
import { didYouMean } from './text/nearest-name.js';

export interface FormProblem {
  /** The fact, and below it the field of a person: `caller.phone`; empty for the form as a whole. */
  readonly path: string;
  /** Of the fact. */
  readonly title?: Title;
  readonly code: string;
  readonly expected: Bilingual;
  /** Never the value of a personal fact. */
  readonly saw: Bilingual;
  readonly remedy?: Bilingual;
}

/** Every mistake of the input; none when it can be taken. */
export function validateForm(definition: Definition, rule: EventRule, organization: Organization, input: unknown): readonly FormProblem[] {
  const name = prototypeName(input, 0);
  if (name !== null) return [{ path: name, code: 'unknown_field', expected: fieldsOf(rule), saw: alike(quote(name)) }];
  const validate = validatorOf(definition, rule, organization);
  if (validate(input)) return [];
  const told = (validate.errors ?? []).filter(({ keyword, schemaPath }) => !(keyword === 'const' && schemaPath.includes('/oneOf/')));
  return told.filter((error) => !isToldOtherwise(error, told)).map((error) => formProblem({ definition, rule, organization }, error));
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

interface Asked {
  readonly definition: Definition;
  readonly rule: EventRule;
  readonly organization: Organization;
}

interface Words {
  readonly code: string;
  readonly expected: (schema: unknown, asked: Asked, fact: Fact | undefined) => Bilingual;
}

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字', en: 'text' },
  object: { zh: '分项填写的内容', en: 'an object' },
  number: { zh: '数', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
};

const FORMATS: Readonly<Record<string, Bilingual>> = {
  date: { zh: '确有的日期，如 2026-09-30', en: "a date that exists: '2026-09-30'" },
  'date-time': { zh: '带时区的时刻，如 2026-09-30T10:00:00+08:00', en: "an instant with its offset: '2026-09-30T10:00:00+08:00'" },
};

const TELEPHONE: Bilingual = {
  zh: '电话号码：至少 5 位数字，其间只可有空格和 + - ( )；没有则不填',
  en: 'a telephone number: at least 5 digits, and around them only spaces, + - ( ); leave it out where there is none',
};

const always = (zh: string, en: string) => (): Bilingual => ({ zh, en });

const WORDS: Readonly<Record<string, Words>> = {
  type: { code: 'wrong_type', expected: (schema) => TYPES[String(schema)] ?? alike(String(schema)) },
  required: { code: 'missing', expected: always('必填', 'a value') },
  additionalProperties: { code: 'unknown_field', expected: (_schema, { rule }, fact) => (fact?.type === 'person' ? PERSON : fieldsOf(rule)) },
  oneOf: { code: 'not_a_choice', expected: (schema, asked, fact) => choiceWords(schema, asked, fact) },
  minLength: { code: 'empty', expected: always('有内容的文字', 'some text') },
  maxLength: { code: 'too_long', expected: (schema) => ({ zh: `至多 ${String(schema)} 字`, en: `at most ${String(schema)} characters` }) },
  minimum: { code: 'out_of_range', expected: (schema) => ({ zh: `不小于 ${String(schema)}`, en: `${String(schema)} or more` }) },
  maximum: { code: 'out_of_range', expected: (schema) => ({ zh: `不大于 ${String(schema)}`, en: `${String(schema)} or less` }) },
  minProperties: { code: 'empty', expected: always('name、phone、address、email 至少一项', 'at least one of name, phone, address, email') },
  not: { code: 'empty', expected: always('name、phone、address、email 至少一项', 'at least one of name, phone, address, email') },
  format: { code: 'bad_format', expected: (schema) => FORMATS[String(schema)] ?? alike(String(schema)) },
};

/** What each pattern of a form asks for. */
const PATTERN_WORDS: Readonly<Record<string, Words>> = {
  [SEEN]: { code: 'empty', expected: always('有内容的文字', 'some text') },
  [IN_YEARS]: { code: 'out_of_range', expected: always(`${YEARS.first}-01-01 至 ${YEARS.last}-12-31`, `${YEARS.first}-01-01 to ${YEARS.last}-12-31`) },
  [PSEUDONYM]: { code: 'bad_format', expected: () => A_PSEUDONYM },
  [LANGUAGE]: { code: 'not_a_choice', expected: always('zh（中文）或 en（英文）', 'zh (Chinese) or en (English)') },
  [PHONE]: { code: 'bad_format', expected: () => TELEPHONE },
  [EMAIL]: { code: 'bad_format', expected: always('电子邮箱地址，如 name@example.cn；没有则不填', 'an address of e-mail, such as name@example.cn; leave it out where there is none') },
};

/** A person without fields, a text without a character that is seen. */
const BLANK: Bilingual = { zh: '空白', en: 'a blank' };
const OTHER: Words = { code: 'bad_form', expected: always('其他写法', 'another form') };
const PERSON_FIELDS = ['name', 'phone', 'address', 'email', 'language'];
const PERSON = oneOf(PERSON_FIELDS);

function fieldsOf({ form }: EventRule): Bilingual {
  return oneOf([...form.required, ...form.optional]);
}

/** The choices of a text or the units, by their titles. */
function choiceWords(schema: unknown, { organization }: Asked, fact: Fact | undefined): Bilingual {
  const titles = fact === undefined ? {} : choicesOf(fact, organization);
  return oneOfTitled((schema as readonly { const: string }[]).map((choice) => [choice.const, ownEntry(titles, choice.const) ?? alike(choice.const)]));
}

function formProblem(asked: Asked, error: ErrorObject): FormProblem {
  const words = (error.keyword === 'pattern' ? ownEntry(PATTERN_WORDS, String(error.schema)) : ownEntry(WORDS, error.keyword)) ?? OTHER;
  const { missingProperty, additionalProperty } = error.params as { missingProperty?: string; additionalProperty?: string };
  const below = missingProperty ?? additionalProperty;
  const steps = [...error.instancePath.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')), ...(below === undefined ? [] : [below])];
  const fact = ownEntry(asked.definition.facts, steps[0] ?? '');
  const { form } = asked.rule;
  const remedy = additionalProperty === undefined ? null : didYouMean(additionalProperty, steps.length > 1 ? PERSON_FIELDS : [...form.required, ...form.optional]);
  return {
    path: steps.join('.'),
    ...(fact !== undefined && steps.length === 1 && additionalProperty === undefined && { title: fact.title }),
    code: words.code,
    expected: words.expected(error.schema, asked, fact),
    saw: words.code === 'empty' ? BLANK : seen(fact, error),
    ...(remedy !== null && { remedy }),
  };
}

const KINDS: Readonly<Record<string, Bilingual>> = {
  null: { zh: '空值 null', en: 'null' },
  list: { zh: '列表', en: 'a list' },
  object: { zh: '分项的内容', en: 'an object' },
  string: { zh: '一段文字', en: 'a text' },
  number: { zh: '一个数', en: 'a number' },
  boolean: { zh: '是或否', en: 'true or false' },
};

function seen(fact: Fact | undefined, { keyword, params, data }: ErrorObject): Bilingual {
  if (keyword === 'required') return NOTHING;
  if (keyword === 'additionalProperties') return alike(quote(String((params as { additionalProperty: string }).additionalProperty)));
  if (keyword === 'maxLength') return { zh: `${String(data).length} 字`, en: `${String(data).length} characters` };
  if (fact?.personal || typeof data === 'object') return KINDS[data === null ? 'null' : Array.isArray(data) ? 'list' : typeof data]!;
  return alike(typeof data === 'string' ? quote(data) : String(data));
}
