/** The text of `regulation.md`: each clause once, in both languages. Definitions say which clauses they need; their own check asks for those. */
import { readRegulation } from './regulation.js';
import { quote, type Problem } from './problem.js';

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
    if (isAgain) return [{ ...at, code: 'duplicate_clause', expected: 'each clause once', saw: `${quote(id)} again`, remedy: 'rename or remove one of the two' }];
    if (zh !== '' && en !== '') return [];
    return [{ ...at, code: 'clause_in_one_language', expected: 'a paragraph in Chinese and after it one in English', saw: zh === '' ? 'none' : 'one paragraph', remedy: 'write both, parted by an empty line' }];
  });
  if (clauses.length > 0) return problems;
  return [{ line: 1, column: 1, path: '', code: 'no_clauses', expected: "clauses, each under a heading '## <id>'", saw: 'none', remedy: "write, for example, '## 5.6' and under it the clause in Chinese and English" }];
}
