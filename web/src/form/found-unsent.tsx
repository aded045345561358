/** Says that a form holds what was typed before and not sent, and empties it where that is not wanted. */
import { Alert, Button, type FormInstance } from 'antd';
import { useState } from 'react';
import { useWords } from '../language/use-words.js';
import type { UnsentForm } from './unsent.js';

export function FoundUnsent({ unsent: { found, forget }, form }: { unsent: UnsentForm; form: Pick<FormInstance, 'setFieldsValue'> }) {
  const { t } = useWords();
  const [isThere, setThere] = useState(found !== null);
  if (!isThere || found === null) return null;
  const empty = (): void => {
    form.setFieldsValue(Object.fromEntries(Object.keys(found).map((name) => [name, undefined])));
    forget();
    setThere(false);
  };
  return <Alert type="info" style={{ marginBottom: 16 }} title={t('form.found')} action={<Button size="small" onClick={empty}>{t('form.empty')}</Button>} />;
}
