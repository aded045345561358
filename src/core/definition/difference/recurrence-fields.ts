/** What can differ of a recurrence. */
import type { Recurrence } from '../definition.js';
import { list, record, value, type Fields } from './comparison.js';
import { choice, eventWords, factWords, stateWords, titleWords, type Words } from './value-words.js';

export const RECURRENCE: { readonly [Key in keyof Recurrence]-?: Fields[string] } = {
  title: value('recurrence.title', { zh: '标题', en: 'title' }, titleWords),
  clause: value('recurrence.clause', { zh: '条款', en: 'clause' }),
  register: value('recurrence.register', { zh: '名册', en: 'owed to the register' }),
  rule: value('recurrence.rule', { zh: '周期规则', en: 'rule of periods' }),
  starts: value('recurrence.starts', { zh: '首个周期自', en: 'first period from' }),
  basis: value<Recurrence['basis']>('recurrence.basis', { zh: '周期依据', en: 'periods' }, choice({ natural: { zh: '自然周期', en: 'of the calendar' }, rolling: { zh: '自上次完成起', en: 'from the last time it was done' } })),
  spread: value<string>('recurrence.spread', { zh: '任务分布', en: 'spread' }, choice({ weeks: { zh: '均匀分到各周', en: 'over the weeks' } })),
  joined: value<Recurrence['joined']>('recurrence.joined', { zh: '周期中加入名册的', en: 'who joins within a period is owed it' }, choice({ 'same-period': { zh: '当期即有', en: 'in the same' }, 'next-period': { zh: '自下期起', en: 'from the next on' } })),
  catchUp: value<Recurrence['catchUp']>('recurrence.catch-up', { zh: '停机期间错过的周期', en: 'periods missed while no host ran' }, choice({ each: { zh: '逐期补记', en: 'each is entered' }, current: { zh: '只记当期', en: 'the current one alone' } })),
  done: record({
    states: list('recurrence.done', { zh: '完成于', en: 'done in' }, stateWords),
    events: list('recurrence.done', { zh: '完成于', en: 'done by' }, eventWords),
  }),
  subject: value('recurrence.subject', { zh: '对象填入', en: 'subject named in' }, factWords),
  unit: value('recurrence.unit', { zh: '部门填入', en: 'unit named in' }, factWords),
};

export const recurrenceWords: Words<Recurrence> = ({ title: { zh, en }, register, rule }) => ({
  zh: `“${zh}”，对名册 ${register}，${rule}`,
  en: `"${en}" to the register ${register}, ${rule}`,
});
