/** The text of `regulation.md`: each clause once, in both languages. Definitions say which clauses they need; their own check asks for those. */
import { readRegulation } from './regulation.js';
import { quote, type Problem } from './problem.js';
import { both } from './words/both.js';

/** Every mistake, in the order of the text. */
export function checkRegulation(markdown: string): readonly Problem[] {
  const lines = markdown.split(/\r?\n/);
  const clauses = readRegulation(markdown);
  const headings = lines.flatMap((line, n) => (/^## +\S+\s*$/.test(line) ? [n + 1] : []));
  const seen = new Set<string>();
  const problems = clauses.flatMap(({ id, zh, en }, n): Problem[] => {
    const at = { line: headings[n]!, column: 1, path: id };
    const isAgain = seen.has(id);
    seen.add(id);
    if (isAgain) return [{ ...at, code: 'duplicate_clause', expected: both`each clause once`, saw: both`${quote(id)} again`, remedy: both`rename or remove one of the two` }];
    if (zh !== '' && en !== '') return [];
    const saw = zh === '' ? both`none` : both`one paragraph`;
    return [{ ...at, code: 'clause_in_one_language', expected: both`a paragraph in Chinese and after it one in English`, saw, remedy: both`write both, parted by an empty line` }];
  });
  if (clauses.length > 0) return problems;
  const remedy = both`write, for example, '## 5.6' and under it the clause in Chinese and English`;
  return [{ line: 1, column: 1, path: '', code: 'no_clauses', expected: both`clauses, each under a heading '## <id>'`, saw: both`none`, remedy }];
}
