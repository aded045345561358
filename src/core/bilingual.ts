/** Text in Chinese and in English, and how a longer one is made of shorter ones. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

/** Names, numbers and quotations are the same in both languages. */
export function alike(text: string | number): Bilingual {
  return { zh: String(text), en: String(text) };
}

/** A title with the name that programs and commands use: '客服坐席（agent）', 'Service agent (agent)'. */
export function titled(title: Bilingual, name: string): Bilingual {
  return title.zh === name ? alike(name) : { zh: `${title.zh}（${name}）`, en: `${title.en} (${name})` };
}

export function joined(parts: readonly Bilingual[], between: Bilingual): Bilingual {
  return { zh: parts.map(({ zh }) => zh).join(between.zh), en: parts.map(({ en }) => en).join(between.en) };
}

/** One text a line. */
export function lines(texts: readonly Bilingual[]): Bilingual {
  return joined(texts, alike('\n'));
}

/** Between the items of a list, between alternatives, between sentences. */
export const AND: Bilingual = { zh: '、', en: ', ' };
export const OR: Bilingual = { zh: '或', en: ' or ' };
export const THEN: Bilingual = { zh: '；', en: '; ' };

/** Names one after the other: 'judge、withdraw', 'judge, withdraw'. */
export function listed(names: Iterable<string>): Bilingual {
  return joined([...names].map(alike), AND);
}

/** 'judge、withdraw 之一', 'one of judge, withdraw'. */
export function oneOf(names: Iterable<string>): Bilingual {
  const { zh, en } = listed(names);
  return en === '' ? NONE : { zh: `${zh} 之一`, en: `one of ${en}` };
}

/** The same by titles: '已登记（recorded）、待总结（summarising） 之一'. */
export function oneOfTitled(known: Iterable<readonly [name: string, title: Bilingual]>): Bilingual {
  const { zh, en } = joined([...known].map(([name, title]) => titled(title, name)), AND);
  return { zh: `${zh} 之一`, en: `one of ${en}` };
}

/** What stands where something was expected and nothing was given. */
export const NOTHING: Bilingual = { zh: '未填', en: 'nothing' };
export const NONE: Bilingual = { zh: '无', en: 'none' };
