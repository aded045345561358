/** Each key of a fact fits its type; what a form asks for has a title; every fact can come to be known. */
import { listed } from '../../bilingual.js';
import type { Fact, Form } from '../definition.js';
import { FITTING_KEYS } from '../schema/fitting-keys.js';
import { quote } from '../problem.js';
import { nearest, type Path, type TextNode } from '../text/tree.js';
import { actionsOf } from './actions.js';
import type { Subject } from './subject.js';
import { both } from '../words/both.js';
import { alike } from '../../bilingual.js';

/** What can be said of each fact and form alone. */
export function checkFactKeys(subject: Subject): void {
  for (const [id, fact] of Object.entries(subject.definition.facts)) checkFitting(subject, id, fact);
  checkForms(subject);
}

export function checkFactUse(subject: Subject): void {
  const asked = new Set(formsOf(subject).flatMap(({ form }) => [...form.required, ...form.optional]));
  for (const id of Object.keys(subject.definition.facts)) {
    if (!asked.has(id) || isWritten(subject.tree, ['facts', id, 'title'])) continue;
    const finding = { code: 'missing_title', expected: both`a title, for a form asks for it`, saw: both`none`, remedy: both`add title: { zh: …, en: … }` };
    subject.findings.add(['facts', id], finding, { at: 'key' });
  }
  if (factsAreKnown(subject)) checkSet(subject, asked);
}

/** Whether every form and record names a declared fact: else nobody can say which facts are set. */
export function factsAreKnown(subject: Subject): boolean {
  const named = formsOf(subject).flatMap(({ form }) => [...form.required, ...form.optional]);
  return [...named, ...recorded(subject)].every((name) => subject.names.facts.has(name));
}

function recorded(subject: Subject): readonly string[] {
  return actionsOf(subject).flatMap(({ action }) => (action.type === 'record' ? [action.params.fact] : []));
}

function isWritten(tree: TextNode, path: Path): boolean {
  const found = nearest(tree, path);
  return found.exact && found.path.length === path.length;
}

function checkFitting({ findings, tree }: Subject, id: string, fact: Fact): void {
  for (const { key, types, because } of FITTING_KEYS) {
    if (!isWritten(tree, ['facts', id, key]) || types.includes(fact.type)) continue;
    const saw = both`it on a fact of type ${fact.type}`;
    findings.add(['facts', id, key], { code: 'unfitting_key', expected: both`'${key}' on ${listed(types)} only: ${because}`, saw, remedy: both`leave it out, or correct the type` }, { at: 'key' });
  }
  if (fact.minimum !== undefined && fact.maximum !== undefined && fact.minimum > fact.maximum) {
    findings.add(['facts', id, 'maximum'], { code: 'out_of_range', expected: both`a maximum of at least ${fact.minimum}`, saw: alike(fact.maximum), remedy: both`exchange the two, or correct one` });
  }
}

/** Every form of the process: of the opening and of each event. */
export function formsOf({ definition }: Pick<Subject, 'definition'>): readonly { readonly path: Path; readonly form: Form }[] {
  const events = Object.entries(definition.events).map(([id, rule]) => ({ path: ['events', id, 'form'], form: rule.form }));
  return [{ path: ['opened', 'form'], form: definition.opened.form }, ...events];
}

function checkForms(subject: Subject): void {
  for (const { path, form } of formsOf(subject)) {
    form.optional.forEach((fact, index) => {
      if (!form.required.includes(fact)) return;
      const finding = { code: 'duplicate_entry', expected: both`a fact either required or optional`, saw: both`'${fact}' in both`, remedy: both`remove it from one of them` };
      subject.findings.add([...path, 'optional', index], finding);
    });
  }
}

/** A fact that nothing sets can never be known, whoever asks for it. */
function checkSet(subject: Subject, asked: ReadonlySet<string>): void {
  const set = new Set([...asked, ...recorded(subject)]);
  for (const id of Object.keys(subject.definition.facts)) {
    if (set.has(id)) continue;
    const finding = { code: 'fact_never_set', expected: both`a fact that a form asks for or an action records`, saw: both`${quote(id)}, which nothing sets`, remedy: both`ask for it in a form, record it, or remove it` };
    subject.findings.add(['facts', id], finding, { at: 'key' });
  }
}
