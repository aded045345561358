import { CaseInHand } from '../../support/case-in-hand.js';
import { processOf } from '../../support/small-process.js';

const said = (zh: string, en = zh) => ({ zh, en });

/** A case that tells its sender something when it is opened, and something when it is moved. */
function telling(opened: string, moved = 'moved') {
  return processOf({
    facts: {
      sender: { type: 'person' }, start: { type: 'instant' }, urgent: { type: 'boolean' }, kind: { type: 'text', choices: { leak: said('漏气', 'Leak') } },
      words: { type: 'text' }, team: { type: 'unit' }, households: { type: 'integer' }, worker: { type: 'staff' },
    },
    opened: { form: { required: ['sender'], optional: ['start', 'urgent', 'kind', 'words', 'team', 'households', 'worker'] } },
    events: { move: { form: { required: ['start'] } }, told: {}, close: {} },
    commitments: { notice: { within: 'before start by 48 hours', met: 'told', cancelled: 'close' } },
    statechart: {
      initial: 'open',
      entry: { type: 'notify', params: { to: 'sender', message: said(opened) } },
      states: { open: { on: { move: { actions: { type: 'notify', params: { to: 'sender', message: said(moved) } } }, told: 'done', close: 'done' } }, done: 'final' },
    },
  });
}

const SENDER = { sender: { name: '测试用户' } };
const textOf = (opened: string, form: Record<string, unknown>) => new CaseInHand(telling(opened)).open('2026-03-02T09:00', { ...SENDER, ...form }).outbox[0]!.message;

test.each([
  ['an instant', '{facts.start}', { start: '2026-03-09T10:00:00+08:00' }, '2026-03-09 10:00', '2026-03-09 10:00'],
  ['an instant of another zone', '{facts.start}', { start: '2026-03-09T02:00:00Z' }, '2026-03-09 10:00', '2026-03-09 10:00'],
  ['yes', '{facts.urgent}', { urgent: true }, '是', 'yes'],
  ['no', '{facts.urgent}', { urgent: false }, '否', 'no'],
  ['a choice, by its title', '{facts.kind}', { kind: 'leak' }, '漏气', 'Leak'],
  ['a text', '{facts.words}', { words: '阀门{facts.kind}' }, '阀门{facts.kind}', '阀门{facts.kind}'],
  ['a unit, by its title', '{facts.team}', { team: 'operations' }, 'Operations', 'Operations'],
  ['a number', '{facts.households}户', { households: 1200 }, '1200户', '1200户'],
  ['a member of staff', '{facts.worker}', { worker: 'h1' }, 'h1', 'h1'],
  ['what is not known yet', '{facts.team}', {}, '—', '—'],
  ['the process', '{process}', {}, 'Small process', 'Small process'],
  ['braces that are no placeholder', '} {', {}, '} {', '} {'],
] as const)('a message tells %s', (_what, template, form, zh, en) => {
  expect(textOf(template, form)).toEqual({ zh, en });
});

test('a promise that begins in the same step is told with its deadline', () => {
  expect(textOf('{due.notice}', { start: '2026-03-09T10:00:00+08:00' }).zh).toBe('2026-03-07 10:00');
});

test('a deadline that the step itself moves is told as it stands after it', () => {
  const held = new CaseInHand(telling('opened', '{facts.start}, {due.notice}')).open('2026-03-02T09:00', { ...SENDER, start: '2026-03-09T10:00:00+08:00' });
  held.send('2026-03-02T10:00', 'move', { start: '2026-03-19T10:00:00+08:00' });
  expect(held.outbox.at(-1)!.message.zh).toBe('2026-03-19 10:00, 2026-03-17 10:00');
});

test('a long text is cut: a message is no place for it', () => {
  expect(textOf('{facts.words}', { words: '长'.repeat(500) }).zh).toHaveLength(201);
});

test('the number of the case, which a decision does not know, keeps its place', () => {
  expect(textOf('{number}号 {process}', {}).zh).toBe('{number}号 Small process');
});

test('a text of the case that looks like a placeholder stays as somebody wrote it', () => {
  expect(textOf('{facts.words}', { words: '{due.notice}' }).zh).toBe('{due.notice}');
});
