/** What can differ of an event, and of the opening. */
import type { EventRule } from '../definition.js';
import { list, record, value, type Fields } from './comparison.js';
import { commitmentWords, factWords, holderWords, namedInWords, requirementWords, termsInWords, termWords, titleWords } from './value-words.js';

export const EVENT: { readonly [Key in keyof EventRule]-?: Fields[string] } = {
  title: value('event.title', { zh: '标题', en: 'title' }, titleWords),
  by: list('event.by', { zh: '经办人', en: 'by' }, holderWords),
  except: list('event.except', { zh: '不得办理的人', en: 'not by' }, namedInWords),
  form: record({
    required: list('event.form', { zh: '必填项', en: 'requires' }, factWords),
    optional: list('event.form', { zh: '选填项', en: 'may carry' }, factWords),
  }),
  requires: list('event.requires', { zh: '办理条件', en: 'on condition that' }, requirementWords),
  while: value('event.while', { zh: '仅在承诺未了结时', en: 'only while open' }, commitmentWords),
  happened: value('event.happened', { zh: '可补记的时限', en: 'time of happening, at most' }, termWords, termsInWords),
};
