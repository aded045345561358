/** What is said of an expression before any case is true of every case: held against CEL itself on random expressions and values. */
import fc from 'fast-check';
import type { Fact } from '../../../src/core/definition/definition.js';
import { valuesOfFact } from '../../../src/core/definition/checks/expressions/possible-values.js';
import { ExpressionError, expressionScope } from '../../../src/core/definition/expression.js';
import { writeOutFact } from '../../../src/core/definition/short-forms/fact.js';
import { laizhouGas } from './laizhou-gas.js';

const { organization } = laizhouGas();
const said = { zh: '甲', en: 'A' };
const facts: Record<string, Fact> = {
  on: writeOutFact('boolean', 'on'),
  off: writeOutFact('boolean', 'off'),
  count: writeOutFact({ type: 'integer', minimum: 0, maximum: 6 }, 'count'),
  free: writeOutFact('integer', 'free'),
  litres: writeOutFact({ type: 'number', minimum: -1.5 }, 'litres'),
  unit: writeOutFact('unit', 'unit'),
  kind: writeOutFact({ type: 'text', choices: { aa: said, bb: said, cc: said } }, 'kind'),
  words: writeOutFact('text', 'words'),
  day: writeOutFact('date', 'day'),
  at: writeOutFact('instant', 'at'),
};
const scope = expressionScope(facts, null);
const judge = (cel: string) => scope.judge(cel, ({ variable, name }) => (variable === 'facts' ? valuesOfFact({ organization }, name, facts[name]!, true) : null));

/** Values of each fact, and texts of constants to compare them with. */
const VALUES: Readonly<Record<string, { readonly values: fc.Arbitrary<unknown>; readonly constants: fc.Arbitrary<string>; readonly ordered: boolean }>> = {
  count: { values: fc.integer({ min: 0, max: 6 }), constants: fc.integer({ min: -1, max: 7 }).map(String), ordered: true },
  free: { values: fc.integer({ min: -4, max: 4 }), constants: fc.integer({ min: -3, max: 3 }).map(String), ordered: true },
  litres: { values: fc.constantFrom(-1.5, -1, -0.5, 0, 0.25, 0.5, 1, 2), constants: fc.constantFrom('-2.0', '-1.5', '0.0', '0.5', '1.0'), ordered: true },
  unit: { values: fc.constantFrom(...Object.keys(organization.units)), constants: fc.constantFrom(...Object.keys(organization.units)).map((unit) => `'${unit}'`), ordered: false },
  kind: { values: fc.constantFrom('aa', 'bb', 'cc'), constants: fc.constantFrom("'aa'", "'bb'"), ordered: false },
  words: { values: fc.constantFrom('x', 'y', 'z', ''), constants: fc.constantFrom("'x'", "'y'"), ordered: true },
  day: { values: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'), constants: fc.constantFrom("'2026-03-02'", "'2026-03-03'"), ordered: true },
  at: { values: fc.constantFrom('2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z', '2026-03-03T00:00:00Z'), constants: fc.constant("timestamp('2026-03-02T00:00:00Z')"), ordered: true },
};

const comparison = fc.constantFrom(...Object.keys(VALUES)).chain((name) => {
  const { constants, ordered } = VALUES[name]!;
  const operators = ordered ? ['==', '!=', '<', '<=', '>', '>='] : ['==', '!='];
  return fc.oneof(
    fc.tuple(fc.constantFrom(...operators), constants, fc.boolean()).map(([operator, constant, turned]) => (turned ? `${constant} ${operator} facts.${name}` : `facts.${name} ${operator} ${constant}`)),
    fc.array(constants, { minLength: 1, maxLength: 3 }).map((list) => `facts.${name} in [${list.join(', ')}]`),
    fc.constant(`has(facts.${name})`),
  );
});
const others = fc.constantFrom('facts.on', 'facts.off', 'true', '1 > 2', 'facts.count == facts.free', 'size(facts.words) > 0', 'facts.free + 1 > 2');
const formula = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.oneof(comparison, others),
    fc.tuple(tie('formula'), fc.constantFrom('&&', '||'), tie('formula')).map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    tie('formula').map((inner) => `!(${inner})`),
    fc.tuple(tie('formula'), tie('formula'), tie('formula')).map(([condition, yes, no]) => `(${condition} ? ${yes} : ${no})`),
  ),
})).formula;

const known = fc.record(
  { on: fc.boolean(), off: fc.boolean(), ...Object.fromEntries(Object.entries(VALUES).map(([name, { values }]) => [name, values])) },
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, unknown>>;

/** Null where a value is missing that the expression reads: then nothing is said. */
function answer(cel: string, values: Record<string, unknown>): boolean | null {
  try {
    return scope.compile(cel)({ facts: values }) as boolean;
  } catch (error) {
    if (error instanceof ExpressionError) return null;
    throw error;
  }
}

test('what always holds, or never, does so for whatever the facts are', () => {
  let constant = 0;
  fc.assert(
    fc.property(formula, fc.array(known, { minLength: 30, maxLength: 30 }), (cel, cases) => {
      expect(scope.check(cel, 'boolean')).toBeNull();
      const { always } = judge(cel);
      if (always === null) return;
      constant += 1;
      for (const values of cases) expect([always, null]).toContain(answer(cel, values));
    }),
    { numRuns: 3_000 },
  );
  expect(constant).toBeGreaterThan(50);
});

test('a part that no value fulfils is fulfilled by none', () => {
  let found = 0;
  fc.assert(
    fc.property(formula, fc.array(known, { minLength: 30, maxLength: 30 }), (cel, cases) => {
      for (const { code, start, end } of judge(cel).problems) {
        if (code !== 'never_holds') continue;
        found += 1;
        const part = cel.slice(start, end);
        if (scope.check(part, 'boolean') === null) for (const values of cases) expect([false, null]).toContain(answer(part, values));
      }
    }),
    { numRuns: 3_000 },
  );
  expect(found).toBeGreaterThan(50);
});

test.each([
  'facts.count > 2 && facts.count < 3',
  'facts.count < 0',
  "facts.kind != 'aa' && facts.kind != 'bb' && facts.kind != 'cc'",
  "facts.unit == 'operations' && facts.unit == 'manager-office'",
  "facts.day > '2026-03-01' && facts.day < '2026-03-02'",
  "facts.at > timestamp('2026-03-02T00:00:00Z') && facts.at < timestamp('2026-03-02T00:00:00.001Z')",
  'facts.litres > 1.0 && facts.litres < 1.0',
  '!has(facts.words) && facts.words == "x"',
  'facts.on && !facts.on',
  'facts.on && (facts.free > 5 && facts.free < 3)',
  '1 > 2 && facts.on',
])('no case fulfils %s', (cel) => {
  const { problems, always } = judge(cel);
  expect(always === false || problems.some(({ code }) => code === 'never_holds')).toBe(true);
});

test.each(['facts.count > 2 && facts.count < 4', 'facts.litres > 1.0 && facts.litres < 1.1', "facts.words > 'a' && facts.words < 'b'", 'facts.on || facts.off', 'has(facts.on) && facts.on', 'facts.free + 1 > facts.free'])(
  'some case fulfils %s, and some does not, for all that is known of it',
  (cel) => {
    expect(judge(cel)).toEqual({ problems: [], always: null });
  },
);
