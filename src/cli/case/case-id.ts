/** A case named by its id or, shorter to say, by its number. */
import type { CaseListView } from '../../api/cases/case-list-view.js';
import type { Language } from '../language.js';
import { Told } from '../told.js';
import { callApi } from '../call-api.js';

export async function caseIdOf(which: string, language: Language): Promise<string> {
  if (!/^[1-9]\d{0,14}$/.test(which)) return encodeURIComponent(which);
  const { items } = await callApi<CaseListView>(`cases?number=${which}`, { language });
  const [found] = items;
  if (found === undefined) throw new Told(`Expected the number of a case that you may see, saw ${which}; see: npx kept case list`);
  return found.caseId;
}
