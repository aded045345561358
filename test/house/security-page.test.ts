/** The page on security promises nothing that no test shows. */
import { existsSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/security.md', 'utf8');
const ANSWERS = ['met', 'in part', 'not met', 'operator', 'not applicable'];

/** Rows of the chapters: a section, what is asked, what the answer is, and where. */
const rows = [...page.matchAll(/^\| (\d+\.[\d.–]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, section, , answer, where]) => ({ section: section!, answer: answer!, where: where! }));
const tests = (text: string): { path: string; title: string }[] => [...text.matchAll(/\]\(\.\.\/(test\/[^)]+)\) “([^”]+)”/g)].map(([, path, title]) => ({ path: path!, title: title! }));

test('it goes through all seventeen chapters, each section with an answer', () => {
  expect([...new Set(rows.map(({ section }) => Number(section.split('.')[0])))]).toEqual(Array.from({ length: 17 }, (_none, n) => n + 1));
  expect(rows.filter(({ answer }) => !ANSWERS.includes(answer))).toEqual([]);
});

test('each test that it names is there, under the title that it quotes', () => {
  const missing = tests(page).filter(({ path, title }) => !existsSync(path) || !readFileSync(path, 'utf8').replaceAll("\\'", "'").includes(title));
  expect(missing).toEqual([]);
  expect([...page.matchAll(/\]\(\.\.\/test\//g)]).toHaveLength(tests(page).length);
});

test('what is met, or in part, names a test', () => {
  expect(rows.filter(({ answer, where }) => ['met', 'in part'].includes(answer) && tests(where).length === 0)).toEqual([]);
});

test('what is not met, or in part, is told under "Not met yet", and nothing else is', () => {
  const told = [...page.slice(page.indexOf('## Not met yet')).matchAll(/^- \*\*([\d.]+)\*\*/gm)].map(([, section]) => section);
  expect(told).toEqual(rows.filter(({ answer }) => ['in part', 'not met'].includes(answer)).map(({ section }) => section));
});

test('each page and source that it leads to is there', () => {
  const files = [...page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, path]) => (path!.startsWith('../') ? path!.slice(3) : `docs/${path}`));
  expect(files.filter((path) => !existsSync(path))).toEqual([]);
});
