/** A definition and its scenarios checked among all that is to hold at one moment: every mistake, under the name of its file. */
import { NONE } from '../../core/bilingual.js';
import { checkDefinition } from '../../core/definition/check-definition.js';
import type { Definition, Processes } from '../../core/definition/definition.js';
import type { Organization } from '../../core/definition/organization.js';
import { quotation, quote, type Problem } from '../../core/definition/problem.js';
import { clausesOf } from '../../core/definition/regulation.js';
import { parseYaml } from '../../core/definition/text/parse-yaml.js';
import { nearest } from '../../core/definition/text/tree.js';
import { checkScenarios } from '../../core/scenario/check-scenarios.js';
import type { DraftProblem, DraftText } from './plan.js';

export interface Surroundings {
  readonly organization: Organization;
  readonly regulation: string;
}

export interface CheckedTexts {
  /** Null where the definition itself is at fault. */
  readonly definition: Definition | null;
  readonly problems: readonly DraftProblem[];
}

/** @param processes those that hold beside it, for what one asks of another */
export function checkTexts({ organization, regulation }: Surroundings, processes: Processes, { subject: process, text, scenarios }: DraftText): CheckedTexts {
  const file = `${process}.yaml`;
  const { definition, problems } = checkDefinition(text, { organization, clauses: clausesOf(regulation), processes });
  if (definition === null) return { definition, problems: inFile(file, problems) };
  if (definition.process !== process) return { definition: null, problems: inFile(file, [anotherName(text, 'process', definition.process, process)]) };
  const played = scenarios === null ? { problems: [] } : checkScenarios(scenarios, { definition, organization });
  return { definition, problems: inFile(`${process}.scenarios.yaml`, played.problems) };
}

/** The definition of a text that is checked without its neighbours; null where it is at fault. */
export function definitionAlone({ organization, regulation }: Surroundings, text: string): Definition | null {
  return checkDefinition(text, { organization, clauses: clausesOf(regulation) }).definition;
}

export function inFile(file: string, problems: readonly Problem[]): DraftProblem[] {
  return problems.map((problem) => ({ file, ...problem }));
}

/** A text that speaks of something else than its draft is of. */
export function anotherName(text: string, key: string, saw: string, expected: string): Problem {
  return {
    ...placeOf(text, [key]), code: 'another_name',
    expected: { zh: `草稿所属的 ${quote(expected)}`, en: `${quote(expected)}, which the draft is of` },
    saw: quotation(saw),
    remedy: { zh: '请改为该名称，或另存为单独的草稿', en: 'name that one, or save it as a draft of its own' },
  };
}

/** What recurs goes on over the same register and on the same basis: periods that are open, and who is waiting for the next, go by it. */
export function recurrenceProblems(text: string, before: Definition, after: Definition): Problem[] {
  const was = before.recurrence;
  if (was === undefined) return [];
  const { recurrence: is } = after;
  if (is === undefined) return [lostRecurrence(text, was.register)];
  const changed = (['register', 'basis'] as const).filter((key) => was[key] !== is[key]);
  return changed.map((key) => ({ ...placeOf(text, ['recurrence', key]), code: 'recurrence_changed', expected: quotation(was[key]), saw: quotation(is[key]), remedy: { zh: '请保持不变，或另建流程', en: 'leave it, or make another process' } }));
}

function lostRecurrence(text: string, register: string): Problem {
  return {
    ...placeOf(text, ['recurrence']), code: 'recurrence_changed',
    expected: { zh: `对名册 ${quote(register)} 的周期任务`, en: `the recurrence over ${quote(register)}` },
    saw: NONE,
    remedy: { zh: '请保留；不再负有义务时，请清空名册', en: 'keep it; where nobody is owed it any more, empty the register' },
  };
}

export function placeOf(text: string, path: readonly string[]): Pick<Problem, 'line' | 'column' | 'path'> {
  const { line, column } = nearest(parseYaml(text).tree!, path).node.at;
  return { line, column, path: path.join('.') };
}

/** Each mistake once: a text is checked against all that is to hold. */
export function distinct(problems: readonly DraftProblem[]): DraftProblem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}
