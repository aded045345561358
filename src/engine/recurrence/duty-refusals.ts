/** Each refusal to begin a duty, in the words of its case. */
import { titled, type Bilingual } from '../../core/bilingual.js';
import { DUTY_STATES, type DutyState } from '../../core/recurrence/duty.js';
import { refuse, type Answer, type DutyName } from '../submission.js';

export function unknownDuty({ process, subject, period }: DutyName): Answer {
  return refuse('unknown_duty', {
    expected: { zh: '该流程的一项义务', en: 'a duty of the process' },
    saw: { zh: `${subject} 在 ${process} ${period ?? '任何一期'} 没有义务`, en: `${process} ${period ?? 'in any period'} for ${subject}` },
    remedy: { zh: `请从义务列表中选取：npx kept duty list ${process}`, en: `list the duties: npx kept duty list ${process}` },
  });
}

export function dutiesOpening(period: string): Answer {
  return refuse('duties_opening', {
    expected: { zh: '义务均已开列的一期', en: 'a period whose duties are all dealt out' },
    saw: { zh: `${period}，正在开列`, en: `${period}, which is being opened` },
    remedy: { zh: '请稍后重新发送', en: 'send it again in a moment' },
  });
}

export function dutyBegun(subject: string, period: string, caseId: string): Answer {
  return refuse('duty_begun', {
    expected: { zh: '无人办理的义务', en: 'a duty that nobody has begun' },
    saw: { zh: `${subject} 在 ${period} 的义务已登记为事项 ${caseId}`, en: `${subject} in ${period}, begun with the case ${caseId}` },
    remedy: { zh: '请在该事项上继续办理', en: 'go on with that case' },
  });
}

export function dutyClosed(subject: string, period: string, state: DutyState): Answer {
  const { zh, en } = titled(DUTY_STATES[state], state);
  return refuse('duty_closed', {
    expected: { zh: '待履行的义务', en: 'a duty that is owed' },
    saw: { zh: `${subject} 在 ${period} 的义务：${zh}`, en: `${subject} in ${period}: ${en}` },
    remedy: { zh: '请办理另一期的义务', en: 'begin the duty of another period' },
  });
}

/** A case of a process that recurs, asked for without a duty. */
export function dutyRequired(process: string): Answer {
  return refuse('duty_required', {
    expected: { zh: '事项所履行的义务', en: 'the duty that the case is for' },
    saw: { zh: '不为任何义务登记的事项', en: 'a case for none' },
    remedy: { zh: `请从义务开始办理：npx kept duty begin ${process} <对象>`, en: `begin a duty: npx kept duty begin ${process} <subject>` },
  });
}

/** A duty of a process whose version in force has none. */
export function recursNoMore(process: Bilingual): Answer {
  return refuse('unknown_duty', {
    expected: { zh: '周期性的流程', en: 'a process that recurs' },
    saw: { zh: `${process.zh}，现行版本不是`, en: `${process.en}, whose version in force does not` },
    remedy: { zh: '请直接登记该流程的事项', en: 'open a case of the process' },
  });
}
