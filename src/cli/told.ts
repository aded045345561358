/** Ends of a command that a person is told about: one message in the language of the terminal, no stack. */
import type { Bilingual } from '../core/bilingual.js';
import { sentences, type Problem } from '../core/problem.js';

/** What was expected, seen, and can be done; or other words, of several lines perhaps. */
export class Told extends Error {
  override readonly name: string = 'Told';
  readonly words: Bilingual;

  constructor(
    said: Problem | Bilingual,
    readonly exitCode: number = 1,
  ) {
    const words = 'expected' in said ? sentences(said) : said;
    super(words.en);
    this.words = words;
  }
}

/** The command was asked in a way it does not know. */
export class UsageError extends Told {
  override readonly name = 'UsageError';

  constructor(said: Problem | Bilingual) {
    super(said, 2);
  }
}

const TOLD = new Set(['Told', 'UsageError', 'HostRefused', 'EmbeddedRefused', 'MasterKeyRefused', 'DatabaseUrlRefused', 'SettingRefused', 'FolderRefused']);

/** Errors whose words are for people; those of the host are known by name, so that small commands need not load it. */
export function isTold(error: unknown): error is Error & { readonly words: Bilingual } {
  return error instanceof Error && TOLD.has(error.name);
}

/** A message on standard error; an empty one is none. */
export function complain(message: string): void {
  if (message !== '') process.stderr.write(`${message}\n`);
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
