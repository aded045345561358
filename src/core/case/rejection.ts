/** Refusals are data: a reason code with its words, and the details that name place and remedy (refusals.ts). */
import type { Bilingual } from '../bilingual.js';
import type { Problem } from '../problem.js';
import type { Title } from '../definition/definition.js';

/** Every reason the decision may refuse a command for. */
export const REASONS = {
  unknown_event: { zh: '流程没有这个事件', en: 'The process has no such event' },
  event_not_accepted: { zh: '当前状态不接受这个事件', en: 'The case does not take this event in its present state' },
  catching_up: { zh: '正在补办停机期间到期的事项', en: 'The case is catching up with what fell due' },
  case_ended: { zh: '事项已结束', en: 'The case has ended' },
  post_required: { zh: '岗位无权执行此操作', en: 'Your posts may not do this' },
  four_eyes: { zh: '须由他人办理（四眼原则）', en: 'Somebody else must do this (four eyes)' },
  recused: { zh: '与本事项有利害关系，应当回避', en: 'You are named in this case and take no part in it' },
  names_recused: { zh: '所填人员与本事项有利害关系，须回避', en: 'The form names somebody who takes no part in this case' },
  task_in_hand: { zh: '待办正由他人办理', en: 'The task is in somebody else\'s hands' },
  unknown_task: { zh: '没有这项待办', en: 'There is no such task' },
  task_act_not_allowed: { zh: '不得对待办作此操作', en: 'This may not be done with the task' },
  form_invalid: { zh: '表单填写有误', en: 'The form is not filled in as it asks' },
  requirement_unmet: { zh: '不符合办理条件', en: 'A condition of the step is not met' },
  happened_not_allowed: { zh: '此操作不得补记发生时间', en: 'This event does not take a time at which it happened' },
  happened_out_of_bounds: { zh: '发生时间超出允许范围', en: 'The time at which it happened lies outside the bound' },
  revision_conflict: { zh: '事项已有更新', en: 'The case has moved on since you saw it' },
  unknown_commitment: { zh: '流程没有这项承诺', en: 'The process has no such commitment' },
  commitment_not_running: { zh: '该承诺不在计时', en: 'The commitment is not running' },
  extension_not_allowed: { zh: '该承诺不得延期', en: 'The commitment takes no extension' },
  extension_too_long: { zh: '超出可延长的期限', en: 'The extension is longer than the definition grants' },
  customer_not_told: { zh: '延期须先告知客户', en: 'The customer must be told (or agree) first' },
} as const satisfies Record<string, Title>;

export type ReasonCode = keyof typeof REASONS;

export type Rejection = RefusedFor<ReasonCode>;

/** A refusal for one of these reasons: expected X, saw Y, do Z; never personal data. */
export interface RefusedFor<Reason extends string> extends Problem {
  readonly reason: Reason;
  /** Fields of a form at fault, each by its path. */
  readonly fields?: readonly FieldProblem[];
  /** The words of a requirement of the definition. */
  readonly says?: Title;
}

/** What is wrong with one field; the remedy where there is one beside mending it. */
export interface FieldProblem extends Pick<Problem, 'expected' | 'saw'> {
  readonly path: string;
  /** What people call the field, where it has a title. */
  readonly title?: Title;
  readonly remedy?: Bilingual;
}
