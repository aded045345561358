/** What CEL's parser and type checker refuse, in the words of a definition. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { type Finding, quote, quotation } from '../problem.js';
import { meant, unknown } from '../text/unknown-name.js';
import { alike, type Bilingual, joined } from '../../bilingual.js';
import type { ExpressionProblem } from './problem.js';
import { type Name, nameOf, startOfName, VARIABLES } from './syntax-tree.js';
import { both } from '../words/both.js';

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
  return { ...(words ?? { code: BAD_EXPRESSION, expected: both`an expression of CEL`, saw: both`CEL says: ${said}`, remedy: both`correct it: docs/definitions.md shows what it may say` }), start: range.start, end: range.end };
}

/** A name that is read or asked for and that nothing declares; null for one that is declared. */
export function undeclared(node: ASTNode, declared: Declared): ExpressionProblem | null {
  const read = nameOf(node);
  if (read === null || node.op !== '.' || declared.names[read.variable].includes(read.name)) return null;
  return { ...undeclaredWords(read, declared), start: startOfName(node), end: node.end };
}

function undeclaredWords({ variable, name }: Name, { names }: Declared): Finding {
  if (variable === 'facts') return unknown('fact', name, names.facts, both`the process`);
  if (variable !== 'form') return unknown('field', name, names[variable], alike(`'${variable}'`));
  if (names.form.length > 0) return unknown('field', name, names.form, both`the form that comes here`);
  const remedy = names.facts.includes(name) ? both`ask for it in the form of the event, or read facts.${name}` : both`read what is recorded as a fact, as facts.name`;
  return { code: 'unknown_field', expected: both`no form, for none comes here`, saw: quotation(`form.${name}`), remedy };
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
    const remedy = owner ? both`write ${owner}.${part}` : meant(part, [...VARIABLES, ...declared.names.facts.map((name) => `facts.${name}`)]) ?? both`correct it`;
    return { code: BAD_EXPRESSION, expected: both`facts.name, form.name, actor.name, anchor.name or received.name`, saw: quotation(part), remedy };
  },
  no_such_overload: ({ said, part }) => (said.includes(SEALED) ? sealed(part) : operands(said, part)),
  no_matching_overload: ({ said, part, node, declared }) => (said.includes(SEALED) ? sealed(part) : call(part, node, declared)),
  incompatible_ternary_branches: ({ said, part }) => ({ code: BAD_EXPRESSION, expected: both`values of one type on both sides of ':'`, saw: both`${quote(part)}: ${joined(typesIn(said), TOGETHER)}`, remedy: both`give both the same type` }),
  invalid_logical_operand: ({ said, part }) => ({ code: BAD_EXPRESSION, expected: both`true or false on both sides of && and ||`, saw: both`${quote(part)}, with ${joined(typesIn(said), TOGETHER)}`, remedy: both`compare the value with something` }),
  invalid_condition_type: ({ said, part }) => ({ code: BAD_EXPRESSION, expected: both`true or false before '?'`, saw: both`${quote(part)}, which is ${joined(typesIn(said), TOGETHER)}`, remedy: both`compare the value with something` }),
  cannot_index_type: ({ said, part }) => ({ code: BAD_EXPRESSION, expected: both`a value that has parts`, saw: both`${quote(part)}, which is ${joined(typesIn(said), TOGETHER)}`, remedy: both`read the value itself` }),
};

const SEALED = 'Sealed';

function sealed(part: string): Finding {
  return { code: 'sealed_value', expected: both`has() alone of a personal value, for it is kept encrypted, apart from the case`, saw: quotation(part), remedy: both`ask has(), or leave 'personal' out if nothing of a person is in it` };
}

const OPERANDS = /^no such overload: (.+) (==|!=|<=|>=|<|>|\+|-|\*|\/|%|in) (.+)$/;

function operands(said: string, part: string): Finding {
  const [, left = said, , right] = OPERANDS.exec(said) ?? [];
  if (right === undefined) return { code: BAD_EXPRESSION, expected: both`true or false behind '!', and a number behind '-'`, saw: quotation(part), remedy: both`compare the value with something` };
  const types = [left, right];
  const remedy = MIXED_REMEDIES.find((row) => row.types.every((type) => types.includes(type)))?.remedy ?? both`bring like together with like`;
  return { code: BAD_EXPRESSION, expected: both`values of types that go together`, saw: both`${quote(part)}: ${joined(types.map(typeWords), TOGETHER)}`, remedy };
}

const TIMESTAMP = 'google.protobuf.Timestamp';

const MIXED_REMEDIES: readonly { readonly types: readonly string[]; readonly remedy: Bilingual }[] = [
  { types: ['double', 'int'], remedy: both`write the whole number with a decimal point: 1.0` },
  { types: [TIMESTAMP, 'string'], remedy: both`write the instant as timestamp('2026-09-30T10:00:00+08:00')` },
  { types: ['null'], remedy: both`ask has() whether a value is there` },
];

function call(part: string, node: ASTNode | undefined, { functions }: Declared): Finding {
  const name = node?.op === 'call' || node?.op === 'rcall' ? node.args[0] : part;
  const known = functions();
  if (known.includes(name)) return { code: BAD_EXPRESSION, expected: both`${name}() with values that it takes`, saw: quotation(part), remedy: both`correct the values` };
  return { code: BAD_EXPRESSION, expected: both`a function of CEL`, saw: both`${quote(name)} in ${quote(part)}`, remedy: meant(name, known) ?? both`leave it out` };
}

const TYPE_WORDS: Readonly<Record<string, Bilingual>> = {
  bool: both`true or false`,
  int: both`a whole number`,
  double: both`a number`,
  string: both`a text`,
  [TIMESTAMP]: both`an instant`,
  'google.protobuf.Duration': both`a duration`,
  [SEALED]: both`a personal value`,
};

const TOGETHER: Bilingual = { zh: '与', en: ' and ' };

/** 'a whole number' for int. */
export function typeWords(type: string): Bilingual {
  if (Object.hasOwn(TYPE_WORDS, type)) return TYPE_WORDS[type]!;
  if (type.startsWith('$')) return both`all of ${type.slice(1)}`;
  return type.startsWith('list') ? both`a list` : type.startsWith('map') ? both`a map` : alike(type);
}

/** The types that a message of the library puts in quotes. */
function typesIn(said: string): Bilingual[] {
  return [...said.matchAll(/'([^']+)'/g)].map((match) => typeWords(match[1]!));
}
