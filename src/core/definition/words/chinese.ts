/** The Chinese of what the checks say, by its English; '{0}' stands for the first part of a text. */
import { OF_EXPRESSIONS } from './chinese/expressions.js';
import { OF_HOLIDAY_NOTICES } from './chinese/holiday-notices.js';
import { OF_PROCESSES } from './chinese/processes.js';
import { OF_PUBLIC_SIDES } from './chinese/public-sides.js';
import { OF_SCHEMAS } from './chinese/schemas.js';
import { OF_TEXTS } from './chinese/texts.js';

export const CHINESE: Readonly<Record<string, string>> = { ...OF_SCHEMAS, ...OF_TEXTS, ...OF_EXPRESSIONS, ...OF_PROCESSES, ...OF_PUBLIC_SIDES, ...OF_HOLIDAY_NOTICES };
