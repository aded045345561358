/** A person, masked until somebody opens it on this page. */
import { Button, Typography } from 'antd';
import { useWords } from '../language/use-words.js';
import type { DatedField } from './latest-fields.js';
import { keyOfPerson, useOpenedPersons } from './opened-persons.js';

const PARTS = ['name', 'phone', 'address', 'email'] as const;

/** @param isAskable whether a button stands beside it: once on a page is enough */
export function MaskedPerson({ field, isAskable }: { field: DatedField; isAskable: boolean }) {
  const { t } = useWords();
  const { opened, ask } = useOpenedPersons();
  const one = opened.get(keyOfPerson(field));
  if (one === undefined || one.shown !== 'clear') {
    return (
      <>
        <Person parts={field.value as object} />
        {isAskable && ask !== null && <> <Button size="small" onClick={() => ask(field.fact)}>{t('person.open')}</Button></>}
        {one !== undefined && <> <Typography.Text type="secondary" italic>{t(`shown.${one.shown as 'hidden' | 'erased'}`)}</Typography.Text></>}
      </>
    );
  }
  return (
    <>
      <Person parts={one.value ?? {}} />
      {isAskable && <div role="status"><Typography.Text type="secondary">{t('person.recorded')}</Typography.Text></div>}
    </>
  );
}

function Person({ parts }: { parts: object }) {
  const { t } = useWords();
  const known = PARTS.flatMap((part) => (part in parts ? [[part, String((parts as Record<string, unknown>)[part])] as const] : []));
  return <span className="pre">{known.map(([part, text]) => `${t(`person.${part}`)} ${text}`).join(t('and'))}</span>;
}
