/**
 * YAML text to a tree with places. YAML 1.2, core schema, one document, no anchors, aliases, tags or directives.
 * Any input gives a tree or problems, in time that grows with its length: the parser is stopped where it nests too
 * deep, before anything recurses so far, and duplicate keys are looked for here, by a set.
 */
import type { Bilingual } from '../../bilingual.js';
import { Composer, type CST, type Document, isMap, isScalar, isSeq, Lexer, LineCounter, type Node, Parser, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Finding, type Place, type Problem, quote } from '../problem.js';
import type { MapEntry, Path, TextNode } from './tree.js';
import { both } from '../words/both.js';

export const TEXT_BYTES_MAX = 256 * 1024;
export const TEXT_DEPTH_MAX = 32;
/** Words and signs of YAML; a dense definition of the most bytes has about 110,000. */
const LEXEMES_MAX = 150_000;
const SYNTAX_PROBLEMS_MAX = 50;

export interface ParsedText {
  /** Null when there are problems. */
  readonly tree: TextNode | null;
  readonly problems: readonly Problem[];
}

export function parseYaml(text: string): ParsedText {
  const bytes = byteLength(text);
  if (bytes > TEXT_BYTES_MAX) return refused(tooLarge(bytes));
  try {
    return parseBounded(text);
  } catch (error) {
    // The parser met something that its authors did not foresee. What cannot be read is refused, whatever the reason.
    return refused({ code: 'yaml_unreadable', expected: both`YAML`, saw: both`the parser says: ${error instanceof Error ? error.message : String(error)}`, remedy: both`write it more simply` });
  }
}

function refused(finding: Finding): ParsedText {
  return { tree: null, problems: [{ line: 1, column: 1, path: '', ...finding }] };
}

function parseBounded(text: string): ParsedText {
  const lines = new LineCounter();
  const found: Problem[] = [];
  const add = (offset: number, path: Path, finding: Finding): void => {
    if (found.length < SYNTAX_PROBLEMS_MAX) found.push({ ...placeOf(lines, offset), path: path.join('.'), ...finding });
  };
  const tokens = tokensOf(text, lines, (offset, finding) => add(offset, [], finding));
  refuseTokens(tokens, (offset, finding) => add(offset, [], finding));
  if (found.length > 0) return { tree: null, problems: found };

  const documents = [...new Composer({ version: '1.2', schema: 'core', uniqueKeys: false }).compose(tokens, false, text.length)];
  for (const document of documents) {
    for (const error of document.errors.slice(0, SYNTAX_PROBLEMS_MAX)) add(error.pos[0], [], syntax(error.code, error.message));
  }
  const [first, second] = documents;
  if (second) add(second.range[0], [], SECOND_DOCUMENT);
  const contents = (first as Document | undefined)?.contents ?? null;
  if (contents === null && found.length === 0) add(0, [], EMPTY);
  if (contents === null || found.length > 0) return { tree: null, problems: found };
  const tree = convert(contents, [], { text, lines, add });
  return found.length > 0 ? { tree: null, problems: found } : { tree, problems: [] };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function placeOf(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

// ---- tokens: what is refused before anything is built of them

const REFUSED_TOKENS: Readonly<Record<string, Finding>> = {
  anchor: { code: 'yaml_anchor', expected: both`YAML without anchors`, saw: both`an anchor (&)`, remedy: both`write the value where it is used` },
  alias: { code: 'yaml_alias', expected: both`YAML without aliases`, saw: both`an alias (*)`, remedy: both`write the value itself, or put text that begins with * in quotes` },
  tag: { code: 'yaml_tag', expected: both`YAML without tags`, saw: both`a tag (!)`, remedy: both`leave the tag out, or put text that begins with ! in quotes` },
  directive: { code: 'yaml_directive', expected: both`YAML 1.2 without directives`, saw: both`a directive (%)`, remedy: both`leave the line out` },
};

/** Of what the parser holds open, this much is not nesting: the document, and a scalar at the innermost place. */
const OPEN_BESIDE_NESTING = 2;

/** The token trees of the text: none where it nests too deep, for the parser itself recurses when it closes what is open. */
function tokensOf(text: string, lines: LineCounter, refuse: (offset: number, finding: Finding) => void): readonly CST.Token[] {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    lexemes += 1;
    const tooDeep = parser.stack.length > TEXT_DEPTH_MAX + OPEN_BESIDE_NESTING;
    if (!tooDeep && lexemes <= LEXEMES_MAX) continue;
    refuse(parser.offset - lexeme.length, tooDeep ? TOO_DEEP : TOO_MANY_WORDS);
    return [];
  }
  return [...tokens, ...parser.end()];
}

/** Walks the token trees with a list of its own. */
function refuseTokens(tokens: readonly CST.Token[], refuse: (offset: number, finding: Finding) => void): void {
  const waiting: { token: CST.Token | CST.SourceToken; depth: number }[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    const refused = Object.hasOwn(REFUSED_TOKENS, token.type) ? REFUSED_TOKENS[token.type] : undefined;
    if (refused) refuse(token.offset, refused);
    if (depth > TEXT_DEPTH_MAX) return refuse(token.offset, TOO_DEEP);
    const inside = 'items' in token ? depth + 1 : depth;
    for (const child of childTokens(token).toReversed()) if (child) waiting.push({ token: child, depth: inside });
  }
}

function childTokens(token: CST.Token | CST.SourceToken): readonly (CST.Token | CST.SourceToken | null | undefined)[] {
  if (token.type === 'document') return [...token.start, token.value];
  if ('props' in token) return [...token.props];
  return 'items' in token ? token.items.flatMap((item) => [...item.start, item.key, ...(item.sep ?? []), item.value]) : [];
}

// ---- nodes

interface Reading {
  readonly text: string;
  readonly lines: LineCounter;
  add(offset: number, path: Path, finding: Finding): void;
}

function convert(node: Node, path: Path, reading: Reading): TextNode {
  const at = placeOf(reading.lines, node.range?.[0] ?? 0);
  if (isMap(node)) return { kind: 'map', entries: entriesOf(node, path, reading), at };
  if (isSeq(node)) {
    const items = (node as YAMLSeq<Node>).items.map((item, index) => convert(item, [...path, index], reading));
    return { kind: 'list', items, at };
  }
  return scalarOf(node as Scalar, at, reading);
}

function scalarOf(scalar: Scalar, at: Place, reading: Reading): TextNode {
  const [start, end] = scalar.range ?? [0, 0];
  const written = reading.text.slice(start, end);
  const source = scalar.source ?? '';
  const quoted = scalar.type === 'QUOTE_SINGLE' || scalar.type === 'QUOTE_DOUBLE';
  const verbatim = (quoted ? written.slice(1, -1) : written) === source && !source.includes('\n');
  const textAt = verbatim ? { line: at.line, column: at.column + (quoted ? 1 : 0) } : null;
  const value = scalar.value;
  const plain = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : null;
  return { kind: 'scalar', value: plain, source, at, textAt };
}

function entriesOf(map: YAMLMap, path: Path, reading: Reading): ReadonlyMap<string, MapEntry> {
  const entries = new Map<string, MapEntry>();
  for (const pair of map.items) {
    const key = pair.key as Node | null;
    const offset = key?.range?.[0] ?? map.range?.[0] ?? 0;
    const name = isScalar(key) ? key.source ?? '' : '';
    if (name === '') {
      reading.add(offset, path, KEY_NOT_A_WORD);
      continue;
    }
    const before = entries.get(name);
    if (before) {
      reading.add(offset, [...path, name], {
        code: 'duplicate_key',
        expected: both`each key once`,
        saw: both`${quote(name)} again, first on line ${before.keyAt.line}`,
        remedy: both`rename or remove one of the two`,
      });
      continue;
    }
    const keyAt = placeOf(reading.lines, offset);
    const value = pair.value as Node | null;
    entries.set(name, { keyAt, value: value ? convert(value, [...path, name], reading) : nothing(keyAt) });
  }
  return entries;
}

function nothing(at: Place): TextNode {
  return { kind: 'scalar', value: null, source: '', at, textAt: null };
}

// ---- what is said

const TOO_DEEP: Finding = {
  code: 'too_deep',
  expected: both`at most ${TEXT_DEPTH_MAX} levels of lists and maps`,
  saw: both`more`,
  remedy: both`nest less deep`,
};

const EMPTY: Finding = { code: 'empty', expected: both`a definition`, saw: both`an empty text`, remedy: both`write one: docs/definitions.md shows the form` };

const SECOND_DOCUMENT: Finding = {
  code: 'second_document',
  expected: both`one YAML document`,
  saw: both`a second one (---)`,
  remedy: both`keep one definition in one file`,
};

const KEY_NOT_A_WORD: Finding = {
  code: 'key_not_a_word',
  expected: both`a word as the key`,
  saw: both`an empty key, a list or a map`,
  remedy: both`write 'key: value', and put text with [ ] { } , or ? in quotes`,
};

const TOO_MANY_WORDS: Finding = {
  code: 'too_large',
  expected: both`at most ${LEXEMES_MAX} words and signs`,
  saw: both`more`,
  remedy: both`split the process into smaller ones`,
};

const tooLarge = (bytes: number): Finding => ({
  code: 'too_large',
  expected: both`at most ${TEXT_BYTES_MAX / 1024} kB of text`,
  saw: both`${Math.ceil(bytes / 1024)} kB`,
  remedy: both`split the process into smaller ones`,
});

const SYNTAX_REMEDIES: Readonly<Record<string, Bilingual>> = {
  BAD_INDENT: both`indent the line like its neighbours, by spaces`,
  TAB_AS_INDENT: both`indent by spaces, not by tabs`,
  MISSING_CHAR: both`close the bracket or quote, or add the missing character`,
  BLOCK_AS_IMPLICIT_KEY: both`put text that contains a colon in quotes`,
  MULTILINE_IMPLICIT_KEY: both`keep the key on one line, or put the text in quotes`,
  BAD_ALIAS: both`put text that begins with * in quotes`,
  BAD_SCALAR_START: both`put the text in quotes`,
};

function syntax(code: string, message: string): Finding {
  const remedy = Object.hasOwn(SYNTAX_REMEDIES, code) ? SYNTAX_REMEDIES[code]! : both`correct the line, or put the text in quotes`;
  return { code: 'yaml_syntax', expected: both`YAML`, saw: both`the parser says: ${message.split('\n')[0]!}`, remedy };
}
