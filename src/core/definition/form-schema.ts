/** The form of an event as plain JSON Schema (2020-12), made of the facts that it sets: one vocabulary for form, guard and record. */
import type { Language } from '../bilingual.js';
import type { Definition, EventRule, Fact, FactType, Holder, Title } from './definition.js';
import { PSEUDONYM } from './pseudonym.js';
import { SEEN, type JsonSchema } from './schema/schema-parts.js';
import type { Organization } from './organization.js';

export const TEXT_LENGTH_DEFAULT = 2_000;
const STAFF_LENGTH_MAX = 64;

/**
 * Each property carries `x-kept`: the type of its fact, whether the value is kept apart and encrypted, and of a fact of type staff the posts that whoever it
 * names is asked by, each with its unit: one of the organization, or a fact.
 */
export function formSchema(definition: Definition, rule: EventRule, language: Language, organization: Organization): JsonSchema {
  const { required, optional } = rule.form;
  const properties = [...required, ...optional].map((id) => [id, propertyOf(definition.facts[id]!, askedBy(definition, id), language, organization)] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    title: rule.title[language],
    additionalProperties: false,
    properties: Object.fromEntries(properties),
    required: [...required],
  };
}

function propertyOf(fact: Fact, posts: readonly AskedPost[], language: Language, organization: Organization): JsonSchema {
  return { title: fact.title[language], ...SCHEMA_OF[fact.type](fact, language, organization), 'x-kept': { type: fact.type, personal: fact.personal, ...(posts.length > 0 && { posts }) } };
}

type AskedPost = Pick<Holder, 'post' | 'unit'>;

/** The posts by which events are sent by whoever a fact names. */
function askedBy({ events }: Definition, fact: string): AskedPost[] {
  const holders = Object.values(events).flatMap(({ by }) => by.filter(({ person }) => person === fact));
  const posts = holders.map(({ post, unit }): [string, AskedPost] => [`${post} ${unit ?? ''}`, { post, ...(unit !== undefined && { unit }) }]);
  return [...new Map(posts).values()];
}

const SOME_TEXT: JsonSchema = { type: 'string', minLength: 1, pattern: SEEN };

/** The years that `kept due` knows (calendar/instant.ts): PostgreSQL and the zones have them all. */
export const IN_YEARS = '^(19|2[0-9])[0-9]{2}-';

const SCHEMA_OF: Readonly<Record<FactType, (fact: Fact, language: Language, organization: Organization) => JsonSchema>> = {
  boolean: () => ({ type: 'boolean' }),
  integer: (fact) => ({ type: 'integer', ...bounds(fact, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) }),
  number: (fact) => ({ type: 'number', ...bounds(fact, -Number.MAX_VALUE, Number.MAX_VALUE) }),
  text: (fact, language, organization) => (fact.choices ? oneOf(choicesOf(fact, organization), language) : { ...SOME_TEXT, maxLength: fact.maxLength ?? TEXT_LENGTH_DEFAULT }),
  date: () => ({ type: 'string', format: 'date', pattern: IN_YEARS }),
  instant: () => ({ type: 'string', format: 'date-time', pattern: IN_YEARS }),
  unit: (fact, language, organization) => oneOf(choicesOf(fact, organization), language),
  staff: () => ({ type: 'string', minLength: 1, maxLength: STAFF_LENGTH_MAX, pattern: PSEUDONYM }),
  person: (_fact, language) => person(language),
};

/** The values that a fact may take where they are named, each with its title: the choices of a text, the units of an organization. */
export function choicesOf({ type, choices = {} }: Fact, { units }: Organization): Readonly<Record<string, Title>> {
  return type === 'unit' ? Object.fromEntries(Object.entries(units).map(([id, { title }]) => [id, title])) : choices;
}

function bounds({ minimum, maximum }: Fact, lowest: number, highest: number): JsonSchema {
  return { minimum: minimum ?? lowest, maximum: maximum ?? highest };
}

function oneOf(choices: Readonly<Record<string, Title>>, language: Language): JsonSchema {
  return { type: 'string', oneOf: Object.entries(choices).map(([value, title]) => ({ const: value, title: title[language] })) };
}

/** At least 5 digits, and around them only spaces, + - ( ); the full-width forms as well. NFKC makes one of both. */
export const PHONE = '^[ \u3000+\\-()＋－（）]*(?:[0-9０-９][ \u3000+\\-()＋－（）]*){5,}$';

/** Something before and after one @, with a dot after it: whether the mail comes in only the mail says. */
export const EMAIL = '^[^\\s@＠]+@[^\\s@＠]+\\.[^\\s@＠.]+$';

/** The languages in which a person may be told. */
export const LANGUAGE = '^(?:zh|en)$';

const PERSON_FIELDS: Readonly<Record<string, { readonly title: Title; readonly schema: JsonSchema }>> = {
  name: { title: { zh: '姓名', en: 'Name' }, schema: { ...SOME_TEXT, maxLength: 100 } },
  phone: { title: { zh: '电话', en: 'Phone' }, schema: { pattern: PHONE, maxLength: 40 } },
  address: { title: { zh: '地址', en: 'Address' }, schema: { ...SOME_TEXT, maxLength: 300 } },
  email: { title: { zh: '电子邮箱', en: 'E-mail' }, schema: { pattern: EMAIL, maxLength: 254 } },
  language: { title: { zh: '告知语言', en: 'Language' }, schema: { pattern: LANGUAGE, maxLength: 2 } },
};

/** It says nothing of who somebody is. */
const LANGUAGE_ALONE: JsonSchema = { type: 'object', properties: { language: {} }, required: ['language'], maxProperties: 1 };

function person(language: Language): JsonSchema {
  const properties = Object.entries(PERSON_FIELDS).map(([id, { title, schema }]) => [id, { type: 'string', title: title[language], ...schema }]);
  return { type: 'object', additionalProperties: false, minProperties: 1, not: LANGUAGE_ALONE, properties: Object.fromEntries(properties) };
}
