/** A scenarios file is checked whole before it is played: every mistake at its place, each told once. */
import { checkDefinition } from '../../../src/core/definition/check-definition.js';
import type { Problem } from '../../../src/core/definition/problem.js';
import { checkScenarios } from '../../../src/core/scenario/check-scenarios.js';
import { REASONS_OF_THE_ENGINE } from '../../../src/core/scenario/scenario-schema.js';
import { ENGINE_REASONS } from '../../../src/engine/submission.js';
import { complaint, laizhouGas, read } from '../definition/laizhou-gas.js';

const { organization, clauses } = laizhouGas();
const definition = checkDefinition(complaint, { organization, clauses }).definition!;
const problemsOf = (text: string): readonly Problem[] => checkScenarios(text, { definition, organization }).problems;

const SCENARIOS = `process: complaint
staff:
  agent: { post: agent, unit: customer-service }
  leader: [{ post: leader, unit: manager-office }]
forms:
  anonymous: { disclosure: anonymous, content: 排队, requested: 增加窗口 }
  unfounded: { founded: false, grounds: 未到 }
scenarios:
  - title: { zh: 一, en: One }
    steps:
      - { at: 2026-09-24T15:00, by: agent, open: anonymous, expect: { state: recorded, tasks: [agent], due: { reply: 2026-09-29T17:30 } } }
      - { at: 2026-09-24T15:10, by: agent, send: judge, form: unfounded, expect: { state: unfounded, ledger: [] } }
      - { at: 2026-09-24T15:20, by: agent, extend: reply, term: 1 workday, reason: 原因, expect: { refused: extension_not_allowed } }
      - { at: 2026-09-24T15:30, by: leader, send: approve, expect: { refused: post_required } }
  - title: { zh: 二, en: Two }
    steps:
      - { at: 2026-09-24T15:00, by: agent, open: { disclosure: anonymous, content: 排队, requested: 增加窗口 } }
      - { at: "2026-09-29T17:30:01", expect: { commitments: { reply: breached }, told: [{ warning: reply, to: agent }, { breach: reply, to: customer-service }] } }
`;

test('scenarios without a mistake can be played', () => {
  expect(problemsOf(SCENARIOS)).toEqual([]);
  expect(problemsOf(read('workflows/laizhou-gas/complaint.scenarios.yaml'))).toEqual([]);
});

test.each([
  ['another process', 'unknown_process', 'process: complaint', 'process: ¦complaints'],
  ['an unknown post', 'unknown_post', 'leader: [{ post: leader,', 'leader: [{ post: ¦leadre,'],
  ['an unknown unit', 'unknown_unit', 'unit: manager-office', 'unit: ¦office'],
  ['an unknown member of staff', 'unknown_member', 'by: leader, send', 'by: ¦leadre, send'],
  ['an unknown event', 'unknown_event', 'send: judge', 'send: ¦jugde'],
  ['an unknown form', 'unknown_form', 'form: unfounded', 'form: ¦unfonded'],
  ['an unknown state', 'unknown_state', 'state: recorded', 'state: ¦recordd'],
  ['a reason that there is not', 'not_a_choice', 'refused: post_required', 'refused: ¦post_requird'],
  ['a task of an unknown post', 'unknown_post', 'tasks: [agent]', 'tasks: [¦agnt]'],
  ['a due instant of an unknown commitment', 'unknown_commitment', 'due: { reply:', 'due: { ¦repyl:'],
  ['a state of an unknown commitment', 'unknown_commitment', 'commitments: { reply:', 'commitments: { ¦answer:'],
  ['a state that no commitment has', 'not_a_choice', 'reply: breached', 'reply: ¦broken'],
  ['a warning of an unknown commitment', 'unknown_commitment', '{ warning: reply,', '{ warning: ¦repyl,'],
  ['somebody unknown who is told', 'unknown_recipient', 'breach: reply, to: customer-service', 'breach: reply, to: ¦customer-servise'],
  ['a kind of entry that the ledger has not', 'not_a_choice', 'ledger: []', 'ledger: [¦opend]'],
  ['an unknown commitment to lengthen', 'unknown_commitment', 'extend: reply', 'extend: ¦repyl'],
  ['a term that is none', 'bad_term', 'term: 1 workday', 'term: ¦soon'],
  ['no term', 'missing_key', 'extend: reply, term: 1 workday', 'extend: reply'],
  ['a field that the event does not ask for', 'unknown_field', '{ founded: false, grounds: 未到 }', '{ founded: false, grounds: 未到, ¦ground: x }'],
  ['a field of an opening that there is not', 'unknown_field', 'content: 排队, requested: 增加窗口 } }', 'content: 排队, requested: 增加窗口, ¦complainant: x } }'],
  ['a field of a command that is to be refused', 'unknown_field', 'send: approve,', 'send: approve, form: { ¦desicion: 同意 },'],
  ['a field left out', 'missing', '{ founded: false, grounds: 未到 }', '{ founded: false }'],
  ['a value of another type', 'wrong_type', '{ founded: false, grounds: 未到 }', '{ founded: ¦maybe, grounds: 未到 }'],
  ['a text of blanks', 'empty', 'grounds: 未到', 'grounds: ¦" "'],
  ['time that runs back', 'time_runs_back', 'at: 2026-09-24T15:20', 'at: ¦2026-09-24T15:05'],
  ['an instant that is none', 'bad_instant', 'at: 2026-09-24T15:20', 'at: ¦2026-02-30T15:20'],
  ['two acts in a step', 'two_acts', 'send: judge,', 'send: judge, extend: reply,'],
  ['an act that nobody does', 'nobody_acts', 'by: leader, send', '¦send'],
  ['a form beside an opening', 'unfitting_key', 'open: anonymous,', 'open: anonymous, ¦form: unfounded,'],
  ['a term where nothing is lengthened', 'unfitting_key', 'send: judge,', 'send: judge, ¦term: 1 workday,'],
  ['somebody who does nothing', 'unfitting_key', '"2026-09-29T17:30:01",', '"2026-09-29T17:30:01", ¦by: agent,'],
  ['an unknown key', 'unknown_key', 'form: unfounded,', '¦from: unfounded,'],
  ['an act that is no word', 'wrong_type', 'send: judge', 'send: ¦[judge]'],
])('%s is reported as %s at its place, and as nothing else', (_what, code, from, to) => {
  expect(SCENARIOS.split(from)).toHaveLength(2);
  const marked = SCENARIOS.replace(from, to);
  const problems = problemsOf(marked.replace('¦', ''));
  expect([...new Set(problems.map((problem) => problem.code))]).toEqual([code]);
  if (marked.includes('¦')) {
    const lines = marked.slice(0, marked.indexOf('¦')).split('\n');
    expect(problems[0]).toMatchObject({ line: lines.length, column: lines.at(-1)!.length + 1 });
  }
});

test.each([
  ['state: recorded', 'state: recordd', "did you mean 'recorded'?"],
  ['tasks: [agent]', 'tasks: [agnt]', "did you mean 'agent'?"],
  ['refused: post_required', 'refused: post_requird', "did you mean 'post_required'?"],
  ['due: { reply:', 'due: { repyl:', "did you mean 'reply'?"],
  ['grounds: 未到', 'ground: 未到', "did you mean 'grounds'?"],
])('who writes "%s" as "%s" is asked: %s', (from, to, remedy) => {
  expect(problemsOf(SCENARIOS.replace(from, to)).map((problem) => problem.remedy.en)).toEqual([remedy]);
});

test('mistakes of shape and of names are told at once, those behind a step that is cut out at their own places', () => {
  const text = SCENARIOS.replace('at: 2026-09-24T15:00, by: agent, open: anonymous', 'by: agent, open: anonymous')
    .replace('send: judge', 'send: jugde')
    .replace('to: customer-service', 'to: nobody');
  expect(problemsOf(text).map(({ code, line }) => [code, line])).toEqual([['missing_key', 11], ['unknown_event', 12], ['unknown_recipient', 18]]);
});

test('what is to be refused may be wrong in just that: an unknown event, an incomplete form', () => {
  const refused = (step: string) => problemsOf(SCENARIOS.replace('      - { at: 2026-09-24T15:30, by: leader, send: approve, expect: { refused: post_required } }', `      - ${step}`));
  expect(refused('{ at: 2026-09-24T15:30, by: agent, send: nonsense, expect: { refused: unknown_event } }')).toEqual([]);
  expect(refused('{ at: 2026-09-24T15:30, by: agent, send: judge, form: { founded: maybe, foo: 1 }, expect: { refused: form_invalid } }')).toEqual([]);
  expect(refused('{ at: 2026-09-24T15:30, by: agent, send: nonsense, expect: { refused: post_required } }').map(({ code }) => code)).toEqual(['unknown_event']);
});

test('every reason of the engine can be expected', () => {
  expect([...REASONS_OF_THE_ENGINE].sort()).toEqual(Object.keys(ENGINE_REASONS).sort());
});
