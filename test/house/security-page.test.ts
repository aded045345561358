/** The page on security promises nothing that no test shows. */
import { existsSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/security.md', 'utf8');
const ANSWERS = ['met', 'in part', 'not met', 'operator', 'not applicable'];

/** Rows of the chapters: a section, what is asked, what the answer is, and where. */
const rows = [...page.matchAll(/^\| (\d+\.[\d.–]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, section, , answer, where]) => ({ section: section!, answer: answer!, where: where! }));
const tests = (text: string): { path: string; title: string }[] => [...text.matchAll(/\]\(\.\.\/(test\/[^)]+)\) “([^”]+)”/g)].map(([, path, title]) => ({ path: path!, title: title! }));

/** '17.1–17.3' is three sections. */
function rangeOf(section: string): string[] {
  const [chapter, from, , to] = section.split(/[.–]/).map(Number) as [number, number, number, number];
  return Array.from({ length: to - from + 1 }, (_none, n) => `${chapter}.${from + n}`);
}

/** How many sections each chapter of ASVS 5.0 has; two of them ask for something at level 3 alone: cryptographic authenticators, and data in use. */
const SECTIONS = [5, 4, 7, 4, 4, 8, 6, 4, 2, 7, 7, 3, 4, 3, 4, 5, 3];
const OF_LEVEL_3 = new Set(['6.7', '11.7']);

test('it goes through every section of the seventeen chapters that has anything at level 2, each with an answer', () => {
  const asked = SECTIONS.flatMap((count, chapter) => Array.from({ length: count }, (_none, n) => `${chapter + 1}.${n + 1}`)).filter((section) => !OF_LEVEL_3.has(section));
  const ranges = rows.flatMap(({ section }) => /^(\d+)\.(\d+)–\1\.(\d+)$/.exec(section) === null ? [section] : rangeOf(section));
  expect(ranges).toEqual(asked);
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
