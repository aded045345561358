/** The number of a draft, as the command line gives it. */
import { UsageError } from '../told.js';

export function draftNumber(text: string): string {
  if (/^[1-9]\d{0,8}$/.test(text)) return text;
  throw new UsageError(`Expected the number of a draft, saw '${text}'; kept calendar draft prints it.`);
}
