/** Why somebody asks for what is personal: short, and without the person in it, for it is kept for good. */
import { tellsOf } from '../../core/case/persons/telling-text.js';
import { IsExpected } from '../intake/expected.js';
import { refusedFields, type Refused } from '../problem/refused.js';

const REASON_MIN = 2;
const REASON_MAX = 200;

export function IsReason(): PropertyDecorator {
  const expected = { zh: `${REASON_MIN} 至 ${REASON_MAX} 字的理由`, en: `a reason of ${REASON_MIN} to ${REASON_MAX} characters` };
  return IsExpected(expected, (value) => typeof value === 'string' && [...value.trim()].length >= REASON_MIN && value.length <= REASON_MAX);
}

/** @throws Refused invalid_request where the reason tells who one of these persons is */
export function requireReticent(reason: string, persons: Iterable<unknown>): void {
  if (!isReticent(reason, persons)) throw tellingReason();
}

export function isReticent(reason: string, persons: Iterable<unknown>): boolean {
  return ![...persons].some((person) => tellsOf(reason, person));
}

export function tellingReason(): Refused {
  return refusedFields([{
    path: 'reason',
    expected: { zh: '不含客户姓名、电话、地址的理由', en: 'a reason without the name, number or address of the person' },
    saw: { zh: '其中有客户的信息', en: 'one that tells who it is' },
    remedy: { zh: '请只写事由：理由将长期保存', en: 'say what it is for alone: the reason is kept for good' },
  }]);
}
