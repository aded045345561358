/** Why an absence is not entered, answered or ended, as data. */
import { alike, type Bilingual } from '../../core/bilingual.js';
import type { Absence } from '../../store/people/absences.sql.js';
import { Refused } from '../problem/refused.js';

export const DAYS_MAX = 366;

const SAW = {
  oneself: { zh: '本人', en: 'yourself' },
  instants: { zh: '不合的起止时间', en: 'other instants' },
  over: { zh: '已经过去的时间', en: 'a time that is over' },
} as const satisfies Record<string, Bilingual>;

export function absenceRefused(saw: keyof typeof SAW): Refused {
  return new Refused('absence_refused', {
    expected: { zh: `他人代理，终止晚于开始且尚未过去，至多 ${DAYS_MAX} 天`, en: `somebody else to stand in, and an end after the beginning that is still to come, at most ${DAYS_MAX} days` },
    saw: SAW[saw],
    remedy: { zh: '请更正', en: 'mend it' },
  });
}

export function absenceMeets({ deputy, fromAt, untilAt }: Absence): Refused {
  return new Refused('absence_overlaps', {
    expected: { zh: '与已登记的请假不重叠的时间：同一时间只有一位代理人', en: 'a time that meets no other absence of yours: one person stands in at a time' },
    saw: alike(`${deputy}, ${fromAt.toISOString()} – ${untilAt.toISOString()}`),
    remedy: { zh: '请先撤销原请假，或另选时间', en: 'take the other one back first, or enter another time' },
  });
}

export function absenceAnswered({ acceptedAt }: Absence): Refused {
  return new Refused('absence_answered', {
    expected: { zh: '尚待答复的代理请求', en: 'an absence in which you are still asked to stand in' },
    saw: acceptedAt === null ? { zh: '已谢绝', en: 'one that you declined' } : { zh: '已接受', en: 'one that you accepted' },
    remedy: acceptedAt === null ? { zh: '如愿代理，请对方重新登记', en: 'let the absence be entered again' } : { zh: '如不再代理，请结束代理', en: 'end it, where you stand in no longer' },
  });
}

export function unknownAbsence(absenceId: string): Refused {
  return new Refused('unknown_absence', {
    expected: { zh: '本人的请假或代理', en: 'an absence of yours, or one in which you stand in' },
    saw: alike(absenceId),
    remedy: { zh: '请从请假列表中选取', en: 'list your absences' },
  });
}
