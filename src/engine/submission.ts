/** What is asked of the engine, and what it answers: a case as the command left it, or a refusal. */
import type { SentCommand } from '../core/case/command.js';
import type { CommitmentRecord } from '../core/case/case-document.js';
import type { ReasonCode, RefusedFor } from '../core/case/rejection.js';
import type { Title } from '../core/definition/definition.js';
import type { Problem } from '../core/problem.js';

/** A command on its way: to a new case of a process, to the case that begins a duty, or to a case that is there. */
export interface Submission {
  readonly tenant: string;
  readonly to: NewCase | { readonly duty: DutyName } | { readonly caseId: string };
  readonly command: SentCommand;
  /** The sender's own name for this command, made up where the sender has none; sent again, it gets the first answer. */
  readonly idempotencyKey: string;
}

/** A duty: what a subject of a register is owed in a period, of a process that recurs; in the latest where no period is named. */
export interface DutyName {
  readonly process: string;
  readonly subject: string;
  readonly period: string | null;
}

/** A case to be opened; under an id that was given before it existed, where another case asked for it. */
export interface NewCase {
  readonly process: string;
  readonly opensAs?: string;
}

/** Reasons of the engine, beside those of the decision. */
export const ENGINE_REASONS = {
  unknown_process: { zh: '没有这个流程', en: 'There is no such process' },
  unknown_case: { zh: '没有这个事项', en: 'There is no such case' },
  definition_defect: { zh: '流程定义无法执行此操作', en: 'The definition cannot carry this out' },
  case_held: { zh: '事项已搁置，待管理员处理', en: 'The case is held until an administrator has seen to it' },
  duty_required: { zh: '周期任务须从义务开始办理', en: 'A process that recurs is begun by its duties' },
  unknown_duty: { zh: '没有这项义务', en: 'There is no such duty' },
  duties_opening: { zh: '本期义务正在开列', en: 'The duties of the period are being dealt out' },
  duty_begun: { zh: '该义务已开始办理', en: 'The duty has been begun' },
  duty_closed: { zh: '该义务已了结', en: 'The duty is owed no longer' },
  idempotency_key_reused: { zh: '幂等键已用于另一命令', en: 'The idempotency key was used for another command' },
  stopping: { zh: '服务正在停止，暂不受理', en: 'The host is stopping and takes no commands' },
} as const satisfies Record<string, Title>;

export type RefusalCode = ReasonCode | keyof typeof ENGINE_REASONS;

export type Refusal = RefusedFor<RefusalCode>;

/** The case as a command left it; kept with the receipt, so that a repeated command gets the same. */
export interface CaseAnswer {
  readonly caseId: string;
  readonly number: number;
  readonly process: string;
  readonly definitionVersion: number;
  readonly revision: number;
  readonly status: 'active' | 'ended';
  readonly states: readonly string[];
  readonly receivedAt: string;
  readonly commitments: Readonly<Record<string, CommitmentRecord>>;
}

export type Answer =
  | { readonly outcome: 'accepted'; readonly case: CaseAnswer; readonly repeated: boolean }
  | { readonly outcome: 'rejected'; readonly refusal: Refusal };

export function refuse(reason: keyof typeof ENGINE_REASONS, problem: Problem): Answer {
  return { outcome: 'rejected', refusal: { reason, ...problem } };
}
