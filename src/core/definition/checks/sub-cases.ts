/**
 * Cases that a case opens, and the events they answer with. What the other process must be like is asked where the organization's
 * processes are known; a text that is checked alone is asked again when it is published.
 */
import { listed } from '../../bilingual.js';
import { ENGINE_POST, type Definition, type EventRule, type Fact, type OpenParams, type Processes } from '../definition.js';
import { ownEntry } from '../own-entry.js';
import { quotation, quote } from '../problem.js';
import type { Path } from '../text/tree.js';
import { actionsOf } from './actions.js';
import { unknown } from '../text/unknown-name.js';
import { both } from '../words/both.js';
import type { Subject } from './subject.js';

export function checkSubCases(subject: Subject): void {
  const opened = actionsOf(subject).flatMap(({ action, path }) => (action.type === 'open' ? [{ params: action.params, path: [...path, 'params'] }] : []));
  for (const { params, path } of opened) {
    checkAnswers(subject, params, path);
    checkCopies(subject, params, path);
    if (subject.processes !== null) checkOther(subject, subject.processes, params, path);
  }
  checkUnsent(subject, new Set(opened.flatMap(({ params }) => Object.values(params.answers))));
}

export function mayBeEngine({ by }: EventRule): boolean {
  return by.some(({ post }) => post === ENGINE_POST);
}

function checkAnswers({ definition, names, findings }: Subject, { answers }: OpenParams, path: Path): void {
  for (const [state, event] of Object.entries(answers)) {
    const at = [...path, 'answers', state];
    const rule = ownEntry(definition.events, event);
    if (!names.events.has(event)) findings.add(at, unknown('event', event, names.events, both`the process`));
    else if (rule && !mayBeEngine(rule)) {
      findings.add(at, { code: 'answer_not_by_engine', expected: both`an event that the engine may send`, saw: quotation(event), remedy: both`write 'by: ${ENGINE_POST}' there, or add it to the list` });
    } else if (rule && rule.form.required.length > 0) {
      findings.add(at, { code: 'answer_with_form', expected: both`an event whose form requires nothing: an answer brings no facts`, saw: quotation(event), remedy: both`make its facts optional, or take another event` });
    }
  }
}

function checkCopies({ names, findings }: Subject, { form }: OpenParams, path: Path): void {
  for (const [name, from] of Object.entries(form)) {
    if (typeof from === 'string' && !names.facts.has(from)) findings.add([...path, 'form', name], unknown('fact', from, names.facts, both`the process`));
  }
}

/** An event for the engine alone that no sub-case answers with would never come. */
function checkUnsent({ definition, findings }: Subject, answered: ReadonlySet<string>): void {
  for (const [id, { by }] of Object.entries(definition.events)) {
    if (answered.has(id) || !by.every(({ post }) => post === ENGINE_POST)) continue;
    const finding = { code: 'event_never_sent', expected: both`an event of the engine to answer some sub-case`, saw: both`${quote(id)}, with which none does`, remedy: both`name it under 'answers' of an 'open', or let somebody send it` };
    findings.add(['events', id, 'by'], finding);
  }
}

function checkOther(subject: Subject, processes: Processes, params: OpenParams, path: Path): void {
  const { findings } = subject;
  const other = params.process === subject.definition.process ? subject.definition : processes.get(params.process);
  if (other === undefined) return findings.add([...path, 'process'], unknown('process', params.process, processes.keys(), both`the organization`));
  if (other === null) return;
  if (!mayBeEngine(other.opened)) {
    findings.add([...path, 'process'], { code: 'not_opened_by_engine', expected: both`a process that the engine may open`, saw: quotation(params.process), remedy: both`add '${ENGINE_POST}' to 'by' of its 'opened'` });
  }
  checkForm(subject, other, params, [...path, 'form']);
  const ends = Object.entries(other.statechart.states ?? {}).flatMap(([name, { type }]) => (type === 'final' ? [name] : []));
  for (const state of Object.keys(params.answers)) {
    if (!ends.includes(state)) findings.add([...path, 'answers', state], unknown('end state', state, ends, both`the process '${params.process}'`), { at: 'key' });
  }
}

function checkForm({ definition, findings }: Subject, other: Definition, { form }: OpenParams, path: Path): void {
  const { required, optional } = other.opened.form;
  const missing = required.filter((name) => !Object.hasOwn(form, name));
  if (missing.length > 0) {
    findings.add(path, { code: 'missing_key', expected: both`what opens '${other.process}': ${listed(required)}`, saw: both`none of ${listed(missing)}`, remedy: both`hand these on` }, { at: 'key' });
  }
  for (const [name, from] of Object.entries(form)) {
    if (![...required, ...optional].includes(name)) findings.add([...path, name], unknown('fact', name, [...required, ...optional], both`the form that opens '${other.process}'`), { at: 'key' });
    else if (typeof from === 'string') checkCopy(findings, ownEntry(definition.facts, from), ownEntry(other.facts, name), [...path, name], from);
  }
}

function checkCopy(findings: Subject['findings'], own: Fact | undefined, other: Fact | undefined, path: Path, from: string): void {
  if (own === undefined || other === undefined) return;
  if (own.type !== other.type) {
    findings.add(path, { code: 'wrong_fact_type', expected: both`a fact of type ${other.type}, as the other process has it`, saw: both`${quote(from)} of type ${own.type}`, remedy: both`hand on another fact, or an expression` });
  } else if (own.personal && !other.personal) {
    findings.add(path, { code: 'personal_handed_on', expected: both`a fact that is personal in the other process as well`, saw: both`${quote(from)}, which is personal here`, remedy: both`make it personal there, or do not hand it on` });
  } else if (own.confidential !== undefined && other.confidential === undefined) {
    findings.add(path, { code: 'confidential_handed_on', expected: both`a fact that is kept confidential in the other process as well`, saw: both`${quote(from)}, which is confidential here`, remedy: both`say there under 'confidential' from whom, or do not hand it on` });
  }
}
