/** Who answers for a promise that is still owed: the unit that the facts name now. */
import { CaseInHand } from '../../support/case-in-hand.js';
import { processOf } from '../../support/small-process.js';

const repair = processOf({
  facts: { department: 'unit' },
  events: { determine: { form: { required: ['department'] } }, done: {} },
  commitments: { repair: { within: '2 hours', met: 'done', answerable: ['department', 'service'] } },
  statechart: { initial: 'recorded', states: { recorded: { on: { determine: 'recorded', done: 'closed' } }, closed: 'final' } },
});
const determined = (time: string): CaseInHand => {
  const held = new CaseInHand(repair).open('2026-03-02T09:00');
  held.send(time, 'determine', { department: 'operations' });
  return held;
};

test('a running promise follows the department that is determined', () => {
  expect(determined('2026-03-02T10:00').last.commitments.map(({ answerable, state }) => [answerable, state])).toEqual([['operations', 'running']]);
});

test('what was breached follows while it is owed, and its outcome keeps who answered then', () => {
  const held = determined('2026-03-02T12:00');
  expect(held.promise('repair')).toMatchObject({ state: 'breached', answerable: 'operations' });
  expect(held.ledger.at(-1)).toMatchObject({ kind: 'breached', answerable: 'service' });
});

test('what has ended stays with who answered for it', () => {
  const held = new CaseInHand(repair).open('2026-03-02T09:00');
  held.send('2026-03-02T09:30', 'done');
  expect(held.promise('repair')).toMatchObject({ state: 'met', answerable: 'service' });
});
