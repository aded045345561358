/** In which language a customer is told: in their own where the case knows it, else as the organization says. */
import type { Title } from '../../../core/definition/definition.js';
import type { CustomerLanguage } from '../../../core/definition/organization.js';

export type InCustomersWords = (text: Title) => string;

const WORDS: Readonly<Record<CustomerLanguage, (between: string) => InCustomersWords>> = {
  zh: () => ({ zh }) => zh,
  en: () => ({ en }) => en,
  both: (between) => ({ zh, en }) => (zh === en ? zh : `${zh}${between}${en}`),
};

/** @param between what stands between the Chinese and the English where both are told */
export function inWordsOf(language: CustomerLanguage, between: string): InCustomersWords {
  return WORDS[language](between);
}
