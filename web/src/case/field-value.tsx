/** A value that a form brought, as the reader may see it. */
import { Typography } from 'antd';
import { useNames } from '../form/names.js';
import { shownInstant } from '../language/times.js';
import { useWords } from '../language/use-words.js';
import type { DatedField } from './latest-fields.js';
import { MaskedPerson } from './masked-person.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** @param isAskable whether a masked person may be opened from here */
export function FieldValue({ field, isAskable = false }: { field: DatedField; isAskable?: boolean }) {
  const { t, say } = useWords();
  const nameOf = useNames();
  const { shown, value, words, isStaff } = field;
  if (shown === 'hidden' || shown === 'erased') return <Typography.Text type="secondary" italic>{t(`shown.${shown}`)}</Typography.Text>;
  if (words !== undefined) return <>{say(words)}</>;
  if (typeof value === 'boolean') return <>{t(value ? 'form.yes' : 'form.no')}</>;
  if (shown === 'masked') return <MaskedPerson field={field} isAskable={isAskable} />;
  const text = String(value ?? '');
  if (isStaff === true) return <>{nameOf(text)}</>;
  return <span className="pre">{INSTANT.test(text) ? shownInstant(text) : text}</span>;
}
