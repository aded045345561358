import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';

const FILE_LINES_MAX = 300;
const FUNCTION_LINES_MAX = 60;
const DRAWERS = /(^|[-.])(utils?|helpers?|common|manager|misc|base)([-.]|$)/;

/** Text that may not stand in the code, with what to write instead. */
const BANNED: readonly { readonly pattern: RegExp; readonly instead: string; readonly except?: RegExp }[] = [
  {
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bprocess\.hrtime/,
    instead: 'kept.now(), read under the lock: the database has the one clock',
    // What runs before any database, measures itself, or only notes when the wire brought something.
    except: /^src\/store\/embedded\/|^src\/api\/arrival\.ts$|^src\/engine\/stopwatch\.ts$|^bench\/|^web\/src\/api\/host-clock\.ts$/,
  },
  { pattern: /\bclock_timestamp\(|\bcurrent_timestamp\b|[^.]\bnow\(\)/i, instead: 'kept.now() in SQL', except: /^migrations\/ground\/clock\.ts$|^src\/store\/embedded\/|^bench\// },
  { pattern: /:\s*any\b|\bas any\b|<any>/, instead: 'a type, or unknown' },
  { pattern: /@ts-ignore|@ts-nocheck|eslint-disable/, instead: 'code that passes the check' },
  { pattern: /\b(TODO|FIXME|XXX)\b/, instead: 'the thing itself' },
  { pattern: /\bforwardRef\b/, instead: 'arrows that point down' },
  { pattern: /\/work\/|\/root\//, instead: 'a path that every machine has' },
];

function sources(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|js|mjs)$/.test(name) && !name.includes('node_modules') && !MADE.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
}

/** Written by a program. */
const MADE = /(^|\/)contract\.ts$/;

const production = sources('src', 'migrations', 'bench', 'web/src');
const everything = [...production, ...sources('test')];

test('files hold one idea: at most 300 lines', () => {
  const long = everything.filter((path) => readFileSync(path, 'utf8').split('\n').length - 1 > FILE_LINES_MAX);
  expect(long).toEqual([]);
});

test('functions of the product are at most 60 lines', () => {
  const long = production.flatMap((path) => longFunctions(path));
  expect(long).toEqual([]);
});

test('no file is a drawer: names say what is held', () => {
  expect(everything.filter((path) => DRAWERS.test(basename(path).replace(/\.(tsx?|js|mjs)$/, '')))).toEqual([]);
});

test.each(BANNED)('$instead, instead of $pattern', ({ pattern, except }) => {
  const found = production
    .filter((path) => !except?.test(path))
    .flatMap((path) => withoutComments(path).split('\n').flatMap((line, n) => (pattern.test(line) ? [`${path}:${n + 1} ${line.trim()}`] : [])));
  expect(found).toEqual([]);
});

function longFunctions(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const long: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const from = source.getLineAndCharacterOfPosition(node.getStart()).line;
      const to = source.getLineAndCharacterOfPosition(node.getEnd()).line;
      if (to - from + 1 > FUNCTION_LINES_MAX) long.push(`${path}:${from + 1} ${to - from + 1} lines`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return long;
}

/** Comments may speak of what code may not do. */
function withoutComments(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, '')).replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

test('views and bodies of the API have names of their own: by their names they stand in its document', () => {
  const names = production.filter((path) => path.startsWith('src/api/')).flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/^(?:export )?class (\w+)/gm)].map(([, name]) => name!));
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});
