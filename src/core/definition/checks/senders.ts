/** A fact that names who may send an event, or who may not, can be set before the event comes. */
import type { Bilingual } from '../../bilingual.js';
import type { Configuration, Exploration, Step } from '../chart/configurations.js';
import { knownAfter } from '../chart/known-facts.js';
import type { Definition } from '../definition.js';
import { ownEntry } from '../own-entry.js';
import { quote } from '../problem.js';
import type { Path } from '../text/tree.js';
import { both } from '../words/both.js';
import type { Subject } from './subject.js';

export function checkSenders({ definition, findings }: Subject, exploration: Exploration): void {
  const settable = settableFacts(definition, exploration);
  for (const [id, { by, except }] of Object.entries(definition.events)) {
    const taking = exploration.configurations.filter(({ steps }) => steps.some(({ event }) => event === id));
    const check = (fact: string | undefined, path: Path, code: string, expected: Bilingual): void => {
      if (fact === undefined || ownEntry(definition.facts, fact) === undefined || taking.length === 0) return;
      if (taking.some((at) => settable.get(fact)?.has(at))) return;
      findings.add(path, { code, expected, saw: both`${quote(fact)}, which nothing sets before`, remedy: both`set it before, or leave it out` });
    };
    by.forEach(({ unit, person }, index) => {
      check(unit, ['events', id, 'by', index, 'unit'], 'nobody_can_send', both`a fact that says where, once the event may come`);
      check(person, ['events', id, 'by', index, 'person'], 'nobody_can_send', both`a fact that says who, once the event may come`);
    });
    except.forEach((fact, index) => check(fact, ['events', id, 'except', index], 'excepts_nobody', both`a fact that says who may not, once the event may come`));
  }
}

type Settable = ReadonlyMap<string, ReadonlySet<Configuration>>;

/** For each fact where it may be set: from any step on that may set it. */
function settableFacts(definition: Definition, { initial, configurations }: Exploration): Settable {
  const settable = new Map<string, Set<Configuration>>();
  const add = (facts: Iterable<string>, at: Configuration): void => {
    for (const fact of facts) settable.set(fact, (settable.get(fact) ?? new Set()).add(at));
  };
  const { required, optional } = definition.opened.form;
  add([...required, ...optional, ...recordedOn(initial)], initial);
  for (const from of configurations) for (const step of from.steps) add(settableBy(definition, from, step), step.to);
  for (const found of settable.values()) for (const at of found) for (const { to } of at.steps) found.add(to);
  return settable;
}

function recordedOn({ active }: Configuration): readonly string[] {
  return [...active].flatMap(({ node }) => (node.entry ?? []).flatMap((action) => (action.type === 'record' ? [action.params.fact] : [])));
}

function settableBy(definition: Definition, from: Configuration, step: Step): readonly string[] {
  const optional = step.event === null ? [] : ownEntry(definition.events, step.event)?.form.optional ?? [];
  return [...knownAfter(definition, new Set(), from, step), ...optional];
}
