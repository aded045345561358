/** JSON Schema (2020-12) of `organization.yaml`; `workflows/organization.schema.json` is this value, for editors. */
import { CUSTOMER_CHANNELS, CUSTOMER_LANGUAGES, SECOND_FACTOR_FOR } from '../organization.js';
import { type JsonSchema, KEBAB_ID, map, named, oneOrMany, TITLE } from './schema-parts.js';

const titled = (properties: JsonSchema = {}, required: readonly string[] = []): JsonSchema =>
  map({ title: { $ref: '#/$defs/title' }, ...properties }, ['title', ...required]);

const DATE: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: "a date: '2026-10-01'" };
const YEARLY: JsonSchema = { type: 'string', pattern: '^\\d{2}-\\d{2}$', description: "a day of the year: '11-15'" };

const HOURS: JsonSchema = map(
  {
    windows: {
      type: 'array',
      minItems: 1,
      maxItems: 8,
      items: { type: 'string', pattern: '^\\d{2}:\\d{2}-\\d{2}:\\d{2}$', description: "a window of the day: '08:30-12:00'" },
      description: 'when work is done on a working day',
    },
    from: { ...DATE, description: "the date from which the row holds: '2026-05-01'" },
    weekdays: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'integer', minimum: 1, maximum: 7 }, description: '1 is Monday, 7 is Sunday' },
    season: { type: 'string', description: 'a season: the row holds in it alone' },
  },
  ['windows'],
);

export const ORGANIZATION_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Organization (单位)',
  description: 'Units, posts, working hours and days of an organization. Specified in docs/definitions.md.',
  ...map(
    {
      organization: KEBAB_ID,
      title: { $ref: '#/$defs/title' },
      zone: { type: 'string', description: "an IANA time zone: 'Asia/Shanghai'" },
      calendar: { enum: ['china'], description: 'the calendar of legal holidays and make-up workdays' },
      hours: { type: 'array', minItems: 1, maxItems: 64, items: { $ref: '#/$defs/hours' }, description: 'working hours; the later row wins' },
      seasons: named('kebab', titled({ from: YEARLY, to: YEARLY }, ['from', 'to']), { maxProperties: 32 }),
      holidays: { type: 'array', maxItems: 1_000, items: titled({ date: DATE, kind: { enum: ['rest', 'work'] } }, ['date', 'kind']) },
      units: named('kebab', titled({ parent: { type: 'string' }, company: { const: true, description: 'a company or region with cases of its own (公司或区域)' }, hours: { type: 'array', minItems: 1, maxItems: 64, items: { $ref: '#/$defs/hours' } } }), { minProperties: 1, maxProperties: 1_000 }),
      posts: named('kebab', titled(), { minProperties: 1, maxProperties: 500 }),
      registers: named('kebab', titled({ of: { enum: ['enterprises', 'persons'] }, by: oneOrMany({ type: 'string', description: 'a post that may load it' }) }, ['of', 'by']), { maxProperties: 64, description: 'lists of those to whom duties are owed (名册)' }),
      areas: named('kebab', titled(), { maxProperties: 1_000 }),
      channels: map({
        customer: { type: 'array', uniqueItems: true, items: { enum: [...CUSTOMER_CHANNELS] }, description: 'the ways in which customers are told: sms, email' },
        language: { enum: [...CUSTOMER_LANGUAGES], description: 'the language in which customers are told whose own is not known: zh, en, both; zh where not said' },
      }, [], { description: 'the ways in which people outside are told; sms and email where not said' }),
      secondFactor: { enum: [...SECOND_FACTOR_FOR], description: 'who signs in by a second factor: administrators, everybody; administrators where not said' },
    },
    ['organization', 'title', 'zone', 'calendar', 'hours', 'units', 'posts'],
  ),
  $defs: { title: TITLE, hours: HOURS },
};
