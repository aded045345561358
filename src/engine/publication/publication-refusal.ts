/** Why a draft is not saved, published or discarded: data, with Chinese and English words. */
import type { FieldProblem } from '../../core/case/rejection.js';
import type { Title } from '../../core/definition/definition.js';

export const PUBLICATION_REASONS = {
  unknown_draft: { zh: '没有这份草稿', en: 'There is no such draft' },
  draft_closed: { zh: '草稿已发布或已废弃', en: 'The draft was published or discarded' },
  draft_moved_on: { zh: '草稿已有新的修订', en: 'The draft has a later revision' },
  draft_outdated: { zh: '已发布的内容在此期间有变', en: 'What is published has changed meanwhile' },
  draft_at_fault: { zh: '草稿未通过检查', en: 'The draft does not pass the check' },
  scenarios_failed: { zh: '场景演练未通过', en: 'Scenarios of the draft fail' },
  scenarios_not_played: { zh: '场景无法演练', en: 'The scenarios cannot be played' },
  nothing_changed: { zh: '与已发布的内容相同', en: 'Nothing differs from what is published' },
  from_in_the_past: { zh: '生效时间已过', en: 'The instant it is to hold from has passed' },
} as const satisfies Record<string, Title>;

/** What to do, in Chinese, for each reason; in English a refusal says it of its own case. */
export const PUBLICATION_REMEDIES_ZH = {
  unknown_draft: '请从草稿列表中选取',
  draft_closed: '请另存一份新草稿',
  draft_moved_on: '请重新查看草稿的最新修订',
  draft_outdated: '请重新查看差异，再以最新版本为基础保存（base）',
  draft_at_fault: '请更正所列各处后再保存',
  scenarios_failed: '请更正流程或场景后再保存',
  scenarios_not_played: '请为数据库用户授予建库权限（createdb）',
  nothing_changed: '请修改后再发布，或废弃草稿',
  from_in_the_past: '请改为将来的时间，或不填（立即生效）',
} as const satisfies Record<keyof typeof PUBLICATION_REASONS, string>;

export interface PublicationRefusal {
  readonly reason: keyof typeof PUBLICATION_REASONS | 'four_eyes';
  readonly expected: string;
  readonly saw: string;
  readonly remedy: string;
  readonly fields?: readonly FieldProblem[];
}

export type Outcome<T> = { readonly outcome: 'done'; readonly value: T } | { readonly outcome: 'refused'; readonly refusal: PublicationRefusal };

/** Ends what is under way, the transaction around it included; `outcomeOf` makes data of it. */
export class PublicationRefused extends Error {
  override readonly name = 'PublicationRefused';

  constructor(readonly refusal: PublicationRefusal) {
    super(refusal.reason);
  }
}

export function refuse(reason: PublicationRefusal['reason'], expected: string, saw: string, remedy: string, fields?: readonly FieldProblem[]): PublicationRefused {
  return new PublicationRefused({ reason, expected, saw, remedy, ...(fields && { fields }) });
}

export async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { outcome: 'done', value: await work() };
  } catch (error) {
    if (error instanceof PublicationRefused) return { outcome: 'refused', refusal: error.refusal };
    throw error;
  }
}
