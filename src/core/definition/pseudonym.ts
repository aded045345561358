/** How a member of staff is called: the name stands in cases and in the ledger, which hold no personal data. `public` is everybody without an account, `files` whoever wrote what lies in the folder of organizations. */
import type { Bilingual } from '../bilingual.js';

export const PSEUDONYM = '^(?!(?:public|files)$)[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}$';

/** In words. */
export const A_PSEUDONYM: Bilingual = { zh: "人员代号：字母、汉字、数字、'.'、'_' 和 '-'，不用 public 和 files", en: "a pseudonym of letters, digits, '.', '_' and '-', other than public and files" };

const FORM = new RegExp(PSEUDONYM, 'u');

export function isPseudonym(text: string): boolean {
  return FORM.test(text);
}
