/** A whole number of an option. */
import { alike } from '../../core/bilingual.js';
import { quote } from '../../core/definition/problem.js';
import { UsageError } from '../told.js';

export function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError({
    expected: { zh: `${option} 为整数`, en: `${option} to be a whole number` },
    saw: alike(quote(text)),
    remedy: { zh: '请写作 1、2 等', en: 'write, for example, 1 or 2' },
  });
}
