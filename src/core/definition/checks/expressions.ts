/** Every expression of a definition: where it stands, what it may see, what it must give. Checked by `expression.ts`. */
import type { EventRule, FactType, Form, OpenParams } from '../definition.js';
import { type ExpectedType, type ExpressionScope, expressionScope, type Variable } from '../expression.js';
import { ownEntry } from '../own-entry.js';
import { quote } from '../problem.js';
import type { Path } from '../text/tree.js';
import { actionsOf } from './actions.js';
import type { Subject } from './subject.js';

interface PlacedExpression {
  readonly cel: string;
  readonly path: Path;
  readonly expected: ExpectedType;
  /** The form it sees; null where no event brings one. */
  readonly form: Form | null;
  readonly sees: readonly Variable[];
}

const ON_EVENT: readonly Variable[] = ['facts', 'form', 'actor'];
const OF_ITS_OWN_ACCORD: readonly Variable[] = ['facts'];
const AT_THE_ANCHOR: readonly Variable[] = ['facts', 'anchor'];

export function checkExpressions(subject: Subject): void {
  const scopes = new Map<Form | null, ExpressionScope>();
  const placed = [...ofFacts(subject), ...ofEvents(subject), ...ofTransitions(subject), ...ofActions(subject), ...ofCommitments(subject)];
  for (const expression of placed) {
    let scope = scopes.get(expression.form);
    if (scope === undefined) {
      scope = expressionScope(subject.definition.facts, expression.form);
      scopes.set(expression.form, scope);
    }
    checkExpression(subject, scope, expression);
  }
}

/** The machine asks whether a promise does *not* apply, and the limits of an expression hold for the question. */
const asAsked = (cel: string): string => `!(${cel})`;

function checkExpression({ findings }: Subject, scope: ExpressionScope, { cel, path, expected, form, sees }: PlacedExpression): void {
  const problem = scope.check(cel, expected) ?? (sees === AT_THE_ANCHOR ? scope.check(asAsked(cel), expected) : null);
  if (problem) {
    const finding = { code: 'bad_expression', expected: `an expression that gives ${wanted(expected)}`, saw: problem.message, remedy: 'correct it: facts, form, actor and anchor are what it sees' };
    return findings.add(path, finding, { offset: problem.start });
  }
  for (const variable of VARIABLES) {
    const read = scope.namesRead(cel, variable);
    if (read.size === 0 || sees.includes(variable)) continue;
    const finding = { code: 'unseen_variable', expected: `an expression over ${sees.join(', ')}`, saw: quote(`${variable}.${[...read][0]}`), remedy: UNSEEN_REMEDIES[variable] };
    findings.add(path, finding, { offset: Math.max(0, cel.indexOf(`${variable}.`)) });
  }
  for (const name of form === null ? [] : scope.namesRead(cel, 'form')) {
    if (!form?.optional.includes(name)) continue;
    const finding = { code: 'may_be_missing', expected: `has(form.${name}) before it is read, for the form does not require it`, saw: quote(`form.${name}`), remedy: `write has(form.${name}) && …, or require it` };
    findings.add(path, finding, { offset: Math.max(0, cel.indexOf(`form.${name}`)) });
  }
}

const VARIABLES: readonly Variable[] = ['facts', 'form', 'actor', 'anchor'];

const UNSEEN_REMEDIES: Readonly<Record<Variable, string>> = {
  facts: 'leave it out',
  form: 'record what the form brings as a fact, and read the fact',
  actor: 'nobody acts here: record who it was as a fact before',
  anchor: "only 'applies' of a commitment is asked at the anchor",
};

function wanted(type: ExpectedType): string {
  if (type === 'any') return 'a value';
  return type === 'boolean' ? 'true or false' : `a value of type ${type}`;
}

function ofFacts({ definition }: Subject): readonly PlacedExpression[] {
  return Object.entries(definition.facts).flatMap(([id, { confidential }]) =>
    confidential === undefined ? [] : [{ cel: confidential.cel, path: ['facts', id, 'confidential', 'cel'], expected: 'boolean' as const, form: null, sees: OF_ITS_OWN_ACCORD }]);
}

function ofEvents({ definition }: Subject): readonly PlacedExpression[] {
  const ofRule = (rule: EventRule, path: Path): PlacedExpression[] =>
    rule.requires.map(({ cel }, index) => ({ cel, path: [...path, 'requires', index, 'cel'], expected: 'boolean', form: rule.form, sees: ON_EVENT }));
  return [...ofRule(definition.opened, ['opened']), ...Object.entries(definition.events).flatMap(([id, rule]) => ofRule(rule, ['events', id]))];
}

function ofTransitions({ chart, definition }: Subject): readonly PlacedExpression[] {
  return chart.exits.flatMap(({ transition, path, kind, name }) => {
    if (transition.guard === undefined) return [];
    const form = kind === 'on' ? formOf(definition.events, name) : null;
    return [{ cel: transition.guard.params.expr, path: [...path, 'guard', 'params', 'expr'], expected: 'boolean' as const, form, sees: kind === 'on' ? ON_EVENT : OF_ITS_OWN_ACCORD }];
  });
}

function ofActions(subject: Subject): readonly PlacedExpression[] {
  const { definition } = subject;
  return actionsOf(subject).flatMap(({ action, path, event }) => {
    if (action.type === 'open') return ofSubCase(subject, action.params, [...path, 'params', 'form']);
    const fact = action.type === 'record' ? ownEntry(definition.facts, action.params.fact) : undefined;
    if (action.type !== 'record' || fact === undefined) return [];
    const form = event === null ? null : formOf(definition.events, event);
    return [{ cel: action.params.value, path: [...path, 'params', 'value'], expected: typeOf(fact), form, sees: event === null ? OF_ITS_OWN_ACCORD : ON_EVENT }];
  });
}

/** What is handed on to another process: of the type that its fact has there. */
function ofSubCase({ processes }: Subject, { process, form }: OpenParams, path: Path): readonly PlacedExpression[] {
  const facts = processes?.get(process)?.facts ?? {};
  return Object.entries(form).flatMap(([name, from]) => {
    if (typeof from === 'string') return [];
    return [{ cel: from.cel, path: [...path, name, 'cel'], expected: ownEntry(facts, name)?.type ?? 'any', form: null, sees: OF_ITS_OWN_ACCORD }];
  });
}

function typeOf(fact: { readonly type: FactType; readonly personal: boolean }): ExpectedType {
  return fact.personal ? 'sealed' : fact.type;
}

function ofCommitments({ definition }: Subject): readonly PlacedExpression[] {
  return Object.entries(definition.commitments).flatMap(([id, { applies, exempt }]) => [
    ...(applies ? [{ cel: applies.cel, path: ['commitments', id, 'applies', 'cel'], expected: 'boolean' as const, form: null, sees: AT_THE_ANCHOR }] : []),
    ...(exempt ? [{ cel: exempt.cel, path: ['commitments', id, 'exempt', 'cel'], expected: 'boolean' as const, form: null, sees: OF_ITS_OWN_ACCORD }] : []),
  ]);
}

function formOf(events: Readonly<Record<string, EventRule>>, name: string): Form | null {
  return ownEntry(events, name)?.form ?? null;
}
