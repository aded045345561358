/** What entries of the audit trail hold, as people read it: names for pseudonyms, titles for posts and units, words for details. */
import type { Act, AuditEntry } from '../api/views.js';
import { useNames } from '../form/names.js';
import { useWords } from '../language/use-words.js';
import { zh } from '../language/zh.js';
import { useInstant } from '../session/use-instant.js';
import { useCalled } from '../staff/organization.js';

type Detail = keyof typeof zh.audit.detail;
type Value = keyof typeof zh.audit.value;
/** The acts of the guard that somebody who signed in may be refused. */
type AuditedAct = Exclude<Act, `host.${string}` | `public.${string}` | 'session.begin'>;

/** '<pseudonym> <post>@<unit>', as the granting of a post has it. */
const HOLDING = /^(\S+) ([a-z0-9_-]+)@([a-z0-9_-]+)$/;
const POST = /^([a-z0-9_-]+)@([a-z0-9_-]+)$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

export function useAuditWords() {
  const { t } = useWords();
  const nameOf = useNames();
  const called = useCalled();
  const shownInstant = useInstant();
  const actorOf = (staff: string): string => (staff === 'kept:host' ? t('audit.host') : staff === 'kept:terminal' ? t('audit.terminal') : nameOf(staff));
  const subjectOf = ({ subject }: Pick<AuditEntry, 'subject'>): string | null => {
    if (subject === null) return null;
    const [, staff, post, unit] = HOLDING.exec(subject) ?? [];
    if (isAct(subject)) return t(`audit.act.${subject}`);
    return staff === undefined ? actorOf(subject) : `${nameOf(staff)}${t('colon')}${called('posts', post!)} · ${called('units', unit!)}`;
  };
  const valueOf = (value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no');
    if (Array.isArray(value)) return value.map(valueOf).join(t('and'));
    const text = String(value);
    const [, post, unit] = POST.exec(text) ?? [];
    if (INSTANT.test(text)) return shownInstant(text);
    if (isAct(text)) return t(`audit.act.${text}`);
    if (post !== undefined) return `${called('posts', post)} · ${called('units', unit!)}`;
    return isOf<Value>(zh.audit.value, text) ? t(`audit.value.${text}`) : nameOf(text);
  };
  const detailOf = (key: string, value: unknown): string => {
    const reached = `limit-${String(value)}`;
    if (key === 'limit' && isOf<Value>(zh.audit.value, reached)) return t(`audit.value.${reached}`);
    return `${isOf<Detail>(zh.audit.detail, key) ? t(`audit.detail.${key}`) : key}${t('colon')}${valueOf(value)}`;
  };
  const moreOf = ({ reason, details }: AuditEntry): string =>
    [reason, ...Object.entries(details).filter(([, value]) => value !== null).map(([key, value]) => detailOf(key, value))].filter((one) => one !== null).join(' · ');
  return { actorOf, subjectOf, moreOf };
}

function isOf<Key extends string>(known: Readonly<Record<string, unknown>>, key: string): key is Key {
  return Object.hasOwn(known, key);
}

function isAct(text: string): text is AuditedAct {
  const [about = '', does = ''] = text.split('.');
  const acts: Readonly<Record<string, Readonly<Record<string, string>>>> = zh.audit.act;
  return Object.hasOwn(acts, about) && Object.hasOwn(acts[about]!, does);
}
