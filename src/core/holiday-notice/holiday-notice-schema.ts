/** JSON Schema of a holiday notice as an administrator writes it; `workflows/holiday-notice.schema.json` is this value, for editors. */
import { festivals } from '../calendar/days/china-notices.js';
import { map, TITLE, type JsonSchema } from '../definition/schema/schema-parts.js';

/** Keys that every notice has. */
export const NOTICE_KEYS = ['year', 'number', 'url', 'holidays'] as const;

const URL_PATTERN = '^https?://\\S+$';

const DATE: JsonSchema = { type: 'string', description: "a date: '2027-01-30'" };

const HOLIDAY: JsonSchema = map({
  holiday: { enum: Object.keys(festivals), description: 'Which festival; for another occasion give a title' },
  title: { $ref: '#/$defs/title' },
  rest: { type: 'string', description: "the days off: '2027-02-05..2027-02-11', or one date" },
  work: { type: 'array', maxItems: 10, items: DATE, description: 'make-up workdays (补班)' },
});

export const HOLIDAY_NOTICE_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Holiday notice (放假通知)',
  description: 'What the State Council announces of the public holidays of a year. Specified in docs/calendar.md.',
  ...map(
    {
      year: { type: 'integer', minimum: 2004, maximum: 2999, description: 'a year' },
      kind: {
        enum: ['notice', 'supplement', 'correction'],
        description: 'notice: the next year · supplement: a further notice for a year that has one · correction: the year entered anew',
      },
      number: { type: 'string', minLength: 1, maxLength: 100, description: 'the number of the paper' },
      url: { type: 'string', maxLength: 400, pattern: URL_PATTERN, description: 'the address of the paper: https://www.gov.cn/…' },
      holidays: { type: 'array', minItems: 1, maxItems: 40, items: HOLIDAY },
    },
    NOTICE_KEYS,
  ),
  $defs: { title: TITLE },
};
