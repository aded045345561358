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

test('a problem is one line with place, reason and remedy', () => {
  const { problems } = check(edited(repair, ['  sent:\n    by: agent', '  sent:\n    by: agnet']));
  expect(problems.map((problem) => renderProblem('repair.yaml', problem))).toEqual([
    "repair.yaml:52:9 events.sent.by: expected a post of organization.yaml, saw 'agnet', did you mean 'agent'?",
  ]);
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
