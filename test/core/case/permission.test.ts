/** Who may do what: posts, with the unit and person that facts name; four eyes; recusal; requirements; times of happening. */
import type { Actor } from '../../../src/core/case/command.js';
import { AGENT, at, CaseInHand, HANDLER, LEADER, reasonOf } from '../../support/case-in-hand.js';
import { processOf } from '../../support/small-process.js';

const handlerOf = (unit: string, staff = 'h1'): Actor => ({ staff, posts: [{ post: 'handler', unit }] });

const repair = processOf({
  facts: {
    department: 'unit', handler: 'staff', author: 'staff',
    blamed: { type: 'staff', recused: true }, witness: { type: 'staff', recused: true },
    cost: 'integer',
  },
  opened: { by: ['agent', 'leader'], form: { optional: ['blamed'] } },
  events: {
    determine: { by: 'agent', form: { required: ['department', 'handler'] } },
    look: { by: { post: 'handler', unit: 'department' }, form: { optional: ['witness'] } },
    propose: {
      by: { post: 'handler', unit: 'department', person: 'handler' },
      form: { required: ['cost'] },
      requires: [
        { cel: 'form.cost > 0', says: { zh: '费用须大于零', en: 'The cost must be above zero' } },
        { cel: "form.cost < 1000 || actor.staff == 'h1'", says: { zh: '超过1000元须由负责人提出', en: 'Above 1000 the handler in charge must propose' } },
      ],
    },
    approve: { by: ['leader', 'handler'], except: 'author' },
    done: { by: { post: 'handler', unit: 'operations' }, happened: '12 hours' },
  },
  statechart: {
    initial: 'recorded',
    states: {
      recorded: { on: { determine: 'looking', done: 'closed' } },
      looking: {
        meta: { holder: { post: 'handler', unit: 'department', person: 'handler' }, task: { zh: '查看', en: 'Look' } },
        on: { look: 'looking', propose: { target: 'deciding', actions: { type: 'record', params: { fact: 'author', value: 'actor.staff' } } } },
      },
      deciding: { on: { approve: 'closed' } },
      closed: 'final',
    },
  },
});
const recorded = (form = {}): CaseInHand => new CaseInHand(repair).open('2026-03-02T09:00', form);
const looking = (form = {}): CaseInHand => {
  const held = recorded(form);
  held.send('2026-03-02T09:10', 'determine', { department: 'operations', handler: 'h1' });
  return held;
};

test('a case is opened by a post that may', () => {
  const decision = new CaseInHand(repair).decide({ kind: 'open', actor: HANDLER, form: {}, arrivedAt: 0 }, '2026-03-02T09:00');
  expect(decision).toMatchObject({ outcome: 'rejected', rejection: { reason: 'post_required', expected: { zh: 'Agent（agent）或Leader（leader）', en: 'Agent (agent) or Leader (leader)' }, saw: { en: 'Handler (handler) of Operations (operations)' } }, transition: null });
});

test('an actor without a post may do nothing', () => {
  expect(recorded().send('2026-03-02T09:10', 'determine', { department: 'operations', handler: 'h1' }, { actor: { staff: 'x', posts: [] } })).toMatchObject({ rejection: { reason: 'post_required', saw: { zh: '没有岗位', en: 'no post' } } });
});

test('a post counts at the unit that a fact names', () => {
  const held = looking();
  expect(reasonOf(held.send('2026-03-02T09:20', 'look', {}, { actor: handlerOf('service') }))).toBe('post_required');
  expect(held.send('2026-03-02T09:20', 'look', {}, { actor: handlerOf('operations', 'h9') }).outcome).toBe('accepted');
});

test('a post counts at a unit named outright', () => {
  expect(reasonOf(recorded().send('2026-03-02T09:20', 'done', {}, { actor: handlerOf('service') }))).toBe('post_required');
  expect(recorded().send('2026-03-02T09:20', 'done', {}, { actor: HANDLER }).outcome).toBe('accepted');
});

test('only the person that a fact names may act where the definition says so', () => {
  const held = looking();
  expect(reasonOf(held.send('2026-03-02T09:20', 'propose', { cost: 5 }, { actor: handlerOf('operations', 'h2') }))).toBe('post_required');
  expect(held.send('2026-03-02T09:20', 'propose', { cost: 5 }, { actor: HANDLER }).outcome).toBe('accepted');
});

test('the event says under which of several posts it was done', () => {
  const both: Actor = { staff: 'b1', posts: [{ post: 'agent', unit: 'service' }, { post: 'leader', unit: 'operations' }] };
  const held = looking();
  held.send('2026-03-02T09:20', 'propose', { cost: 5 }, { actor: HANDLER });
  held.send('2026-03-02T09:30', 'approve', {}, { actor: both });
  expect(held.events.at(-1)).toMatchObject({ staff: 'b1', post: 'leader', unit: 'operations' });
});

test('four eyes: whoever proposed it does not approve it, under any post', () => {
  const held = looking();
  held.send('2026-03-02T09:20', 'propose', { cost: 5 }, { actor: HANDLER });
  const before = held.state;
  for (const actor of [HANDLER, { staff: 'h1', posts: LEADER.posts }]) {
    expect(held.send('2026-03-02T09:30', 'approve', {}, { actor })).toMatchObject({ rejection: { reason: 'four_eyes' }, transition: null });
  }
  expect(held.state).toBe(before);
  expect(held.send('2026-03-02T09:30', 'approve', {}, { actor: LEADER }).outcome).toBe('accepted');
});

test('four eyes: nor does whoever stands in for them', () => {
  const held = looking();
  held.send('2026-03-02T09:20', 'propose', { cost: 5 }, { actor: HANDLER });
  expect(held.send('2026-03-02T09:30', 'approve', {}, { actor: { ...LEADER, standsInFor: [HANDLER.staff] } })).toMatchObject({ rejection: { reason: 'four_eyes' }, transition: null });
  expect(held.send('2026-03-02T09:30', 'approve', {}, { actor: { ...LEADER, standsInFor: ['h2'] } }).outcome).toBe('accepted');
});

test('four eyes: whoever did in somebody\'s part what only they may is no other pair of eyes afterwards either, and no more than that', () => {
  const held = new CaseInHand(processOf({
    facts: { handler: 'staff' },
    events: { determine: { by: 'agent', form: { required: ['handler'] } }, finish: { by: { post: 'handler', person: 'handler' } }, confirm: { by: 'leader', except: 'handler' }, again: { by: { post: 'handler', person: 'handler' } } },
    statechart: { initial: 'recorded', states: { recorded: { on: { determine: 'doing' } }, doing: { on: { finish: 'done' } }, done: { on: { confirm: 'closed', again: 'doing' } }, closed: 'final' } },
  })).open('2026-03-02T09:00');
  held.send('2026-03-02T09:10', 'determine', { handler: 'h1' });
  const both: Actor = { staff: 'l1', posts: [...LEADER.posts, ...HANDLER.posts] };
  expect(held.send('2026-03-02T09:20', 'finish', {}, { actor: { ...both, standsInFor: ['h1'] } }).outcome).toBe('accepted');
  expect(held.document.partTakers).toEqual({ h1: ['l1'] });
  expect(reasonOf(held.send('2026-03-02T09:30', 'confirm', {}, { actor: both }))).toBe('four_eyes');
  expect(reasonOf(held.send('2026-03-02T09:30', 'again', {}, { actor: both }))).toBe('post_required');
  expect(held.send('2026-03-02T09:30', 'confirm', {}, { actor: { ...LEADER, staff: 'l2' } }).outcome).toBe('accepted');
});

test('whoever stands in for somebody takes no part where they take none', () => {
  const held = looking({ blamed: 'l1' });
  const standIn: Actor = { staff: 'l2', posts: LEADER.posts, standsInFor: ['l1'] };
  held.send('2026-03-02T09:20', 'propose', { cost: 5 }, { actor: HANDLER });
  expect(reasonOf(held.send('2026-03-02T09:30', 'approve', {}, { actor: standIn }))).toBe('recused');
  expect(held.send('2026-03-02T09:30', 'approve', {}, { actor: { ...standIn, standsInFor: [] } }).outcome).toBe('accepted');
});

test('whoever is named in a recusing fact takes no part from then on, whatever the post', () => {
  const held = looking({ blamed: 'l1' });
  expect(held.last.recused).toEqual(['l1']);
  held.send('2026-03-02T09:15', 'look', { witness: 'a1' }, { actor: HANDLER });
  expect(held.last.recused).toEqual(['a1', 'l1']);
  held.send('2026-03-02T09:20', 'propose', { cost: 5 }, { actor: HANDLER });
  expect(reasonOf(held.send('2026-03-02T09:30', 'approve', {}, { actor: LEADER }))).toBe('recused');
  expect(held.send('2026-03-02T09:30', 'approve', {}, { actor: { ...LEADER, staff: 'l2' } }).outcome).toBe('accepted');
});

test('recusal comes before the post: it says nothing of what the person might do', () => {
  expect(reasonOf(recorded({ blamed: 'h1' }).send('2026-03-02T09:20', 'determine', {}, { actor: HANDLER }))).toBe('recused');
});

test('the first requirement that does not hold refuses, in the words of the definition', () => {
  const held = looking();
  expect(held.send('2026-03-02T09:20', 'propose', { cost: 0 }, { actor: HANDLER })).toMatchObject({
    rejection: { reason: 'requirement_unmet', says: { zh: '费用须大于零', en: 'The cost must be above zero' } }, transition: null,
  });
  expect(held.send('2026-03-02T09:20', 'propose', { cost: 5000 }, { actor: HANDLER }).outcome).toBe('accepted');
});

test('a task is open to the unit and person that the facts name while its state holds', () => {
  const held = looking();
  expect(held.last.tasksOpened).toEqual([{ state: 'looking', post: 'handler', unit: 'operations', staff: 'h1', opened: 2, sentBy: 'a1' }]);
  held.send('2026-03-02T09:15', 'look', {}, { actor: HANDLER });
  expect([held.last.tasksOpened, held.last.tasksClosed]).toEqual([[], []]);
  held.send('2026-03-02T09:20', 'propose', { cost: 5 }, { actor: HANDLER });
  expect(held.last.tasksClosed).toEqual([{ state: 'looking', post: 'handler', unit: 'operations', staff: 'h1', opened: 2, closed: 4, sentBy: 'a1' }]);
});

test.each([
  ['exactly as long ago as the bound', '2026-03-02T08:00', null],
  ['a millisecond longer ago', '2026-03-02T07:59:59.999', 'happened_out_of_bounds'],
  ['at the receipt', '2026-03-02T20:00', null],
  ['a millisecond after the receipt', '2026-03-02T20:00:00.001', 'happened_out_of_bounds'],
])('work may have happened within its bound: %s', (_, happened, reason) => {
  const decision = new CaseInHand(repair).open('2026-03-02T07:00').send('2026-03-02T20:00', 'done', {}, { actor: HANDLER, happenedAt: at(happened) });
  expect(reasonOf(decision)).toBe(reason);
});

test('an event that takes no time of happening refuses one', () => {
  expect(reasonOf(recorded().send('2026-03-02T09:20', 'determine', { department: 'operations', handler: 'h1' }, { actor: AGENT, happenedAt: at('2026-03-02T09:00') }))).toBe('happened_not_allowed');
});

test('nobody who takes no part is given one', () => {
  const held = recorded({ blamed: 'h1' });
  expect(reasonOf(held.send('2026-03-02T09:10', 'determine', { department: 'operations', handler: 'h1' }))).toBe('names_recused');
  expect(held.send('2026-03-02T09:10', 'determine', { department: 'operations', handler: 'h2' }).outcome).toBe('accepted');
});
