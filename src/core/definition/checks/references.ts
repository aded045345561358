/** Every name that a definition uses is declared, and is of the kind that its place needs. */
import { ENGINE_POST, type Commitment, type EventRule, type FactType, type Holder, type StatesAndEvents } from '../definition.js';
import { alike, joined, listed, OR } from '../../bilingual.js';
import { ownEntry } from '../own-entry.js';
import { quote, quotation } from '../problem.js';
import type { Path } from '../text/tree.js';
import { actionsOf } from './actions.js';
import { formsOf } from './facts.js';
import { unknown } from '../text/unknown-name.js';
import type { Subject } from './subject.js';
import { both } from '../words/both.js';

export function checkReferences(subject: Subject): void {
  const { definition, chart } = subject;
  checkClauses(subject);
  for (const key of ['read', 'assign'] as const) definition[key]?.forEach((post, index) => checkPost(subject, post, [key, index]));
  for (const { path, form } of formsOf(subject)) {
    form.required.forEach((fact, index) => checkFact(subject, fact, [...path, 'required', index], null));
    form.optional.forEach((fact, index) => checkFact(subject, fact, [...path, 'optional', index], null));
  }
  for (const [id, { confidential }] of Object.entries(definition.facts)) checkHolders(subject, confidential?.by ?? [], ['facts', id, 'confidential', 'by']);
  checkHolders(subject, definition.opens ?? [], ['opens']);
  checkEvent(subject, definition.opened, ['opened']);
  for (const [id, rule] of Object.entries(definition.events)) checkEvent(subject, rule, ['events', id]);
  for (const [id, commitment] of Object.entries(definition.commitments)) checkCommitment(subject, commitment, ['commitments', id]);
  for (const state of chart.states) checkHolders(subject, state.node.meta?.holder ?? [], [...state.path, 'meta', 'holder']);
  for (const { action, path } of actionsOf(subject)) {
    if (action.type === 'record') checkFact(subject, action.params.fact, [...path, 'params', 'fact'], null);
    if (action.type === 'notify') checkRecipient(subject, action.params.to, [...path, 'params', 'to']);
    if (action.type === 'extend') checkFact(subject, action.params.amount, [...path, 'params', 'amount'], ['integer']);
  }
}

function checkClauses(subject: Subject): void {
  const { definition, clauses, findings } = subject;
  definition.clauses.forEach((clause, index) => {
    if (!clauses.has(clause)) findings.add(['clauses', index], unknown('clause', clause, clauses, both`regulation.md`));
  });
  for (const [id, { clause }] of Object.entries(definition.commitments)) checkClause(subject, clause, ['commitments', id, 'clause']);
}

/** A clause that the regulation has and the process lists. */
export function checkClause({ definition, clauses, findings }: Subject, clause: string, path: Path): void {
  if (!clauses.has(clause)) findings.add(path, unknown('clause', clause, clauses, both`regulation.md`));
  else if (!definition.clauses.includes(clause)) {
    findings.add(path, { code: 'clause_not_listed', expected: both`a clause of the list 'clauses'`, saw: quotation(clause), remedy: both`add it to the list` });
  }
}

function checkEvent(subject: Subject, rule: EventRule, path: Path): void {
  rule.by.forEach((holder, index) => {
    if (!isEngine(holder)) checkHolder(subject, holder, [...path, 'by', index]);
  });
  rule.except.forEach((fact, index) => checkFact(subject, fact, [...path, 'except', index], ['staff']));
  const { commitments } = subject.definition;
  if (rule.while !== undefined && !Object.hasOwn(commitments, rule.while)) {
    subject.findings.add([...path, 'while'], unknown('commitment', rule.while, new Set(Object.keys(commitments)), both`the process`));
  }
}

/** `by: engine`, for what the engine sends itself (sub-cases.ts). */
function isEngine({ post, unit, person }: Holder): boolean {
  return post === ENGINE_POST && unit === undefined && person === undefined;
}

function checkCommitment(subject: Subject, commitment: Commitment, path: Path): void {
  const { names, findings } = subject;
  const { from, met, cancelled, paused, answerable, extension, again = [] } = commitment;
  if (from.kind === 'event' && !names.events.has(from.event)) {
    findings.add([...path, 'from'], unknown('event', from.event, [...names.events, 'opened'], both`the process`));
  }
  if (from.kind === 'fact') checkAnchorFact(subject, from.fact, [...path, commitment.within.direction === 'before' ? 'within' : 'from']);
  checkStatesAndEvents(subject, met, [...path, 'met']);
  checkStatesAndEvents(subject, cancelled, [...path, 'cancelled']);
  paused.forEach((name, index) => {
    if (!names.states.has(name)) findings.add([...path, 'paused', index], unknown('state', name, names.states, both`the statechart`));
  });
  checkAnswerable(subject, answerable, [...path, 'answerable']);
  again.forEach((name, index) => {
    if (!names.events.has(name)) findings.add([...path, 'again', index], unknown('event', name, names.events, both`the process`));
  });
  checkHolders(subject, extension?.by ?? [], [...path, 'extension', 'by']);
}

/** A fact may not be known yet when the promise is broken; a breach that nobody answers for would be told to nobody. */
function checkAnswerable(subject: Subject, answerable: readonly string[], path: Path): void {
  answerable.forEach((name, index) => checkUnit(subject, name, [...path, index]));
  const { names, organization } = subject;
  if (answerable.some((name) => Object.hasOwn(organization.units, name) || !names.facts.has(name))) return;
  const finding = { code: 'nobody_answers', expected: both`a unit of organization.yaml as the last, for a fact may not be known when the promise is broken`, saw: listed(answerable), remedy: both`add a unit` };
  subject.findings.add(path, finding);
}

/** What is neither event nor state was taken for an event. */
export function checkStatesAndEvents({ names, findings }: Subject, { events }: StatesAndEvents, path: Path): void {
  for (const name of events) {
    if (!names.events.has(name)) findings.add(path, unknown('event or state', name, [...names.events, ...names.states], both`the process`), { entry: name });
  }
}

/** A deadline is counted from the value, and a personal one is sealed. */
function checkAnchorFact(subject: Subject, fact: string, path: Path): void {
  checkFact(subject, fact, path, ['instant']);
  if (ownEntry(subject.definition.facts, fact)?.personal !== true) return;
  const finding = { code: 'personal_anchor', expected: both`a fact that is not personal, for a deadline is counted from it`, saw: quotation(fact), remedy: both`remove 'personal' from the fact, or take another` };
  subject.findings.add(path, finding);
}

function checkHolders(subject: Subject, holders: readonly Holder[], path: Path): void {
  holders.forEach((holder, index) => checkHolder(subject, holder, [...path, index]));
}

function checkHolder(subject: Subject, { post, unit, person }: Holder, path: Path): void {
  checkPost(subject, post, [...path, 'post']);
  if (unit !== undefined) checkUnit(subject, unit, [...path, 'unit']);
  if (person !== undefined) checkFact(subject, person, [...path, 'person'], ['staff']);
}

export function checkPost({ organization: { posts }, findings }: Subject, post: string, path: Path): void {
  if (!Object.hasOwn(posts, post)) findings.add(path, unknown('post', post, Object.keys(posts), both`organization.yaml`));
}

function checkUnit(subject: Subject, name: string, path: Path): void {
  const { names, organization, findings } = subject;
  const isUnit = Object.hasOwn(organization.units, name);
  if (isUnit && names.facts.has(name)) {
    const finding = { code: 'ambiguous_name', expected: both`a unit or a fact of type unit`, saw: both`${quote(name)}, which is both`, remedy: both`rename the fact` };
    findings.add(path, finding);
  } else if (!isUnit && !names.facts.has(name)) {
    const known = [...Object.keys(organization.units), ...factsOfType(subject, ['unit'])];
    findings.add(path, unknown('unit', name, known, both`organization.yaml, or a fact of type unit`));
  } else if (!isUnit) checkFact(subject, name, path, ['unit']);
}

function checkRecipient(subject: Subject, to: string | Holder, path: Path): void {
  if (typeof to !== 'string') return checkHolder(subject, to, path);
  const { names, organization, findings } = subject;
  const isPost = Object.hasOwn(organization.posts, to);
  if (isPost && names.facts.has(to)) {
    const finding = { code: 'ambiguous_name', expected: both`a post or a fact`, saw: both`${quote(to)}, which is both`, remedy: both`write { post: … } for the post, or rename the fact` };
    findings.add(path, finding);
  } else if (!isPost && !names.facts.has(to)) {
    const known = [...Object.keys(organization.posts), ...factsOfType(subject, ['person', 'staff'])];
    findings.add(path, unknown('post', to, known, both`organization.yaml, or a fact of type person or staff`));
  } else if (!isPost) checkFact(subject, to, path, ['person', 'staff']);
}

function factsOfType({ definition }: Subject, types: readonly FactType[]): readonly string[] {
  return Object.entries(definition.facts).flatMap(([id, fact]) => (types.includes(fact.type) ? [id] : []));
}

/** A fact that is declared and of one of the types (any, where null). */
export function checkFact(subject: Subject, name: string, path: Path, types: readonly FactType[] | null): void {
  const { definition, names, findings } = subject;
  if (!names.facts.has(name)) return findings.add(path, unknown('fact', name, types ? factsOfType(subject, types) : names.facts, both`the process`));
  const type = ownEntry(definition.facts, name)?.type;
  if (type === undefined || types === null || types.includes(type)) return;
  const expected = both`a fact of type ${joined(types.map(alike), OR)}`;
  findings.add(path, { code: 'wrong_fact_type', expected, saw: both`${quote(name)} of type ${type}`, remedy: both`take another fact, or correct its type` });
}
