/** What the checks say to administrators stands in Chinese as well, and nothing else does. */
import { CHINESE } from '../../src/core/definition/words/chinese.js';
import { OF_EXPRESSIONS } from '../../src/core/definition/words/chinese/expressions.js';
import { OF_HOLIDAY_NOTICES } from '../../src/core/definition/words/chinese/holiday-notices.js';
import { OF_PROCESSES } from '../../src/core/definition/words/chinese/processes.js';
import { OF_PUBLIC_SIDES } from '../../src/core/definition/words/chinese/public-sides.js';
import { OF_SCHEMAS } from '../../src/core/definition/words/chinese/schemas.js';
import { OF_TEXTS } from '../../src/core/definition/words/chinese/texts.js';
import { bothTexts } from '../support/both-texts.js';

const texts = bothTexts();
const partsOf = (text: string): string[] => [...new Set(text.match(/\{\d+\}/g) ?? [])].sort();

test('every text of the checks and every description of a schema has its Chinese', () => {
  expect([...texts].filter((text) => !Object.hasOwn(CHINESE, text))).toEqual([]);
});

test('no Chinese is kept for what nobody says, or twice', () => {
  expect(Object.keys(CHINESE).filter((text) => !texts.has(text))).toEqual([]);
  const keys = [OF_EXPRESSIONS, OF_HOLIDAY_NOTICES, OF_PROCESSES, OF_PUBLIC_SIDES, OF_SCHEMAS, OF_TEXTS].flatMap((table) => Object.keys(table));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('the Chinese of a text has the same parts', () => {
  expect(Object.entries(CHINESE).filter(([english, chinese]) => partsOf(english).join() !== partsOf(chinese).join())).toEqual([]);
});

/** Texts of names and signs alone. */
const ALIKE = new Set(['YAML', 'tags', '{0} kB']);

test('what is kept as Chinese is Chinese', () => {
  const isSigns = (text: string): boolean => !/[a-z]{2,} [a-z]/.test(text) || /^\{ warning/.test(text);
  const foreign = Object.entries(CHINESE).filter(([english, chinese]) => !ALIKE.has(english) && !isSigns(english) && !/\p{Script=Han}/u.test(chinese));
  expect(foreign).toEqual([]);
});
