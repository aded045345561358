/** Each refusal of an act on a task, in the words of its case. */
import { AND, joined, NONE, OR, titled, type Bilingual } from '../../bilingual.js';
import { taskTitle } from '../../definition/state-titles.js';
import type { CaseDocument } from '../case-document.js';
import type { ProcessVersion } from '../process-version.js';
import { refusal } from '../refusals.js';
import type { Rejection } from '../rejection.js';
import { TASK_ACTS, type TaskAct } from './task-acts.js';

/** @param staff a pseudonym, as all that a case knows of its people */
export function taskInHand(staff: string, how: 'held' | 'signed'): Rejection {
  return refusal('task_in_hand', {
    expected: how === 'held' ? { zh: '在您手上或无人领取的待办', en: 'a task that is in your hands, or in nobody\'s' } : { zh: '未签收的待办', en: 'a task that nobody has signed for' },
    saw: how === 'held' ? { zh: `在 ${staff} 手上`, en: `one in the hands of ${staff}` } : { zh: `已由 ${staff} 签收`, en: `one that ${staff} has signed for` },
    remedy: how === 'held' ? { zh: '请其放回，或由有权者另行指派', en: 'ask for it to be put back, or to be assigned anew' } : { zh: '请直接办理', en: 'go on with it' },
  });
}

export function alreadyReturned(staff: string): Rejection {
  return refusal('task_act_not_allowed', {
    expected: { zh: '未退单的待办', en: 'a task that was not handed back' },
    saw: { zh: `已由 ${staff} 退单`, en: `one that ${staff} has handed back` },
    remedy: { zh: '请等待另行指派，或领取后办理', en: 'wait for it to be assigned anew, or take it' },
  });
}

export function unknownTask({ tasks, process: { definition } }: Pick<CaseDocument, 'tasks'> & { readonly process: ProcessVersion }): Rejection {
  const open = tasks.map(({ state }) => titled(taskTitle(definition.statechart, state)!, state));
  return refusal('unknown_task', {
    expected: open.length === 0 ? NONE : joined(open, OR),
    saw: { zh: '另一项待办', en: 'another one' },
    remedy: { zh: '请重新查看事项', en: 'read the case again' },
  });
}

export function unknownAssistance(): Rejection {
  return refusal('unknown_task', {
    expected: { zh: '请您协办的事项', en: 'a request that you assist' },
    saw: { zh: '没有，或已回复', en: 'none, or one that is answered' },
    remedy: { zh: '请重新查看事项', en: 'read the case again' },
  });
}

/** What an act needs: somebody else who takes part, or a reason. */
export function taskActNeeds(act: TaskAct, what: 'to' | 'reason'): Rejection {
  const { zh, en } = TASK_ACTS[act].title;
  const needed: Bilingual = what === 'to' ? { zh: '本人以外、无须回避的人员', en: 'somebody else who may take part' } : { zh: '理由或内容', en: 'a reason, or what is to be said' };
  return refusal('task_act_not_allowed', {
    expected: { zh: `${zh}须有${needed.zh}`, en: `${needed.en} for '${en}'` },
    saw: what === 'to' ? { zh: '本人、须回避者，或未填', en: 'yourself, one who is recused, or nobody' } : { zh: '未填', en: 'none' },
    remedy: { zh: '请补填', en: 'fill it in' },
  });
}

export function notPart(): Rejection {
  return refusal('task_act_not_allowed', {
    expected: { zh: '待办的承办岗位或事项的参与者', en: 'one whom the task asks, or who takes part in the case' },
    saw: { zh: '两者皆非', en: 'neither' },
    remedy: { zh: '请交由承办人员', en: 'leave it to them' },
  });
}

export function notInHand(): Rejection {
  return refusal('task_act_not_allowed', {
    expected: { zh: '在您手上的待办', en: 'a task that is in your hands' },
    saw: { zh: '不在您手上的待办', en: 'one that is not' },
    remedy: { zh: '请先领取', en: 'take it first' },
  });
}

export function notAssigner({ definition, organization }: ProcessVersion): Rejection {
  const posts = (definition.assign ?? []).map((post) => titled(organization.posts[post]?.title ?? { zh: post, en: post }, post));
  return refusal('task_act_not_allowed', {
    expected: posts.length === 0 ? { zh: '可指派待办的流程', en: 'a process whose tasks are assigned' } : joined(posts, OR),
    saw: { zh: '其他岗位', en: 'another post' },
    remedy: posts.length === 0 ? { zh: '请由承办人员自行领取', en: 'let those whom it asks take it' } : { zh: `请由${joined(posts, AND).zh}指派`, en: `ask ${joined(posts, OR).en} to assign it` },
  });
}
