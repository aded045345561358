/** Removes a file for good, with a reason that stays. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { answered, api } from '../api/client.js';
import type { Attachment } from '../api/views.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { attachmentsKey } from './attachments-key.js';

const REASON_LENGTH_MAX = 200;

export function RemoveAttachment({ caseId, one }: { caseId: string; one: Attachment }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const name = one.name ?? t('attachments.closed');
  return (
    <>
      <Button size="small" danger onClick={() => setOpen(true)} aria-label={t('attachments.removeOf', { name })}>{t('attachments.remove')}</Button>
      <Modal open={isOpen} title={t('attachments.removeOf', { name })} onCancel={() => setOpen(false)} footer={null} destroyOnHidden>
        <Reason caseId={caseId} one={one} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function Reason({ caseId, one: { attachmentId }, onDone }: { caseId: string; one: Attachment; onDone: () => void }) {
  const { t } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: ({ reason }: { reason: string }) => answered(api.DELETE('/api/v1/cases/{id}/attachments/{attachmentId}', { params: { path: { id: caseId, attachmentId } }, body: { reason } })),
    onSuccess: () => {
      message.success(t('attachments.removedNow'));
      onDone();
    },
    onSettled: () => client.invalidateQueries({ queryKey: attachmentsKey(caseId) }),
  });
  return (
    <Form layout="vertical" onFinish={(entered: { reason: string }) => remove.mutate(entered)}>
      <Typography.Paragraph>{t('attachments.removeSure')}</Typography.Paragraph>
      {remove.error !== null && <ProblemNotice error={remove.error} />}
      <Form.Item name="reason" label={t('attachments.reason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <Input maxLength={REASON_LENGTH_MAX} autoFocus />
      </Form.Item>
      <Button danger type="primary" htmlType="submit" loading={remove.isPending}>{t('attachments.remove')}</Button>
    </Form>
  );
}
