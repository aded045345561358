/** A problem of the API in words for a terminal; the API has told it in the language already. */
import type { ProblemView } from '../../api/problem/problem.js';
import type { Language } from '../../core/bilingual.js';

export type Problem = Pick<ProblemView, 'title' | 'detail' | 'remedy' | 'fields'>;
type Field = NonNullable<Problem['fields']>[number];

const LINES: Readonly<Record<Language, { head: (title: string, detail: string) => string; field: (name: string, field: Field) => string; name: (field: Field) => string }>> = {
  zh: {
    head: (title, detail) => `${title}：${detail}`,
    field: (name, { expected, saw, remedy }) => `${name}：应为 ${expected}，实为 ${saw}${remedy === undefined ? '' : `。${remedy}`}`,
    name: ({ path, title }) => (title === undefined ? path : `${title}（${path}）`),
  },
  en: {
    head: (title, detail) => `${title}: ${detail}`,
    field: (name, { expected, saw, remedy }) => `${name}: expected ${expected}, saw ${saw}${remedy === undefined ? '' : `; ${remedy}`}`,
    name: ({ path, title }) => (title === undefined ? path : `${title} (${path})`),
  },
};

/** Where fields are at fault each has a line of its own, which says all that the detail would. */
export function problemWords({ title, detail, remedy, fields = [] }: Problem, language: Language): string {
  const { head, field, name } = LINES[language];
  if (fields.length === 0) return head(title, detail);
  return [head(title, remedy), ...fields.map((one) => `  ${field(name(one), one)}`)].join('\n');
}
