/** The number of a draft, as the command line gives it. */
import { alike } from '../../core/bilingual.js';
import { quote } from '../../core/definition/problem.js';
import { UsageError } from '../told.js';

export function draftNumber(text: string): string {
  if (/^[1-9]\d{0,8}$/.test(text)) return text;
  throw new UsageError({
    expected: { zh: '草稿的编号', en: 'the number of a draft' },
    saw: alike(quote(text)),
    remedy: { zh: '录入草稿时（npx kept calendar draft）会显示编号', en: 'npx kept calendar draft prints it' },
  });
}
