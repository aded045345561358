/** What was wrong with an input, as data and in both languages: what was expected, what was seen, and what to do about it. */
import { alike, NOTHING, type Bilingual, type Language } from './bilingual.js';

export interface Problem {
  readonly expected: Bilingual;
  readonly saw: Bilingual;
  readonly remedy: Bilingual;
}

/** A refusal. Told from a result by `'problem' in answer`. */
export interface Refusal {
  readonly problem: Problem;
}

export function refuse(expected: Bilingual, saw: unknown, remedy: Bilingual): Refusal {
  return { problem: { expected, saw: seen(saw), remedy } };
}

const SENTENCES: Readonly<Record<Language, (expected: string, saw: string, remedy: string) => string>> = {
  zh: (expected, saw, remedy) => `应为：${expected}；实为：${saw}。${remedy}`,
  en: (expected, saw, remedy) => `expected ${expected}, saw ${saw}; ${remedy}`,
};

/** A problem as one sentence: 'expected X, saw Y; do Z'. */
export function sentence({ expected, saw, remedy }: Problem, language: Language): string {
  return SENTENCES[language](expected[language], saw[language], remedy[language]);
}

/** A problem as a sentence of its own, in both languages. */
export function sentences(problem: Problem): Bilingual {
  const en = sentence(problem, 'en');
  return { zh: sentence(problem, 'zh'), en: `${en.charAt(0).toUpperCase()}${en.slice(1)}` };
}

/** A problem in one language, as data. */
export function problemIn({ expected, saw, remedy }: Problem, language: Language): Readonly<Record<keyof Problem, string>> {
  return { expected: expected[language], saw: saw[language], remedy: remedy[language] };
}

/** What was given, in a few readable characters. */
export function seen(given: unknown): Bilingual {
  return given === undefined ? NOTHING : alike(quote(given));
}

const QUOTED_LENGTH_MAX = 80;

function quote(given: unknown): string {
  const text = JSON.stringify(given) ?? String(given);
  return text.length > QUOTED_LENGTH_MAX ? `${text.slice(0, QUOTED_LENGTH_MAX - 3)}...` : text;
}
