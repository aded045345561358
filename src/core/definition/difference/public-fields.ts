/** What can differ of what is public. */
import { AND, joined } from '../../bilingual.js';
import type { PublicList, PublicOpening, PublicSide } from '../definition.js';
import { list, recordOrNone, value, type Fields } from './comparison.js';
import type { Names } from './names.js';
import { factWords, stateWords, unitWords, type Words } from './value-words.js';

const OPENS: { readonly [Key in keyof PublicOpening]-?: Fields[string] } = {
  as: value<string>('public.opens', { zh: '公众登记所用岗位', en: 'opened for the public as' }, (post, names: Names) => names.post(post)),
  at: value<string>('public.opens', { zh: '公众登记所在部门', en: 'opened for the public at' }, unitWords),
  form: list('public.opens', { zh: '公众可填项', en: 'the public fills in' }, factWords),
};

const LIST: { readonly [Key in keyof PublicList]-?: Fields[string] } = {
  states: list('public.list', { zh: '公告的状态', en: 'read by anyone in' }, stateWords),
  facts: list('public.list', { zh: '公告的内容', en: 'anyone reads' }, factWords),
};

const openingWords: Words<PublicOpening> = ({ as, at, form }, names) => {
  const [post, unit, facts] = [names.post(as), names.unit(at), joined(form.map((fact) => names.fact(fact)), AND)];
  return { zh: `由${unit.zh}的${post.zh}登记，可填${facts.zh}`, en: `as ${post.en} at ${unit.en}, with ${facts.en}` };
};

const listWords: Words<PublicList> = ({ states, facts }, names) => {
  const [at, shown] = [joined(states.map((state) => names.state(state)), AND), joined(facts.map((fact) => names.fact(fact)), AND)];
  return { zh: `${at.zh}时可看${shown.zh}`, en: `${shown.en} in ${at.en}` };
};

const sideWords: Words<PublicSide> = ({ opens, follow, list: listed }, names) => joined([
  ...(opens ? [openingWords(opens, names)] : []),
  ...(follow ? [{ zh: '可凭查询码查询', en: 'followed by code' }] : []),
  ...(listed ? [listWords(listed, names)] : []),
], { zh: '；', en: '; ' });

const SIDE: { readonly [Key in keyof PublicSide]-?: Fields[string] } = {
  opens: recordOrNone<PublicOpening>('public.opens', { zh: '公众登记', en: 'opened by the public' }, OPENS, openingWords),
  follow: list('public.follow', { zh: '凭查询码可见的内容', en: 'shown to followers' }, factWords),
  list: recordOrNone<PublicList>('public.list', { zh: '公告', en: 'a public list:' }, LIST, listWords),
};

export const PUBLIC_SIDE = recordOrNone<PublicSide>('public', { zh: '公众可用的内容', en: 'public' }, SIDE, sideWords);
