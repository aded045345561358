/** Whoever is named can do what they are named for, and is named once. */
import type { EventRule, Holder } from '../definition.js';
import { ownEntry } from '../own-entry.js';
import { quote } from '../problem.js';
import type { Path } from '../text/tree.js';
import type { Subject } from './subject.js';
import { both } from '../words/both.js';

export function checkHolders(subject: Subject): void {
  const { definition, chart } = subject;
  checkList(subject, subject.definition.opens ?? [], ['opens']);
  checkSenders(subject, definition.opened, ['opened']);
  checkOpening(subject);
  for (const [id, rule] of Object.entries(definition.events)) checkSenders(subject, rule, ['events', id]);
  for (const state of chart.states) checkList(subject, state.node.meta?.holder ?? [], [...state.path, 'meta', 'holder']);
  for (const [id, { confidential }] of Object.entries(definition.facts)) checkList(subject, confidential?.by ?? [], ['facts', id, 'confidential', 'by']);
  for (const [id, { extension }] of Object.entries(definition.commitments)) checkList(subject, extension?.by ?? [], ['commitments', id, 'extension', 'by']);
}

/** Where no fact is a person there is nobody to open. */
export function checkOpens({ definition: { opens, facts }, findings }: Subject): void {
  if (opens === undefined || Object.values(facts).some(({ type }) => type === 'person')) return;
  findings.add(['opens'], { code: 'opens_nobody', expected: both`a fact of type person, for somebody to be opened`, saw: both`none of that type`, remedy: both`leave it out` });
}

/** Who may not send an event cannot be the one who alone may. */
function checkSenders(subject: Subject, { by, except }: EventRule, path: Path): void {
  checkList(subject, by, [...path, 'by']);
  by.forEach(({ person }, index) => {
    if (person === undefined || !except.includes(person)) return;
    const finding = { code: 'nobody_can_send', expected: both`somebody who may send it`, saw: both`${quote(person)} alone, who is excepted`, remedy: both`remove the person from 'by', or from 'except'` };
    subject.findings.add([...path, 'by', index, 'person'], finding);
  });
}

/** At the opening no fact is known: nobody is named by one yet. */
function checkOpening({ definition, findings, names }: Subject): void {
  const { by, except } = definition.opened;
  by.forEach((holder, index) => {
    for (const key of ['unit', 'person'] as const) {
      const fact = holder[key];
      if (fact === undefined || !names.facts.has(fact)) continue;
      const finding = { code: 'nobody_can_send', expected: both`a post, at a unit of organization.yaml if need be`, saw: both`${quote(fact)}, a fact that nobody knows before the opening`, remedy: both`leave it out` };
      findings.add(['opened', 'by', index, key], finding);
    }
  });
  except.forEach((fact, index) => {
    const finding = { code: 'excepts_nobody', expected: both`no 'except' at the opening`, saw: both`${quote(fact)}, a fact that nobody knows before`, remedy: both`leave it out; a rule under 'requires' can compare form and actor` };
    findings.add(['opened', 'except', index], finding);
  });
}

function checkList({ definition, findings }: Subject, holders: readonly Holder[], path: Path): void {
  const seen = new Set<string>();
  holders.forEach((holder, index) => {
    const { post, unit, person } = holder;
    const key = JSON.stringify([post, unit, person]);
    if (seen.has(key)) {
      findings.add([...path, index], { code: 'duplicate_entry', expected: both`each entry once`, saw: both`${quote([post, unit, person].filter(Boolean).join(', '))} again`, remedy: both`remove one of the two` });
    }
    seen.add(key);
    if (person === undefined || ownEntry(definition.facts, person)?.recused !== true) return;
    const finding = { code: 'nobody_can_send', expected: both`somebody who takes part`, saw: both`${quote(person)}, who is recused`, remedy: both`name another fact, or remove 'recused' from it` };
    findings.add([...path, index, 'person'], finding);
  });
}
