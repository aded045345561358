import { parse, stringify } from 'yaml';
import { checkDefinition } from '../../../src/core/definition/check-definition.js';
import { checkOrganization } from '../../../src/core/definition/check-organization.js';
import { DEFINITION_SCHEMA } from '../../../src/core/definition/schema/definition-schema.js';
import { clausesOf } from '../../../src/core/definition/regulation.js';
import { renderProblem } from '../../../src/core/definition/problem.js';
import { laizhouGas, read } from './laizhou-gas.js';

const page = read('docs/definitions.md');
const blocks = (fence: string): string[] => [...page.matchAll(new RegExp(`^\`\`\`${fence}\\n(.*?)^\`\`\`$`, 'gms'))].map((match) => match[1]!);
const [whole, ...parts] = blocks('yaml');

/** The second laid over the first, key by key; what is no map replaces. */
function laidOver(under: unknown, over: unknown): unknown {
  if (!isMap(under) || !isMap(over)) return over;
  const keys = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries([...keys].map((key) => [key, Object.hasOwn(over, key) ? laidOver(under[key], over[key]) : under[key]]));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const problemsOf = (text: string): string[] => checkDefinition(text, laizhouGas()).problems.map((problem) => renderProblem('example', problem).en);

test('the whole example of the page checks clean', () => {
  expect(problemsOf(whole!)).toEqual([]);
});

test.each(parts.map((part, index) => [index + 2, part]))('example %d of the page checks clean over the first', (_number, part) => {
  const text = stringify(laidOver(parse(whole!), parse(String(part))), { lineWidth: 0 });
  expect(problemsOf(text)).toEqual([]);
});

test('the recurrence of the page checks clean over that of the visits to big customers', () => {
  const [part] = blocks('yaml recurrence');
  const text = stringify(laidOver(parse(read('workflows/dazu-power/big-customer-visit.yaml')), parse(part!)), { lineWidth: 0 });
  const { organization } = checkOrganization(read('workflows/dazu-power/organization.yaml'));
  const { definition, problems } = checkDefinition(text, { organization: organization!, clauses: clausesOf(read('workflows/dazu-power/regulation.md')) });
  expect(problems).toEqual([]);
  expect(definition!.recurrence).toMatchObject({ joined: 'next-period', catchUp: 'current', done: { events: ['visited'], states: ['closed'] } });
});

test('the organization of the page checks clean', () => {
  expect(checkOrganization(blocks('yaml organization')[0]!).problems).toEqual([]);
});

test('the page names every key of a definition', () => {
  const keys = new Set<string>();
  const visit = (schema: unknown): void => {
    if (Array.isArray(schema)) schema.forEach(visit);
    if (!isMap(schema)) return;
    if (isMap(schema['properties'])) Object.keys(schema['properties']).forEach((key) => keys.add(key));
    Object.values(schema).forEach(visit);
  };
  visit(DEFINITION_SCHEMA);
  expect([...keys].filter((key) => !page.includes(`\`${key}\``) && !new RegExp(`\\b${key}\\b`).test(page))).toEqual([]);
});
