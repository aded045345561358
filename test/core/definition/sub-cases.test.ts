/** What a process that opens cases of another asks of it, where the organization's processes are known. */
import { checkDefinition } from '../../../src/core/definition/check-definition.js';
import type { Definition, Processes } from '../../../src/core/definition/definition.js';
import { ORGANIZATION, writtenOf, type SmallProcess } from '../../support/small-process.js';

const REVISIT: SmallProcess = {
  facts: { caller: { type: 'person' }, reason: { type: 'text' }, level: { type: 'integer' }, note: { type: 'text' } },
  opened: { by: ['agent', 'engine'], form: { required: ['reason'], optional: ['caller', 'level', 'note'] } },
  events: ['done', 'lost'],
  statechart: { initial: 'calling', states: { calling: { on: { done: 'satisfied', lost: 'unreached' } }, satisfied: 'final', unreached: 'final' } },
};

interface Order {
  readonly process?: string;
  readonly form?: Readonly<Record<string, string | { readonly cel: string }>>;
  readonly answers?: Readonly<Record<string, string>>;
}

/** Opens a revisit when it is done, and waits for its answer. */
function repair({ process = 'revisit', form = { reason: { cel: "'repair'" } }, answers = { satisfied: 'heard' } }: Order): SmallProcess {
  return {
    facts: { caller: { type: 'person' }, secret: { type: 'person', confidential: { cel: 'true', by: 'leader' } }, address: { type: 'text', personal: true }, floor: { type: 'integer' }, remark: { type: 'text' } },
    opened: { form: { required: ['caller'], optional: ['secret', 'address', 'floor', 'remark'] } },
    events: { done: {}, heard: { by: ['agent', 'engine'] } },
    statechart: {
      initial: 'open',
      states: { open: { on: { done: { target: 'waiting', actions: { type: 'open', params: { process, as: 'call', form, answers } } } } }, waiting: { on: { heard: 'closed' } }, closed: 'final' },
    },
  };
}

const checked = (small: SmallProcess, process: string, processes?: Processes) =>
  checkDefinition(JSON.stringify({ ...writtenOf(small), process }), { organization: ORGANIZATION, clauses: new Set(['T1']), ...(processes && { processes }) });

function set(revisit = REVISIT): Processes {
  const { definition, problems } = checked(revisit, 'revisit');
  if (definition === null) throw new Error(JSON.stringify(problems));
  return new Map<string, Definition | null>([['revisit', definition], ['broken', null]]);
}

const problemsOf = (order: Order, revisit = REVISIT) => checked(repair(order), 'repair', set(revisit)).problems.map(({ code, path }) => `${code} ${path.split('params.')[1]}`);

test('a sub-case that fits the other process checks clean', () => {
  expect(problemsOf({ form: { reason: { cel: "'repair'" }, caller: 'caller', level: 'floor', note: 'remark' } })).toEqual([]);
});

test.each<[string, string, Order, SmallProcess?]>([
  ['a process that there is none of', 'unknown_process process', { process: 'revist' }],
  ['a process that the engine may not open', 'not_opened_by_engine process', {}, { ...REVISIT, opened: { ...REVISIT.opened, by: 'agent' } }],
  ['a form without what the other requires', 'missing_key form', { form: { caller: 'caller' } }],
  ['a fact that the other does not ask for', 'unknown_fact form.colour', { form: { reason: { cel: "'x'" }, colour: 'remark' } }],
  ['a copy of another type', 'wrong_fact_type form.level', { form: { reason: { cel: "'x'" }, level: 'remark' } }],
  ['a personal value that would be in the clear there', 'personal_handed_on form.note', { form: { reason: { cel: "'x'" }, note: 'address' } }],
  ['a confidential person that would be shown there', 'confidential_handed_on form.caller', { form: { reason: { cel: "'x'" }, caller: 'secret' } }],
  ['a value of another type', 'bad_expression form.level.cel', { form: { reason: { cel: "'x'" }, level: { cel: "'high'" } } }],
  ['a required value that may not be set', 'may_be_missing form.reason', { form: { reason: 'remark' } }],
  ['an end that the other has not', 'unknown_end_state answers.satisfied-enough', { answers: { 'satisfied-enough': 'heard' } }],
])('%s is reported', (_what, problem, order, revisit = REVISIT) => {
  expect(problemsOf(order, revisit)).toEqual([problem]);
});

test('where the processes are not known, or the other has mistakes of its own, nothing is said of it', () => {
  expect(checked(repair({ process: 'anything' }), 'repair').problems).toEqual([]);
  expect(problemsOf({ process: 'broken' })).toEqual([]);
});

test('a process may open another case of itself', () => {
  const again = { ...repair({ process: 'repair', form: { caller: 'caller' }, answers: { closed: 'heard' } }), opened: { by: ['agent', 'engine'], form: { required: ['caller'], optional: ['secret', 'address', 'floor', 'remark'] } } };
  expect(checked(again, 'repair', set()).problems).toEqual([]);
});
