/** What can differ of a recurrence. */
import { ruleWords } from '../../recurrence/rule-words.js';
import type { Recurrence } from '../definition.js';
import { value, type Fields } from './comparison.js';
import { statesAndEvents } from './commitment-fields.js';
import { choice, factWords, titleWords } from './value-words.js';

export const RECURRENCE: { readonly [Key in keyof Recurrence]-?: Fields[string] } = {
  title: value('recurrence.title', { zh: '标题', en: 'title' }, titleWords),
  clause: value('recurrence.clause', { zh: '条款', en: 'clause' }),
  register: value('recurrence.register', { zh: '名册', en: 'register' }),
  rule: value<string>('recurrence.rule', { zh: '周期', en: 'every' }, ruleWords),
  starts: value('recurrence.starts', { zh: '首期开始', en: 'from' }),
  basis: value<Recurrence['basis']>('recurrence.basis', { zh: '周期起算', en: 'periods' }, choice({ natural: { zh: '自然周期', en: 'as the calendar has them' }, rolling: { zh: '自上次履行起', en: 'from the last time it was done' } })),
  spread: value('recurrence.spread', { zh: '分摊', en: 'spread over' }, choice({ weeks: { zh: '到各周', en: 'the weeks' } })),
  joined: value<Recurrence['joined']>('recurrence.joined', { zh: '期中入册的', en: 'who joins is owed it' }, choice({ 'same-period': { zh: '本期即有义务', en: 'in the same period' }, 'next-period': { zh: '下期起有义务', en: 'from the next period on' } })),
  catchUp: value<Recurrence['catchUp']>('recurrence.catch-up', { zh: '停机期间的各期', en: 'periods that passed are' }, choice({ each: { zh: '逐期开列', en: 'opened each' }, current: { zh: '略过', en: 'passed over' } })),
  done: statesAndEvents('recurrence.done', '履行', 'done'),
  subject: value('recurrence.subject', { zh: '记对象的事实', en: 'subject in' }, factWords),
  unit: value('recurrence.unit', { zh: '记部门的事实', en: 'unit in' }, factWords),
  begins: value('recurrence.begins', { zh: '记本期首日的事实', en: 'first day in' }, factWords),
};
