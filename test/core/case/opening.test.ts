/** Who opens persons beside whoever may act, and which texts tell of a person. */
import { opensPersons } from '../../../src/core/case/persons/opening.js';
import { tellsOf } from '../../../src/core/case/persons/telling-text.js';
import type { Actor } from '../../../src/core/case/command.js';
import { taskKey, UNTOUCHED } from '../../../src/core/case/tasks/task-care.js';
import type { CaseDocument, OpenTask } from '../../../src/core/case/case-document.js';
import { processOf } from '../../support/small-process.js';

const process = processOf({
  facts: { caller: 'person', department: 'unit' },
  opened: { form: { optional: ['caller', 'department'] } },
  events: ['done'],
  opens: ['leader', { post: 'handler', unit: 'department' }],
  statechart: { initial: 'waiting', states: { waiting: { on: { done: 'closed' } }, closed: 'final' } },
});
const actor = (text: string, more: Partial<Actor> = {}): Actor => ({ staff: 'h1', posts: [{ post: text.split('@')[0]!, unit: text.split('@')[1]! }], ...more });
type Task = Pick<OpenTask, 'post' | 'unit' | 'staff'>;
const opened = (task: Task): OpenTask => ({ state: 'waiting', opened: 1, ...task });
const document = (tasks: readonly Task[], facts = {}) => ({ tasks: tasks.map(opened), snapshot: { context: { facts } } }) as unknown as CaseDocument;

test('whom the definition names opens persons, at the unit that a fact names', () => {
  expect(opensPersons(process, document([]), actor('leader@service'), false)).toBe(true);
  expect(opensPersons(process, null, actor('leader@service'), false)).toBe(true);
  expect(opensPersons(process, document([], { department: 'operations' }), actor('handler@operations'), false)).toBe(true);
  expect(opensPersons(process, document([], { department: 'operations' }), actor('handler@service'), false)).toBe(false);
  expect(opensPersons(process, document([]), actor('handler@service'), false)).toBe(false);
});

test('naming who opens persons where there are none is a mistake', () => {
  expect(() => processOf({ opens: 'leader', events: ['done'], statechart: { initial: 'waiting', states: { waiting: { on: { done: 'closed' } }, closed: 'final' } } })).toThrow(/opens_nobody/);
});

test('whose task is open opens persons, and who stands in for them; another of the post does not', () => {
  const task = { post: 'agent', unit: 'service', staff: 'h1' };
  const may = (asker: Actor): boolean => opensPersons(process, document([task]), asker, false);
  expect(may(actor('agent@service'))).toBe(true);
  expect(may(actor('agent@operations'))).toBe(false);
  expect(may(actor('agent@service', { staff: 'h2' }))).toBe(false);
  expect(may(actor('agent@service', { staff: 'h2', standsInFor: ['h1'] }))).toBe(true);
  expect(opensPersons(process, document([{ ...task, staff: null, unit: null }]), actor('agent@operations', { staff: 'h2' }), false)).toBe(true);
});

test('a task that somebody has taken is theirs, and no more of the others of the post', () => {
  const task: Task = { post: 'agent', unit: 'service', staff: null };
  const taken = { ...document([task]), care: { [taskKey(opened(task))]: { ...UNTOUCHED, heldBy: 'h2', heldHow: 'taken' as const } } };
  expect(['h1', 'h2'].map((staff) => opensPersons(process, taken, actor('agent@service', { staff }), false))).toEqual([false, true]);
  expect(opensPersons(process, taken, actor('agent@service', { staff: 'h3', standsInFor: ['h2'] }), false)).toBe(true);
});

test.each([
  ['联系客户', false], ['拨打13800001234', true], ['拨打 138 0000-1234', true], ['拨１３８００００１２３４', true], ['联系 张三丰', true], ['ask ZSF@Example.com', true], ['上门到文化路1号', true], ['张', false], ['12', false],
])('a reason that tells who somebody is is seen: %s', (text, tells) => {
  expect(tellsOf(text, { name: '张三丰', phone: '138-0000-1234', address: '文化路1号', email: 'zsf@example.com' })).toBe(tells);
});

test('what is no person tells nothing', () => {
  for (const value of [null, '张三丰', {}, { name: '', phone: '' }, { name: 3 }]) expect(tellsOf('张三丰 3', value)).toBe(false);
});
