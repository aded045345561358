/**
 * JSON Schema (2020-12) of a process definition as an administrator writes it, short forms included.
 * `workflows/definition.schema.json` is this value, for editors; what it cannot say, `checks/` says.
 * A union is told apart by its JSON type (a word, a list, a map), so that a mistake is reported once.
 */
import { TERM_PATTERN } from '../../calendar/term-pattern.js';
import { EXPRESSION_LENGTH_MAX } from '../expression.js';
import { FITTING_KEYS, type FittingKey } from './fitting-keys.js';
import { PUBLIC_SIDE } from './public-side-schema.js';
import { RECURRENCE } from './recurrence-schema.js';
import { CLAUSE, type JsonSchema, KEBAB, KEBAB_ID, like, map, named, NAMES, oneOrMany, oneOrSeveral, ref, TITLE, TOLD_BY_CHECKS, word, wordLike, wordOrMap } from './schema-parts.js';

export const LIMITS = {
  states: 500,
  stateDepth: 8,
  transitions: 2_000,
  guardsOfState: 64,
  facts: 256,
  events: 128,
  commitments: 64,
} as const;

const TERM = wordLike(TERM_PATTERN, "a term: '2 workdays', '24 hours', '8 workhours', '1 half-year' (期限)");
const BEFORE = '(?:before\\s+\\S+\\s+by\\s+)?';
const PERCENT = '[1-9][0-9]?\\s*%';

const CEL: JsonSchema = { type: 'string', minLength: 1, maxLength: EXPRESSION_LENGTH_MAX, description: 'a CEL expression over facts, form, actor, anchor and received' };
const EXPRESSION: JsonSchema = { ...map({ cel: CEL }, ['cel']), description: "an expression: { cel: 'facts.emergency' }" };

const FACT_TYPE: JsonSchema = {
  enum: ['boolean', 'integer', 'number', 'text', 'date', 'instant', 'unit', 'staff', 'person'],
  description: 'what kind of value the fact is',
};

/** Where the type has no such key, nothing may stand there. */
const unfitting = ({ key, types }: FittingKey): JsonSchema => ({
  if: { properties: { type: { enum: types } } },
  else: { properties: { [key]: { not: {}, $comment: TOLD_BY_CHECKS } } },
});

const FACT: JsonSchema = {
  if: { type: 'string' },
  then: FACT_TYPE,
  else: map(
    {
      type: FACT_TYPE,
      title: ref('title'),
      choices: named('snake', ref('title'), { minProperties: 1, maxProperties: 200, description: 'the allowed values of a text, each with its title' }),
      maxLength: { type: 'integer', minimum: 1, maximum: 20_000, description: 'the most characters of a text; 2000 where not said' },
      minimum: { type: 'number' },
      maximum: { type: 'number' },
      personal: { type: 'boolean', description: 'kept encrypted apart from the case; always so for a person' },
      recused: { type: 'boolean', description: 'the staff member named here, or whoever holds a post in the unit, takes no part in the case (回避)' },
      confidential: {
        ...map({ cel: CEL, by: oneOrSeveral(ref('holder')) }, ['cel', 'by']),
        description: 'while cel holds, only these holders are shown who the person is (保密)',
      },
    },
    ['type'],
    { allOf: FITTING_KEYS.map(unfitting) },
  ),
  description: 'what a case knows: a type alone, or { type, title, … }',
};

const HOLDER_KEYS = {
  post: word('a post of the organization (岗位)'),
  unit: word('a unit, or a fact of type unit (部门)'),
  person: word('a fact of type staff: only that person'),
};
const HOLDER_MAP: JsonSchema = { ...map(HOLDER_KEYS, ['post']), description: 'all that is named must hold: this post, in this unit, this very person' };
const HOLDER = wordOrMap(HOLDER_KEYS, ['post'], 'a post, the name of a holder, or { post, unit, person }');

const FACT_LIST: JsonSchema = { type: 'array', uniqueItems: true, maxItems: 64, items: word('a fact') };

const EVENT: JsonSchema = {
  ...map(
    {
      title: ref('title'),
      by: { ...oneOrSeveral(ref('holder')), description: 'who may send it' },
      except: { ...oneOrSeveral(word('a fact of type staff')), description: 'facts of type staff; whoever they name may not send it (四眼原则)' },
      form: map({ required: FACT_LIST, optional: FACT_LIST }, [], { description: 'the facts it asks for (表单)' }),
      requires: {
        ...oneOrMany(map({ cel: CEL, says: ref('title') }, ['cel', 'says'])),
        description: 'rules that a command must satisfy, each with what to tell the sender who does not',
      },
      while: word('a commitment: it may be sent only while that promise is open, running or paused'),
      happened: wordLike(`(?:up to\\s+)?${TERM_PATTERN}`, "how long before its receipt it may have happened: '12 hours'"),
    },
    ['title', 'by'],
  ),
  description: 'something that somebody does (事件)',
};

const WITHIN = wordOrMap(
  {
    term: wordLike(`${BEFORE}${TERM_PATTERN}`, "a term: '2 workdays', or 'before outage_start by 48 hours'"),
    'end-of-day': { enum: ['close', 'midnight'], description: 'when the last day of a term in days ends: at the close of business, or at 24:00' },
    'rest-day-receipt': { enum: ['next-day', 'deemed-next-workday'] },
    before: { enum: ['strict', 'lenient'] },
    'suspended-day': { enum: ['wholly', 'any'] },
  },
  ['term'],
  "a term ('2 workdays', 'before outage_start by 48 hours'), or { term, end-of-day, … }",
  { allOf: [like(`${BEFORE}${TERM_PATTERN}`)] },
);

const COMMITMENT: JsonSchema = {
  ...map(
    {
      title: ref('title'),
      clause: CLAUSE,
      within: WITHIN,
      from: word('opened, an event, or a fact of type instant'),
      met: { ...NAMES, description: 'events and states that keep the promise (按期兑现)' },
      cancelled: { ...NAMES, description: 'events and states that take it back (撤销)' },
      paused: { ...oneOrSeveral(word('a state')), description: 'states in which the clock stands still (挂起)' },
      applies: { ...EXPRESSION, description: 'asked once, at the anchor: is the promise made at all?' },
      exempt: { ...EXPRESSION, description: 'excused as soon as this holds (免责)' },
      warn: wordLike(`(?:${PERCENT}|${TERM_PATTERN})`, "when to warn: '75%' of the term, or a term before due: '4 workhours' (预警)"),
      answerable: { ...oneOrSeveral(word('a unit, or a fact of type unit')), description: 'who answers for a breach: the first that is set (责任部门)' },
      extension: {
        ...map({ by: oneOrSeveral(ref('holder')), max: TERM, customer: { enum: ['told', 'agreed'] } }),
        description: 'who may lengthen the term, and by how much in all (延期); nobody named: the action extend does',
      },
      again: { ...oneOrSeveral(word('an event')), description: 'after an outcome, these events make the promise anew' },
    },
    ['title', 'clause', 'within', 'met', 'answerable'],
  ),
  description: 'a promise on the case, with its deadline (承诺)',
};

const actionOf = (type: string, params: JsonSchema): JsonSchema => ({
  if: { properties: { type: { const: type } }, required: ['type'] },
  then: { properties: { params } },
});

const HANDED_ON: JsonSchema = { ...map({ cel: CEL }, ['cel']), type: ['string', 'object'], description: "a fact that is copied, or { cel: '…' }" };

const ACTION: JsonSchema = {
  ...map({ type: { enum: ['record', 'notify', 'extend', 'open'] }, params: { type: 'object' } }, ['type', 'params']),
  allOf: [
    actionOf('record', map({ fact: word('the fact to set'), value: CEL }, ['fact', 'value'])),
    actionOf('notify', map({ to: ref('recipient'), message: ref('title') }, ['to', 'message'])),
    actionOf('extend', map({ commitment: word('the commitment to lengthen'), amount: word("a fact of type integer: how much longer, in the term's unit") }, ['commitment', 'amount'])),
    actionOf('open', map(
      {
        process: KEBAB_ID,
        as: KEBAB_ID,
        form: named('snake', HANDED_ON, { maxProperties: 128, description: 'by fact of the other process: a fact of this one, or { cel }' }),
        answers: named('kebab', word('an event of this process, by: engine'), { description: 'by end state of the other case: the event that answers' }),
      },
      ['process', 'as', 'form'],
    )),
  ],
  description: 'record a fact, notify somebody, lengthen a term, or open a case of another process',
};

const GUARD: JsonSchema = {
  ...map({ type: { const: 'cel' }, params: map({ expr: CEL }, ['expr']) }, ['type', 'params']),
  description: "a condition: { type: cel, params: { expr: 'form.founded' } }",
};

const TRANSITION = wordOrMap(
  {
    target: word('the name of a state, wherever it stands'),
    guard: GUARD,
    actions: ref('actions'),
    reenter: { type: 'boolean' },
  },
  [],
  'the name of a state, or { target, guard, actions }',
);

const transitionsBy = (keys: JsonSchema, description: string): JsonSchema => ({
  type: 'object',
  propertyNames: { ...keys, $comment: TOLD_BY_CHECKS },
  additionalProperties: ref('transitions'),
  description,
});

const STATE: JsonSchema = {
  ...map({
    type: { enum: ['atomic', 'compound', 'parallel', 'final', 'history'] },
    history: { enum: ['shallow', 'deep'] },
    target: word('where a history leads when nothing is remembered'),
    initial: word('the state to begin in'),
    meta: map({ title: ref('title'), holder: oneOrSeveral(ref('holder')), task: ref('title') }, ['title']),
    states: named('kebab', ref('state')),
    on: transitionsBy({ pattern: KEBAB }, 'what each event does here'),
    after: transitionsBy(like(TERM_PATTERN), "what happens after a time: '3 workdays'; for what is no promise"),
    always: ref('transitions'),
    onDone: ref('transitions'),
    entry: ref('actions'),
    exit: ref('actions'),
  }),
  description: 'a state (XState v5 configuration as data)',
};

export const DEFINITION_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Process definition (流程定义)',
  description: 'What a process promises, who does what in it, and how it runs. Specified in docs/definitions.md.',
  ...map(
    {
      process: KEBAB_ID,
      title: ref('title'),
      clauses: { type: 'array', minItems: 1, uniqueItems: true, items: CLAUSE, description: 'the clauses of the regulation that the process carries' },
      read: { ...oneOrSeveral(word('a post of the organization (岗位)')), description: 'posts that read every case of their company; whoever takes part reads what they or their unit take part in (查看权限)' },
      assign: { ...oneOrSeveral(word('a post of the organization (岗位)')), description: 'posts that hand its tasks to somebody by name (指派)' },
      facts: named('snake', ref('fact'), { maxProperties: LIMITS.facts, description: 'what a case knows' }),
      holders: named('kebab', ref('holder-map'), { minProperties: 1, maxProperties: 64, description: 'who is meant, named once and used in by, holder, opens and to (经办人)' }),
      opens: { ...oneOrSeveral(ref('holder')), description: 'who opens names and numbers of any case that they see, beside whoever may act on it (查看联系方式)' },
      public: PUBLIC_SIDE,
      opened: { ...EVENT, description: 'how a case begins' },
      events: named('kebab', ref('event'), { maxProperties: LIMITS.events, description: 'who may do what' }),
      commitments: named('kebab', ref('commitment'), { maxProperties: LIMITS.commitments, description: 'the promises' }),
      recurrence: ref('recurrence'),
      statechart: ref('state'),
    },
    ['process', 'title', 'clauses', 'facts', 'opened', 'events', 'commitments', 'statechart'],
  ),
  $defs: {
    title: TITLE,
    fact: FACT,
    holder: HOLDER,
    'holder-map': HOLDER_MAP,
    recipient: { ...HOLDER, description: 'a fact of type person or staff, a post, or { post, unit, person }' },
    event: EVENT,
    commitment: COMMITMENT,
    recurrence: RECURRENCE,
    action: ACTION,
    actions: oneOrMany(ref('action')),
    transition: TRANSITION,
    transitions: oneOrMany(ref('transition')),
    state: STATE,
  },
};
