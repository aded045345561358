/** What a case knows: of each fact the value that was entered last. */
import type { FormField, HistoryEntry } from '../api/views.js';

/** A field with the number of the entry that brought it. */
export interface DatedField extends FormField {
  readonly sequence: number;
}

export function latestFields(history: readonly HistoryEntry[]): ReadonlyMap<string, DatedField> {
  const entered = history.filter(({ kind }) => kind === 'opened' || kind === 'event');
  return new Map(entered.flatMap(({ sequence, form }) => form.map((field) => [field.fact, { ...field, sequence }] as const)));
}
