/** The identities of the provider that are somebody's: the security administrator links one by the subject that its owner was told, and takes it off. */
import { useQuery } from '@tanstack/react-query';
import { Button, Flex, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { answered, api } from '../api/client.js';
import { useChange } from '../api/use-change.js';
import type { Staff } from '../api/views.js';
import { useRefusedFields } from '../form/refused-fields.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';

const IDENTITIES = ['identities', 'all'] as const;
const SUBJECT_LENGTH_MAX = 255;

export function LinkIdentity({ one }: { one: Staff }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>{t('identities.title')}</Button>
      <Modal open={isOpen} title={t('identities.of', { name: one.name })} onCancel={() => setOpen(false)} footer={null} destroyOnHidden>
        <Linked staff={one.staff} />
        <LinkForm staff={one.staff} />
      </Modal>
    </>
  );
}

function Linked({ staff }: { staff: string }) {
  const { t } = useWords();
  const { data, error } = useQuery({ queryKey: IDENTITIES, queryFn: () => answered(api.GET('/api/v1/sign-in/oidc/identities')) });
  const end = useChange(IDENTITIES, (id: string) => answered(api.DELETE('/api/v1/sign-in/oidc/identities/{id}', { params: { path: { id } } })), { done: t('identities.ended') });
  const own = data?.items.filter((identity) => identity.staff === staff);
  return (
    <>
      {(error ?? end.error) !== null && <ProblemNotice error={error ?? end.error} />}
      {own?.length === 0 && <Typography.Paragraph type="secondary">{t('identities.nothing')}</Typography.Paragraph>}
      {own?.map(({ identityId, subject, issuer }) => (
        <Flex key={identityId} justify="space-between" align="center" gap={12} wrap style={{ marginBottom: 12 }}>
          <span style={{ overflowWrap: 'anywhere' }}><strong>{subject}</strong> <Typography.Text type="secondary">{issuer}</Typography.Text></span>
          <Button size="small" danger loading={end.isPending} aria-label={t('identities.endOf', { subject })} onClick={() => end.mutate(identityId)}>{t('identities.end')}</Button>
        </Flex>
      ))}
    </>
  );
}

function LinkForm({ staff }: { staff: string }) {
  const { t } = useWords();
  const [form] = Form.useForm<{ subject: string }>();
  const link = useChange(IDENTITIES, ({ subject }: { subject: string }) => answered(api.POST('/api/v1/sign-in/oidc/identities', { body: { staff, subject: subject.trim() } })).then(() => form.resetFields()), { done: t('identities.linked') });
  useRefusedFields(form, link.error);
  return (
    <Form form={form} layout="vertical" onFinish={(entered) => link.mutate(entered)} onFinishFailed={() => link.reset()}>
      <Form.Item name="subject" label={t('identities.subject')} extra={t('identities.subjectFrom')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <Input maxLength={SUBJECT_LENGTH_MAX} autoComplete="off" autoCapitalize="none" />
      </Form.Item>
      {link.error !== null && <ProblemNotice error={link.error} isAtFields />}
      <Button type="primary" htmlType="submit" loading={link.isPending}>{t('identities.do')}</Button>
    </Form>
  );
}
