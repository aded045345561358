/** No expression reads a fact that some way to it has not set: at run time it would find nothing there. */
import type { Configuration, Exploration, Step } from '../../chart/configurations.js';
import { brought, knownAfter, type KnownFacts, knownFacts } from '../../chart/known-facts.js';
import { promisePaths } from '../../chart/promise-paths.js';
import type { ActionText, Commitment, EventRule, OpenParams } from '../../definition.js';
import { expressionScope } from '../../expression.js';
import { quotation } from '../../problem.js';
import type { Path } from '../../text/tree.js';
import type { Subject } from '../subject.js';
import { both } from '../../words/both.js';

/** Says that an expression at a path is read where these facts are known. */
type Read = (cel: string, path: Path, known: ReadonlySet<string>) => void;

interface Walk {
  readonly subject: Subject;
  readonly exploration: Exploration;
  readonly known: KnownFacts;
  readonly read: Read;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Needs expressions that parse. */
export function checkMissingFacts(subject: Subject, exploration: Exploration): void {
  const walk = { subject, exploration, known: knownFacts(subject.definition, exploration), read: readerOf(subject) };
  checkRules(walk);
  checkInitialEntry(walk);
  for (const from of exploration.configurations) for (const step of from.steps) checkStep(walk, from, step);
  for (const [id, commitment] of Object.entries(subject.definition.commitments)) checkCommitment(walk, id, commitment);
}

function readerOf({ definition, findings }: Subject): Read {
  const scope = expressionScope(definition.facts, null);
  const reads = new Map<string, ReadonlySet<string>>();
  return (cel, path, known) => {
    const names = reads.get(cel) ?? scope.factsRead(cel);
    reads.set(cel, names);
    for (const name of names) {
      if (known.has(name)) continue;
      const finding = { code: 'may_be_missing', expected: both`a fact that every way to here sets, or has(facts.${name}) before it is read`, saw: quotation(`facts.${name}`), remedy: both`write has(facts.${name}) && …, or ask for the fact earlier` };
      findings.add(path, finding, { offset: Math.max(0, cel.indexOf(`facts.${name}`)) });
    }
  };
}

/** At the opening nothing is known; the form is read as `form`. */
function checkRules({ subject, exploration, known, read }: Walk): void {
  const { opened, events } = subject.definition;
  const rules = (rule: EventRule, path: Path, facts: ReadonlySet<string>): void =>
    rule.requires.forEach(({ cel }, index) => read(cel, [...path, 'requires', index, 'cel'], facts));
  rules(opened, ['opened'], NOTHING);
  for (const from of exploration.configurations) {
    for (const event of new Set(from.steps.map((step) => step.event))) {
      if (event !== null && Object.hasOwn(events, event)) rules(events[event]!, ['events', event], known.get(from)!);
    }
  }
}

function checkInitialEntry({ subject, exploration, read }: Walk): void {
  const known = new Set(subject.definition.opened.form.required);
  for (const state of exploration.initial.active) checkActions({ subject, read }, state.node.entry ?? [], [...state.path, 'entry'], known);
}

/** The guards that are asked when a step is taken, and the values that it records, in their order. */
function checkStep(walk: Walk, from: Configuration, step: Step): void {
  const { subject, known, read } = walk;
  const before = known.get(from)!;
  for (const taken of step.exits) {
    for (const exit of taken.source.exits) {
      const { guard } = exit.transition;
      if (exit.trigger === taken.trigger && guard) read(guard.params.expr, [...exit.path, 'guard', 'params', 'expr'], before);
    }
  }
  const left = [...from.active].filter((state) => !step.to.active.has(state) || step.entered.includes(state));
  const now = new Set(before);
  for (const state of left) checkActions(walk, state.node.exit ?? [], [...state.path, 'exit'], now);
  for (const fact of brought(subject.definition, step.event)) now.add(fact);
  for (const exit of step.exits) checkActions(walk, exit.transition.actions ?? [], [...exit.path, 'actions'], now);
  for (const state of step.entered) checkActions(walk, state.node.entry ?? [], [...state.path, 'entry'], now);
}

/** Adds what is recorded to what is known. */
function checkActions(walk: Pick<Walk, 'subject' | 'read'>, actions: readonly ActionText[], path: Path, known: Set<string>): void {
  actions.forEach((action, index) => {
    if (action.type === 'open') checkHandedOn(walk, action.params, [...path, index, 'params', 'form'], known);
    if (action.type !== 'record') return;
    walk.read(action.params.value, [...path, index, 'params', 'value'], known);
    known.add(action.params.fact);
  });
}

/** An expression needs its facts; a fact that is copied may be missing where the other process does not require it. */
function checkHandedOn({ subject, read }: Pick<Walk, 'subject' | 'read'>, { process, form }: OpenParams, path: Path, known: ReadonlySet<string>): void {
  const required = subject.processes?.get(process)?.opened.form.required ?? [];
  for (const [name, from] of Object.entries(form)) {
    if (typeof from !== 'string') read(from.cel, [...path, name, 'cel'], known);
    else if (required.includes(name) && subject.names.facts.has(from)) read(`facts.${from}`, [...path, name], known);
  }
}

function checkCommitment({ subject, exploration, known, read }: Walk, id: string, commitment: Commitment): void {
  const { applies, exempt, from } = commitment;
  if (applies === null && exempt === null) return;
  const open = [...promisePaths(subject.definition, commitment, exploration).open];
  if (exempt) for (const at of open) read(exempt.cel, ['commitments', id, 'exempt', 'cel'], known.get(at)!);
  if (applies === null) return;
  const path = ['commitments', id, 'applies', 'cel'];
  if (from.kind === 'opened') read(applies.cel, path, known.get(exploration.initial)!);
  else if (from.kind === 'fact') for (const at of open) read(applies.cel, path, known.get(at)!);
  else {
    for (const at of exploration.configurations) {
      for (const step of at.steps) if (step.event === from.event) read(applies.cel, path, knownAfter(subject.definition, known.get(at)!, at, step));
    }
  }
}
