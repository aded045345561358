/** What is known of a case, of each fact the latest. */
import type { HistoryEntry } from '../api/views.js';
import { useWords } from '../language/use-words.js';
import { FieldValue } from './field-value.js';
import { latestFields } from './latest-fields.js';

export function KnownFacts({ history }: { history: readonly HistoryEntry[] }) {
  const { say } = useWords();
  return (
    <dl style={{ margin: 0, display: 'grid', gridTemplateColumns: 'minmax(88px, auto) 1fr', columnGap: 16, rowGap: 10 }}>
      {[...latestFields(history).values()].map((field) => (
        <div key={field.fact} style={{ display: 'contents' }}>
          <dt style={{ color: 'rgba(0, 0, 0, 0.65)', maxWidth: 140 }}>{say(field.title)}</dt>
          <dd style={{ margin: 0, minWidth: 0 }}><FieldValue field={field} isAskable /></dd>
        </div>
      ))}
    </dl>
  );
}
