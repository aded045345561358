/** JSON Schema of `<process>.scenarios.yaml`; `workflows/scenarios.schema.json` is this value, for editors. */
import { REASONS } from '../case/rejection.js';
import type { BatchKind } from '../ledger/batch-leaf.js';
import type { LedgerKind } from '../ledger/leaf.js';
import { DUTIES, REGISTERS } from './scenario-register.js';
import { map, named, oneOrMany, TITLE, type JsonSchema } from '../definition/schema/schema-parts.js';

const INSTANT: JsonSchema = { type: 'string', description: "Local time of the organization: 2026-09-24T15:00, seconds optional" };
const NAME: JsonSchema = { type: 'string', minLength: 1, maxLength: 64 };
const FORM: JsonSchema = { type: ['object', 'string'], description: 'Facts and values, or the name of one of the forms above' };
const STATES = ['running', 'paused', 'met', 'breached', 'exempt', 'cancelled', 'not-applicable', 'fulfilled-late', 'abandoned'];

/** Reasons for which the engine itself refuses a command. */
export const REASONS_OF_THE_ENGINE = ['unknown_process', 'unknown_case', 'definition_defect', 'case_held', 'idempotency_key_reused', 'stopping',
  'duty_required', 'unknown_duty', 'duties_opening', 'duty_begun', 'duty_closed'] as const;

const LEDGER_KINDS: Readonly<Record<LedgerKind | BatchKind, true>> = {
  opened: true, suspended: true, resumed: true, extended: true, 're-projected': true,
  met: true, breached: true, exempt: true, cancelled: true, 'not-applicable': true,
  'fulfilled-late': true, abandoned: true,
  'duties-opened': true, 'duties-done': true, 'duties-missed': true, 'duties-left': true, 'duties-done-late': true, 'duties-passed-over': true,
};

const TOLD: JsonSchema = {
  ...map({ warning: NAME, breach: NAME, notify: { const: true }, to: NAME }, ['to']),
  description: '{ warning: reply, to: leader } · { breach: reply, to: operations } · { notify: true, to: handler }',
};

const EXPECT: JsonSchema = map({
  state: { ...NAME, description: 'An active state' },
  ended: { type: 'boolean' },
  refused: { enum: [...Object.keys(REASONS), ...REASONS_OF_THE_ENGINE], description: 'Reason code of the refusal' },
  repeated: { type: 'boolean', description: 'The first answer was given again' },
  due: named('kebab', { type: ['string', 'null'], description: 'Local time; null while the clock stands' }),
  provisional: named('kebab', { type: 'boolean' }),
  commitments: named('kebab', { enum: STATES }),
  tasks: { type: 'array', items: NAME, description: 'Posts that hold the open tasks' },
  opened: { type: 'array', items: NAME, description: 'Sub-cases asked for since the step before, by their names, in order' },
  told: { type: 'array', items: TOLD, description: 'Everything told since the step before, in order' },
  ledger: { type: 'array', items: { enum: Object.keys(LEDGER_KINDS) }, description: 'Kinds of all ledger entries since the step before, in order' },
  duties: DUTIES,
});

const STEP: JsonSchema = map(
  {
    at: INSTANT,
    by: { ...NAME, description: 'One of the staff above, or engine, which brings the answers of sub-cases' },
    open: FORM,
    register: { ...REGISTERS, description: 'Loads these subjects, before what is done in the step' },
    begin: { ...NAME, description: 'A subject whose duty is begun' },
    period: { ...NAME, description: 'The period of the duty; the latest where not said' },
    send: { ...NAME, description: 'An event of the process' },
    form: FORM,
    happened: INSTANT,
    revision: { type: 'integer', minimum: 1 },
    extend: { ...NAME, description: 'A commitment whose term is to be lengthened' },
    term: NAME,
    reason: { type: 'string' },
    customer: { enum: ['told', 'agreed'] },
    'publish-calendar': { ...NAME, description: 'One of the notices above is published, and deadlines are counted anew' },
    key: { ...NAME, description: 'Idempotency key: a step with the same key repeats the command' },
    engine: { const: 'down', description: 'The host was down until now' },
    expect: EXPECT,
  },
  ['at'],
);

export const SCENARIOS_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Scenarios of a process',
  ...map(
    {
      process: NAME,
      staff: named('kebab', oneOrMany(map({ post: NAME, unit: NAME }, ['post', 'unit']))),
      forms: named('kebab', { type: 'object' }),
      register: REGISTERS,
      notices: named('kebab', { type: 'object', description: 'Holiday notices, as docs/calendar.md has them' }),
      scenarios: { type: 'array', minItems: 1, items: map({ title: TITLE, steps: { type: 'array', minItems: 1, items: STEP } }, ['title', 'steps']) },
    },
    ['process', 'staff', 'scenarios'],
  ),
  $defs: {},
};
