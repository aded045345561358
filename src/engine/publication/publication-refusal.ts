/** Why a draft is not saved, published or discarded, as data; its words of each case stand in refusals.ts. */
import type { RefusedFor } from '../../core/case/rejection.js';
import type { Title } from '../../core/definition/definition.js';

export const PUBLICATION_REASONS = {
  unknown_draft: { zh: '没有这份草稿或修订', en: 'There is no such draft or revision' },
  draft_closed: { zh: '草稿已发布或已废弃', en: 'The draft was published or discarded' },
  draft_moved_on: { zh: '草稿已有新的修订', en: 'The draft has a later revision' },
  draft_outdated: { zh: '已发布的内容在此期间有变', en: 'What is published has changed meanwhile' },
  draft_at_fault: { zh: '草稿未通过检查', en: 'The draft does not pass the check' },
  scenarios_failed: { zh: '场景演练未通过', en: 'Scenarios of the draft fail' },
  scenarios_not_played: { zh: '场景无法演练', en: 'The scenarios cannot be played' },
  nothing_changed: { zh: '与已发布的内容相同', en: 'Nothing differs from what is published' },
  from_in_the_past: { zh: '生效时间已过', en: 'The instant it is to hold from has passed' },
} as const satisfies Record<string, Title>;

/** Its fields are the places of the texts at fault, or the scenarios that fail. */
export type PublicationRefusal = RefusedFor<keyof typeof PUBLICATION_REASONS | 'four_eyes'>;

export type Outcome<T> = { readonly outcome: 'done'; readonly value: T } | { readonly outcome: 'refused'; readonly refusal: PublicationRefusal };

/** Ends what is under way, the transaction around it included; `outcomeOf` makes data of it. */
export class PublicationRefused extends Error {
  override readonly name = 'PublicationRefused';

  constructor(readonly refusal: PublicationRefusal) {
    super(refusal.reason);
  }
}

export async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { outcome: 'done', value: await work() };
  } catch (error) {
    if (error instanceof PublicationRefused) return { outcome: 'refused', refusal: error.refusal };
    throw error;
  }
}
