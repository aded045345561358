/** What facts, form, actor, anchor and received can hold where an expression stands. */
import { both } from '../../words/both.js';
import { listed } from '../../../bilingual.js';
import type { Fact, FactType } from '../../definition.js';
import type { Name } from '../../expression/syntax-tree.js';
import type { NameSet, ValueSet } from '../../expression/value-set.js';
import { ownEntry } from '../../own-entry.js';
import type { Subject } from '../subject.js';
import { formSeenBy, type PlacedExpression } from './placed-expressions.js';

export type ValuesOf = (name: Name) => ValueSet | null;

/** Null for a name that is not declared. */
export function valuesAt(subject: Subject, placed: PlacedExpression): ValuesOf {
  const { facts } = subject.definition;
  return ({ variable, name }) => {
    if (variable === 'actor') return ownEntry(ofActor(subject, placed), name) ?? null;
    if (variable === 'anchor' || variable === 'received') return { kind: MOMENT[name] ?? 'boolean', missing: false };
    const fact = ownEntry(facts, name);
    if (fact === undefined) return null;
    return valuesOfFact(subject, name, fact, variable === 'facts' || (formSeenBy(placed)?.optional.includes(name) ?? false));
  };
}

const MOMENT: Readonly<Record<string, 'instant' | 'date'>> = { instant: 'instant', date: 'date' };

/** Who sends an event holds one of the posts that may. */
function ofActor({ organization }: Subject, { rule }: PlacedExpression): Readonly<Record<string, ValueSet>> {
  const posts = rule ? [...new Set(rule.by.map(({ post }) => post))] : Object.keys(organization.posts);
  const what = rule ? both`a post that may do this: ${listed(posts)}` : both`a post of organization.yaml`;
  return {
    post: { kind: 'name', of: 'post', what, names: posts, missing: false },
    unit: unitOf(organization.units, false),
    staff: { kind: 'staff', missing: false },
  };
}

function unitOf(units: Readonly<Record<string, unknown>>, missing: boolean): NameSet {
  return { kind: 'name', of: 'unit', what: both`a unit of organization.yaml`, names: Object.keys(units), missing };
}

/** What a fact of this kind may hold. */
export function valuesOfFact({ organization }: Pick<Subject, 'organization'>, id: string, fact: Fact, missing: boolean): ValueSet {
  if (fact.personal) return { kind: 'sealed', missing };
  return VALUES[fact.type](fact, id, organization.units, missing);
}

type Values = (fact: Fact, id: string, units: Readonly<Record<string, unknown>>, missing: boolean) => ValueSet;

const number = (whole: boolean): Values => ({ minimum = -Infinity, maximum = Infinity }, _id, _units, missing) => ({ kind: 'number', whole, minimum, maximum, missing });
const plain = (kind: 'boolean' | 'date' | 'instant' | 'staff' | 'sealed'): Values => (_fact, _id, _units, missing) => ({ kind, missing });

const VALUES: Readonly<Record<FactType, Values>> = {
  boolean: plain('boolean'),
  integer: number(true),
  number: number(false),
  text: ({ choices }, id, _units, missing) =>
    choices ? { kind: 'name', of: 'choice', what: both`one of the choices of '${id}'`, names: Object.keys(choices), missing } : { kind: 'text', missing },
  date: plain('date'),
  instant: plain('instant'),
  unit: (_fact, _id, units, missing) => unitOf(units, missing),
  staff: plain('staff'),
  person: plain('sealed'),
};
