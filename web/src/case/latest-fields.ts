/** What a case knows: of each fact the value that was entered last. */
import type { FormField, HistoryEntry } from '../api/views.js';

export function latestFields(history: readonly HistoryEntry[]): ReadonlyMap<string, FormField> {
  const entered = history.filter(({ kind }) => kind === 'opened' || kind === 'event');
  return new Map(entered.flatMap(({ form }) => form.map((field) => [field.fact, field] as const)));
}
