/**
 * Passwords: argon2id, 19 MiB, 2 passes (OWASP's first choice), never more than two at once beside the engine's work. What is refused is what
 * is guessed: short ones, common ones, those made of what stands beside them. Nothing is asked of the kinds of characters (ASVS 6.2.5).
 */
import { hash, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';
import type { Problem } from '../../core/problem.js';

const SETTINGS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const LENGTH_MIN = 10;
export const PASSWORD_LENGTH_MAX = 128;
/** Of 0 to 4: at least ten thousand million guesses. */
const SCORE_MIN = 3;

const atOnce = pLimit(2);

export function hashPassword(password: string): Promise<string> {
  return atOnce(() => hash(password.normalize('NFKC'), SETTINGS));
}

/** Compares with a hash, and where there is none with one of nothing: how long it takes tells nothing of the account. */
export async function matchesPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await atOnce(async () => verify(passwordHash ?? (await hashOfNothing), password.normalize('NFKC')));
  return matches && passwordHash !== null;
}

const hashOfNothing = hash('', SETTINGS);

/** Why a password is not taken; null where it is. @param beside texts that it must not be made of: login, name, organization and its title */
export async function passwordProblem(password: string, beside: readonly string[]): Promise<Problem | null> {
  const length = [...password].length;
  if (length < LENGTH_MIN) {
    return {
      expected: { zh: `至少 ${LENGTH_MIN} 个字符的密码`, en: `a password of at least ${LENGTH_MIN} characters` },
      saw: { zh: `${length} 个字符`, en: `one of ${length}` },
      remedy: { zh: '请加长，例如用几个不相关的词', en: 'take a longer one, such as a few words that have nothing to do with each other' },
    };
  }
  if ((await strengthOf(password, beside)) >= SCORE_MIN) return null;
  return {
    expected: { zh: '不易猜到的密码', en: 'a password that is hard to guess' },
    saw: { zh: '常见的密码，或由姓名、单位、日期、键盘序列拼成', en: 'a common one, or one made of names, dates or keys in a row' },
    remedy: { zh: '请改用几个不相关的词', en: 'take a few words that have nothing to do with each other' },
  };
}

/** The dictionaries are large and rarely asked: they are loaded then. */
async function strengthOf(password: string, beside: readonly string[]): Promise<number> {
  const [{ ZxcvbnFactory }, common] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]);
  const factory = new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
  return factory.check(without(beside, password), [...beside]).score;
}

/** What somebody who knows the texts would still have to guess. */
function without(texts: readonly string[], password: string): string {
  const words = [...new Set(texts.flatMap(wordsOf))].sort((a, b) => b.length - a.length);
  return words.reduce((left, word) => left.replaceAll(word, ''), plain(password));
}

/** Words of three letters and more; of Chinese, which knows no blanks, each part of two characters and more. */
function wordsOf(text: string): string[] {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  return words.flatMap((word) => (/\p{Script=Han}/u.test(word) ? partsOf([...word]) : word.length > 2 ? [word] : []));
}

function partsOf(characters: readonly string[]): string[] {
  return characters.flatMap((_one, at) => characters.slice(at + 1).map((_other, more) => characters.slice(at, at + more + 2).join('')));
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
