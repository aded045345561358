/** What people without an account are told. Nothing in it says whether there is a case. */
import { alike } from '../../core/bilingual.js';
import { Refused, refusedFields } from '../problem/refused.js';

export function unknownOrganization(organization: string): Refused {
  return new Refused('unknown_organization', {
    expected: { zh: '有公众事项的单位', en: 'an organization that offers something to the public' },
    saw: alike(organization.slice(0, 64)),
    remedy: { zh: '请查看单位列表：/api/v1/public', en: 'list them: /api/v1/public' },
  });
}

/** The same for a number that there is not, a code that is another's, and a case that nobody follows. */
export function unknownCode(): Refused {
  return new Refused('unknown_code', {
    expected: { zh: '同一事项的编号和查询码', en: 'the number and the code of one case' },
    saw: { zh: '不相符', en: 'that they do not go together' },
    remedy: { zh: '请核对登记时得到的编号和查询码；遗失请致电客服', en: 'compare them with what you were given when the case was opened; whoever lost them calls customer service' },
  });
}

export function keyGuessable(): Refused {
  return new Refused('invalid_request', {
    expected: { zh: 'Idempotency-Key 为随机的 UUID（第 4 版），他人无从猜到', en: 'a random UUID (version 4) as Idempotency-Key, which nobody else can guess' },
    saw: { zh: '其他内容', en: 'something else' },
    remedy: { zh: '请用新生成的 UUID，或不填', en: 'make a new UUID, or leave it out' },
  });
}

export function stillGoesOn(): Refused {
  return new Refused('case_active', {
    expected: { zh: '已结束的事项', en: 'a case that has ended' },
    saw: { zh: '仍在办理', en: 'one that goes on' },
    remedy: { zh: '请在结束后评价', en: 'rate it when it has ended' },
  });
}

export function ratingClosed(days: number): Refused {
  return new Refused('rating_closed', {
    expected: { zh: `结束后 ${days} 天以内`, en: `within ${days} days of its end` },
    saw: { zh: '已超过', en: 'later' },
    remedy: { zh: '如有意见请另行登记', en: 'open a new case where something is amiss' },
  });
}

export function ratedAlready(): Refused {
  return new Refused('rated_already', {
    expected: { zh: '尚未评价的事项', en: 'a case that was not rated yet' },
    saw: { zh: '已评价', en: 'one that was' },
    remedy: { zh: '每个事项评价一次', en: 'a case is rated once' },
  });
}

export function yearNotEnded(year: number, last: number): Refused {
  const remedy = { zh: `请查看 ${last} 年或更早`, en: `ask for ${last} or a year before` };
  return refusedFields([{ path: 'year', expected: { zh: `已结束的年度，至 ${last} 年`, en: `a year that has ended, up to ${last}` }, saw: alike(year), remedy }]);
}
