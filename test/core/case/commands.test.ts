/** What a case takes and what it refuses: refusals are data and change nothing. */
import { BUILT_IN } from '../../../src/core/calendar/calendar-versions.js';
import type { Decision } from '../../../src/core/case/transition.js';
import { decide } from '../../../src/core/case/decide.js';
import { AGENT, at, CaseInHand, deepFreeze, reasonOf, throughJson } from '../../support/case-in-hand.js';
import { processOf } from '../../support/small-process.js';

const complaint = processOf({
  facts: { founded: 'boolean', words: 'text', area: 'text' },
  opened: { form: { optional: ['area'] } },
  events: { judge: { form: { required: ['founded'], optional: ['words'] } }, answer: {}, withdraw: {} },
  commitments: { reply: { within: '2 workdays', met: 'answer', cancelled: 'withdraw', warn: '50%' } },
  statechart: {
    initial: 'recorded',
    states: {
      recorded: {
        on: {
          judge: [{ guard: { type: 'cel', params: { expr: 'form.founded' } }, target: 'handling' }, { target: 'unfounded' }],
          withdraw: 'closed',
        },
      },
      handling: { on: { answer: 'closed' } },
      unfounded: { on: { answer: 'closed' } },
      closed: 'final',
    },
  },
});

const opened = (): CaseInHand => new CaseInHand(complaint).open('2026-03-02T09:00');

test('an event that the state takes moves the case and records what its form brought', () => {
  const held = opened();
  held.send('2026-03-02T10:00', 'judge', { founded: true, words: 'so' });
  expect([held.states, held.facts]).toEqual([['handling'], { founded: true, words: 'so' }]);
  expect(held.events.map(({ sequence, kind, type, states }) => [sequence, kind, type, states])).toEqual([
    [1, 'opened', 'opened', ['recorded']],
    [2, 'event', 'judge', ['handling']],
  ]);
});

test('a guard reads the form of its event', () => {
  const held = opened();
  held.send('2026-03-02T10:00', 'judge', { founded: false });
  expect(held.states).toEqual(['unfounded']);
});

test.each([
  'no-such-event', '', '*', 'xstate.init', 'xstate.after.reply.small.reply.running', 'xstate.after.reply:warn.small.reply.running.fresh',
  'xstate.done.state.small.flow', 'xstate.error.actor.x', 'xstate.stop', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'opened', 'reply',
])('the event %p is unknown, whatever the machine would make of it', (event) => {
  const held = opened();
  const before = held.state;
  const decision = held.send('2026-03-02T10:00', event);
  expect(reasonOf(decision)).toBe('unknown_event');
  expect((decision as { transition: unknown }).transition).toBeNull();
  expect(held.state).toBe(before);
});

test('an event that only the region of a promise would take is refused', () => {
  const held = opened();
  const decision = held.send('2026-03-02T10:00', 'answer');
  expect(reasonOf(decision)).toBe('event_not_accepted');
  expect(held.promise('reply').state).toBe('running');
});

test('an event that no guard lets through is refused', () => {
  const process = processOf({
    facts: { urgent: 'boolean' },
    opened: { form: { required: ['urgent'] } },
    events: ['hurry', 'close'],
    statechart: {
      initial: 'begun',
      states: { begun: { on: { hurry: { target: 'closed', guard: { type: 'cel', params: { expr: 'facts.urgent' } } }, close: 'closed' } }, closed: 'final' },
    },
  });
  const calm = new CaseInHand(process).open('2026-03-02T09:00', { urgent: false });
  expect(reasonOf(calm.send('2026-03-02T10:00', 'hurry'))).toBe('event_not_accepted');
  const urgent = new CaseInHand(process).open('2026-03-02T09:00', { urgent: true });
  expect(urgent.send('2026-03-02T10:00', 'hurry').outcome).toBe('accepted');
});

test('an event that the present state does not take is refused, names the state, and changes nothing', () => {
  const held = opened();
  held.send('2026-03-02T10:00', 'judge', { founded: true });
  const decision = held.send('2026-03-02T11:00', 'withdraw');
  expect(decision).toEqual({
    outcome: 'rejected',
    rejection: {
      reason: 'event_not_accepted',
      expected: { zh: '“handling”状态可办理的事件', en: "an event that the state 'handling' takes" },
      saw: { zh: 'withdraw', en: 'withdraw' },
      remedy: { zh: '请查看事项，改发当前可办理的事件', en: 'read the case for the events it accepts now' },
    },
    transition: null,
  });
});

test('a case that has ended takes nothing', () => {
  const held = opened();
  held.send('2026-03-02T10:00', 'withdraw');
  expect([held.last.ended, held.document.snapshot.status, held.timers]).toEqual([true, 'done', []]);
  for (const event of ['judge', 'answer', 'withdraw']) expect(reasonOf(held.send('2026-03-02T11:00', event, { founded: true }))).toBe('case_ended');
  expect(held.wake('2027-01-01T00:00').outcome).toBe('nothing-due');
});

test('a sender who saw another revision is refused, and told the present one', () => {
  const held = opened();
  held.send('2026-03-02T10:00', 'judge', { founded: true });
  const decision = held.send('2026-03-02T10:05', 'answer', {}, { expectedRevision: 1 });
  expect(decision).toMatchObject({ outcome: 'rejected', rejection: { reason: 'revision_conflict', expected: { zh: '版本 1', en: 'revision 1' }, saw: { zh: '版本 2', en: 'revision 2' } } });
  expect(held.send('2026-03-02T10:06', 'answer', {}, { expectedRevision: 2 }).outcome).toBe('accepted');
});

test('a form that lacks a field is refused with the field named', () => {
  const decision = opened().send('2026-03-02T10:00', 'judge', {});
  expect(decision).toMatchObject({ rejection: { reason: 'form_invalid', fields: [{ path: 'founded' }] }, transition: null });
});

test('what a form brings beyond its fields is not kept', () => {
  const held = opened();
  held.send('2026-03-02T10:00', 'judge', { founded: true, area: 'a field of another form', department: 'operations', type: 'answer', __proto__: { polluted: true } });
  expect(held.facts).toEqual({ founded: true });
  expect(held.events.at(-1)!.form).toEqual({ founded: true });
});

test('a refusal still keeps what had fallen due before it was received', () => {
  const held = opened();
  const decision = held.send('2026-03-05T09:00', 'answer');
  expect(reasonOf(decision)).toBe('event_not_accepted');
  expect(held.promise('reply').state).toBe('breached');
  expect(held.events.map(({ type }) => type)).toEqual(['opened', 'reply:warn', 'reply']);
});

test('a command that needs a case fails loudly without one', () => {
  expect(() => decide(complaint, null, { kind: 'wake' }, 0, BUILT_IN)).toThrow(/expected a case/);
});

const COURSE: readonly (readonly [string, string, Record<string, unknown>])[] = [
  ['2026-03-02T10:00', 'judge', { founded: true }],
  ['2026-03-03T16:00', 'answer', {}],
];

test('the same inputs give the same decision, and the inputs stay as they were', () => {
  const held = opened();
  for (const [time, event, form] of COURSE) {
    const command = deepFreeze({ kind: 'send' as const, event, form, actor: AGENT, arrivedAt: at(time) });
    const state = held.state;
    const decisions: Decision[] = [1, 2].map(() => decide(complaint, state, command, at(time), BUILT_IN));
    expect(decisions[0]).toEqual(decisions[1]);
    const reloaded = deepFreeze({ document: throughJson(state!.document), revision: state!.revision });
    expect(decide(complaint, reloaded, command, at(time), BUILT_IN)).toEqual(decisions[0]);
    held.decide(command, time);
  }
  expect(held.last.ended).toBe(true);
});
