/** Confirming an erasure, after being told how much goes for good, or refusing it with a reason. */
import { Button, Flex, Form, Input, Modal, Popconfirm, Typography } from 'antd';
import { useState } from 'react';
import { answered, api } from '../api/client.js';
import type { Erasure } from '../api/views.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { useErasureChange } from './erasure-change.js';

const REASON_MAX = 200;

export function DecideErasure({ one }: { one: Erasure }) {
  const { t, say } = useWords();
  const [isRefusing, setRefusing] = useState(false);
  const params = { path: { id: one.erasureId } };
  const confirm = useErasureChange(() => answered(api.POST('/api/v1/erasures/{id}/confirm', { params })), { done: t('erasure.confirmed') });
  if (one.state !== 'asked') return null;
  const { number, cases, values } = one;
  return (
    <>
      <Flex gap={6} wrap>
        <Popconfirm title={t('erasure.confirmSure', { number, cases, values, fact: say(one.factTitle) })} okText={t('erasure.confirm')} cancelText={t('form.close')} okButtonProps={{ danger: true }} onConfirm={() => confirm.mutate(undefined)} styles={{ root: { maxWidth: 320 } }}>
          <Button size="small" danger loading={confirm.isPending}>{t('erasure.confirm')}</Button>
        </Popconfirm>
        <Button size="small" onClick={() => setRefusing(true)}>{t('erasure.refuse')}</Button>
      </Flex>
      {confirm.error !== null && <Typography.Text type="danger" role="alert">{confirm.error.message}</Typography.Text>}
      <Modal open={isRefusing} title={t('erasure.refuseTitle')} onCancel={() => setRefusing(false)} footer={null} destroyOnHidden>
        <RefuseForm erasureId={one.erasureId} onDone={() => setRefusing(false)} />
      </Modal>
    </>
  );
}

function RefuseForm({ erasureId, onDone }: { erasureId: string; onDone: () => void }) {
  const { t } = useWords();
  const refuse = useErasureChange(
    (body: { reason: string }) => answered(api.POST('/api/v1/erasures/{id}/refuse', { params: { path: { id: erasureId } }, body })),
    { done: t('erasure.refused'), onDone },
  );
  return (
    <Form layout="vertical" onFinish={(entered: { reason: string }) => refuse.mutate(entered)}>
      <Form.Item name="reason" label={t('erasure.reason')} rules={[{ required: true, whitespace: true, min: 2, message: t('form.required') }]}><Input maxLength={REASON_MAX} autoComplete="off" /></Form.Item>
      {refuse.error !== null && <ProblemNotice error={refuse.error} />}
      <Flex gap={8}>
        <Button type="primary" htmlType="submit" loading={refuse.isPending}>{t('erasure.refuse')}</Button>
        <Button onClick={onDone}>{t('form.close')}</Button>
      </Flex>
    </Form>
  );
}
