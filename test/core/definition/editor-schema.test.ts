/** What an editor catches by `workflows/*.schema.json` alone: it validates the YAML as data, and knows none of our checks. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import { TERM_PATTERN } from '../../../src/core/calendar/term-pattern.js';
import { formatTerm, mostOf, unitNames } from '../../../src/core/calendar/term.js';
import { writtenTerm } from '../../../src/core/definition/short-forms/term.js';
import { complaint, organizationText, read } from './laizhou-gas.js';

const repair = read('test/core/definition/repair.yaml');
const editor = new Ajv2020({ strict: false, allErrors: true });
const schemaOf = (name: string) => editor.compile(JSON.parse(read(`workflows/${name}.schema.json`)) as object);
const definition = schemaOf('definition');

test.each([
  ['the complaint', 'definition', complaint],
  ['the repair', 'definition', repair],
  ['the organization', 'organization', organizationText],
  ['the scenarios', 'scenarios', read('workflows/laizhou-gas/complaint.scenarios.yaml')],
])('%s has nothing that an editor would mark', (_what, name, text) => {
  const validate = name === 'definition' ? definition : schemaOf(name);
  expect(validate(parse(text)) ? [] : validate.errors).toEqual([]);
});

test.each([
  ['a unit that there is not', '    within: 1 workday', '    within: 5 fortnights'],
  ['no days at all', '    within: 1 workday', '    within: 0 days'],
  ['more than about five years', '    within: 1 workday', '    within: 99999 years'],
  ['a unit in capitals', '    within: 1 workday', '    within: 1 Workday'],
  ['a term in a map', '    within: 1 workday', '    within: { term: soon }'],
  ['a term counted back from nothing', 'before stop_at by 48 hours', 'before by 48 hours'],
  ['a warning after it is due', '    warn: 2 workhours', '    warn: 150%'],
  ['a warning at once', '    warn: 2 workhours', '    warn: 0%'],
  ['an extension that is no term', 'max: 2 workdays', 'max: 2 weeks'],
  ['a bound that is no term', '    happened: up to 12 hours', '    happened: up to noon'],
  ['milliseconds', '        3 workdays: cancelled', '        1000: cancelled'],
  ['any event', '            wait: waiting', "            '*': waiting"],
  ['an inner event', '            wait: waiting', '            xstate.init: waiting'],
  ['bounds of a text', 'note: { type: text,', 'note: { type: text, minimum: 1,'],
  ['choices of a number', '  visits: integer', '  visits: { type: integer, choices: { a: { zh: 甲, en: A } } }'],
  ['a personal boolean', 'urgent: { type: boolean,', 'urgent: { type: boolean, personal: true,'],
  ['a sender twice', '  sent:\n    by: agent', '  sent:\n    by: [agent, agent]'],
])('an editor marks %s', (_what, from, to) => {
  expect(repair.split(from)).toHaveLength(2);
  expect(definition(parse(repair.replace(from, to)))).toBe(false);
});

test('an editor knows a term exactly where the check does', () => {
  const pattern = new RegExp(`^\\s*${TERM_PATTERN}\\s*$`, 'u');
  const amount = (unit: (typeof unitNames)[number]) => fc.oneof(fc.nat(20), fc.integer({ min: mostOf(unit) - 12, max: mostOf(unit) + 12 }), fc.nat());
  const written = fc.constantFrom(...unitNames).chain((unit) => amount(unit).map((many) => formatTerm({ amount: many, unit }, 'en')));
  const spoilt = fc.tuple(written, fc.nat(20), fc.constantFrom(' ', '0', '-', 's', 'D', '.', '')).map(([text, at, put]) => text.slice(0, at) + put + text.slice(at));
  fc.assert(
    fc.property(fc.oneof(written, spoilt), (text) => {
      expect(pattern.test(text)).toBe(!('problem' in writtenTerm(text)));
    }),
    { numRuns: 5_000 },
  );
  for (const unit of unitNames) expect([mostOf(unit), mostOf(unit) + 1].map((most) => pattern.test(`${most} ${unit}s`))).toEqual([true, false]);
});
