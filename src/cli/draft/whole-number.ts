/** A whole number of an option. */
import { UsageError } from '../told.js';

export function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`Expected ${option} to be a whole number, saw '${text}'.`);
}
