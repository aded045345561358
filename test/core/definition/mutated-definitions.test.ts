import fc from 'fast-check';
import { createMachine, initialTransition } from 'xstate';
import { checkDefinition } from '../../../src/core/definition/check-definition.js';
import { compileDefinition } from '../../../src/core/definition/machine/compile.js';
import type { Definition } from '../../../src/core/definition/definition.js';
import { buildMachine } from '../../../src/core/definition/machine/machine.js';
import { complaint, laizhouGas, read } from './laizhou-gas.js';
import { mutate, MUTATIONS, type Mutation } from './mutations.js';

const laizhou = laizhouGas();
const context = { ...laizhou, clauses: new Set([...laizhou.clauses, '5.10']) };
const texts = [complaint, read('test/core/definition/repair.yaml')];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  name: fc.constantFrom(...(Object.keys(MUTATIONS) as (keyof typeof MUTATIONS)[])),
  at: fc.nat(),
  other: fc.nat(),
});

function runs(definition: Definition): void {
  const compiled = compileDefinition(definition);
  createMachine(JSON.parse(JSON.stringify(compiled)) as never);
  const { machine } = buildMachine(definition, compiled);
  const command = { form: {}, actor: { post: '', unit: '', staff: '' }, anchorOf: () => ({ instant: 0, in_working_hours: true, workday: true }) };
  initialTransition(machine, { facts: {}, event: command } as never);
}

test('a mutated definition is refused in words, or becomes a machine', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 3 }), (text, mutations) => {
      const { definition, problems } = checkDefinition(mutations.reduce(mutate, text), context);
      expect(definition === null).toBe(problems.length > 0);
      for (const { line, column, code, expected, saw, remedy } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect([code, expected.en, expected.zh, saw.en, saw.zh, remedy.en, remedy.zh].every((words) => words.length > 0)).toBe(true);
      }
      if (definition) runs(definition);
    }),
    { numRuns: 500 },
  );
}, 900_000);

test.each([
  ['brackets', '['.repeat(200_000)],
  ['braces', '{a: '.repeat(60_000)],
  ['dashes', '- '.repeat(120_000)],
  ['dashes before more', `${'- '.repeat(60_000)}x\na: 1`],
  ['question marks', '? '.repeat(120_000)],
])('a text of %s is refused before it is built', (_name, text) => {
  expect(checkDefinition(text, context).problems.map(({ code }) => code)).toEqual(['too_deep']);
});

test.each([
  ['keys in keys', 'a: '.repeat(80_000)],
  ['many keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')],
  ['many equal keys', 'a: 1\n'.repeat(50_000)],
  ['many documents', '---\n'.repeat(60_000)],
  ['nothing', ''],
  ['blank lines', '\n'.repeat(200_000)],
  ['quotes', '"'.repeat(200_000)],
  ['zeros', '\u0000'.repeat(200_000)],
  ['half a surrogate', 'process: \ud800'],
  ['more than may be sent', 'x'.repeat(300_000)],
  ['a list of lists', `[${'[],'.repeat(80_000)}]`],
  ['brackets behind a word', `a: { b: c ${'['.repeat(250_000)} }`],
  ['commas', `a: {${','.repeat(250_000)}}`],
  ['colons', `a: {${': '.repeat(120_000)}}`],
  ['keys without values', 'a: | x\n'.repeat(30_000)],
  ['escapes that are none', `a: "${'\\q'.repeat(120_000)}"`],
  ['directives', '%a\n'.repeat(80_000)],
  ['lines without a key', `${'a\n'.repeat(100_000)}b: c`],
  ['closing brackets', ']'.repeat(250_000)],
  ['ends of documents', '...\n'.repeat(60_000)],
])('a text of %s is refused', (_name, text) => {
  const { definition, problems } = checkDefinition(text, context);
  expect(definition).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
});
