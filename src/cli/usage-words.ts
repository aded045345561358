/** What a person is told who asked a command in a way it does not know. Commander says it in English; here it is said in Chinese too. */
import type { CommanderError } from 'commander';
import type { Bilingual } from '../core/bilingual.js';

/** Commander's messages by their code, the values in them captured, and their Chinese. */
const IN_CHINESE: Readonly<Record<string, readonly [message: RegExp, zh: string]>> = {
  'commander.missingArgument': [/argument '(.+)'/, '缺少参数 $1'],
  'commander.optionMissingArgument': [/option '(.+)' argument/, '选项 $1 缺少取值'],
  'commander.missingMandatoryOptionValue': [/option '(.+)' not/, '缺少必填的选项 $1'],
  'commander.conflictingOption': [/option '(.+?)'.* with .*option '(.+?)'/, '选项 $1 与 $2 不能同用'],
  'commander.unknownOption': [/option '(.+?)'/, '没有选项 $1'],
  'commander.excessArguments': [/Expected (\d+) arguments? but got (\d+)/, '参数过多：应为 $1 个，实有 $2 个'],
  'commander.unknownCommand': [/command '(.+?)'/, '没有命令 $1'],
};

/** Commander's ends that are no mistake: help and version, asked for. */
const ASKED_FOR = 'commander.help';

const HINT: Bilingual = { zh: '加 --help 可查看用法', en: 'add --help for the ways to ask' };

/** Empty where the help itself was the answer. */
export function usageWords({ code, message }: CommanderError): Bilingual {
  if (code.startsWith(ASKED_FOR)) return { zh: '', en: '' };
  const en = message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  return { zh: `${chinese(code, en)}。${HINT.zh}。`, en: `${en.replace(/[.]$/, '')}; ${HINT.en}.` };
}

function chinese(code: string, message: string): string {
  const [pattern, zh] = IN_CHINESE[code] ?? [];
  const found = pattern?.exec(message);
  const suggested = /Did you mean (?:one of )?(.+?)\?/.exec(message)?.[1];
  if (!found) return invalidValue(message);
  return `${zh!.replace(/\$(\d)/g, (_whole, n: string) => found[Number(n)] ?? '')}${suggested === undefined ? '' : `，是否指 ${suggested}`}`;
}

/** A value that an option or argument refuses, with what that option says of it. */
function invalidValue(message: string): string {
  const refused = /option '(?<option>.+?)' argument '(?<value>.*?)' is invalid\.\s*(?<why>.*)$/.exec(message)?.groups
    ?? /value '(?<value>.*?)' is invalid for argument '(?<option>.+?)'\.\s*(?<why>.*)$/.exec(message)?.groups;
  if (refused === undefined) return message;
  const allowed = /^Allowed choices are (.+?)\.?$/.exec(refused['why']!)?.[1];
  return `${refused['option']} 的取值“${refused['value']}”不合要求：${allowed === undefined ? refused['why']!.replace(/[.]$/, '') : `应为 ${allowed} 之一`}`;
}
