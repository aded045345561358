/** What a reader may do next is what the decision would take. */
import { acceptedEvents } from '../../../src/core/case/accepted-events.js';
import { advancesTask } from '../../../src/core/case/tasks/advancing-events.js';
import { AGENT, CaseInHand, HANDLER, LEADER } from '../../support/case-in-hand.js';
import { processOf, uncheckedProcessOf } from '../../support/small-process.js';

const process = processOf({
  facts: { author: 'staff', sound: 'boolean' },
  events: {
    propose: { by: 'handler' },
    approve: { by: ['leader', 'handler'], except: 'author', form: { required: ['sound'] } },
    tell: { by: 'agent' },
    drop: { by: ['agent', 'leader'] },
  },
  commitments: { reply: { within: '2 hours', met: 'tell', cancelled: 'drop' } },
  statechart: {
    initial: 'in-hand',
    states: {
      'in-hand': {
        initial: 'planning',
        on: { drop: 'closed' },
        states: {
          planning: { on: { propose: { target: 'deciding', actions: { type: 'record', params: { fact: 'author', value: 'actor.staff' } } } } },
          deciding: { on: { approve: { target: 'telling', guard: { type: 'cel', params: { expr: 'form.sound' } } } } },
          telling: { on: { tell: 'closed' } },
        },
      },
      closed: 'final',
    },
  },
});

test('events are those of the present state and of what is around it, for the posts held', () => {
  const held = new CaseInHand(process).open('2026-03-02T09:00');
  const accepted = (actor = AGENT): string[] => acceptedEvents(process, held.document, actor);
  expect([accepted(AGENT), accepted(HANDLER), accepted(LEADER)]).toEqual([['drop'], ['propose'], ['drop']]);
});

test('whoever four eyes shut out is not offered the event; a guard over the form, which nobody knows yet, does not hide it', () => {
  const held = new CaseInHand(process).open('2026-03-02T09:00');
  held.send('2026-03-02T09:10', 'propose', {}, { actor: HANDLER });
  expect(acceptedEvents(process, held.document, HANDLER)).toEqual([]);
  expect(acceptedEvents(process, held.document, { ...HANDLER, staff: 'h2' })).toEqual(['approve']);
});

test('an event that only the region of a promise takes is not offered, and an ended case offers none', () => {
  const held = new CaseInHand(process).open('2026-03-02T09:00');
  expect(acceptedEvents(process, held.document, AGENT)).not.toContain('tell');
  held.send('2026-03-02T09:10', 'drop');
  expect(acceptedEvents(process, held.document, AGENT)).toEqual([]);
});

test('an ended statechart offers nothing though a promise still runs', () => {
  const leaving = uncheckedProcessOf({
    events: ['leave', 'tell', 'recall'],
    commitments: { reply: { within: '2 hours', met: 'tell' } },
    statechart: { initial: 'begun', on: { recall: 'begun' }, states: { begun: { on: { leave: 'left' } }, left: 'final' } },
  });
  const held = new CaseInHand(leaving).open('2026-03-02T09:00');
  expect(acceptedEvents(leaving, held.document, AGENT)).toEqual(['leave', 'recall']);
  held.send('2026-03-02T09:10', 'leave');
  expect([held.last.ended, acceptedEvents(leaving, held.document, AGENT)]).toEqual([false, []]);
});

const followUp = processOf({
  facts: { who: 'staff' },
  events: { feedback: { by: ['agent', 'handler'] }, reassign: { by: 'agent', form: { required: ['who'] } }, withdraw: { by: 'agent' } },
  statechart: {
    initial: 'open',
    states: {
      open: { initial: 'awaiting', on: { withdraw: 'closed' }, states: { awaiting: { meta: { holder: 'agent', task: { zh: '收集反馈', en: 'Collect feedback' } }, on: { feedback: 'told', reassign: {} } }, told: {} } },
      closed: 'final',
    },
  },
});

test('an event does somebody\'s task where the state of the task leads on by it, and the task asks them', () => {
  const { document } = new CaseInHand(followUp).open('2026-03-02T09:00');
  const advancing = (actor = AGENT): string[] => acceptedEvents(followUp, document, actor).filter((event) => advancesTask(followUp.definition, document, event, actor));
  expect([acceptedEvents(followUp, document, AGENT), advancing(AGENT), advancing(HANDLER)]).toEqual([['feedback', 'reassign', 'withdraw'], ['feedback'], []]);
});
