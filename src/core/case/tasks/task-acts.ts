/** What may be done with a task beside doing it, and with a case beside its events: one row an act. */
import type { Title } from '../../definition/definition.js';

/** Whom it takes: one whom the task asks, in whose hands it is, who hands out tasks (`assign` of the definition), who takes part in the case, whoever reads it, who was asked to assist. */
export type TaskActor = 'asked' | 'in-hand' | 'assigner' | 'part' | 'reader' | 'assistant';

interface TaskActRow {
  readonly title: Title;
  readonly by: TaskActor;
  /** What it is done to: a task, the case as a whole, a request for assistance. */
  readonly on: 'task' | 'case' | 'assistance';
  /** Whether it names somebody, and says why. */
  readonly to: boolean;
  readonly reason: 'required' | 'none';
}

export const TASK_ACTS = {
  sign: { by: 'asked', on: 'task', to: false, reason: 'none', title: { zh: '签收', en: 'Sign for' } },
  take: { by: 'asked', on: 'task', to: false, reason: 'none', title: { zh: '领取', en: 'Take' } },
  'put-back': { by: 'in-hand', on: 'task', to: false, reason: 'none', title: { zh: '放回', en: 'Put back' } },
  return: { by: 'asked', on: 'task', to: false, reason: 'required', title: { zh: '退单', en: 'Hand back' } },
  'pass-on': { by: 'in-hand', on: 'task', to: true, reason: 'required', title: { zh: '委托', en: 'Delegate' } },
  give: { by: 'assigner', on: 'task', to: true, reason: 'required', title: { zh: '指派', en: 'Assign' } },
  copy: { by: 'part', on: 'case', to: true, reason: 'required', title: { zh: '抄送', en: 'Copy' } },
  assist: { by: 'part', on: 'case', to: true, reason: 'required', title: { zh: '请求协办', en: 'Ask for assistance' } },
  'stand-aside': { by: 'reader', on: 'case', to: false, reason: 'required', title: { zh: '声明回避', en: 'Stand aside' } },
  contribute: { by: 'assistant', on: 'assistance', to: false, reason: 'required', title: { zh: '协办回复', en: 'Assist' } },
} as const satisfies Record<string, TaskActRow>;

export type TaskAct = keyof typeof TASK_ACTS;
export const TASK_ACT_NAMES = Object.keys(TASK_ACTS) as readonly TaskAct[];

/** Somebody who was asked to assist (协办) and has not answered; by the number of the event that asked. */
export interface Assistance {
  readonly asked: number;
  readonly askedBy: string;
  readonly staff: string;
}
