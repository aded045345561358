/**
 * What a form brought, as a reader may see it. Personal texts are for those who may act on the case now or have acted in
 * it. A person is hidden where the definition says so (保密), but from those whom it names; else it is masked, for everybody:
 * in clear it is opened, with a reason (persons/person-desk.ts).
 */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { formatInstant } from '../../core/calendar/instant.js';
import { formatTerm, parseTerm } from '../../core/calendar/term.js';
import { maskPerson } from '../../core/case/persons/masked-person.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import type { RecountForm } from '../../core/case/promises/recount.js';
import type { Definition, Fact, Title } from '../../core/definition/definition.js';
import { choicesOf } from '../../core/definition/form-schema.js';
import { taskTitle } from '../../core/definition/state-titles.js';
import type { Organization } from '../../core/definition/organization.js';
import { TitleView } from '../title.js';

export type Shown = 'clear' | 'masked' | 'hidden' | 'erased';

const ANY_VALUE = [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'object', additionalProperties: true }];

export class FormFieldView {
  @ApiProperty({ example: 'caller' }) readonly fact: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ enum: ['clear', 'masked', 'hidden', 'erased'], description: '所示：客户一律遮盖，另行查看 A person is never clear here: it is opened by itself.' }) readonly shown: Shown;
  @ApiPropertyOptional({ description: '值；隐去时无 Absent where hidden or erased.', oneOf: ANY_VALUE, example: { name: '张*', phone: '138****1234' } }) readonly value?: unknown;
  @ApiPropertyOptional({ description: '值为人员代号 The value is the pseudonym of somebody of the staff.' }) readonly isStaff?: true;
  @ApiPropertyOptional({ description: '值的名称 What the value is called, where it has a name.' }) readonly words?: TitleView;
}

/** What a reader may see of a case. */
export interface Insight {
  readonly definition: Definition;
  readonly organization: Organization;
  /** Whether the reader may act, or has acted in the history. */
  readonly worksOnIt: boolean;
  /** Whether the reader must not be shown the person of a fact. */
  readonly isHidden: (fact: Fact) => boolean;
  /** Personal values by reference; one of an erased person is absent. */
  readonly opened: ReadonlyMap<string, unknown>;
}

/** What an extension brings (延期), told as a form is. */
const EXTENSION: Readonly<Record<string, Fact>> = {
  by: { type: 'text', title: { zh: '延长', en: 'Longer by' }, personal: false, recused: false },
  customer: { type: 'text', title: { zh: '客户', en: 'The customer' }, choices: { told: { zh: '已告知', en: 'was told' }, agreed: { zh: '已同意', en: 'agreed' } }, personal: false, recused: false },
  reason: { type: 'text', title: { zh: '延期理由', en: 'Reason' }, personal: true, recused: false },
};

export function extensionFields(insight: Insight, form: Readonly<Record<string, unknown>>): FormFieldView[] {
  return formFields(insight, form, EXTENSION).map((field) => (field.fact === 'by' ? { ...field, ...termWords(String(field.value)) } : field));
}

function termWords(text: string): { words?: Title } {
  const term = parseTerm(text);
  return 'problem' in term ? {} : { words: { zh: formatTerm(term, 'zh'), en: formatTerm(term, 'en') } };
}

/** What an act on a task brings: which task, whom it names, and why. */
const TASK: Readonly<Record<string, Fact>> = {
  state: { type: 'text', title: { zh: '待办', en: 'Task' }, personal: false, recused: false },
  to: { type: 'staff', title: { zh: '人员', en: 'To' }, personal: false, recused: false },
  reason: { type: 'text', title: { zh: '说明', en: 'Reason' }, personal: true, recused: false },
};

export function taskFields(insight: Insight, form: Readonly<Record<string, unknown>>): FormFieldView[] {
  return formFields(insight, form, TASK).map((field) => {
    const title = field.fact === 'state' ? taskTitle(insight.definition.statechart, String(field.value)) : null;
    return title === null ? field : { ...field, words: title };
  });
}

/** Each deadline that was counted anew: its due instant before and after, or that it stays. */
export function recountFields({ definition, organization }: ProcessVersion, form: RecountForm): FormFieldView[] {
  const local = (instant: string | null): string => (instant === null ? '—' : formatInstant(Date.parse(instant), organization.zone));
  return Object.entries(form).map(([commitment, { from, to }]) => ({
    fact: commitment,
    title: definition.commitments[commitment]!.title,
    shown: 'clear',
    value: from === to ? local(to) : `${local(from)} → ${local(to)}`,
  }));
}

export function formFields(insight: Insight, form: Readonly<Record<string, unknown>>, facts = insight.definition.facts): FormFieldView[] {
  return Object.entries(form).flatMap(([name, value]) => {
    return Object.hasOwn(facts, name) ? [{ fact: name, title: facts[name]!.title, ...shownValue(insight, facts[name]!, value) }] : [];
  });
}

type ShownValue = Pick<FormFieldView, 'shown' | 'value' | 'words' | 'isStaff'>;

function shownValue(insight: Insight, fact: Fact, value: unknown): ShownValue {
  const isPerson = fact.type === 'person';
  if (!isPerson && !fact.personal) return { shown: 'clear', value, ...(fact.type === 'staff' && { isStaff: true }), ...wordsOf(insight, fact, value) };
  if (isPerson ? insight.isHidden(fact) : !insight.worksOnIt) return { shown: 'hidden' };
  const reference = String(value);
  if (!insight.opened.has(reference)) return { shown: 'erased' };
  const opened = insight.opened.get(reference);
  if (!isPerson) return { shown: 'clear', value: opened };
  return { shown: 'masked', value: maskPerson(opened) };
}

function wordsOf({ organization }: Insight, fact: Fact, value: unknown): { words?: Title } {
  const names = choicesOf(fact, organization);
  return typeof value === 'string' && Object.hasOwn(names, value) ? { words: names[value]! } : {};
}
