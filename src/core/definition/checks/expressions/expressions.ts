/** Every expression is well-formed, sees what it reads, compares what can be, and depends on the case where it decides. */
import { type Bilingual, listed } from '../../../bilingual.js';
import type { Form } from '../../definition.js';
import { type ExpressionScope, expressionScope } from '../../expression.js';
import { type Variable, VARIABLES } from '../../expression/syntax-tree.js';
import type { Finding } from '../../problem.js';
import { quote, quotation } from '../../problem.js';
import type { Subject } from '../subject.js';
import { formSeenBy, type PlacedExpression, placedExpressions, type Role, seenBy, typeGivenBy } from './placed-expressions.js';
import { valuesAt, valuesOfFact } from './possible-values.js';
import { both } from '../../words/both.js';

/** Whether all of them can be read: what looks into them may then go on. */
export function checkExpressions(subject: Subject): boolean {
  const scopes = new Map<Form | null, ExpressionScope>();
  const scopeOf = (form: Form | null): ExpressionScope => {
    const scope = scopes.get(form) ?? expressionScope(subject.definition.facts, form);
    scopes.set(form, scope);
    return scope;
  };
  return placedExpressions(subject).map((placed) => checkExpression(subject, scopeOf(formSeenBy(placed)), placed)).every(Boolean);
}

/** The machine asks whether a promise does *not* apply, and the limits of an expression hold for the question. */
const asAsked = (cel: string): string => `!(${cel})`;

function checkExpression(subject: Subject, scope: ExpressionScope, placed: PlacedExpression): boolean {
  const { findings } = subject;
  const { cel, path, role } = placed;
  const type = typeGivenBy(placed);
  const problem = scope.check(cel, type) ?? (role === 'applies' ? scope.check(asAsked(cel), type) : null);
  if (problem) {
    const { start, end, ...finding } = problem;
    findings.add(path, finding, { offset: start });
    return false;
  }
  const seen = checkSight(subject, scope, placed);
  checkMissingFields(subject, scope, placed);
  if (seen) checkJudgement(subject, scope, placed);
  return true;
}

/** Only what stands where it is read. */
function checkSight({ findings }: Subject, scope: ExpressionScope, placed: PlacedExpression): boolean {
  const { cel, path } = placed;
  const sees = seenBy(placed);
  const unseen = VARIABLES.flatMap((variable) => {
    const [name] = sees.includes(variable) ? [] : scope.namesRead(cel, variable);
    return name === undefined ? [] : [{ variable, name }];
  });
  for (const { variable, name } of unseen) {
    const finding = { code: 'unseen_variable', expected: both`an expression over ${listed(sees)}`, saw: quotation(`${variable}.${name}`), remedy: UNSEEN_REMEDIES[variable] };
    findings.add(path, finding, { offset: Math.max(0, cel.indexOf(`${variable}.`)) });
  }
  return unseen.length === 0;
}

const UNSEEN_REMEDIES: Readonly<Record<Variable, Bilingual>> = {
  facts: both`leave it out`,
  form: both`record what the form brings as a fact, and read the fact`,
  actor: both`nobody acts here: record who it was as a fact before`,
  anchor: both`only 'applies' of a commitment is asked at the anchor`,
  received: both`only a rule under 'requires' is asked at the receipt`,
};

function checkMissingFields({ findings }: Subject, scope: ExpressionScope, placed: PlacedExpression): void {
  const { cel, path } = placed;
  const form = formSeenBy(placed);
  for (const name of form === null ? [] : scope.namesRead(cel, 'form')) {
    if (!form!.optional.includes(name)) continue;
    const finding = { code: 'may_be_missing', expected: both`has(form.${name}) before it is read, for the form does not require it`, saw: quotation(`form.${name}`), remedy: both`write has(form.${name}) && …, or require it` };
    findings.add(path, finding, { offset: Math.max(0, cel.indexOf(`form.${name}`)) });
  }
}

// ---- what is so in every case

function checkJudgement(subject: Subject, scope: ExpressionScope, placed: PlacedExpression): void {
  const { cel, path, role, recorded } = placed;
  const given = recorded === null ? null : valuesOfFact(subject, recorded.id, recorded.fact, true);
  const { problems, always } = scope.judge(cel, valuesAt(subject, placed), given);
  for (const { start, end, ...finding } of problems) subject.findings.add(path, finding, { offset: start });
  const words = always === null ? undefined : CONSTANT_WORDS[role][always ? 'always' : 'never'];
  if (words) subject.findings.add(path, { ...words, saw: always ? both`${quote(cel)}, which always holds` : both`${quote(cel)}, which never holds` }, { offset: 0 });
}

type ConstantWords = Omit<Finding, 'saw'>;

/** A condition that is the same in every case decides nothing: who wrote it meant another. */
const CONSTANT_WORDS: Readonly<Record<Role, { readonly always?: ConstantWords; readonly never?: ConstantWords }>> = {
  guard: {
    always: { code: 'always_holds', expected: both`a guard that holds in some cases`, remedy: both`leave the guard out, or correct it` },
    never: { code: 'never_holds', expected: both`a guard that can hold`, remedy: both`correct it, or remove the transition, which nothing takes` },
  },
  rule: {
    always: { code: 'always_holds', expected: both`a rule that holds in some cases`, remedy: both`remove it, for it refuses nobody, or correct it` },
    never: { code: 'never_holds', expected: both`a rule that can hold`, remedy: both`correct it: as it stands, every command is refused` },
  },
  /** A person may be kept confidential in every case. */
  secret: { never: { code: 'never_holds', expected: both`a condition that can hold`, remedy: both`leave 'confidential' out, or correct it` } },
  value: {},
  'handed-on': {},
  applies: {
    always: { code: 'always_holds', expected: both`a condition that holds in some cases`, remedy: both`leave 'applies' out, or correct it` },
    never: { code: 'never_holds', expected: both`a condition that can hold`, remedy: both`correct it: as it stands, the promise is never made` },
  },
  exempt: {
    always: { code: 'always_holds', expected: both`an excuse that holds in some cases`, remedy: both`correct it: as it stands, the promise is always excused` },
    never: { code: 'never_holds', expected: both`an excuse that can hold`, remedy: both`leave 'exempt' out, or correct it` },
  },
};
