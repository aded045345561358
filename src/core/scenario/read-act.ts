/** What a step does: one of open, begin, send, extend and publish-calendar, with what belongs to it, and a form that fits. */
import { listed } from '../bilingual.js';
import { parseTerm, type Term } from '../calendar/term.js';
import type { FormInput } from '../case/command.js';
import { ENGINE_POST, type Definition, type EventRule } from '../definition/definition.js';
import { ownEntry } from '../definition/own-entry.js';
import { quote } from '../definition/problem.js';
import { nearestName } from '../definition/text/nearest-name.js';
import type { Path } from '../definition/text/tree.js';
import { meant } from '../definition/text/unknown-name.js';
import { validateForm } from '../definition/validate-form.js';
import { readInstant, type Reading } from './reading.js';
import type { CommandAct, ScenarioAct } from './scenario.js';
import type { WrittenStep } from './written.js';
import { both } from '../definition/words/both.js';

type ActKind = ScenarioAct['kind'];
/** What somebody asks of the case. */
const COMMANDS = ['open', 'begin', 'send', 'extend'] as const satisfies readonly ActKind[];
const ACTS = [...COMMANDS, 'publish-calendar'] as const satisfies readonly ActKind[];

/** Keys of a step that mean something beside some acts only. */
const BELONGS_TO = {
  by: COMMANDS,
  key: COMMANDS,
  form: ['begin', 'send'],
  period: ['begin'],
  happened: ['send'],
  revision: ['send'],
  term: ['extend'],
  reason: ['extend'],
  customer: ['extend'],
} as const satisfies Partial<Record<keyof WrittenStep, readonly ActKind[]>>;

export function readAct(reading: Reading, step: WrittenStep, path: Path): ScenarioAct | null {
  const { names, findings } = reading;
  const [kind, ...others] = ACTS.filter((act) => step[act] !== undefined);
  if (kind === undefined && !isWhole(reading, step, path)) return null;
  for (const [key, acts] of Object.entries(BELONGS_TO)) {
    if (step[key as keyof typeof BELONGS_TO] === undefined || (kind && (acts as readonly ActKind[]).includes(kind))) continue;
    const saw = kind ? both`it beside '${kind}'` : both`it in a step in which nobody acts`;
    findings.add([...path, key], { code: 'unfitting_key', expected: both`'${key}' beside ${listed(acts)} only`, saw, remedy: both`leave it out, or say what is done` }, { at: 'key' });
  }
  if (kind === undefined) return null;
  if (others.length > 0) findings.add(path, { code: 'two_acts', expected: both`one of ${listed(ACTS)} in a step`, saw: listed([kind, ...others]), remedy: both`make two steps of it` });
  if (kind === 'publish-calendar') return readNotice(reading, step[kind]!, path);
  if (step.by === undefined) findings.add([...path, kind], { code: 'nobody_acts', expected: both`'by' with one of the staff`, saw: both`none`, remedy: both`say who does it` }, { at: 'key' });
  else if (step.by !== ENGINE_POST) names.check('member', step.by, [...path, 'by']);
  return READ[kind](reading, step, path, { by: step.by ?? '', key: step.key ?? null });
}

/** Whether no key of the step was cut out for its shape: what is not there may have been meant. */
function isWhole({ text }: Reading, step: WrittenStep, path: Path): boolean {
  return text.keysAt(path).length === Object.keys(step).length;
}

/** A notice is checked when it is published: which is sound depends on those before it. */
function readNotice({ names, file }: Reading, name: string, path: Path): ScenarioAct {
  names.check('notice', name, [...path, 'publish-calendar']);
  return { kind: 'publish-calendar', notice: JSON.stringify(ownEntry(file.notices ?? {}, name) ?? {}) };
}

type By = Pick<CommandAct, 'by' | 'key'>;

const READ: Readonly<Record<CommandAct['kind'], (reading: Reading, step: WrittenStep, path: Path, by: By) => ScenarioAct>> = {
  open: (reading, step, path, by) => ({ kind: 'open', ...by, form: readForm(reading, step, 'open', path, reading.definition.opened) }),
  begin: (reading, step, path, by) => {
    if (step.expect?.refused !== 'unknown_duty') reading.names.check('subject', step.begin!, [...path, 'begin']);
    return { kind: 'begin', ...by, subject: step.begin!, period: step.period ?? null, form: readForm(reading, step, 'form', path, ruleOfBegin(reading.definition)) };
  },
  send: (reading, step, path, by) => {
    const rule = ownEntry(reading.definition.events, step.send!) ?? null;
    // That an event is unknown can be what the scenario shows.
    if (step.expect?.refused !== 'unknown_event') reading.names.check('event', step.send!, [...path, 'send']);
    const happenedAt = step.happened === undefined ? null : readInstant(reading, step.happened, [...path, 'happened']);
    return { kind: 'send', ...by, event: step.send!, form: readForm(reading, step, 'form', path, rule), happenedAt, revision: step.revision ?? null };
  },
  extend: (reading, step, path, by) => {
    if (step.expect?.refused !== 'unknown_commitment') reading.names.check('commitment', step.extend!, [...path, 'extend']);
    return { kind: 'extend', ...by, commitment: step.extend!, term: readTerm(reading, step.term, path), reason: step.reason ?? '', customer: step.customer ?? null };
  },
};

/** The opening form without what the duty fills in. */
function ruleOfBegin({ opened, recurrence }: Definition): EventRule {
  const filled = (name: string): boolean => name === recurrence?.subject || name === recurrence?.unit || name === recurrence?.begins;
  return { ...opened, form: { required: opened.form.required.filter((name) => !filled(name)), optional: opened.form.optional } };
}

function readTerm({ findings }: Reading, text: string | undefined, path: Path): Term {
  const term = text === undefined ? null : parseTerm(text);
  if (term !== null && !('problem' in term)) return term;
  if (term === null) findings.add(path, { code: 'missing_key', expected: both`the key 'term'`, saw: both`none`, remedy: both`add 'term:', by how much` });
  else findings.add([...path, 'term'], { code: 'bad_term', ...term.problem });
  return { amount: 1, unit: 'day' };
}

// ---- forms

/** Written in the step under a key, or one of the forms above by its name. */
function readForm(reading: Reading, step: WrittenStep, key: 'open' | 'form', path: Path, rule: EventRule | null): FormInput {
  const form = step[key] ?? {};
  const named = typeof form === 'string';
  if (named) reading.names.check('form', form, [...path, key]);
  const fields = named ? ownEntry(reading.file.forms ?? {}, form) : form;
  if (fields !== undefined && rule !== null) checkForm(reading, fields, named ? ['forms', form] : [...path, key], rule, toldOfForm(reading, step, path));
  return structuredClone({ ...fields });
}

/** Which problems of its form are told of a step: one that is to be refused may leave fields out, or be refused for the form itself. */
function toldOfForm(reading: Reading, step: WrittenStep, path: Path): (code: string) => boolean {
  const refused = step.expect?.refused;
  const isRead = refused !== undefined || !reading.text.keysAt([...path, 'expect']).includes('refused');
  if (refused === 'form_invalid' || !isRead) return () => false;
  if (refused !== undefined) return (code) => code === 'unknown_field';
  return (code) => code !== 'missing' || isWhole(reading, step, path);
}

function checkForm({ definition, organization, findings }: Reading, fields: FormInput, path: Path, rule: EventRule, isTold: (code: string) => boolean): void {
  const asked = [...rule.form.required, ...rule.form.optional];
  const problems = validateForm(definition, rule, organization, fields);
  const misspelt = problems.flatMap(({ path: field, code }) => (code === 'unknown_field' ? [nearestName(field, asked)] : []));
  for (const { path: field, code, expected, saw } of problems) {
    if (!isTold(code) || (code === 'missing' && misspelt.includes(field))) continue;
    const place = [...path, ...field.split('.').filter(Boolean)];
    if (code === 'unknown_field') findings.add(place, { code, expected: both`a field that '${rule.title.en}' asks for`, saw, remedy: meant(field, asked) ?? both`leave it out` }, { at: 'key' });
    else findings.add(place, { code, expected: both`${expected} as ${quote(field)}`, saw, remedy: both`correct the form` });
  }
}
