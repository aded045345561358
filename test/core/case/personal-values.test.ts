/** Personal values go to the sealed part of a decision and appear nowhere else. */
import fc from 'fast-check';
import { buildProcessVersion } from '../../../src/core/case/build-process-version.js';
import { checkDefinition } from '../../../src/core/definition/check-definition.js';
import { CaseInHand } from '../../support/case-in-hand.js';
import { processOf } from '../../support/small-process.js';
import { complaint as complaintText, laizhouGas } from '../definition/laizhou-gas.js';

const complaint = buildProcessVersion(checkDefinition(complaintText, laizhouGas()).definition!, laizhouGas().organization, 'a'.repeat(64));
const agent = { staff: 'a1', posts: [{ post: 'agent', unit: 'customer-service' }] };
const handler = { staff: 'h1', posts: [{ post: 'handler', unit: 'operations' }] };
const leader = { staff: 'l1', posts: [{ post: 'leader', unit: 'operations' }] };

test('whatever personal words a complaint brings, they are in the sealed values and in nothing else that a decision gives', () => {
  const word = fc.string({ minLength: 4, maxLength: 12, unit: fc.constantFrom(...'甲乙丙丁戊己庚辛') });
  fc.assert(
    fc.property(fc.array(word, { minLength: 20, maxLength: 20 }), fc.boolean(), (words, pauses) => {
      const secrets: string[] = [];
      const secret = (): string => {
        const text = `秘${words[secrets.length]!}${secrets.length}密`;
        secrets.push(text);
        return text;
      };
      const phone = (): string => {
        const digits = `139${String(secrets.length).padStart(8, '7')}`;
        secrets.push(digits);
        return digits;
      };
      const held = new CaseInHand(complaint);
      const given: unknown[] = [];
      const send = (time: string, event: string, form: object, actor: typeof agent): void => {
        const decision = held.send(time, event, { ...form }, { actor });
        expect(decision.outcome).toBe('accepted');
        given.push(decision);
      };
      held.open('2026-09-24T15:00', { disclosure: 'named', caller: { name: secret(), phone: phone() }, content: secret(), requested: secret() }, { actor: agent });
      send('2026-09-24T15:05', 'judge', { founded: true, grounds: secret() }, agent);
      send('2026-09-24T15:06', 'determine', { department: 'operations', handler: 'h1' }, agent);
      send('2026-09-24T15:07', 'find-cause', { cause: secret() }, handler);
      if (pauses) {
        send('2026-09-24T16:07', 'ask-customer', { question: secret() }, handler);
        send('2026-09-29T09:00', 'customer-answered', { answer: secret() }, agent);
      }
      send('2026-09-29T09:10', 'propose', { plan: secret() }, handler);
      given.push(held.send('2026-09-29T09:11', 'approve', { decision: secret() }, { actor: { ...leader, staff: 'h1' } }));
      for (const wrong of [{ decision: [secret()] }, { decision: { text: secret() } }, { decision: secret().repeat(1000) }]) {
        given.push(held.send('2026-09-29T09:11', 'approve', wrong, { actor: leader }));
      }
      given.push(held.send('2026-09-29T09:11', 'feedback', { feedback: secret(), satisfied: true }, { actor: agent }));
      held.wake('2026-10-14T09:00');
      const unsealed = JSON.stringify([held.transitions, given], (key, value: unknown) => (key === 'sealed' ? undefined : value));
      expect(unsealed).not.toMatch(/秘|密|甲乙|丙丁|1397777/);
      const accepted = secrets.slice(0, pauses ? 9 : 7);
      for (const text of accepted) expect(JSON.stringify(held.sealed)).toContain(text);
    }),
    { numRuns: 20 },
  );
});

const letter = processOf({
  facts: {
    sender: 'person', body: { type: 'text', personal: true, maxLength: 100 }, subject: 'text',
    copy: { type: 'text', personal: true, maxLength: 100 }, copied_to: 'person',
  },
  opened: { form: { required: ['sender', 'body', 'subject'] } },
  events: { amend: { form: { required: ['body'] } }, keep: {}, close: {} },
  statechart: {
    initial: 'begun',
    states: {
      begun: {
        on: {
          amend: 'begun',
          keep: { actions: [{ type: 'record', params: { fact: 'copy', value: 'facts.body' } }, { type: 'record', params: { fact: 'copied_to', value: 'facts.sender' } }] },
          close: { target: 'closed', actions: { type: 'notify', params: { to: 'sender', message: { zh: '已办结', en: 'Closed' } } } },
        },
      },
      closed: 'final',
    },
  },
});
const opened = (): CaseInHand => new CaseInHand(letter).open('2026-03-02T09:00', { sender: { name: 'n' }, body: 'b', subject: 's' });

test('a personal value is held as a reference: the number of its event and the name of its fact', () => {
  const held = opened();
  held.send('2026-03-02T09:10', 'amend', { body: 'c' });
  expect(held.facts).toEqual({ sender: '1.sender', body: '2.body', subject: 's' });
  expect(held.events.map(({ form }) => form)).toEqual([{ sender: '1.sender', body: '1.body', subject: 's' }, { body: '2.body' }]);
  expect(held.sealed).toEqual([
    { reference: '1.sender', fact: 'sender', person: true, value: { name: 'n' } },
    { reference: '1.body', fact: 'body', person: false, value: 'b' },
    { reference: '2.body', fact: 'body', person: false, value: 'c' },
  ]);
});

test('a personal value that is recorded under another fact stays a reference to the same sealed value', () => {
  const held = opened();
  held.send('2026-03-02T09:10', 'keep');
  expect(held.facts).toMatchObject({ copy: '1.body', copied_to: '1.sender' });
});

test('a person is told by reference to the fact that names them', () => {
  const held = opened();
  held.send('2026-03-02T09:10', 'close');
  expect(held.outbox).toEqual([{ sequence: 2, part: 0, kind: 'notify', commitment: null, occurrence: null, to: { fact: 'sender', reference: '1.sender' }, message: { zh: '已办结', en: 'Closed' }, due: null }]);
});

test('a member of staff is told by name, as the fact names them at that moment; nobody where it names nobody', () => {
  const taken = processOf({
    facts: { taker: 'staff' },
    events: { take: { form: { optional: ['taker'] } }, rest: {} },
    statechart: {
      initial: 'open',
      states: {
        open: { on: { rest: 'idle', take: { target: 'open', reenter: true, actions: { type: 'notify', params: { to: 'taker', message: { zh: '请办理', en: 'Yours to handle' } } } } } },
        idle: 'final',
      },
    },
  });
  const held = new CaseInHand(taken).open('2026-03-02T09:00');
  held.send('2026-03-02T09:10', 'take');
  held.send('2026-03-02T09:20', 'take', { taker: 'h1' });
  held.send('2026-03-02T09:30', 'take', { taker: 'h2' });
  expect(held.outbox.map(({ to }) => to)).toEqual([null, 'h1', 'h2'].map((staff) => ({ fact: 'taker', staff })));
});

test('a refused command seals nothing', () => {
  const held = opened();
  const before = held.sealed.length;
  held.send('2026-03-02T09:10', 'amend', { body: 'c' }, { actor: leader });
  expect(held.sealed).toHaveLength(before);
});
