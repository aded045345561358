/** Ways to spoil a definition: what slips in typing, and what somebody would send who means harm. */
export interface Mutation {
  readonly name: keyof typeof MUTATIONS;
  /** Picks the place, and what is put there. */
  readonly at: number;
  readonly other: number;
}

export const MUTATIONS = {
  'delete a line': (text, at) => withLines(text, (lines) => void lines.splice(at % lines.length, 1)),
  'delete a run of lines': (text, at, other) => withLines(text, (lines) => void lines.splice(at % lines.length, other % 12)),
  'duplicate a line': (text, at) => withLines(text, (lines) => void lines.splice(at % lines.length, 0, lines[at % lines.length]!)),
  'move a line': (text, at, other) => withLines(text, (lines) => void lines.splice(other % lines.length, 0, ...lines.splice(at % lines.length, 1))),
  'indent a line': (text, at, other) => withLine(text, at, (line) => ' '.repeat(other % 9) + line),
  'delete a word': (text, at) => withWord(text, at, () => ''),
  'rename a word': (text, at) => withWord(text, at, (word) => `${word}x`),
  'swap two words': (text, at, other) => withWord(text, at, () => wordAt(text, other)),
  'put something odd': (text, at, other) => withWord(text, at, () => pick(ODD, other)),
  'put a name of a prototype': (text, at, other) => withWord(text, at, () => pick(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'], other)),
  'put a list for a word': (text, at) => withWord(text, at, (word) => `[${word}]`),
  'put a map for a word': (text, at) => withWord(text, at, (word) => `{ ${word}: ${word} }`),
  'nest deep': (text, at, other) => withWord(text, at, () => pick(['[', '{a: ', '- ', '? '], other).repeat(1 + (other % 40_000))),
  'put a huge text': (text, at, other) => withWord(text, at, (word) => word.repeat(1 + (other % 40_000))),
  'put random bytes': (text, at, other) => cut(text, at, String.fromCharCode(...Array.from({ length: 8 }, (_, index) => (other * (index + 7) * 2_654_435) % 65_536))),
  'put a bomb': (text, at) => cut(text, at, '\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n'),
  'cut it off': (text, at) => text.slice(0, at % text.length),
  'put it twice': (text) => `${text}\n---\n${text}`,
} as const satisfies Record<string, (text: string, at: number, other: number) => string>;

export function mutate(text: string, { name, at, other }: Mutation): string {
  return MUTATIONS[name](text, at, other);
}

const ODD = ['null', '~', '0', '-1', '1e999', '0x7fffffffffffffff', 'true', "''", '" "', '[]', '{}', '*', '*.x', 'xstate.init', '99999 workdays', '0 days', 'NaN', '2026-02-30', '"\\u0000"', '<<', '5.10'];

function pick<T>(choices: readonly T[], index: number): T {
  return choices[index % choices.length]!;
}

function withLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

function withLine(text: string, at: number, change: (line: string) => string): string {
  return withLines(text, (lines) => void (lines[at % lines.length] = change(lines[at % lines.length]!)));
}

function wordsOf(text: string): RegExpMatchArray[] {
  return [...text.matchAll(/[\p{L}\d_.'=!-]+/gu)];
}

function wordAt(text: string, index: number): string {
  return pick(wordsOf(text), index)?.[0] ?? '';
}

function withWord(text: string, at: number, change: (word: string) => string): string {
  const word = pick(wordsOf(text), at);
  return word === undefined ? text : text.slice(0, word.index) + change(word[0]) + text.slice(word.index! + word[0].length);
}

function cut(text: string, at: number, put: string): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + put + text.slice(place);
}
