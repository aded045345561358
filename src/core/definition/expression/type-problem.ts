/** What CEL's parser and type checker refuse, in the words of a definition. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { type Finding, quote } from '../problem.js';
import { meant, unknown } from '../text/unknown-name.js';
import type { ExpressionProblem } from './problem.js';
import { type Name, nameOf, startOfName, VARIABLES } from './syntax-tree.js';

/** Names that an expression may read, and the functions that it may call. */
export interface Declared {
  readonly names: Readonly<Record<Name['variable'], readonly string[]>>;
  readonly functions: () => readonly string[];
}

/** An error of the library: what is wrong with the expression, by a code of its own. */
interface CelError {
  readonly code?: string;
  readonly summary?: string;
  readonly message?: string;
  readonly node?: ASTNode;
  readonly range?: { readonly start: number; readonly end: number };
}

export const BAD_EXPRESSION = 'bad_expression';

export function typeProblem(error: unknown, cel: string, declared: Declared): ExpressionProblem {
  const { code = '', summary, message, node, range = { start: 0, end: cel.length } } = error as CelError;
  const said = summary ?? message?.split('\n')[0] ?? String(error);
  const words = Object.hasOwn(WORDS, code) ? WORDS[code]!({ said, node, part: cel.slice(range.start, range.end), declared }) : null;
  return { ...(words ?? { code: BAD_EXPRESSION, expected: 'an expression of CEL', saw: said, remedy: 'correct it: docs/definitions.md shows what it may say' }), start: range.start, end: range.end };
}

/** A name that is read or asked for and that nothing declares; null for one that is declared. */
export function undeclared(node: ASTNode, declared: Declared): ExpressionProblem | null {
  const read = nameOf(node);
  if (read === null || node.op !== '.' || declared.names[read.variable].includes(read.name)) return null;
  return { ...undeclaredWords(read, declared), start: startOfName(node), end: node.end };
}

function undeclaredWords({ variable, name }: Name, { names }: Declared): Finding {
  if (variable === 'facts') return unknown('fact', name, names.facts, 'the process');
  if (variable !== 'form') return unknown('field', name, names[variable], `'${variable}'`);
  if (names.form.length > 0) return unknown('field', name, names.form, 'the form that comes here');
  const remedy = names.facts.includes(name) ? `ask for it in the form of the event, or read facts.${name}` : 'read what is recorded as a fact, as facts.name';
  return { code: 'unknown_field', expected: 'no form, for none comes here', saw: quote(`form.${name}`), remedy };
}

// ---- words

interface Refused {
  readonly said: string;
  readonly node: ASTNode | undefined;
  /** The text that it is about. */
  readonly part: string;
  readonly declared: Declared;
}

const WORDS: Readonly<Record<string, (refused: Refused) => Finding | null>> = {
  no_such_key: ({ node, part, declared }) => {
    const read = node && nameOf(node);
    if (read) return undeclaredWords(read, declared);
    return node?.op === '.' && nameOf(node.args[0]) ? sealed(part) : null;
  },
  unknown_variable: ({ part, declared }) => {
    const owner = VARIABLES.find((variable) => declared.names[variable].includes(part));
    const remedy = owner ? `write ${owner}.${part}` : meant(part, [...VARIABLES, ...declared.names.facts.map((name) => `facts.${name}`)]) ?? 'correct it';
    return { code: BAD_EXPRESSION, expected: 'facts.name, form.name, actor.name or anchor.name', saw: quote(part), remedy };
  },
  no_such_overload: ({ said, part }) => (said.includes(SEALED) ? sealed(part) : operands(said, part)),
  no_matching_overload: ({ said, part, node, declared }) => (said.includes(SEALED) ? sealed(part) : call(part, node, declared)),
  incompatible_ternary_branches: ({ said, part }) => ({ code: BAD_EXPRESSION, expected: "values of one type on both sides of ':'", saw: `${quote(part)}: ${typesIn(said).join(' and ')}`, remedy: 'give both the same type' }),
  invalid_logical_operand: ({ said, part }) => ({ code: BAD_EXPRESSION, expected: 'true or false on both sides of && and ||', saw: `${quote(part)}, with ${typesIn(said).join(' and ')}`, remedy: 'compare the value with something' }),
  invalid_condition_type: ({ said, part }) => ({ code: BAD_EXPRESSION, expected: "true or false before '?'", saw: `${quote(part)}, ${typesIn(said).join(' and ')}`, remedy: 'compare the value with something' }),
  cannot_index_type: ({ said, part }) => ({ code: BAD_EXPRESSION, expected: 'a value that has parts', saw: `${quote(part)} of ${typesIn(said).join(' and ')}`, remedy: 'read the value itself' }),
};

const SEALED = 'Sealed';

function sealed(part: string): Finding {
  return { code: 'sealed_value', expected: 'has() alone of a personal value, for it is kept encrypted, apart from the case', saw: quote(part), remedy: "ask has(), or leave 'personal' out if nothing of a person is in it" };
}

const OPERANDS = /^no such overload: (.+) (==|!=|<=|>=|<|>|\+|-|\*|\/|%|in) (.+)$/;

function operands(said: string, part: string): Finding {
  const [, left = said, , right] = OPERANDS.exec(said) ?? [];
  if (right === undefined) return { code: BAD_EXPRESSION, expected: "true or false behind '!', and a number behind '-'", saw: quote(part), remedy: 'compare the value with something' };
  const types = [left, right];
  const remedy = MIXED_REMEDIES.find((row) => row.types.every((type) => types.includes(type)))?.remedy ?? 'bring like together with like';
  return { code: BAD_EXPRESSION, expected: 'values of types that go together', saw: `${quote(part)}: ${types.map(typeWords).join(' and ')}`, remedy };
}

const TIMESTAMP = 'google.protobuf.Timestamp';

const MIXED_REMEDIES: readonly { readonly types: readonly string[]; readonly remedy: string }[] = [
  { types: ['double', 'int'], remedy: 'write the whole number with a decimal point: 1.0' },
  { types: [TIMESTAMP, 'string'], remedy: "write the instant as timestamp('2026-09-30T10:00:00+08:00')" },
  { types: ['null'], remedy: 'ask has() whether a value is there' },
];

function call(part: string, node: ASTNode | undefined, { functions }: Declared): Finding {
  const name = node?.op === 'call' || node?.op === 'rcall' ? node.args[0] : part;
  const known = functions();
  if (known.includes(name)) return { code: BAD_EXPRESSION, expected: `${name}() with values that it takes`, saw: quote(part), remedy: 'correct the values' };
  return { code: BAD_EXPRESSION, expected: 'a function of CEL', saw: `${quote(name)} in ${quote(part)}`, remedy: meant(name, known) ?? 'leave it out' };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  bool: 'true or false',
  int: 'a whole number',
  double: 'a number',
  string: 'a text',
  [TIMESTAMP]: 'an instant',
  'google.protobuf.Duration': 'a duration',
  [SEALED]: 'a personal value',
};

/** 'a whole number' for int. */
export function typeWords(type: string): string {
  if (Object.hasOwn(TYPE_WORDS, type)) return TYPE_WORDS[type]!;
  if (type.startsWith('$')) return `all of ${type.slice(1)}`;
  return type.startsWith('list') ? 'a list' : type.startsWith('map') ? 'a map' : type;
}

/** The types that a message of the library puts in quotes. */
function typesIn(said: string): string[] {
  return [...said.matchAll(/'([^']+)'/g)].map((match) => typeWords(match[1]!));
}
