/** Facts that are public, each with its title. */
import type { FormField } from '../api/views.js';
import { FieldValue } from '../case/field-value.js';
import { useWords } from '../language/use-words.js';

export function Facts({ facts }: { facts: readonly FormField[] }) {
  const { say } = useWords();
  if (facts.length === 0) return null;
  return (
    <dl style={{ margin: 0, display: 'grid', gridTemplateColumns: 'minmax(88px, auto) 1fr', columnGap: 16, rowGap: 8 }}>
      {facts.map((field) => (
        <div key={field.fact} style={{ display: 'contents' }}>
          <dt style={{ color: 'rgba(0, 0, 0, 0.65)', maxWidth: 160 }}>{say(field.title)}</dt>
          <dd style={{ margin: 0, minWidth: 0 }}><FieldValue field={{ ...field, sequence: 0 }} /></dd>
        </div>
      ))}
    </dl>
  );
}
