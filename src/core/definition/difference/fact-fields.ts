/** What can differ of a fact. */
import type { Confidential, Fact, Title } from '../definition.js';
import { entries, list, recordOrNone, value, type Fields } from './comparison.js';
import { holderWords, holdersWords, plainWords, titleWords, yesNoWords, type Words } from './value-words.js';

const CONFIDENTIAL: { readonly [Key in keyof Confidential]-?: Fields[string] } = {
  cel: value('fact.confidential', { zh: '保密条件', en: 'confidential while' }, plainWords),
  by: list('fact.confidential', { zh: '可见身份的人', en: 'shown to' }, holderWords),
};

const confidentialWords: Words<Confidential> = ({ cel, by }, names) => {
  const who = holdersWords(by, names);
  return { zh: `${cel} 时仅${who.zh}可见`, en: `while ${cel}, shown to ${who.en} alone` };
};

export const FACT: { readonly [Key in keyof Fact]-?: Fields[string] } = {
  type: value('fact.type', { zh: '类型', en: 'type' }),
  title: value('fact.title', { zh: '标题', en: 'title' }, titleWords),
  choices: entries({
    kind: 'fact.choice', noun: { zh: '选项', en: 'choice' },
    subject: (id, title) => ({ zh: (title as Title).zh, en: id }),
    each: value('fact.choice', { zh: '选项标题', en: 'title' }, titleWords),
  }),
  maxLength: value('fact.max-length', { zh: '最多字数', en: 'at most characters' }),
  minimum: value('fact.minimum', { zh: '最小值', en: 'at least' }),
  maximum: value('fact.maximum', { zh: '最大值', en: 'at most' }),
  personal: value('fact.personal', { zh: '个人信息', en: 'personal' }, yesNoWords),
  recused: value('fact.recused', { zh: '须回避', en: 'recused' }, yesNoWords),
  confidential: recordOrNone('fact.confidential', { zh: '保密', en: 'confidentiality' }, CONFIDENTIAL, confidentialWords),
};
