/** What the host logs, by KEPT_LOG. */
import { alike, oneOf } from '../core/bilingual.js';
import { quote } from '../core/definition/problem.js';
import { UsageError } from './told.js';

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'];
const LEVEL_DEFAULT = 'info';

/** @throws UsageError for a level that there is not */
export function logLevelOf({ KEPT_LOG: text }: Readonly<Record<string, string | undefined>>): string {
  if (text === undefined || text === '') return LEVEL_DEFAULT;
  if (LEVELS.includes(text)) return text;
  const { zh, en } = oneOf(LEVELS);
  throw new UsageError({
    expected: { zh: `KEPT_LOG 为 ${zh}`, en: `KEPT_LOG to be ${en}` },
    saw: alike(quote(text)),
    remedy: { zh: `请更正；不设置则用 ${LEVEL_DEFAULT}`, en: `mend it, or unset it for ${LEVEL_DEFAULT}` },
  });
}
