/** The sentences of differences. A subject stands before the colon; a label says what of it differs, in English as a word that a value follows. */
import type { Title } from '../definition.js';

export type Label = Title;

/** `reply: `, or nothing where the sentence is of the definition itself. */
function headed({ zh, en }: Title, chinese: string, english: string): Title {
  return { zh: zh === '' ? chinese : `${zh}：${chinese}`, en: en === '' ? english : `${en}: ${english}` };
}

const before = (label: string): string => (label === '' ? '' : `${label} `);
const having = (label: string): string => (label === '' ? '' : `with ${label} `);

export const SAYS = {
  /** reply: 2 → 5 working days */
  pair: (subject: Title, label: Label, both: Title) => headed(subject, `${label.zh}${both.zh}`, `${before(label.en)}${both.en}`),
  /** reply: clause T17 → T18 */
  changed: (subject: Title, label: Label, was: Title, is: Title) => headed(subject, `${before(label.zh)}${was.zh}→${is.zh}`, `${before(label.en)}${was.en} → ${is.en}`),
  /** reply: now with warning at 75% of the term */
  set: (subject: Title, label: Label, is: Title) => headed(subject, `新增${label.zh}${label.zh === '' ? '' : '：'}${is.zh}`, `now ${having(label.en)}${is.en}`),
  /** reply: no longer with warning at 75% of the term */
  unset: (subject: Title, label: Label, was: Title) => headed(subject, `去掉${label.zh}（原为${was.zh}）`, `no longer ${having(label.en)}${was.en}`),
  /** approve: also by Service agent */
  also: (subject: Title, label: Label, come: Title) => headed(subject, `${label.zh}增加${come.zh}`, `also ${label.en} ${come.en}`),
  /** approve: no longer by Service agent */
  noLonger: (subject: Title, label: Label, gone: Title) => headed(subject, `${label.zh}不再有${gone.zh}`, `no longer ${label.en} ${gone.en}`),
  /** approve: now by General manager (was Leader in charge) */
  now: (subject: Title, label: Label, is: Title, was: Title) => headed(subject, `${label.zh}改为${is.zh}（原为${was.zh}）`, `now ${label.en} ${is.en} (was ${was.en})`),
  /** reply: in another order, answered for by … */
  order: (subject: Title, label: Label, is: Title) => headed(subject, `${label.zh}次序改为${is.zh}`, `in another order, ${label.en} ${is.en}`),
  /** commitments in another order */
  entriesOrder: (subject: Title, noun: Label) => headed(subject, `${noun.zh}次序有变`, `${noun.en}s in another order`),
  /** new commitment: reply */
  come: (subject: Title, noun: Label, called: Title) => headed(subject, `新增${noun.zh}“${called.zh}”`, `new ${noun.en} ${called.en}`),
  /** commitment reply removed */
  gone: (subject: Title, noun: Label, called: Title) => headed(subject, `删去${noun.zh}“${called.zh}”`, `${noun.en} ${called.en} removed`),
} as const;
