/** What can differ of a commitment. */
import type { Commitment, Expression, Extension, Warning, WithinRule } from '../definition.js';
import { list, record, recordOrNone, value, type Fields } from './comparison.js';
import { anchorWords, choice, eventWords, expressionWords, holderWords, stateWords, termsInWords, termWords, titleWords, unitWords, warningWords, yesNoWords, type Words } from './value-words.js';

const WITHIN: { readonly [Key in keyof WithinRule]-?: Fields[string] } = {
  term: value('commitment.term', { zh: '', en: '' }, termWords, termsInWords),
  direction: value<WithinRule['direction']>('commitment.direction', { zh: '计算方向', en: 'counted' }, choice({ after: { zh: '自起算点往后', en: 'after its anchor' }, before: { zh: '自起算点往前', en: 'back from its anchor' } })),
  endOfDay: value<WithinRule['endOfDay']>('commitment.end-of-day', { zh: '末日截止', en: 'the last day ends' }, choice({ close: { zh: '下班时', en: 'at the close of business' }, midnight: { zh: '24时', en: 'at 24:00' } })),
  restDayReceipt: value<WithinRule['restDayReceipt']>('commitment.rest-day-receipt', { zh: '休息日收到的', en: 'what comes on a rest day counts' }, choice({ 'next-day': { zh: '自下一工作日起算', en: 'from the next workday on' }, 'deemed-next-workday': { zh: '视为下一工作日收到', en: 'as if it came on the next workday' } })),
  strictBefore: value('commitment.strict-before', { zh: '往前须隔整日', en: 'whole days between' }, yesNoWords),
  suspendedDay: value<WithinRule['suspendedDay']>('commitment.suspended-day', { zh: '挂起日扣除', en: 'a suspended day leaves the term' }, choice({ wholly: { zh: '仅全日挂起的', en: 'if wholly suspended' }, any: { zh: '挂起过的都扣', en: 'if suspended at all' } })),
};

const EXTENSION: { readonly [Key in keyof Extension]-?: Fields[string] } = {
  by: list('commitment.extension', { zh: '延期批准人', en: 'extended by' }, holderWords),
  max: value('commitment.extension', { zh: '最长延期', en: 'extended by at most' }, termWords, termsInWords),
  customer: value<Extension['customer']>('commitment.extension', { zh: '延期须客户', en: 'customer must have' }, (asked) => (asked === 'told' ? { zh: '已获告知', en: 'been told' } : { zh: '同意', en: 'agreed' })),
};

const extensionWords: Words<Extension> = ({ by, max }, names) => {
  const who = by.map((one) => holderWords(one, names));
  const term = max === null ? null : termWords(max, names);
  return {
    zh: [who.length === 0 ? '由事件办理' : `由${who.map(({ zh }) => zh).join('、')}批准`, ...(term === null ? [] : [`最长${term.zh}`])].join('，'),
    en: [who.length === 0 ? 'by an event' : `by ${who.map(({ en }) => en).join(', ')}`, ...(term === null ? [] : [`at most ${term.en}`])].join(', '),
  };
};

export const statesAndEvents = (kind: string, zh: string, en: string) =>
  record({ states: list(kind, { zh, en: `${en} in` }, stateWords), events: list(kind, { zh, en: `${en} by` }, eventWords) });

export const COMMITMENT: { readonly [Key in keyof Commitment]-?: Fields[string] } = {
  title: value('commitment.title', { zh: '标题', en: 'title' }, titleWords),
  clause: value('commitment.clause', { zh: '条款', en: 'clause' }),
  within: record(WITHIN),
  from: value('commitment.anchor', { zh: '起算点', en: 'counted from' }, anchorWords),
  met: statesAndEvents('commitment.met', '兑现', 'met'),
  cancelled: statesAndEvents('commitment.cancelled', '撤销', 'cancelled'),
  paused: list('commitment.paused', { zh: '挂起状态', en: 'paused in' }, stateWords),
  applies: value<Expression>('commitment.applies', { zh: '适用条件', en: 'condition of applying' }, expressionWords),
  exempt: value<Expression>('commitment.exempt', { zh: '免责条件', en: 'condition of exemption' }, expressionWords),
  warn: value<Warning>('commitment.warning', { zh: '预警', en: 'warning' }, warningWords),
  answerable: list('commitment.answerable', { zh: '责任部门', en: 'answered for by' }, unitWords),
  extension: recordOrNone<Extension>('commitment.extension', { zh: '延期', en: 'extension' }, EXTENSION, extensionWords),
  again: list('commitment.again', { zh: '重新起算的事件', en: 'made anew by' }, eventWords),
};
