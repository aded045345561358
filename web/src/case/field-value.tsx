/** A value that a form brought, as the reader may see it. */
import { Typography } from 'antd';
import type { FormField } from '../api/views.js';
import { shownInstant } from '../language/times.js';
import { useWords } from '../language/use-words.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const PARTS = ['name', 'phone', 'address', 'email'] as const;

export function FieldValue({ field: { shown, value, words } }: { field: FormField }) {
  const { t, say } = useWords();
  if (shown === 'hidden' || shown === 'erased') return <Typography.Text type="secondary" italic>{t(`shown.${shown}`)}</Typography.Text>;
  if (words !== undefined) return <>{say(words)}</>;
  if (typeof value === 'boolean') return <>{t(value ? 'form.yes' : 'form.no')}</>;
  if (typeof value === 'object' && value !== null) return <Person parts={value} />;
  const text = String(value ?? '');
  return <span className="pre">{INSTANT.test(text) ? shownInstant(text) : text}</span>;
}

function Person({ parts }: { parts: object }) {
  const { t } = useWords();
  const known = PARTS.flatMap((part) => (part in parts ? [[part, String((parts as Record<string, unknown>)[part])] as const] : []));
  return <span className="pre">{known.map(([part, text]) => `${t(`person.${part}`)} ${text}`).join(t('and'))}</span>;
}
