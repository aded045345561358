import { checkDefinition, type CheckedDefinition } from '../../../src/core/definition/check-definition.js';
import { renderProblem } from '../../../src/core/definition/problem.js';
import { complaint, laizhouGas, read } from './laizhou-gas.js';
import { MISTAKES } from './mistakes.js';

const context = laizhouGas();
const repair = read('test/core/definition/repair.yaml');
const check = (text: string): CheckedDefinition => checkDefinition(text, { ...context, clauses: new Set([...context.clauses, '5.10']) });

test.each([['the complaint', complaint], ['the repair', repair]])('%s checks clean', (_name, text) => {
  const { definition, problems } = check(text);
  expect(problems.map((problem) => renderProblem('definition.yaml', problem))).toEqual([]);
  expect(definition).not.toBeNull();
});

/** The text with each of the words replaced that stand before their replacement. */
function edited(text: string, [from, to, ...more]: readonly string[]): string {
  if (from === undefined || to === undefined) return text;
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`expected the words once in repair.yaml, saw them ${parts.length - 1} times: ${from}`);
  return edited(parts.join(to), more);
}

test.each(MISTAKES)('%s is reported as %s at its place', (_what, code, ...edits) => {
  const marked = edited(repair, edits);
  const { definition, problems } = check(marked.replace('¦', ''));
  expect(definition).toBeNull();
  const lines = marked.slice(0, marked.indexOf('¦')).split('\n');
  const place = marked.includes('¦') ? { line: lines.length, column: lines.at(-1)!.length + 1 } : {};
  expect(problems).toContainEqual(expect.objectContaining({ code, ...place }));
});

/** Where the anchor of a promise is an event that no state takes, both are told: either may be the one to mend. */
const TOLD_TWICE = 'a promise that nothing begins';

test.each(MISTAKES.filter(([what]) => what !== TOLD_TWICE))('%s is told as nothing else', (_what, code, ...edits) => {
  const { problems } = check(edited(repair, edits).replace('¦', ''));
  expect([...new Set(problems.map((problem) => problem.code))]).toEqual([code]);
});

test('several mistakes are reported at once, in the order of the text', () => {
  const text = edited(repair, [
    '  visits: integer', '  visits: integr',
    '    clause: T8', '    clause: T99',
    '    warn: 2 workhours', '    warnn: 2 workhours',
    '  sent:\n    by: agent', '  sent:\n    by: agnet',
    '        3 workdays: cancelled', '        3 wokdays: cancelled',
    'on: { resume: where,', 'on: { resume: were,',
  ]);
  const codes = check(text).problems.map(({ code }) => code);
  expect(codes).toEqual(['not_a_choice', 'unknown_clause', 'unknown_key', 'unknown_post', 'bad_term', 'unknown_state']);
});

/** Two English words in a row make a phrase; what stands in quotes, in braces or behind a parser's name is none. */
const ENGLISH = /[a-z]{2,} [a-z]{2,}/;
const QUOTED = /'[^']*'|\{[^}]*\}|(解析器|CEL )报告：[^。]*/g;

test.each(MISTAKES)('%s is told in Chinese', (_what, _code, ...edits) => {
  const { problems } = check(edited(repair, edits).replace('¦', ''));
  for (const { expected, saw, remedy } of problems) {
    expect([expected.zh, saw.zh, remedy.zh].map((words) => words.replaceAll(QUOTED, '')).filter((words) => ENGLISH.test(words))).toEqual([]);
    expect(expected.zh + remedy.zh).toMatch(/\p{Script=Han}/u);
  }
});

test('a problem is one line with place, reason and remedy', () => {
  const { problems } = check(edited(repair, ['  sent:\n    by: agent', '  sent:\n    by: agnet']));
  expect(problems.map((problem) => renderProblem('repair.yaml', problem))).toEqual([
    {
      zh: "repair.yaml:52:9 events.sent.by: 应为：organization.yaml 中的岗位；实为：'agnet'。是否应为“agent”？",
      en: "repair.yaml:52:9 events.sent.by: expected a post of organization.yaml, saw 'agnet', did you mean 'agent'?",
    },
  ]);
});

test.each([
  ['an unknown unit', ['    answerable: [team, operations]', '    answerable: [team, opertions]'],
    "expected a unit of organization.yaml, or a fact of type unit, saw 'opertions', did you mean 'operations'?"],
  ['a recipient like no other', ['params: { to: address,', 'params: { to: xyzzy,'],
    "expected a post of organization.yaml, or a fact of type person or staff, saw 'xyzzy', name one of agent, handler, dispatcher, leader, supervisor, portal, administrator, address, worker"],
  ['a guard that is no question', ["expr: '!facts.urgent'", 'expr: facts.team'],
    "expected an expression that gives true or false, saw 'facts.team', which gives a text, correct it, or the type of the fact"],
  ['a fact that there is not', ["expr: '!facts.urgent'", 'expr: facts.urgnet'],
    "expected a fact of the process, saw 'urgnet', did you mean 'urgent'?"],
  ['a variable that there is not', ["expr: '!facts.urgent'", 'expr: urgent'],
    "expected facts.name, form.name, actor.name, anchor.name or received.name, saw 'urgent', write facts.urgent"],
  ['a personal value that is compared', ["- cel: actor.post == 'agent'", "- cel: facts.address == 'x'"],
    "expected has() alone of a personal value, for it is kept encrypted, apart from the case, saw 'facts.address == 'x'', ask has(), or leave 'personal' out if nothing of a person is in it"],
  ['a text beside a number', ["expr: '!facts.urgent'", 'expr: facts.team == 1'],
    "expected values of types that go together, saw 'facts.team == 1': a text and a whole number, bring like together with like"],
  ['a function that there is not', ["expr: '!facts.urgent'", "expr: facts.team.startWith('a')"],
    "expected a function of CEL, saw 'startWith' in 'facts.team.startWith('a')', did you mean 'startsWith'?"],
])('%s is told in words', (_what, edits, words) => {
  expect(check(edited(repair, edits)).problems.map(({ expected, saw, remedy }) => `expected ${expected.en}, saw ${saw.en}, ${remedy.en}`)).toEqual([words]);
});

test('clause ids written as bare numbers keep their spelling', () => {
  expect(check(repair).definition?.clauses).toEqual(['T8', 'T2', '5.10']);
});

test('short forms are written out', () => {
  const definition = check(repair).definition!;
  expect(definition.events['assign']!.by).toEqual([{ post: 'agent' }]);
  expect(definition.events['done']!.happened).toEqual({ amount: 12, unit: 'hour' });
  expect(definition.facts['visits']).toEqual({ type: 'integer', title: { zh: 'visits', en: 'visits' }, personal: false, recused: false });
  expect(definition.commitments['notice']).toMatchObject({
    within: { term: { amount: 48, unit: 'hour' }, direction: 'before', endOfDay: 'close', strictBefore: true },
    from: { kind: 'fact', fact: 'stop_at' },
    met: { events: ['sent'], states: ['closed'] },
    cancelled: { events: ['cancel'], states: ['cancelled'] },
  });
  expect(definition.statechart.states!['recorded']!.after).toEqual({ '3 workdays': [{ target: 'cancelled' }] });
});
