/** What is public names what there is, can be filled in by anyone, and tells of nobody. */
import { listed } from '../../bilingual.js';
import type { Fact, FactType, PublicList, PublicOpening } from '../definition.js';
import { ownEntry } from '../own-entry.js';
import { quotation, quote } from '../problem.js';
import type { Path } from '../text/tree.js';
import { unknown } from '../text/unknown-name.js';
import { both } from '../words/both.js';
import { checkFact, checkPost } from './references.js';
import type { Subject } from './subject.js';

/** Names of staff are nothing that the public is told, and units and staff nothing that it decides on. */
const SHOWN: readonly FactType[] = ['boolean', 'integer', 'number', 'text', 'date', 'instant', 'unit'];
const FILLED_IN: readonly FactType[] = ['boolean', 'integer', 'number', 'text', 'date', 'instant', 'person'];

export function checkPublicSide(subject: Subject): void {
  const { opens, follow = [], list } = subject.definition.public ?? {};
  if (opens) checkOpening(subject, opens);
  follow.forEach((fact, index) => checkFact(subject, fact, ['public', 'follow', index], SHOWN));
  if (list) checkList(subject, list);
}

function checkOpening(subject: Subject, opens: PublicOpening): void {
  const { definition: { opened, recurrence }, findings } = subject;
  checkOpener(subject, opens);
  const asked = [...opened.form.required, ...opened.form.optional];
  opens.form.forEach((fact, index) => {
    const path: Path = ['public', 'opens', 'form', index];
    checkFact(subject, fact, path, FILLED_IN);
    if (asked.includes(fact) || !subject.names.facts.has(fact)) return;
    findings.add(path, { code: 'not_in_form', expected: both`a fact of the opening form: ${listed(asked)}`, saw: quotation(fact), remedy: both`take one of these, or add it to the form of 'opened'` });
  });
  const missing = opened.form.required.filter((fact) => !opens.form.includes(fact));
  if (missing.length > 0) {
    findings.add(['public', 'opens', 'form'], { code: 'missing_fact', expected: both`all that the opening form requires: ${listed(opened.form.required)}`, saw: both`none of ${listed(missing)}`, remedy: both`add them, or make them optional` });
  }
  if (recurrence === undefined) return;
  findings.add(['public', 'opens'], { code: 'public_duty', expected: both`a process without a recurrence: its cases are begun by duties`, saw: both`one that recurs`, remedy: both`leave it out` });
}

/** Whoever the public's cases are opened by may open cases. */
function checkOpener(subject: Subject, { as, at }: PublicOpening): void {
  const { definition: { opened }, organization: { posts, units }, findings } = subject;
  checkPost(subject, as, ['public', 'opens', 'as']);
  if (!Object.hasOwn(units, at)) findings.add(['public', 'opens', 'at'], unknown('unit', at, Object.keys(units), both`organization.yaml`));
  else if (Object.hasOwn(posts, as) && !opened.by.some(({ post, unit }) => post === as && (unit === undefined || unit === at))) {
    findings.add(['public', 'opens', 'as'], { code: 'nobody_can_send', expected: both`a post that opens cases at that unit`, saw: both`${quote(as)}, which 'opened' does not name`, remedy: both`add it to 'by' of 'opened'` });
  }
}

function checkList(subject: Subject, { states, facts }: PublicList): void {
  const { definition, names, findings } = subject;
  states.forEach((name, index) => {
    if (!names.states.has(name)) findings.add(['public', 'list', 'states', index], unknown('state', name, names.states, both`the statechart`));
  });
  facts.forEach((name, index) => {
    const path: Path = ['public', 'list', 'facts', index];
    checkFact(subject, name, path, SHOWN);
    const fact = ownEntry<Fact>(definition.facts, name);
    if (!fact?.personal || !SHOWN.includes(fact.type)) return;
    findings.add(path, { code: 'personal_in_public', expected: both`a fact that is not personal, for anyone reads it`, saw: quotation(name), remedy: both`leave it out, or take another fact` });
  });
}
