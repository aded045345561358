/** Absences of one member of staff, for the security administrator, who may end them. */
import { Typography } from 'antd';
import { useNames } from '../form/names.js';
import { useWords } from '../language/use-words.js';
import { useInstant } from '../session/use-instant.js';
import { useAbsences } from './absences-query.js';
import { EndAbsence } from './end-absence.js';

export function AbsencesOf({ staff }: { staff: string }) {
  const { t } = useWords();
  const nameOf = useNames();
  const shownInstant = useInstant();
  const { data } = useAbsences();
  const own = data?.items.filter((one) => one.staff === staff && one.state !== 'declined') ?? [];
  if (own.length === 0) return null;
  return (
    <ul style={{ listStyle: 'none', margin: '6px 0 0', padding: 0 }}>
      {own.map((one) => (
        <li key={one.absenceId}>
          {t('absence.by', { deputy: nameOf(one.deputy), state: t(`absence.states.${one.state}`) })}{' '}
          <Typography.Text type="secondary">{t('absence.between', { from: shownInstant(one.from), until: shownInstant(one.until) })}</Typography.Text>{' '}
          <EndAbsence one={one} isOwn={false} />
        </li>
      ))}
    </ul>
  );
}
