/** What is done with a task beside doing it: signed for, taken, put back, returned, passed on, assigned; and a case copied and assisted in. */
import type { ActOnTask, Actor } from '../../../src/core/case/command.js';
import { acceptedEvents, barredEvents } from '../../../src/core/case/accepted-events.js';
import type { TaskAct } from '../../../src/core/case/tasks/task-acts.js';
import type { Decision } from '../../../src/core/case/transition.js';
import { AGENT, at, CaseInHand, LEADER, reasonOf } from '../../support/case-in-hand.js';
import { processOf } from '../../support/small-process.js';

const of = (staff: string, post = 'handler', unit = 'operations'): Actor => ({ staff, posts: [{ post, unit }] });
const [WU, LIN] = [of('wu'), of('lin')];

const repair = processOf({
  assign: 'leader',
  facts: { department: 'unit', handler: 'staff', blamed: { type: 'staff', recused: true } },
  opened: { form: { optional: ['blamed'] } },
  events: {
    determine: { by: 'agent', form: { required: ['department'] } },
    name: { by: 'leader', form: { required: ['handler'] } },
    look: { by: { post: 'handler', unit: 'department' } },
    done: { by: { post: 'handler', unit: 'department', person: 'handler' } },
    withdraw: { by: ['agent', 'handler'] },
  },
  commitments: { reply: { within: '2 workdays', met: 'done', cancelled: 'withdraw' } },
  statechart: {
    initial: 'in-work',
    states: {
      'in-work': {
        initial: 'recorded',
        on: { withdraw: 'closed' },
        states: {
          recorded: { on: { determine: 'looking' } },
          looking: { meta: { holder: { post: 'handler', unit: 'department' }, task: { zh: '查看', en: 'Look' } }, on: { look: 'naming' } },
          naming: { on: { name: 'doing' } },
          doing: { meta: { holder: { post: 'handler', unit: 'department', person: 'handler' }, task: { zh: '处理', en: 'Do it' } }, on: { done: 'closed' } },
        },
      },
      closed: 'final',
    },
  },
});

function looking(form = {}): CaseInHand {
  const held = new CaseInHand(repair).open('2026-03-02T09:00', form);
  held.send('2026-03-02T09:10', 'determine', { department: 'operations' });
  return held;
}
function doing(): CaseInHand {
  const held = looking();
  held.send('2026-03-02T09:20', 'look', {}, { actor: WU });
  held.send('2026-03-02T09:30', 'name', { handler: 'wu' }, { actor: LEADER });
  return held;
}
function act(held: CaseInHand, name: TaskAct, actor: Actor, more: Partial<ActOnTask> = {}): Decision {
  const state = held.document.tasks[0]?.state;
  return held.decide({ kind: 'task', act: name, actor, arrivedAt: 0, ...(state !== undefined && { state }), ...more }, '2026-03-02T10:00');
}
const care = (held: CaseInHand) => Object.values(held.document.care ?? {})[0];
const reasonFor = (decision: Decision) => ('rejection' in decision ? decision.rejection.reason : decision.outcome);

test('a task is signed for once, and signing binds nobody', () => {
  const held = looking();
  expect(act(held, 'sign', WU).outcome).toBe('accepted');
  expect(care(held)).toEqual({ signedBy: 'wu', signedAt: at('2026-03-02T10:00'), heldBy: null, heldHow: null, returnedBy: null });
  expect(act(held, 'sign', LIN)).toMatchObject({ rejection: { reason: 'task_in_hand', saw: { zh: '已由 wu 签收' } } });
  expect(held.send('2026-03-02T10:10', 'look', {}, { actor: LIN }).outcome).toBe('accepted');
});

test('who takes a task has it: nobody else of the post does it or takes it until it is put back, and taking signs for it', () => {
  const held = looking();
  act(held, 'take', WU);
  expect(care(held)).toMatchObject({ signedBy: 'wu', heldBy: 'wu', heldHow: 'taken' });
  expect(act(held, 'take', LIN)).toMatchObject({ rejection: { reason: 'task_in_hand', saw: { zh: '在 wu 手上' } } });
  expect(reasonOf(held.send('2026-03-02T10:10', 'look', {}, { actor: LIN }))).toBe('task_in_hand');
  expect(acceptedEvents(repair, held.document, LIN)).toEqual(['withdraw']);
  expect(barredEvents(repair, held.document, LIN)).toMatchObject([{ event: 'look', rejection: { reason: 'task_in_hand' } }]);
  expect(acceptedEvents(repair, held.document, WU)).toEqual(['look', 'withdraw']);
  expect(reasonFor(act(held, 'put-back', LIN))).toBe('task_act_not_allowed');
  expect(act(held, 'put-back', WU).outcome).toBe('accepted');
  expect(held.send('2026-03-02T10:10', 'look', {}, { actor: LIN }).outcome).toBe('accepted');
});

test('what a state takes for all that is inside it is nobody\'s task: it goes on in any hands', () => {
  const held = looking();
  act(held, 'take', WU);
  expect(held.send('2026-03-02T10:10', 'withdraw', {}, { actor: LIN }).outcome).toBe('accepted');
});

test('who stands in for whoever has a task does it', () => {
  const held = looking();
  act(held, 'take', WU);
  expect(held.send('2026-03-02T10:10', 'look', {}, { actor: { ...LIN, standsInFor: ['wu'] } }).outcome).toBe('accepted');
});

test('a task is handed back with a reason to whoever sent the case there, who is told; the clock of the promise runs on', () => {
  const held = looking();
  act(held, 'take', WU);
  expect(reasonFor(act(held, 'return', WU))).toBe('task_act_not_allowed');
  expect(reasonFor(act(held, 'return', LIN, { reason: '非本部门' }))).toBe('task_in_hand');
  const due = held.document.commitments['reply']!.due;
  expect(act(held, 'return', WU, { reason: '非本部门职责' }).outcome).toBe('accepted');
  expect(care(held)).toMatchObject({ heldBy: null, returnedBy: 'wu' });
  expect(held.last.outbox).toMatchObject([{ kind: 'notify', to: { staff: AGENT.staff }, message: { zh: '已退单：查看', en: 'Handed back: Look' } }]);
  expect(held.last.sealed).toEqual([{ reference: `${held.document.sequence}.reason`, fact: 'reason', person: false, value: '非本部门职责' }]);
  expect(JSON.stringify([held.document, held.last.events])).not.toContain('非本部门职责');
  expect(held.document.commitments['reply']).toMatchObject({ state: 'running', due });
});

test('a task is handed back once, also by who stands in for whoever has it; nothing is put back that nobody took', () => {
  const held = looking();
  act(held, 'take', WU);
  expect(act(held, 'return', { ...LIN, standsInFor: ['wu'] }, { reason: '非本部门职责' }).outcome).toBe('accepted');
  expect(act(held, 'return', WU, { reason: '再退' })).toMatchObject({ rejection: { reason: 'task_act_not_allowed', saw: { zh: '已由 lin 退单' } } });
  expect(reasonFor(act(doing(), 'put-back', WU))).toBe('task_act_not_allowed');
});

test('those whom the definition names assign a task, also out of other hands, and nobody else does', () => {
  const held = looking();
  act(held, 'take', WU);
  expect(reasonFor(act(held, 'give', LIN, { to: 'zhao', reason: '轮班' }))).toBe('task_act_not_allowed');
  expect(act(held, 'give', LEADER, { to: 'lin', reason: '轮班' }).outcome).toBe('accepted');
  expect(care(held)).toMatchObject({ signedBy: 'wu', heldBy: 'lin', heldHow: 'given' });
  expect(held.last.outbox).toMatchObject([{ to: { staff: 'lin' }, message: { zh: '已指派给您：查看' } }]);
  expect(reasonOf(held.send('2026-03-02T10:10', 'look', {}, { actor: WU }))).toBe('task_in_hand');
});

test('who is named for a task passes it on, and the other does it in their place while it is open', () => {
  const held = doing();
  expect(reasonOf(held.send('2026-03-02T10:10', 'done', {}, { actor: LIN }))).toBe('post_required');
  expect(act(held, 'pass-on', WU, { to: 'lin', reason: '外出' }).outcome).toBe('accepted');
  expect(acceptedEvents(repair, held.document, LIN)).toContain('done');
  expect(reasonOf(held.send('2026-03-02T10:10', 'done', {}, { actor: WU }))).toBe('task_in_hand');
  expect(held.send('2026-03-02T10:10', 'done', {}, { actor: LIN })).toMatchObject({ outcome: 'accepted', transition: { events: [{ staff: 'lin', post: 'handler' }] } });
});

test('a task that is passed on to somebody without the post is done by nobody', () => {
  const held = doing();
  act(held, 'pass-on', WU, { to: 'zhao', reason: '外出' });
  expect(reasonOf(held.send('2026-03-02T10:10', 'done', {}, { actor: of('zhao', 'agent') }))).toBe('post_required');
});

test('what was done with a task ends with it', () => {
  const held = looking();
  act(held, 'take', WU);
  held.send('2026-03-02T10:10', 'look', {}, { actor: WU });
  expect(held.document.care).toBeUndefined();
});

test('a copy is told and lets nobody act; assistance is asked of somebody and answered once', () => {
  const held = looking();
  expect(reasonFor(act(held, 'copy', of('zhao', 'agent', 'control-room'), { to: 'sun', reason: '知悉' }))).toBe('accepted');
  expect(held.last.outbox).toMatchObject([{ to: { staff: 'sun' }, message: { zh: '本事项已抄送给您' } }]);
  expect(reasonFor(act(held, 'assist', of('qian', 'clerk'), { to: 'sun', reason: '请测压' }))).toBe('task_act_not_allowed');
  expect(act(held, 'assist', WU, { to: 'sun', reason: '请测压' }).outcome).toBe('accepted');
  const asked = held.document.sequence;
  expect(held.document.assistance).toEqual([{ asked, askedBy: 'wu', staff: 'sun' }]);
  expect(reasonFor(act(held, 'contribute', LIN, { reason: '已测' }))).toBe('unknown_task');
  expect(act(held, 'contribute', of('sun', 'clerk'), { reason: '压力正常', asked }).outcome).toBe('accepted');
  expect(held.last.assistance).toEqual([{ asked, askedBy: 'wu', staff: 'sun', answered: held.document.sequence }]);
  expect(held.document.assistance).toBeUndefined();
  expect(reasonFor(act(held, 'contribute', of('sun', 'clerk'), { reason: '再答', asked }))).toBe('unknown_task');
});

test('whoever is recused does nothing with a task, and is given none', () => {
  const held = looking({ blamed: 'wu' });
  expect(reasonFor(act(held, 'take', WU))).toBe('recused');
  expect(reasonFor(act(held, 'give', LEADER, { to: 'wu', reason: '轮班' }))).toBe('task_act_not_allowed');
});

test('who declares an interest is out of the case for good, and those who hand tasks out are told', () => {
  const held = doing();
  expect(reasonFor(act(held, 'stand-aside', WU))).toBe('task_act_not_allowed');
  expect(act(held, 'stand-aside', WU, { reason: '与投诉人有亲属关系' }).outcome).toBe('accepted');
  expect(held.last.recused).toEqual(['wu']);
  expect(held.last.outbox).toMatchObject([{ to: { post: 'leader', unit: null, staff: null, of: 'readers' }, message: { zh: '有人员声明回避本事项' } }]);
  expect(reasonOf(held.send('2026-03-02T10:10', 'done', {}, { actor: WU }))).toBe('recused');
  expect(held.document.recused).toEqual(['wu']);
});

test('what is in the hands of whoever stands aside is in nobody\'s at once, as the history tells; what others have stays theirs', () => {
  const held = looking();
  act(held, 'take', WU);
  expect(act(held, 'stand-aside', WU, { reason: '与投诉人有亲属关系' }).outcome).toBe('accepted');
  expect(held.last.events).toMatchObject([
    { kind: 'task', type: 'put-back', staff: 'wu', post: 'handler', form: { state: 'looking', holder: 'handler@operations/' } },
    { kind: 'task', type: 'stand-aside', staff: 'wu' },
  ]);
  expect(held.last.tasksCared).toMatchObject([{ state: 'looking', signedBy: 'wu', heldBy: null, heldHow: null }]);
  expect(reasonFor(act(held, 'take', LIN))).toBe('accepted');
  expect(act(held, 'stand-aside', of('zhao'), { reason: '有利害关系' }).outcome).toBe('accepted');
  expect(held.last.events.map(({ type }) => type)).toEqual(['stand-aside']);
  expect(care(held)).toMatchObject({ heldBy: 'lin' });
});

test('of a task that time brought, those who assign and read the case are told that it was handed back', () => {
  const late = processOf({
    assign: 'leader',
    events: { look: { by: 'handler' } },
    statechart: { initial: 'waiting', states: { waiting: { after: { '1 hour': 'looking' } }, looking: { meta: { holder: 'handler', task: { zh: '查看', en: 'Look' } }, on: { look: 'ended' } }, ended: 'final' } },
  });
  const held = new CaseInHand(late).open('2026-03-02T08:00');
  held.wake('2026-03-02T09:30');
  expect(act(held, 'return', WU, { reason: '非本部门职责' }).outcome).toBe('accepted');
  expect(held.last.outbox).toMatchObject([{ to: { post: 'leader', unit: null, of: 'readers' }, message: { zh: '已退单：查看' } }]);
});

test('where a fact recuses a unit, whoever holds a post in it or below takes no part and records no such case', () => {
  const report = processOf({
    facts: { concerned: { type: 'unit', recused: true } },
    opened: { by: ['agent', 'handler'], form: { required: ['concerned'] } },
    events: { look: { by: ['handler', 'leader'] } },
    statechart: { initial: 'open', states: { open: { on: { look: 'ended' } }, ended: 'final' } },
  });
  const held = new CaseInHand(report).open('2026-03-02T09:00', { concerned: 'operations' });
  expect(held.document.recused).toEqual(['@operations']);
  expect(reasonOf(held.send('2026-03-02T09:10', 'look', {}, { actor: WU }))).toBe('recused');
  expect(held.send('2026-03-02T09:10', 'look', {}, { actor: of('mei', 'leader', 'service') }).outcome).toBe('accepted');
  expect(reasonOf(new CaseInHand(report).decide({ kind: 'open', actor: WU, form: { concerned: 'operations' }, arrivedAt: 0 }, '2026-03-02T09:00'))).toBe('recused');
});

test('a task that is not there, one of another revision, and a case that has ended are refused', () => {
  const held = looking();
  expect(reasonFor(act(held, 'take', WU, { state: 'doing' }))).toBe('unknown_task');
  expect(reasonFor(act(held, 'take', WU, { expectedRevision: 9 }))).toBe('revision_conflict');
  held.send('2026-03-02T10:10', 'withdraw', {}, { actor: WU });
  expect(reasonFor(act(held, 'take', WU))).toBe('case_ended');
});
