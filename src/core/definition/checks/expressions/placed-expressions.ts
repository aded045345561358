/** Every expression of a definition: where it stands, what it may see, what it must give. */
import type { EventRule, Fact, Form } from '../../definition.js';
import type { ExpectedType } from '../../expression.js';
import type { Variable } from '../../expression/syntax-tree.js';
import { ownEntry } from '../../own-entry.js';
import type { Path } from '../../text/tree.js';
import { actionsOf } from '../actions.js';
import type { Subject } from '../subject.js';

export type Role = 'secret' | 'guard' | 'rule' | 'value' | 'handed-on' | 'applies' | 'exempt';

export interface PlacedExpression {
  readonly cel: string;
  readonly path: Path;
  readonly role: Role;
  /** The opening or the event by which it is asked; null where nobody acts. */
  readonly rule: EventRule | null;
  /** The fact that a value is recorded as. */
  readonly recorded: { readonly id: string; readonly fact: Fact } | null;
  /** What another process takes of a value that is handed on to it. */
  readonly type?: ExpectedType;
}

const ON_THE_WAY: readonly Variable[] = ['facts', 'form', 'actor'];

export const SEEN_BY_ROLE: Readonly<Record<Role, readonly Variable[]>> = {
  secret: ['facts'],
  guard: ['facts'],
  rule: ['facts', 'form', 'actor', 'received'],
  value: ['facts'],
  'handed-on': ['facts'],
  applies: ['facts', 'anchor'],
  exempt: ['facts'],
};

/** An event brings its form and its sender to all that is asked on its way, the moment of its receipt to its own rules alone. */
export function seenBy({ role, rule }: PlacedExpression): readonly Variable[] {
  return rule === null || role === 'rule' ? SEEN_BY_ROLE[role] : ON_THE_WAY;
}

export function formSeenBy({ rule }: PlacedExpression): Form | null {
  return rule?.form ?? null;
}

export function typeGivenBy({ recorded, type }: PlacedExpression): ExpectedType {
  if (type !== undefined) return type;
  if (recorded === null) return 'boolean';
  return recorded.fact.personal ? 'sealed' : recorded.fact.type;
}

/** What stands on the way of an event that is not known is left out: nobody can say what it sees. */
export function placedExpressions(subject: Subject): readonly PlacedExpression[] {
  return [...secrets(subject), ...rules(subject), ...guards(subject), ...values(subject), ...handedOn(subject), ...conditions(subject)];
}

function secrets({ definition }: Subject): readonly PlacedExpression[] {
  return Object.entries(definition.facts).flatMap(([id, { confidential }]) =>
    confidential ? [{ cel: confidential.cel, path: ['facts', id, 'confidential', 'cel'], role: 'secret' as const, rule: null, recorded: null }] : [],
  );
}

function rules({ definition }: Subject): readonly PlacedExpression[] {
  const ofRule = (rule: EventRule, path: Path): PlacedExpression[] =>
    rule.requires.map(({ cel }, index) => ({ cel, path: [...path, 'requires', index, 'cel'], role: 'rule', rule, recorded: null }));
  return [...ofRule(definition.opened, ['opened']), ...Object.entries(definition.events).flatMap(([id, rule]) => ofRule(rule, ['events', id]))];
}

function guards({ chart, definition }: Subject): readonly PlacedExpression[] {
  return chart.exits.flatMap(({ transition, path, kind, name }) => {
    if (transition.guard === undefined) return [];
    const rule = kind === 'on' ? ownEntry(definition.events, name) : null;
    if (rule === undefined) return [];
    return [{ cel: transition.guard.params.expr, path: [...path, 'guard', 'params', 'expr'], role: 'guard' as const, rule, recorded: null }];
  });
}

function values(subject: Subject): readonly PlacedExpression[] {
  const { facts, events } = subject.definition;
  return actionsOf(subject).flatMap(({ action, path, event }) => {
    const rule = event === null ? null : ownEntry(events, event);
    const fact = action.type === 'record' ? ownEntry(facts, action.params.fact) : undefined;
    if (action.type !== 'record' || fact === undefined || rule === undefined) return [];
    return [{ cel: action.params.value, path: [...path, 'params', 'value'], role: 'value' as const, rule, recorded: { id: action.params.fact, fact } }];
  });
}

/** Of the type that its fact has in the other process; whatever is not personal where that is not known. */
function handedOn(subject: Subject): readonly PlacedExpression[] {
  return actionsOf(subject).flatMap(({ action, path }) => {
    if (action.type !== 'open') return [];
    const facts = subject.processes?.get(action.params.process)?.facts ?? {};
    return Object.entries(action.params.form).flatMap(([name, from]) => (typeof from === 'string' ? [] : [{
      cel: from.cel, path: [...path, 'params', 'form', name, 'cel'], role: 'handed-on' as const, rule: null, recorded: null, type: ownEntry(facts, name)?.type ?? 'any',
    }]));
  });
}

function conditions({ definition }: Subject): readonly PlacedExpression[] {
  return Object.entries(definition.commitments).flatMap(([id, commitment]) =>
    (['applies', 'exempt'] as const).flatMap((role) => {
      const condition = commitment[role];
      return condition ? [{ cel: condition.cel, path: ['commitments', id, role, 'cel'], role, rule: null, recorded: null }] : [];
    }),
  );
}
