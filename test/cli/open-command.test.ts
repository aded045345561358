import { openCommand } from '../../src/cli/open-command.js';
import { processOf } from '../support/small-process.js';

const events = { close: { by: 'agent' } };
const statechart = { initial: 'open', states: { open: { on: { close: 'closed' } }, closed: 'final' } } as const;

test('a process that requires nothing is opened with an empty form', () => {
  const process = processOf({ facts: { note: 'text' }, opened: { by: 'agent', form: { optional: ['note'] } }, events, statechart });
  expect(openCommand(process, Date.parse('2026-09-30T10:00:00+08:00'))).toBe(`npx kept case open ${process.definition.process} --form '{}'`);
});

test('a person is given part by part', () => {
  const process = processOf({ facts: { caller: 'person' }, opened: { by: 'agent', form: { required: ['caller'] } }, events, statechart });
  expect(openCommand(process, Date.parse('2026-09-30T10:00:00+08:00'))).toBe(`npx kept case open ${process.definition.process} caller.name=示例客户 caller.phone=13800001234`);
});
