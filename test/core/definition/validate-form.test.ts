import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkDefinition } from '../../../src/core/definition/check-definition.js';
import { formSchema } from '../../../src/core/definition/form-schema.js';
import { validateForm } from '../../../src/core/definition/validate-form.js';
import { complaint, laizhouGas, read } from './laizhou-gas.js';

const context = laizhouGas();
const { organization } = context;
const definition = checkDefinition(complaint, context).definition!;
const repair = checkDefinition(read('test/core/definition/repair.yaml'), { ...context, clauses: new Set([...context.clauses, '5.10']) }).definition!;

const opening = { disclosure: 'named', content: 'The meter reader was rude', requested: 'An apology', caller: { name: 'Li', phone: '96777' } };
const problemsOf = (form: unknown) => validateForm(definition, definition.opened, organization, form);

test('a form that is filled in as it asks has no problems', () => {
  expect(problemsOf(opening)).toEqual([]);
});

test.each([
  ['a field left out', { ...opening, content: undefined }, 'content', 'missing'],
  ['a field that the form has not', { ...opening, founded: true }, 'founded', 'unknown_field'],
  ['a choice that is none', { ...opening, disclosure: 'secret' }, 'disclosure', 'not_a_choice'],
  ['a number for a text', { ...opening, content: 5 }, 'content', 'wrong_type'],
  ['a text that says nothing', { ...opening, content: '' }, 'content', 'empty'],
  ['a text of blanks', { ...opening, content: ' \t\n\u3000\u00a0' }, 'content', 'empty'],
  ['a text of nothing that can be seen', { ...opening, content: '\u200b\ufeff\u2060' }, 'content', 'empty'],
  ['a name of blanks', { ...opening, caller: { name: '　' } }, 'caller.name', 'empty'],
  ['a member of staff of blanks', { ...opening, complained_of: ' ' }, 'complained_of', 'bad_format'],
  ['a member of staff with a blank behind', { ...opening, complained_of: 'han ' }, 'complained_of', 'bad_format'],
  ['a member of staff of two words', { ...opening, complained_of: '韩 梅' }, 'complained_of', 'bad_format'],
  ['a text that is too long', { ...opening, content: 'x'.repeat(4001) }, 'content', 'too_long'],
  ['a person of whom nothing is known', { ...opening, caller: {} }, 'caller', 'empty'],
  ['a person of whom only the language is known', { ...opening, caller: { language: 'en' } }, 'caller', 'empty'],
  ['a language that nobody is told in', { ...opening, caller: { name: 'Li', language: 'fr' } }, 'caller.language', 'not_a_choice'],
  ['a field that a person has not', { ...opening, caller: { name: 'Li', age: 5 } }, 'caller.age', 'unknown_field'],
  ['a name that is no text', { ...opening, caller: { name: ['Li'] } }, 'caller.name', 'wrong_type'],
  ['a list for a form', [], '', 'wrong_type'],
  ['nothing for a form', null, '', 'wrong_type'],
  ['a key of the prototype', JSON.parse('{"__proto__": {"content": "x"}}'), '__proto__', 'unknown_field'],
  ['a key of the prototype inside', JSON.parse('{"caller": {"constructor": "x"}}'), 'constructor', 'unknown_field'],
])('%s is a problem', (_what, form, path, code) => {
  expect(problemsOf(form)).toEqual([expect.objectContaining({ path, code })]);
});

test('a reason of blanks is no reason, required or not', () => {
  const decision = (event: string) => validateForm(definition, definition.events[event]!, organization, { decision: '   ' });
  const empty = [expect.objectContaining({ path: 'decision', code: 'empty', expected: { zh: '有内容的文字', en: 'some text' }, saw: { zh: '空白', en: 'a blank' } })];
  expect([decision('return'), decision('approve')]).toEqual([empty, empty]);
});

test.each([
  ['13800001234', 0],
  ['+86 (138) 0000-1234', 0],
  ['（０５３５）２１２３４５６', 0],
  ['96777', 0],
  ['9677', 1],
  ['', 1],
  ['不详', 1],
  ['无', 1],
  ['13800001234 张三', 1],
  ['+-() ', 1],
  ['1'.repeat(40), 0],
  ['1'.repeat(41), 1],
])('the telephone number %s has %d problems', (phone, count) => {
  expect(problemsOf({ ...opening, caller: { phone } })).toHaveLength(count);
});

test('whoever writes words for a telephone number is told what one is, and the words are not repeated', () => {
  expect(problemsOf({ ...opening, caller: { phone: '不详' } })).toEqual([
    {
      path: 'caller.phone', code: 'bad_format', saw: { zh: '一段文字', en: 'a text' },
      expected: {
        zh: '电话号码：至少 5 位数字，其间只可有空格和 + - ( )；没有则不填',
        en: 'a telephone number: at least 5 digits, and around them only spaces, + - ( ); leave it out where there is none',
      },
    },
  ]);
});

test.each([
  ['2026-09-30T10:00:00+08:00', 0],
  ['2026-09-30T02:00:00Z', 0],
  ['2026-09-30T10:00:00', 1],
  ['2026-02-30T10:00:00Z', 1],
  ['tomorrow', 1],
  ['1900-01-01T00:00:00Z', 0],
  ['2999-12-31T23:59:59Z', 0],
  ['1899-12-31T23:59:59Z', 1],
  ['3000-01-01T00:00:00Z', 1],
  ['9999-12-31T23:59:59Z', 1],
  ['0001-01-01T00:00:00Z', 1],
])('the instant %s has %d problems', (stop_at, count) => {
  expect(validateForm(repair, repair.opened, organization, { address: { name: 'Li' }, urgent: false, stop_at })).toHaveLength(count);
});

test('an instant of a far year is refused with the years that are taken', () => {
  const [problem] = validateForm(repair, repair.opened, organization, { address: { name: 'Li' }, urgent: false, stop_at: '9999-12-31T23:59:59Z' });
  expect(problem).toMatchObject({ path: 'stop_at', code: 'out_of_range', expected: { zh: '1900-01-01 至 2999-12-31', en: '1900-01-01 to 2999-12-31' }, saw: { en: "'9999-12-31T23:59:59Z'" } });
});

test('a unit is one of the organization', () => {
  const form = (department: string) => validateForm(definition, definition.events['determine']!, organization, { department, handler: 'staff-1' });
  expect(form('operations')).toEqual([]);
  expect(form('elsewhere')).toEqual([expect.objectContaining({ path: 'department', code: 'not_a_choice' })]);
});

test('nothing is coerced', () => {
  expect(validateForm(definition, definition.events['judge']!, organization, { founded: 'true', grounds: 'x' })).toEqual([
    { path: 'founded', title: { zh: '投诉成立', en: 'Founded' }, code: 'wrong_type', expected: { zh: 'true 或 false', en: 'true or false' }, saw: { zh: "'true'", en: "'true'" } },
  ]);
});

test('a problem does not repeat a personal value', () => {
  const [problem] = problemsOf({ ...opening, content: 13812345678 });
  expect(problem).toEqual({ path: 'content', title: { zh: '投诉内容', en: 'What happened' }, code: 'wrong_type', expected: { zh: '文字', en: 'text' }, saw: { zh: '一个数', en: 'a number' } });
});

test('a choice that is none is told those there are by their titles, a wrong name the one that was probably meant', () => {
  expect(problemsOf({ ...opening, disclosure: 'secret' })).toMatchObject([
    { path: 'disclosure', title: { zh: '身份公开方式' }, expected: { zh: '实名（named）、保密（confidential）、匿名（anonymous） 之一', en: 'one of Named (named), Confidential (confidential), Anonymous (anonymous)' } },
  ]);
  expect(problemsOf({ ...opening, requestd: 'x' })).toMatchObject([{ path: 'requestd', expected: { en: expect.stringContaining('one of disclosure, content') }, remedy: { zh: '是否应为“requested”？', en: "did you mean 'requested'?" } }]);
  expect(problemsOf({ ...opening, caller: { telephone: '96777' } })).toContainEqual(expect.objectContaining({ path: 'caller.telephone', remedy: { zh: '是否应为“phone”？', en: "did you mean 'phone'?" } }));
});

test.each([
  ['li@example.cn', 0],
  ['li.yi+gas@mail.example.com', 0],
  ['李一@例子.中国', 0],
  ['not-mail', 1],
  ['li@example', 1],
  ['li@@example.cn', 1],
  ['li example@example.cn', 1],
])('the address of e-mail %s has %d problems', (email, count) => {
  expect(problemsOf({ ...opening, caller: { email } })).toHaveLength(count);
});

test('the schema of a form says by which posts whoever it names is asked', () => {
  const posts = (event: string, fact: string) => (formSchema(definition, definition.events[event]!, 'zh', organization) as any).properties[fact]['x-kept'].posts;
  expect(posts('determine', 'handler')).toEqual([{ post: 'handler', unit: 'department' }]);
  expect(posts('find-cause', 'at_fault')).toBeUndefined();
});

test('the schema of a form shows clients that a text needs more than blanks, and a date its years', () => {
  const schemaOf = new Ajv2020({ strict: false, validateFormats: false }).compile(formSchema(repair, repair.opened, 'en', organization));
  const form = { address: { name: 'Li' }, urgent: false };
  expect([{ ...form, note: '不急' }, { ...form, note: '　' }, { ...form, stop_at: '9999-12-31T23:59:59Z' }].map((one) => schemaOf(one))).toEqual([true, false, false]);
});

test('the schema of a form is plain JSON Schema in the language asked for', () => {
  const schema = formSchema(definition, definition.opened, 'zh', organization);
  expect(() => new Ajv2020({ strict: false }).compile(schema)).not.toThrow();
  expect(schema).toMatchObject({
    title: '登记投诉',
    additionalProperties: false,
    required: ['disclosure', 'content', 'requested'],
    properties: {
      disclosure: { title: '身份公开方式', oneOf: [{ const: 'named', title: '实名' }, { const: 'confidential', title: '保密' }, { const: 'anonymous', title: '匿名' }] },
      caller: { type: 'object', minProperties: 1, 'x-kept': { type: 'person', personal: true } },
      complained_of: { type: 'string', 'x-kept': { type: 'staff', personal: false } },
    },
  });
});
