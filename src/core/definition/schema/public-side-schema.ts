/** JSON Schema of what is public of a process, as it is written. */
import { type JsonSchema, map, oneOrSeveral, word } from './schema-parts.js';

const FACTS: JsonSchema = oneOrSeveral(word('a fact'));

export const PUBLIC_SIDE: JsonSchema = {
  ...map(
    {
      opens: {
        ...map(
          {
            as: word('the post by which cases of the public are opened'),
            at: word('the unit at which they are opened'),
            form: { ...FACTS, description: 'the facts that the public fills in, all that the opening form requires among them' },
          },
          ['as', 'at', 'form'],
        ),
        description: 'cases are opened by people without an account (公众登记)',
      },
      follow: { ...FACTS, description: 'facts shown to whoever follows a case by its number and code, beside its states and deadlines (查询进度)' },
      list: {
        ...map(
          {
            states: { ...oneOrSeveral(word('a state')), description: 'states in which a case is read by anyone' },
            facts: { ...FACTS, description: 'the facts that are read, and no more; none of them personal' },
          },
          ['states', 'facts'],
        ),
        description: 'cases that anyone may read (公告)',
      },
    },
    [],
    { minProperties: 1 },
  ),
  description: 'what people without an account do and see (公众)',
};
