/** What a decision rests on: the cause that was found and the plan that was made of it, side by side. Nothing where a case has no plan yet. */
import { Card } from 'antd';
import type { HistoryEntry } from '../api/views.js';
import { useWords } from '../language/use-words.js';
import { latestFields, type DatedField } from './latest-fields.js';
import { FieldValue } from './field-value.js';

/** Facts by the names that processes with a plan give them. */
const BASIS = ['cause', 'plan'];

export function DecisionBasis({ history }: { history: readonly HistoryEntry[] }) {
  const { t, say } = useWords();
  const latest = latestFields(history);
  const basis = BASIS.map((fact) => latest.get(fact)).filter((field): field is DatedField => field !== undefined);
  if (basis.length < BASIS.length) return null;
  return (
    <section aria-label={t('case.basis')} style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(230px, 1fr))', gap: 12 }}>
      {basis.map((field) => (
        <Card key={field.fact} size="small" title={say(field.title)} styles={{ body: { maxHeight: 320, overflow: 'auto' } }} tabIndex={-1}><FieldValue field={field} /></Card>
      ))}
    </section>
  );
}
