/** Instants as they are written at the terminal: one without an offset is the organization's local time, as all that it shows. */
import type { WhoAmIView } from '../api/people/session-view.js';
import type { Language } from '../core/bilingual.js';
import { formatInstant, parseInstant } from '../core/calendar/instant.js';
import { callApi } from './call-api.js';

const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?$/;

/** The same with its offset. What is no local time goes as it is: the host says what is wrong with it. */
export async function withOffset(text: string, language: Language): Promise<string> {
  if (!LOCAL.test(text)) return text;
  const { zone } = await callApi<WhoAmIView>('session', { language });
  const instant = parseInstant(text, zone);
  return typeof instant === 'number' ? formatInstant(instant, zone) : text;
}
