/** No change of what is hashed and pinned passes without a difference. */
import fc from 'fast-check';
import canonicalize from 'canonicalize';
import { checkDefinition } from '../../../../src/core/definition/check-definition.js';
import type { Definition } from '../../../../src/core/definition/definition.js';
import { definitionDifferences } from '../../../../src/core/definition/difference/definition-difference.js';
import { organizationDifferences } from '../../../../src/core/definition/difference/organization-difference.js';
import type { Organization } from '../../../../src/core/definition/organization.js';
import { readDefinitionFile } from '../../../../src/engine/workflow-files.js';
import { complaint, laizhouGas, read } from '../laizhou-gas.js';

const { organization, clauses } = laizhouGas();
const { value: dazuPower } = readDefinitionFile('workflows/dazu-power/big-customer-visit.yaml');
const definitions = [complaint, read('test/core/definition/repair.yaml'), read('test/support/visit.yaml')].map((text) => {
  const { definition, problems } = checkDefinition(text, { organization, clauses: new Set([...clauses, '5.10']) });
  if (definition === null) throw new Error(`expected a definition that passes the check, saw ${JSON.stringify(problems)}`);
  return definition;
}).concat(dazuPower!.definition);
const full: Organization = {
  ...organization,
  seasons: { summer: { title: { zh: '夏季', en: 'Summer' }, from: '06-01', to: '09-30' } },
  holidays: [{ date: '2026-06-01', kind: 'rest', title: { zh: '司庆日', en: 'Anniversary' } }, { date: '2026-06-02', kind: 'work', title: { zh: '补班', en: 'Made up' } }],
  hours: [...organization.hours, { windows: ['08:00-12:00'], weekdays: [6], season: 'summer', from: '2026-01-01' }],
  units: { ...organization.units, hotline: { title: { zh: '热线', en: 'Hotline' }, parent: 'operations', hours: [{ windows: ['00:00-24:00'] }] } },
  areas: { town: { title: { zh: '城区', en: 'Town' } } },
  registers: { 'big-customers': { title: { zh: '大客户', en: 'Big customers' }, of: 'enterprises', by: ['leader'] } },
};

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place of a value, the whole itself first. */
function placesIn(value: Json, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  const keys: readonly (string | number)[] = Array.isArray(value) ? value.map((_, n) => n) : Object.keys(value);
  return [at, ...keys.flatMap((key) => placesIn((value as Record<string | number, Json>)[key]!, [...at, key]))];
}

function valueAt(value: Json, at: readonly (string | number)[]): Json {
  return at.reduce<Json>((inside, key) => (inside as Record<string | number, Json>)[key]!, value);
}

function put(value: Json, at: readonly (string | number)[], what: Json | undefined): Json {
  const copy = structuredClone(value);
  const holder = valueAt(copy, at.slice(0, -1)) as Record<string | number, Json>;
  const key = at.at(-1)!;
  if (what !== undefined) Object.defineProperty(holder, key, { value: what, enumerable: true, configurable: true, writable: true });
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return copy;
}

const NAMES = ['title', 'states', 'by', 'on', 'parent', 'own', 'constructor', '__proto__', 'toString', 'next-of-kin', '', '0'];
const oddValue = fc.oneof(fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>, fc.constantFrom<Json>(null, {}, [], '', 0, { states: {} }, { title: null }, [null]));

/** Any change at any place: a value taken out, put in, exchanged, doubled or turned round. */
const CHANGES: Readonly<Record<string, (value: Json, at: readonly (string | number)[], odd: Json, name: string) => Json>> = {
  'taken out': (value, at) => put(value, at, undefined),
  exchanged: (value, at, odd) => put(value, at, odd),
  'put in': (value, at, odd, name) => {
    const there = valueAt(value, at);
    if (Array.isArray(there)) return put(value, at, [...there, odd]);
    return typeof there === 'object' && there !== null ? put(value, [...at, name], odd) : put(value, at, { [name]: odd });
  },
  'turned round': (value, at) => {
    const there = valueAt(value, at);
    if (Array.isArray(there)) return put(value, at, [...there].reverse());
    if (typeof there === 'object' && there !== null) return put(value, at, Object.fromEntries(Object.entries(there).reverse()));
    return put(value, at, typeof there === 'boolean' ? !there : [there]);
  },
  'put elsewhere': (value, at, _odd, name) => put(put(value, at, undefined), [...at.slice(0, -1), name], valueAt(value, at)),
};

const change = fc.record({ how: fc.constantFrom(...Object.keys(CHANGES)), where: fc.nat(), odd: oddValue, name: fc.constantFrom(...NAMES) });

function changed(value: Json, { how, where, odd, name }: { how: string; where: number; odd: Json; name: string }): Json {
  const places = placesIn(value).slice(1);
  const at = places[where % places.length]!;
  const intoList = Array.isArray(valueAt(value, at.slice(0, -1))) && how === 'put elsewhere';
  return CHANGES[intoList ? 'taken out' : how]!(value, at, odd, name);
}

test('unequal definitions differ in at least one sentence, whatever was changed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...definitions), fc.array(change, { minLength: 1, maxLength: 3 }), fc.boolean(), (definition, changes, turned) => {
      const other = changes.reduce<Json>((so, one) => (placesIn(so).length > 1 ? changed(so, one) : so), definition as unknown as Json) as unknown as Definition;
      const [before, after] = turned ? [other, definition] : [definition, other];
      const found = definitionDifferences({ definition: before, organization }, { definition: after, organization });
      expect(found.length > 0).toBe(JSON.stringify(before) !== JSON.stringify(after));
      for (const { says, kind } of found) expect([says.zh.length > 0, says.en.length > 0, kind.length > 0]).toEqual([true, true, true]);
    }),
    { numRuns: 1_000 },
  );
}, 900_000);

/** What is there but holds nothing, beside what is not there at all. */
const EMPTIES: readonly (readonly [readonly string[], Json])[] = [
  [['statechart', 'states', 'closed', 'on'], {}], [['statechart', 'states', 'closed', 'after'], {}], [['statechart', 'states', 'closed', 'states'], {}],
  [['statechart', 'states', 'closed', 'entry'], []], [['statechart', 'states', 'closed', 'states'], { 'in-hand': { type: 'final' } }], [['facts', 'founded', 'choices'], {}],
  [['facts', 'toString'], null], [['statechart', 'states', 'closed', 'own'], null], [['commitments', 'reply', 'within', 'note'], ''],
];

test.each(EMPTIES)('%j being %j is told, and so is its going', (at, what) => {
  const before = definitions[0]!;
  const after = put(before as unknown as Json, at, what) as unknown as Definition;
  const differences = [[before, after], [after, before]].map(([was, is]) => definitionDifferences({ definition: was!, organization }, { definition: is!, organization }));
  expect(differences.map(({ length }) => length > 0)).toEqual([true, true]);
});

test('the order of promises, events, facts and states is told, for it is the order in which they are entered and told', () => {
  const before = definitions[1]!;
  for (const [at, kind] of [[['commitments'], 'commitment.order'], [['events'], 'event.order'], [['facts'], 'fact.order'], [['statechart', 'states'], 'state.order']] as const) {
    const after = put(before as unknown as Json, at, Object.fromEntries(Object.entries(valueAt(before as unknown as Json, at) as object).reverse()) as Json) as unknown as Definition;
    expect(definitionDifferences({ definition: before, organization }, { definition: after, organization })).toMatchObject([{ kind }]);
  }
});

test('what only is written in another order is told once, for the hash is another', () => {
  const before = definitions[0]!;
  const after = { ...before, title: { en: before.title.en, zh: before.title.zh } };
  expect(definitionDifferences({ definition: before, organization }, { definition: after, organization })).toMatchObject([{ kind: 'order', says: { en: 'the same, written in another order' } }]);
});

test('of two states of one name neither hides the other', () => {
  const [was, is] = ['final', 'atomic'].map((type) => put(definitions[0]! as unknown as Json, ['statechart', 'states', 'closed', 'states'], { 'in-hand': { type } }) as unknown as Definition);
  expect(definitionDifferences({ definition: was!, organization }, { definition: is!, organization })).toMatchObject([{ kind: 'state.type' }]);
});

test('unequal organizations differ in at least one sentence, whatever was changed', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
      const other = changes.reduce<Json>((so, one) => (placesIn(so).length > 1 ? changed(so, one) : so), full as unknown as Json) as unknown as Organization;
      const found = organizationDifferences(full, other);
      if (canonicalize(full) !== canonicalize(other)) expect(found).not.toEqual([]);
      if (JSON.stringify(full) === JSON.stringify(other)) expect(found).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
}, 900_000);

/** Another value of the same type. */
function another(value: Json): Json {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  return value === null ? null : `${String(value)}x`;
}

const MAPS = new Set(['facts', 'choices', 'events', 'commitments', 'states', 'on', 'after', 'units', 'posts', 'areas', 'seasons', 'registers']);

/** Members of lists and maps come and go; a part of a thing does not. */
function mayGo(value: Json, at: readonly (string | number)[]): boolean {
  return typeof at.at(-1) === 'number' || MAPS.has(String(at.at(-2))) || Array.isArray(valueAt(value, at.slice(0, -1)));
}

test('every value of a definition and of an organization has its row in the tables', () => {
  const unnamed: string[] = [];
  const changeEach = (value: Json, compare: (other: Json) => readonly { kind: string; path: string }[]): void => {
    for (const at of placesIn(value).slice(1)) {
      const there = valueAt(value, at);
      const isThing = typeof there === 'object' && there !== null;
      if (isThing && !mayGo(value, at)) continue;
      const differences = compare(put(value, at, isThing ? undefined : another(there)));
      expect([at.join('.'), differences.length > 0]).toEqual([at.join('.'), there !== null]);
      unnamed.push(...differences.filter(({ kind }) => kind === 'other').map(({ path }) => path));
    }
  };
  for (const definition of definitions) {
    changeEach(definition as unknown as Json, (other) => definitionDifferences({ definition, organization }, { definition: other as unknown as Definition, organization }));
  }
  changeEach(full as unknown as Json, (other) => organizationDifferences(full, other as unknown as Organization));
  expect([...new Set(unnamed)]).toEqual([]);
});
