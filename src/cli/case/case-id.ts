/** A case named by its id or, shorter to say, by its number. */
import type { CaseListView } from '../../api/cases/case-list-view.js';
import { alike, type Language } from '../../core/bilingual.js';
import { quote } from '../../core/definition/problem.js';
import type { Problem } from '../../core/problem.js';
import { Told, UsageError } from '../told.js';
import { callApi } from '../call-api.js';

const NUMBER = /^[1-9]\d{0,14}$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SEE_LIST = { zh: '请查看：npx kept case list', en: 'see: npx kept case list' } as const;

const neither = (which: string): Problem => ({
  expected: { zh: '事项的编号或 ID', en: 'the number or id of a case' },
  saw: alike(quote(which)),
  remedy: SEE_LIST,
});

const noSuchNumber = (which: string): Problem => ({
  expected: { zh: '您可以查看的事项的编号', en: 'the number of a case that you may see' },
  saw: alike(which),
  remedy: SEE_LIST,
});

export async function caseIdOf(which: string, language: Language): Promise<string> {
  if (ID.test(which)) return which;
  if (!NUMBER.test(which)) throw new UsageError(neither(which));
  const { items } = await callApi<CaseListView>(`cases?number=${which}`, { language });
  const [found] = items;
  if (found === undefined) throw new Told(noSuchNumber(which));
  return found.caseId;
}
