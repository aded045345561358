/** An extension that is applied for and granted by events of the process: what may not be granted refuses the event whole. */
import { CaseInHand, HANDLER, LEADER, reasonOf } from '../../support/case-in-hand.js';
import { processOf } from '../../support/small-process.js';

const repair = processOf({
  facts: { hours: { type: 'integer', minimum: 1, maximum: 24 } },
  events: {
    apply: { by: 'handler', form: { required: ['hours'] } },
    grant: { by: 'leader' },
    refuse: { by: 'leader' },
    done: { by: 'handler' },
  },
  commitments: {
    visit: { within: '1 hour', met: 'done' },
    repair: { within: '24 hours', met: 'done', extension: { max: '24 hours' } },
  },
  statechart: {
    initial: 'in-hand',
    states: {
      'in-hand': { on: { apply: 'applied', done: 'closed' } },
      applied: { on: { grant: { target: 'in-hand', actions: { type: 'extend', params: { commitment: 'repair', amount: 'hours' } } }, refuse: 'in-hand', done: 'closed' } },
      closed: 'final',
    },
  },
});
const applied = (hours: number): CaseInHand => {
  const held = new CaseInHand(repair).open('2026-03-02T09:00');
  held.send('2026-03-02T10:00', 'apply', { hours }, { actor: HANDLER });
  return held;
};
const grant = (held: CaseInHand, time: string) => held.send(time, 'grant', {}, { actor: LEADER });

test('the event that grants moves the due instant and enters it', () => {
  const held = applied(6);
  expect(grant(held, '2026-03-02T11:00').outcome).toBe('accepted');
  expect([held.entries('repair'), held.timers]).toEqual([['opened 2026-03-02T09:00', 'extended 2026-03-02T11:00'], ['repair 2026-03-03T15:00']]);
  expect(held.ledger.at(-1)).toMatchObject({ extensions: ['6 hours'], staff: 'l1' });
  expect(held.states).toEqual(['in-hand']);
});

test('an extension asked for without the event that grants it is told which event does', () => {
  const answer = new CaseInHand(repair).open('2026-03-02T09:00').extend('2026-03-02T10:00', 'repair', '6 hours');
  expect(answer).toMatchObject({
    outcome: 'rejected',
    rejection: { reason: 'extension_not_allowed', expected: { zh: expect.stringMatching(/^“.*”以事件延期：.*grant/), en: expect.stringMatching(/to be extended by the event .*grant/) } },
  });
});

test('what goes beyond the maximum refuses the event, and nothing of it stays', () => {
  const held = applied(20);
  grant(held, '2026-03-02T11:00');
  held.send('2026-03-02T12:00', 'apply', { hours: 5 }, { actor: HANDLER });
  const before = held.state;
  expect(reasonOf(grant(held, '2026-03-02T12:30'))).toBe('extension_too_long');
  expect(held.state).toBe(before);
});

test('after the term has ended nothing is granted, and the breach that came first stays', () => {
  const held = applied(6);
  expect(reasonOf(grant(held, '2026-03-03T10:00'))).toBe('commitment_not_running');
  expect([held.kinds('repair'), held.states]).toEqual([['opened', 'breached'], ['applied']]);
});
