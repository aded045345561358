/** What somebody answers who is asked to stand in; what accepting means stands beside it. */
import { Button, Flex, Popconfirm, Typography } from 'antd';
import { answered, api } from '../api/client.js';
import type { Absence } from '../api/views.js';
import { useWords } from '../language/use-words.js';
import { useAbsenceChange } from './absence-change.js';

export function AnswerAbsence({ one: { absenceId } }: { one: Absence }) {
  const { t } = useWords();
  const params = { path: { id: absenceId } };
  const accept = useAbsenceChange(() => answered(api.POST('/api/v1/absences/{id}/accept', { params })), { done: t('absence.accepted') });
  const decline = useAbsenceChange(() => answered(api.POST('/api/v1/absences/{id}/decline', { params })), { done: t('absence.declined') });
  const error = accept.error ?? decline.error;
  return (
    <Flex vertical gap={4}>
      <Flex gap={6} wrap>
        <Popconfirm title={t('absence.acceptSure')} okText={t('absence.accept')} cancelText={t('form.close')} onConfirm={() => accept.mutate(undefined)} styles={{ root: { maxWidth: 320 } }}>
          <Button size="small" type="primary" loading={accept.isPending}>{t('absence.accept')}</Button>
        </Popconfirm>
        <Button size="small" loading={decline.isPending} onClick={() => decline.mutate(undefined)}>{t('absence.decline')}</Button>
      </Flex>
      {error !== null && <Typography.Text type="danger" role="alert">{error.message}</Typography.Text>}
    </Flex>
  );
}
