/** The identities of the provider that are linked to one's account; one is linked after the password was shown, at the provider itself. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Flex, Form, Input, Popconfirm, Typography } from 'antd';
import { answered, api } from '../api/client.js';
import type { Title } from '../api/views.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { useOffered } from './provider-buttons.js';
import { useInstant } from './use-instant.js';

const IDENTITIES = ['identities', 'own'] as const;
const BACK = '/#/account';

/** @param organization whose account it is: nothing is shown where it is offered no provider */
export function IdentitiesCard({ organization }: { organization: string }) {
  const { t } = useWords();
  const provider = useOffered()?.find((one) => one.organization === organization);
  if (provider === undefined) return null;
  return (
    <Card title={<h2 style={{ margin: 0, fontSize: 16 }}>{t('identities.title')}</h2>}>
      <Typography.Paragraph>{t('identities.about')}</Typography.Paragraph>
      <Linked />
      <LinkForm title={provider.title} />
    </Card>
  );
}

function Linked() {
  const { t } = useWords();
  const shownInstant = useInstant();
  const client = useQueryClient();
  const { data, error } = useQuery({ queryKey: IDENTITIES, queryFn: () => answered(api.GET('/api/v1/sign-in/oidc/own')) });
  const end = useMutation({
    mutationFn: (id: string) => answered(api.DELETE('/api/v1/sign-in/oidc/own/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: IDENTITIES }),
  });
  return (
    <>
      {(error ?? end.error) !== null && <ProblemNotice error={error ?? end.error} />}
      {data?.items.length === 0 && <Typography.Paragraph type="secondary">{t('identities.nothing')}</Typography.Paragraph>}
      <ul style={{ listStyle: 'none', margin: '0 0 12px', padding: 0 }}>
        {data?.items.map(({ identityId, subject, issuer, linkedAt }) => (
          <Flex component="li" key={identityId} justify="space-between" align="center" gap={12} wrap style={{ padding: '8px 0', borderBottom: '1px solid #eef0f3' }}>
            <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              <Typography.Text strong>{subject}</Typography.Text>
              <div><Typography.Text type="secondary">{issuer} · {t('identities.linkedAt', { at: shownInstant(linkedAt) })}</Typography.Text></div>
            </div>
            <Popconfirm title={t('identities.endSure')} okText={t('identities.end')} cancelText={t('form.close')} onConfirm={() => end.mutateAsync(identityId).catch(() => undefined)}>
              <Button aria-label={t('identities.endOf', { subject })}>{t('identities.end')}</Button>
            </Popconfirm>
          </Flex>
        ))}
      </ul>
    </>
  );
}

function LinkForm({ title }: { title: Title }) {
  const { t, say } = useWords();
  const link = useMutation({
    mutationFn: ({ password }: { password: string }) => answered(api.POST('/api/v1/sign-in/oidc/own', { body: { password, to: BACK } })),
    onSuccess: ({ location }) => window.location.assign(location),
  });
  return (
    <Form name="identity" layout="vertical" requiredMark={false} style={{ maxWidth: 420 }} onFinish={(entered: { password: string }) => link.mutate(entered)} onFinishFailed={() => link.reset()}>
      <Form.Item name="password" label={t('password.present')} rules={[{ required: true, message: t('form.required') }]}><Input.Password autoComplete="current-password" /></Form.Item>
      {link.error !== null && <ProblemNotice error={link.error} />}
      <Button type="primary" htmlType="submit" loading={link.isPending || link.isSuccess}>{t('identities.link', { provider: say(title) })}</Button>
    </Form>
  );
}
