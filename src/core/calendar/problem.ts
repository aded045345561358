/** What was wrong with an input, as data: what was expected, what was seen, and what to do about it. */
export interface Problem {
  readonly expected: string;
  readonly saw: string;
  readonly remedy: string;
}

/** A refusal. Told from a result by `'problem' in answer`. */
export interface Refusal {
  readonly problem: Problem;
}

export function refuse(expected: string, saw: unknown, remedy: string): Refusal {
  return { problem: { expected, saw: quote(saw), remedy } };
}

/** Any value in a few readable characters. */
export function quote(saw: unknown): string {
  if (saw === undefined) return 'nothing';
  const text = JSON.stringify(saw) ?? String(saw);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** A text in Chinese and in English. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
