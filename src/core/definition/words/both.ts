/**
 * What the checks say, in both languages: both`none to ${name}` is its own English, and the Chinese stands in a table under
 * 'none to {0}'. A test of the house holds the tables against every text of the checks.
 */
import type { Bilingual, Language } from '../../bilingual.js';
import { CHINESE } from './chinese.js';

/** Names and numbers are the same in both languages. */
type Part = Bilingual | string | number;

export function both(texts: TemplateStringsArray, ...parts: readonly Part[]): Bilingual {
  const { zh, en } = inBoth(texts.reduce((text, next, index) => `${text}{${index - 1}}${next}`));
  return { zh: filled(zh, parts, 'zh'), en: filled(en, parts, 'en') };
}

/** A text that has no parts, such as the description of a schema. */
export function inBoth(english: string): Bilingual {
  return { zh: Object.hasOwn(CHINESE, english) ? CHINESE[english]! : english, en: english };
}

function filled(text: string, parts: readonly Part[], language: Language): string {
  return text.replace(/\{(\d+)\}/g, (_, index: string) => {
    const part = parts[Number(index)]!;
    return typeof part === 'object' ? part[language] : String(part);
  });
}
