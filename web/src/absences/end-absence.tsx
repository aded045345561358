/** The button that takes an absence back, or ends standing in. */
import { Button, Popconfirm, Typography } from 'antd';
import { answered, api } from '../api/client.js';
import type { Absence } from '../api/views.js';
import { useNames } from '../form/names.js';
import { useWords } from '../language/use-words.js';
import { useAbsenceChange } from './absence-change.js';

export function EndAbsence({ one: { absenceId, staff, deputy }, isOwn }: { one: Absence; isOwn: boolean }) {
  const { t } = useWords();
  const nameOf = useNames();
  const end = useAbsenceChange(() => answered(api.DELETE('/api/v1/absences/{id}', { params: { path: { id: absenceId } } })), { done: t(isOwn ? 'absence.takenBack' : 'absence.ended') });
  const word = t(isOwn ? 'absence.takeBack' : 'absence.end');
  return (
    <>
      <Popconfirm title={t(isOwn ? 'absence.takeBackSure' : 'absence.endSure', { staff: nameOf(staff), deputy: nameOf(deputy) })} okText={word} cancelText={t('form.close')} onConfirm={() => end.mutate(undefined)} styles={{ root: { maxWidth: 320 } }}>
        <Button size="small" loading={end.isPending}>{word}</Button>
      </Popconfirm>
      {end.error !== null && <Typography.Text type="danger" role="alert"> {end.error.message}</Typography.Text>}
    </>
  );
}
