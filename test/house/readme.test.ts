import { existsSync, readdirSync, readFileSync } from 'node:fs';

const pages = ['README.md', ...readdirSync('docs').filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const text = (path: string): string => readFileSync(path, 'utf8');

test.each(pages)('%s names only commands that exist', (path) => {
  const commands = readdirSync('src/cli').filter((name) => name.endsWith('.ts')).map((name) => name.replace('.ts', ''));
  const scripts = Object.keys((JSON.parse(text('package.json')) as { scripts: Record<string, string> }).scripts);
  const named = [...text(path).matchAll(/npx kept ([a-z]+)/g)].map((match) => match[1]!);
  const run = [...text(path).matchAll(/npm run ([a-z:-]+)/g)].map((match) => match[1]!);
  expect([...named.filter((name) => !commands.includes(name)), ...run.filter((name) => !scripts.includes(name))]).toEqual([]);
});

test.each(pages)('%s links to files that are there', (path) => {
  const folder = path.includes('/') ? 'docs/' : '';
  const links = [...text(path).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map((match) => match[1]!).filter((link) => !/^https?:/.test(link));
  expect(links.filter((link) => !existsSync(`${folder}${link}`))).toEqual([]);
});

test('the tree in the README is the tree', () => {
  const tree = text('README.md').split('## The tree')[1]!.split('```')[1]!;
  let parent = '';
  const missing: string[] = [];
  for (const line of tree.split('\n')) {
    const names = [...line.matchAll(/([\w./-]+\/)(?=\s)/g)].map((match) => match[1]!);
    for (const name of names) {
      const isChild = line.startsWith('  ') && parent !== '';
      if (!isChild) parent = name;
      if (!existsSync(isChild ? `${parent}${name}` : name)) missing.push(name);
    }
  }
  expect(missing).toEqual([]);
});
