/** What an administrator reads of a change, in the domain's words. */
import { checkDefinition } from '../../../../src/core/definition/check-definition.js';
import { checkOrganization } from '../../../../src/core/definition/check-organization.js';
import { definitionDifferences } from '../../../../src/core/definition/difference/definition-difference.js';
import type { Difference } from '../../../../src/core/definition/difference/difference.js';
import { organizationDifferences, regulationDifferences } from '../../../../src/core/definition/difference/organization-difference.js';
import { readRegulation } from '../../../../src/core/definition/regulation.js';
import { readDefinitionFile } from '../../../../src/engine/workflow-files.js';
import { complaint, laizhouGas, organizationText, read, regulation } from '../laizhou-gas.js';

const context = { ...laizhouGas(), clauses: new Set([...laizhouGas().clauses, '5.10']) };
const repair = read('test/core/definition/repair.yaml');

function expansionOf(text: string) {
  const { definition, problems } = checkDefinition(text, context);
  if (definition === null) throw new Error(`expected an edit that passes the check, saw ${JSON.stringify(problems)}`);
  return { definition, organization: context.organization };
}

/** The text with words replaced that must be there. */
function edited(text: string, edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((so, [from, to]) => {
    if (!so.includes(from)) throw new Error(`expected the words in the text, saw none: ${from}`);
    return so.replace(from, to);
  }, text);
}

const CHANGES: readonly (readonly [what: string, text: string, edits: readonly (readonly [string, string])[], kinds: readonly string[], zh: string, en: string])[] = [
  ['a term', complaint, [['within: 2 workdays', 'within: 5 workdays']], ['commitment.term'],
    '2个工作日内答复：2→5个工作日', 'reply: 2 → 5 working days'],
  ['a term of another unit', complaint, [['within: 2 workdays', 'within: 24 hours']], ['commitment.term'],
    '2个工作日内答复：2个工作日→24小时', 'reply: 2 working days → 24 hours'],
  ['an event of another post', complaint, [['approve:\n    by: leader', 'approve:\n    by: supervisor']], ['event.by'],
    '批准方案：经办人改为监督考核（原为分管领导）', 'approve: now by Supervision and assessment (was Leader in charge)'],
  ['an event of one post more', complaint, [['approve:\n    by: leader', 'approve:\n    by: [leader, supervisor]']], ['event.by'],
    '批准方案：经办人增加监督考核', 'approve: also by Supervision and assessment'],
  ['four eyes lifted', complaint, [['    except: plan_author      # of the plan', '    # except: plan_author, of the plan']], ['event.except'],
    '批准方案：不得办理的人不再有“方案提出人”所指的人', 'approve: no longer not by the person named in plan_author'],
  ['who opens persons', complaint, [['opens: supervisor', 'opens: [supervisor, leader]']], ['definition.opens'],
    '可查看联系方式的人增加分管领导', 'also persons opened by Leader in charge'],
  ['a fact more for the public', complaint, [['form: [disclosure, caller, content, requested] }\n  follow', 'form: [disclosure, caller, content, requested] }\n  list: { states: closed, facts: founded }\n  follow']], ['public.list'],
    '新增公告：已办结时可看投诉成立', 'now with a public list: founded in closed'],
  ['a follower who is told more', complaint, [['follow: told ', 'follow: [told, department] ']], ['public.follow'],
    '凭查询码可见的内容增加责任部门', 'also shown to followers department'],
  ['another clause', complaint, [['clause: T17', 'clause: "3.8"']], ['commitment.clause'], '2个工作日内答复：条款 T17→3.8', 'reply: clause T17 → 3.8'],
  ['another anchor', repair, [['within: 1 workday\n    from: opened', 'within: 1 workday\n    from: assign']], ['commitment.anchor'],
    '上门：起算点 登记→派工', 'visit: counted from the opening → assign'],
  ['a warning removed', complaint, [['    warn: 75%', '    # warn: 75%']], ['commitment.warning'],
    '2个工作日内答复：去掉预警（原为期限过75%时）', 'reply: no longer with warning at 75% of the term'],
  ['an extension granted', complaint, [['    warn: 75%', '    extension: { by: leader, max: 3 workdays }\n    warn: 75%']], ['commitment.extension'],
    '2个工作日内答复：新增延期：由分管领导批准，最长3个工作日', 'reply: now with extension by Leader in charge, at most 3 working days'],
  ['a longer extension', repair, [['max: 2 workdays', 'max: 4 workdays']], ['commitment.extension'],
    '上门：最长延期2→4个工作日', 'visit: extended by at most 2 → 4 working days'],
  ['the answerable unit', complaint, [['answerable: [department, customer-service]', 'answerable: [customer-service]']], ['commitment.answerable'],
    '2个工作日内答复：责任部门不再有责任部门', 'reply: no longer answered for by Responsible department'],
  ['a pause dropped', complaint, [['    paused: awaiting-customer', '    # paused']], ['commitment.paused'],
    '2个工作日内答复：挂起状态不再有等待客户补充', 'reply: no longer paused in awaiting-customer'],
  ['a required fact', complaint, [['form: { optional: [decision] }', 'form: { required: [decision] }']], ['event.form', 'event.form'],
    '批准方案：必填项增加领导批示或退回理由', 'approve: also requires decision'],
  ['a time of happening', complaint, [['happened: 12 hours', 'happened: 4 hours']], ['event.happened'],
    '答复客户：可补记的时限12→4小时', 'customer-told: time of happening, at most 12 → 4 hours'],
  ['a personal fact laid open', complaint, [['cause: { type: text, personal: true', 'cause: { type: text, personal: false']], ['fact.personal'],
    '投诉原因：个人信息 是→否', 'cause: personal yes → no'],
  ['a transition led elsewhere', complaint, [['approve: carrying-out, return: planning', 'approve: carrying-out, return: investigating']], ['state.transition'],
    '“待领导批示”，退回方案并说明理由：转到“拟定方案”→转到“查找原因”', 'deciding, on return: to planning → to investigating'],
  ['a holder', complaint, [['holder: leader', 'holder: [leader, supervisor]']], ['state.holder'],
    '“待领导批示”：经办人增加监督考核', 'deciding: also held by Supervision and assessment'],
  ['a task', complaint, [['task: { zh: 婉转答复客户, en: Reply tactfully to the customer }', 'task: { zh: 答复客户, en: Reply }']], ['state.task'],
    '“不成立待答复”：待办 “婉转答复客户”→“答复客户”', 'unfounded: task "Reply tactfully to the customer" → "Reply"'],
];

test.each(CHANGES)('%s is told in the words of the domain', (_what, text, edits, kinds, zh, en) => {
  const found = definitionDifferences(expansionOf(text), expansionOf(edited(text, edits)));
  expect(found.map(({ kind }) => kind)).toEqual(kinds);
  expect(found[0]!.says).toEqual({ zh, en });
});

test('a recurrence that comes more often, or that nothing spreads any more, is told in the words of the domain', () => {
  const before = readDefinitionFile('workflows/dazu-power/big-customer-visit.yaml').value!.definition;
  const { organization } = context;
  const after = { ...before, recurrence: { ...before.recurrence!, rule: 'FREQ=MONTHLY', spread: null } };
  expect(definitionDifferences({ definition: before, organization }, { definition: after, organization }).map(({ kind, says }) => [kind, says])).toEqual([
    ['recurrence.rule', { zh: '周期任务：周期 每半年→每月', en: 'recurrence: every half-year → month' }],
    ['recurrence.spread', { zh: '周期任务：去掉分摊（原为到各周）', en: 'recurrence: no longer with spread over the weeks' }],
  ]);
});

test('a difference is data as well: its place, and the values on each side', () => {
  const [term] = definitionDifferences(expansionOf(complaint), expansionOf(edited(complaint, [['within: 2 workdays', 'within: 5 workdays']])));
  expect(term).toMatchObject({ path: 'commitments.reply.within.term', before: { amount: 2, unit: 'workday' }, after: { amount: 5, unit: 'workday' } });
});

test('comments, order and short forms are no difference of the definition', () => {
  const other = edited(complaint, [['met: customer-told       # event', 'met: [customer-told]'], ['process: complaint', '# a remark\nprocess: complaint']]);
  expect(definitionDifferences(expansionOf(complaint), expansionOf(other))).toEqual([]);
});

test('what came and what went is named: an event, a state, a fact, a promise; a process is new as a whole', () => {
  const plain = expansionOf(repair);
  expect(says(definitionDifferences(null, plain))).toEqual(['new process repair']);
  const renamed = JSON.parse(JSON.stringify(plain.definition).replaceAll('"notice"', '"told-ahead"').replaceAll('"sent"', '"handed-out"').replaceAll('"note"', '"remark"').replaceAll('"waiting"', '"at-rest"')) as typeof plain.definition;
  const found = says(definitionDifferences(plain, { ...plain, definition: renamed }));
  expect(found).toEqual(expect.arrayContaining([
    'new commitment told-ahead', 'commitment notice removed', 'new event handed-out', 'event sent removed', 'new fact remark', 'fact note removed', 'new state at-rest', 'state waiting removed',
  ]));
});

test('an organization differs by its units, posts, hours and days; a regulation by its clauses', () => {
  const [before, after] = [organizationText, edited(organizationText, [
    ['  leader:     {', '  general-manager: { title: { zh: 总经理, en: General manager } }\n  leader:     {'],
    ['13:30-17:30', '14:00-18:00'],
    ['posts:', 'holidays: [{ date: 2026-06-01, kind: rest, title: { zh: 司庆日, en: Anniversary } }]\nposts:'],
    ['zh: 运行管理部, en: Network operations', 'zh: 运行部, en: Operations'],
  ])].map((text) => checkOrganization(text).organization!);
  expect(organizationDifferences(before!, before!)).toEqual([]);
  expect(says(organizationDifferences(before!, after!))).toEqual([
    'now working hours 08:00-12:00, 14:00-18:00 (was 08:00-12:00, 13:30-17:30)',
    'operations: title "Network operations" → "Operations"',
    'also own days 2026-06-01, a day of rest (Anniversary)',
    'new post general-manager',
  ]);
  const clauses = readRegulation(regulation);
  const changed = readRegulation(regulation.replace('## T17\n', '## T18\n'));
  expect(regulationDifferences(clauses, clauses)).toEqual([]);
  expect(says(regulationDifferences(clauses, changed))).toEqual(['new clause T18', 'clause T17 removed']);
});

function says(differences: readonly Difference[]): string[] {
  return differences.map((one) => one.says.en);
}
