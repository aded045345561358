/** What entries of the audit trail hold, as people read it: names for pseudonyms, titles for posts and units, words for details. */
import type { AuditEntry } from '../api/views.js';
import { useNames } from '../form/names.js';
import { useWords } from '../language/use-words.js';
import { zh } from '../language/zh.js';
import { useCalled } from '../staff/organization.js';

type Detail = keyof typeof zh.audit.detail;
type Value = keyof typeof zh.audit.value;

/** '<pseudonym> <post>@<unit>', as the granting of a post has it. */
const HOLDING = /^(\S+) ([a-z0-9_-]+)@([a-z0-9_-]+)$/;

export function useAuditWords() {
  const { t } = useWords();
  const nameOf = useNames();
  const called = useCalled();
  const actorOf = (staff: string): string => (staff === 'kept:host' ? t('audit.host') : staff === 'kept:terminal' ? t('audit.terminal') : nameOf(staff));
  const subjectOf = ({ subject }: Pick<AuditEntry, 'subject'>): string | null => {
    if (subject === null) return null;
    const [, staff, post, unit] = HOLDING.exec(subject) ?? [];
    return staff === undefined ? actorOf(subject) : `${nameOf(staff)}${t('colon')}${called('posts', post!)} · ${called('units', unit!)}`;
  };
  const valueOf = (value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no');
    if (Array.isArray(value)) return value.map(valueOf).join(t('and'));
    const text = String(value);
    return isOf<Value>(zh.audit.value, text) ? t(`audit.value.${text}`) : nameOf(text);
  };
  const detailOf = (key: string, value: unknown): string => `${isOf<Detail>(zh.audit.detail, key) ? t(`audit.detail.${key}`) : key}${t('colon')}${valueOf(value)}`;
  const moreOf = ({ reason, details }: AuditEntry): string =>
    [reason, ...Object.entries(details).map(([key, value]) => detailOf(key, value))].filter((one) => one !== null).join(' · ');
  return { actorOf, subjectOf, moreOf };
}

function isOf<Key extends string>(known: Readonly<Record<string, unknown>>, key: string): key is Key {
  return Object.hasOwn(known, key);
}
