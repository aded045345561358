/** Expressions: what they may say, what they see, and what they cannot reach. */
import type { Fact } from '../../../src/core/definition/definition.js';
import { EXPRESSION_LENGTH_MAX, ExpressionError, expressionScope } from '../../../src/core/definition/expression.js';
import { writeOutFact } from '../../../src/core/definition/short-forms/fact.js';

const facts: Record<string, Fact> = {
  area: writeOutFact('text', 'area'),
  urgent: writeOutFact('boolean', 'urgent'),
  floors: writeOutFact('integer', 'floors'),
  litres: writeOutFact('number', 'litres'),
  starts: writeOutFact('instant', 'starts'),
  day: writeOutFact('date', 'day'),
  unit: writeOutFact('unit', 'unit'),
  caller: writeOutFact('person', 'caller'),
  words: writeOutFact({ type: 'text', personal: true }, 'words'),
};
const scope = expressionScope(facts, { required: ['urgent', 'words'], optional: ['floors'] });
const problem = (cel: string, type: Parameters<typeof scope.check>[1] = 'boolean'): string | null => {
  return scope.check(cel, type)?.saw.en ?? null;
};

test.each([
  ["facts.area == 'town' && facts.urgent", 'boolean'],
  ['facts.floors + 1', 'integer'],
  ['facts.litres * 2.0', 'number'],
  ["facts.starts > timestamp('2026-01-01T00:00:00Z')", 'boolean'],
  ['has(facts.caller) || has(form.words)', 'boolean'],
  ['form.urgent ? 1 : 2', 'integer'],
  ['facts.caller', 'sealed'],
  ['actor.staff', 'staff'],
  ['anchor.in_working_hours && anchor.workday', 'boolean'],
] as const)('%s is well-formed and gives %s', (cel, type) => {
  expect(problem(cel, type)).toBeNull();
});

test.each([
  ['a fact that is not declared', 'facts.none == 1'],
  ['a field that the form does not ask for', 'form.area == "town"'],
  ['another type than is wanted', 'facts.floors'],
  ['values that cannot be compared', 'facts.floors == "three"'],
  ['a regular expression', "facts.area.matches('(a+)+$')"],
  ['a list within a list within a list', '[1].all(a, [1].all(b, [1].all(c, c == a)))'],
  ['a variable that there is not', 'process.env == "x"'],
  ['a constructor', 'facts.constructor == "x"'],
  ['a prototype', 'facts.__proto__ == "x"'],
  ['a function that there is not', 'now() > facts.starts'],
  ['a statement', 'facts.urgent = true'],
  ['nothing', ''],
  ['what goes on too long', `facts.area == '${'x'.repeat(EXPRESSION_LENGTH_MAX)}'`],
  ['too many terms', Array.from({ length: 150 }, () => 'facts.urgent').join('||')],
  ['too deep a nesting', `${'('.repeat(40)}facts.urgent${')'.repeat(40)} ${'? true : ('.repeat(30)}true${')'.repeat(30)}`],
])('%s is refused', (_, cel) => {
  expect(problem(cel)).not.toBeNull();
});

test.each(["facts.words == 'x'", "facts.words.startsWith('x')", 'size(facts.words) > 1', "facts.words.reference == 'x'", "string(facts.words) == 'x'", "facts.words + 'x' == 'x'", 'facts.words in ["x"]', "facts.caller.name == 'x'"])(
  'nobody can look into a personal value: %s', (cel) => {
    expect(problem(cel)).not.toBeNull();
  },
);

test('a problem says where in the text it lies', () => {
  const found = scope.check("facts.urgent && facts.none == 'x'", 'boolean')!;
  expect("facts.urgent && facts.none == 'x'".slice(found.start, found.end)).toContain('none');
});

test('values are typed by their facts: whole numbers, numbers and instants', () => {
  const values = { facts: { floors: 3, litres: 2, starts: '2026-03-02T09:00:00+08:00', caller: '1.caller' } };
  expect(scope.compile('facts.floors + 1')(values)).toBe(4);
  expect(scope.compile('facts.litres * 2.0')(values)).toBe(4);
  expect(scope.compile("facts.starts == timestamp('2026-03-02T01:00:00Z')")(values)).toBe(true);
  expect(scope.compile('facts.starts + duration("1h")')(values)).toBe('2026-03-02T02:00:00.000Z');
  expect(scope.compile('facts.caller')(values)).toBe('1.caller');
});

test('a value that is not there is an error of the definition, unless has() asks first', () => {
  expect(() => scope.compile('facts.floors > 3')({ facts: {} })).toThrow(ExpressionError);
  expect(scope.compile('has(facts.floors) && facts.floors > 3')({ facts: {} })).toBe(false);
  expect(scope.compile('has(facts.floors)')({ facts: { floors: null } })).toBe(false);
});

test('names that every object has are no facts', () => {
  for (const cel of ['has(facts.constructor)', 'has(facts.toString)']) {
    let value: unknown = false;
    try {
      value = scope.compile(cel)({ facts: {} });
    } catch (error) {
      value = false;
    }
    expect(value).toBe(false);
  }
});

test('an expression changes nothing that it is given', () => {
  const values = Object.freeze({ facts: Object.freeze({ floors: 3, urgent: true }), form: Object.freeze({}) });
  expect(scope.compile('facts.urgent && facts.floors == 3')(values)).toBe(true);
});

test('what an expression reads without asking whether it is there is known', () => {
  expect([...scope.factsRead("has(facts.area) && facts.area == 'x' && facts.urgent")]).toEqual(['urgent']);
  expect([...scope.namesRead('form.urgent && has(form.floors)', 'form')]).toEqual(['urgent']);
});
