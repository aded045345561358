/** A register in a file: CSV with a line of headings, or JSON lines; read as a stream, each line with its number. */
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { CsvError, parse } from 'csv-parse';
import type { BroughtLine } from '../../engine/recurrence/load-register.js';
import { Told, UsageError } from '../told.js';
import { noCsv, noFile, noObject, noSuchForm } from './register-problems.js';

const READERS: Readonly<Record<string, (path: string) => AsyncIterable<BroughtLine>>> = { csv: csvLines, jsonl: jsonLines, ndjson: jsonLines };

/** @throws UsageError where there is no such file, or none of a form that is known */
export function registerLines(path: string): AsyncIterable<BroughtLine> {
  const form = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (!Object.hasOwn(READERS, form)) throw new UsageError(noSuchForm(path, Object.keys(READERS)));
  if (!existsSync(path)) throw new UsageError(noFile(path));
  return READERS[form]!(path);
}

async function* csvLines(path: string): AsyncGenerator<BroughtLine> {
  const options = { columns: (names: readonly string[]) => names.map((name) => name.trim().toLowerCase()), bom: true, skip_empty_lines: true, trim: true, info: true };
  const records = createReadStream(path).pipe(parse(options)) as AsyncIterable<{ record: Record<string, string>; info: { lines: number } }>;
  try {
    for await (const { record, info } of records) yield { line: info.lines, fields: record };
  } catch (error) {
    throw error instanceof CsvError ? new Told(noCsv(path, error.message)) : error;
  }
}

async function* jsonLines(path: string): AsyncGenerator<BroughtLine> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() !== '') yield { line, fields: objectOf(text, `${path}:${line}`) };
  }
}

function objectOf(text: string, place: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new Told(noObject(place, text));
}
