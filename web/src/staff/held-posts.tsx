/** The posts that somebody holds or will hold, and who stands in for them, each to be ended. */
import { Button, Popconfirm, Typography } from 'antd';
import { AbsencesOf } from '../absences/absences-of.js';
import { answered, api } from '../api/client.js';
import { useNow } from '../api/use-now.js';
import type { Holding, Staff } from '../api/views.js';
import { useWords } from '../language/use-words.js';
import { useOrganization } from './organization.js';
import { useStaffChange } from './staff-change.js';
import { useInstant } from '../session/use-instant.js';

/** The instant shown is renewed in steps: what began within one is not to come. */
const STEP_MS = 60_000;

export function HeldPosts({ one }: { one: Staff }) {
  const { t } = useWords();
  const now = useNow();
  const going = one.posts.filter(({ endedAt, until }) => endedAt === null && (until === null || Date.parse(until) > now));
  if (one.kind !== 'employee') return <Typography.Text type="secondary">{t('staff.holdsNone')}</Typography.Text>;
  return (
    <>
      {going.length === 0 ? '—' : <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>{going.map((holding) => <li key={holding.holdingId}><Held holding={holding} now={now} /></li>)}</ul>}
      <AbsencesOf staff={one.staff} />
    </>
  );
}

function Held({ holding: { holdingId, post, unit, from, until }, now }: { holding: Holding; now: number }) {
  const { t, say } = useWords();
  const shownInstant = useInstant();
  const { data } = useOrganization();
  const end = useStaffChange(() => answered(api.DELETE('/api/v1/posts/{id}', { params: { path: { id: holdingId } } })), { done: t('staff.postEnded') });
  const called = (known: 'posts' | 'units', name: string): string => {
    const title = data?.[known].find((one) => one.name === name)?.title;
    return title === undefined ? name : say(title);
  };
  const words = `${called('posts', post)} · ${called('units', unit)}`;
  return (
    <span>
      {words}
      {Date.parse(from) > now + STEP_MS && <Typography.Text type="secondary"> {t('staff.from', { at: shownInstant(from) })}</Typography.Text>}
      {until !== null && <Typography.Text type="secondary"> {t('staff.until', { at: shownInstant(until) })}</Typography.Text>}
      <Popconfirm title={t('staff.endPostSure', { post: words })} okText={t('staff.endPost')} cancelText={t('form.close')} onConfirm={() => end.mutateAsync(undefined).catch(() => undefined)}>
        <Button type="link" size="small" aria-label={t('staff.endPostOf', { post: words })}>{t('staff.endPost')}</Button>
      </Popconfirm>
      {end.error !== null && <Typography.Text type="danger">{end.error.message}</Typography.Text>}
    </span>
  );
}
