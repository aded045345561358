/** What recurs is owed to a register that there is, begins on a day on which a period does, and is fulfilled by what can come. */
import { alike, joined, OR } from '../../bilingual.js';
import { dateOf, parseDate } from '../../calendar/time/calendar-date.js';
import { periodFrom, periodHolding } from '../../recurrence/period.js';
import { checkedRule, isPlainLength } from '../../recurrence/recurrence-rule.js';
import type { Recurrence } from '../definition.js';
import { ownEntry } from '../own-entry.js';
import { unknown } from '../text/unknown-name.js';
import { quotation } from '../problem.js';
import { both } from '../words/both.js';
import { checkClause, checkFact, checkStatesAndEvents } from './references.js';
import type { Subject } from './subject.js';

const PATH = ['recurrence'] as const;
const YEARS = { from: '2000-01-01', to: '2099-12-31' };
/** A leap year more than ten years. */
const PERIOD_DAYS_MAX = 3_653;

export function checkRecurrence(subject: Subject): void {
  const { definition: { recurrence }, organization: { registers = {} }, findings } = subject;
  if (recurrence === undefined) return;
  const { register, clause, done } = recurrence;
  checkClause(subject, clause, [...PATH, 'clause']);
  if (!Object.hasOwn(registers, register)) findings.add([...PATH, 'register'], unknown('register', register, Object.keys(registers), both`organization.yaml`));
  checkStatesAndEvents(subject, done, [...PATH, 'done']);
  checkSubjectFacts(subject, recurrence);
  checkBasis(subject, recurrence);
  checkStart(subject, recurrence);
}

/** A case learns from its duty to whom it is owed, who answers and when its period began: its opening form has a place for each. */
function checkSubjectFacts(subject: Subject, recurrence: Recurrence): void {
  const { definition: { facts, opened: { form } }, findings } = subject;
  const rows = [['subject', recurrence.subject, 'text'], ['unit', recurrence.unit, 'unit'], ['begins', recurrence.begins ?? null, 'date']] as const;
  for (const [key, name, type] of rows) {
    if (name === null) continue;
    checkFact(subject, name, [...PATH, key], [type]);
    const fact = ownEntry(facts, name);
    if (fact === undefined) continue;
    if (fact.personal) findings.add([...PATH, key], { code: 'personal_subject', expected: both`a fact that is not personal, for lists and the ledger name the subject`, saw: quotation(name), remedy: both`remove 'personal' from the fact: a register holds references, not people` });
    if (!form.required.includes(name)) findings.add([...PATH, key], { code: 'not_asked_for', expected: both`a fact that the opening form requires`, saw: quotation(name), remedy: both`add it to 'required' of the opening form; it is filled in from the duty` });
  }
}

/** A period from the last time belongs to one subject: nothing is dealt out, and nobody joins in its course. */
function checkBasis({ findings, tree }: Subject, { basis, rule, spread }: Recurrence): void {
  if (basis === 'natural') return;
  const [saw, remedy] = [both`it with rolling ones`, both`leave it out, or take natural periods`];
  if (spread !== null) findings.add([...PATH, 'spread'], { code: 'unfitting_key', expected: both`'spread' with natural periods only`, saw, remedy }, { at: 'key' });
  if (tree.kind === 'map' && isWritten(tree, 'joined')) {
    findings.add([...PATH, 'joined'], { code: 'unfitting_key', expected: both`'joined' with natural periods only: a rolling one begins when a subject joins`, saw, remedy }, { at: 'key' });
  }
  if (!isPlainLength(checkedRule(rule))) {
    findings.add([...PATH, 'rule'], { code: 'bad_recurrence', expected: both`of a rolling period its length alone, FREQ and INTERVAL`, saw: quotation(rule), remedy: both`write, for example, every: half-year` });
  }
}

function isWritten(tree: Extract<Subject['tree'], { kind: 'map' }>, key: string): boolean {
  const recurrence = tree.entries.get(PATH[0])?.value;
  return recurrence?.kind === 'map' && recurrence.entries.has(key);
}

function checkStart({ findings }: Subject, { starts, rule: text, basis }: Recurrence): void {
  const path = [...PATH, 'starts'];
  const day = parseDate(starts);
  if (day === null || starts < YEARS.from || starts > YEARS.to) {
    findings.add(path, { code: 'no_such_day', expected: both`a day that exists, ${YEARS.from} to ${YEARS.to}`, saw: quotation(starts), remedy: both`write, for example, '2026-01-01'` });
    return;
  }
  if (basis === 'rolling') return;
  const rule = checkedRule(text);
  const [held, next] = [periodHolding(rule, starts, day), periodFrom(rule, starts, day)];
  if (next === null || next.end - next.first > PERIOD_DAYS_MAX) {
    findings.add([...PATH, 'rule'], { code: 'bad_recurrence', expected: both`a day on which a period begins at least once in ten years`, saw: quotation(text), remedy: both`correct the rule` });
  } else if (next.first !== day) {
    const near = [held?.first, next.first].filter((one) => one !== undefined).map((one) => alike(dateOf(one)));
    findings.add(path, { code: 'not_a_first_day', expected: both`the first day of a period (${joined(near, OR)})`, saw: quotation(starts), remedy: both`begin with one of these, or correct the rule` });
  }
}
