/** Why the persons of a case are not opened. */
import { joined, oneOf, OR, titled, type Bilingual } from '../../core/bilingual.js';
import { formatInstant } from '../../core/calendar/instant.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import { seen } from '../../core/problem.js';
import { Refused, refusedFields } from '../problem/refused.js';

const WHO_ACTS: Bilingual = { zh: '此时可办理本事项的人员', en: 'whoever may act on the case now' };

export function openingRefused({ definition, organization }: ProcessVersion): Refused {
  const named = (definition.opens ?? []).map(({ post }) => titled(organization.posts[post]?.title ?? { zh: post, en: post }, post));
  return new Refused('opening_refused', {
    expected: joined([WHO_ACTS, ...named], OR),
    saw: { zh: '不在其中', en: 'somebody else' },
    remedy: { zh: '请交由经办人联系客户', en: 'let whoever has the case call' },
  });
}

export function openedTooOften(casesMax: number, againAt: Date, zone: string): Refused {
  const at = formatInstant(againAt.getTime(), zone);
  return new Refused('opened_too_often', {
    expected: { zh: `一小时内至多 ${casesMax} 个事项`, en: `at most ${casesMax} cases in an hour` },
    saw: { zh: '更多', en: 'more' },
    remedy: { zh: `请在 ${at} 后再查看`, en: `open it after ${at}` },
  });
}

export function noPersons(unknown: readonly string[], known: readonly string[]): Refused {
  return refusedFields([{ path: 'facts', expected: oneOf(known), saw: seen(unknown), remedy: { zh: '请填写类型为 person 的项', en: 'name facts of type person' } }]);
}
