/** A register in a file: CSV with a line of headings, or JSON lines; read as a stream, each line with its number. */
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { BroughtLine, UnreadLine } from '../../engine/recurrence/load-register.js';
import { wrongFile } from '../named-file.js';
import { Told, UsageError } from '../told.js';
import { utf8Text } from './utf8-text.js';
import { noCsv, noFile, noHeadings, noLines, noObject, noSuchForm } from './register-problems.js';

const READERS: Readonly<Record<string, (path: string) => AsyncIterable<BroughtLine | UnreadLine>>> = { csv: csvLines, jsonl: jsonLines, ndjson: jsonLines };

/** @param mayBeEmpty whether no lines are a register as well @throws UsageError where there is no such file, or none of a form that is known */
export function registerLines(path: string, mayBeEmpty: boolean): AsyncIterable<BroughtLine | UnreadLine> {
  const form = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (!Object.hasOwn(READERS, form)) throw new UsageError(noSuchForm(path, Object.keys(READERS)));
  const wrong = wrongFile(path);
  if (wrong !== null) throw new UsageError(noFile(path, wrong));
  const lines = READERS[form]!(path);
  return mayBeEmpty ? lines : atLeastOne(path, lines);
}

async function* atLeastOne<T>(path: string, lines: AsyncIterable<T>): AsyncGenerator<T> {
  let isEmpty = true;
  for await (const line of lines) {
    isEmpty = false;
    yield line;
  }
  if (isEmpty) throw new Told(noLines(path));
}

async function* csvLines(path: string): AsyncGenerator<BroughtLine> {
  let hasHeadings = false;
  const columns = (names: readonly string[]): string[] => {
    hasHeadings = true;
    return headings(path, names.map((name) => name.trim().toLowerCase()));
  };
  const options = { columns, skip_empty_lines: true, trim: true, info: true };
  // What is wrong with the text ends the records as well: it is thrown there.
  const records = pipeline(utf8Text(path), parse(options), () => undefined) as unknown as AsyncIterable<{ record: Record<string, string>; info: { lines: number } }>;
  try {
    for await (const { record, info } of records) yield { line: info.lines, fields: record };
  } catch (error) {
    throw error instanceof CsvError ? new Told(noCsv(path, error.message)) : error;
  }
  if (!hasHeadings) headings(path, []);
}

/** @throws Told where one that is needed is missing, or any stands twice: the later column would be taken for the earlier */
function headings(path: string, names: string[]): string[] {
  const missing = NEEDED.filter((name) => !names.includes(name));
  const twice = names.filter((name, n) => names.indexOf(name) < n);
  if (missing.length + twice.length > 0) throw new Told(noHeadings(path, missing, twice));
  return names;
}

const NEEDED = ['id', 'unit'];

async function* jsonLines(path: string): AsyncGenerator<BroughtLine | UnreadLine> {
  let line = 0;
  for await (const block of utf8Text(path)) {
    for (const text of block.replace(/\n$/, '').split('\n')) {
      line += 1;
      if (text.trim() === '') continue;
      const fields = objectOf(text);
      yield fields === null ? { line, problem: noObject(text) } : { line, fields };
    }
  }
}

function objectOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
