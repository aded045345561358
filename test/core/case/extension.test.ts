/** Lengthening a term: who may, how far, and only while it runs. */
import { AGENT, CaseInHand, LEADER, local, reasonOf } from '../../support/case-in-hand.js';
import { processOf, type SmallProcess } from '../../support/small-process.js';

const small = (reply: Partial<NonNullable<SmallProcess['commitments']>[string]> = {}): SmallProcess => ({
  events: ['ask', 'answered', 'tell'],
  commitments: { reply: { within: '2 workdays', met: 'tell', paused: 'awaiting', warn: '50%', extension: { by: 'leader', max: '3 workdays', customer: 'told' }, ...reply } },
  statechart: { initial: 'handling', states: { handling: { on: { ask: 'awaiting', tell: 'closed' } }, awaiting: { on: { answered: 'handling' } }, closed: 'final' } },
});
const inHand = (process = small()): CaseInHand => new CaseInHand(processOf(process)).open('2026-03-02T09:00');

test('a granted extension moves the due instant and its timers, and is an entry and an event', () => {
  const held = inHand();
  expect(held.extend('2026-03-03T10:00', 'reply', '2 workdays').outcome).toBe('accepted');
  expect(held.timers[0]).toBe('reply 2026-03-06T17:30');
  expect(held.timers[1]).toBe(`reply:warn ${local(held.promise('reply').warnAt)}`);
  expect(held.ledger.at(-1)).toMatchObject({ kind: 'extended', extensions: ['2 workdays'], staff: 'l1', at: Date.parse('2026-03-03T10:00+08:00') });
  expect(held.last.events).toMatchObject([{ kind: 'extension', type: 'reply', staff: 'l1', post: 'leader', states: ['handling'] }]);
  expect(held.wake('2026-03-06T17:30').outcome).toBe('accepted');
  expect(held.kinds('reply')).toEqual(['opened', 'extended']);
});

test('the reason of an extension is kept sealed, as somebody\'s words', () => {
  const held = inHand();
  held.extend('2026-03-03T10:00', 'reply', '2 workdays', { reason: '等待配件' });
  expect(held.last.events[0]!.form).toEqual({ by: '2 workdays', customer: 'told', reason: '2.reason' });
  expect(held.last.sealed).toEqual([{ reference: '2.reason', fact: 'reason', person: false, value: '等待配件' }]);
});

test('extensions add up to the maximum and no further', () => {
  const held = inHand();
  held.extend('2026-03-03T10:00', 'reply', '1 workday');
  expect(reasonOf(held.extend('2026-03-03T11:00', 'reply', '3 workdays'))).toBe('extension_too_long');
  expect(held.extend('2026-03-03T12:00', 'reply', '2 workdays').outcome).toBe('accepted');
  expect(reasonOf(held.extend('2026-03-03T12:01', 'reply', '1 workday'))).toBe('extension_too_long');
  expect(held.promise('reply').extensions).toHaveLength(2);
});

test('an extension in another unit is refused', () => {
  expect(reasonOf(inHand().extend('2026-03-03T10:00', 'reply', '1 day'))).toBe('extension_too_long');
});

test('the customer must be told; to have agreed is enough', () => {
  const held = inHand();
  expect(reasonOf(held.extend('2026-03-03T10:00', 'reply', '1 workday', { customer: null }))).toBe('customer_not_told');
  expect(held.extend('2026-03-03T10:00', 'reply', '1 workday', { customer: 'agreed' }).outcome).toBe('accepted');
  const strict = inHand(small({ extension: { by: 'leader', max: '3 workdays', customer: 'agreed' } }));
  expect(reasonOf(strict.extend('2026-03-03T10:00', 'reply', '1 workday', { customer: 'told' }))).toBe('customer_not_told');
});

test('only the post of the rule may extend', () => {
  expect(reasonOf(inHand().extend('2026-03-03T10:00', 'reply', '1 workday', { actor: AGENT }))).toBe('post_required');
});

test('a promise without an extension rule, and one that is unknown, are refused', () => {
  const { extension, ...reply } = small().commitments!['reply']!;
  expect(extension).toBeDefined();
  const plain = new CaseInHand(processOf({ ...small(), commitments: { reply } })).open('2026-03-02T09:00');
  expect(reasonOf(plain.extend('2026-03-03T10:00', 'reply', '1 workday'))).toBe('extension_not_allowed');
  for (const name of ['other', 'constructor', '__proto__']) expect(reasonOf(plain.extend('2026-03-03T10:00', name, '1 workday'))).toBe('unknown_commitment');
});

test('what does not run is not extended: paused, breached, ended', () => {
  const paused = inHand();
  paused.send('2026-03-03T09:00', 'ask');
  expect(reasonOf(paused.extend('2026-03-03T10:00', 'reply', '1 workday'))).toBe('commitment_not_running');
  const late = inHand();
  const decision = late.extend('2026-03-04T17:30:00.001', 'reply', '1 workday');
  expect([reasonOf(decision), late.kinds('reply')]).toEqual(['commitment_not_running', ['opened', 'breached']]);
  const ended = inHand();
  ended.send('2026-03-03T09:00', 'tell');
  expect(reasonOf(ended.extend('2026-03-03T10:00', 'reply', '1 workday'))).toBe('case_ended');
});

test('an extension at the due instant is in time', () => {
  const held = inHand();
  expect(held.extend('2026-03-04T17:30', 'reply', '1 workday', { actor: LEADER }).outcome).toBe('accepted');
  expect(held.timers).toEqual(['reply 2026-03-05T17:30']);
});

test('a suspension after an extension moves the due instant further', () => {
  const held = inHand(small({ within: '4 hours', extension: { by: 'leader', max: '8 hours' } }));
  held.extend('2026-03-02T10:00', 'reply', '2 hours');
  held.send('2026-03-02T11:00', 'ask');
  held.send('2026-03-02T12:00', 'answered');
  expect(held.timers[0]).toBe('reply 2026-03-02T16:00');
});

test('whoever saw another revision does not extend', () => {
  expect(reasonOf(inHand().extend('2026-03-03T10:00', 'reply', '1 workday', { expectedRevision: 7 }))).toBe('revision_conflict');
});
