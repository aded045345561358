/** The second factor: a secret for an authenticator, read from a picture, kept by the host once a code shows that the authenticator has it. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, Flex, Form, Input, QRCode, Typography } from 'antd';
import { answered, api } from '../api/client.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { SESSION } from './use-session.js';

export function SecondFactorCard({ isOn }: { isOn: boolean }) {
  const { t } = useWords();
  const make = useMutation({ mutationFn: () => answered(api.POST('/api/v1/session/second-factor')) });
  return (
    <Card title={<h2 style={{ margin: 0, fontSize: 16 }}>{t('factor.title')}</h2>}>
      <Typography.Paragraph>{t(isOn ? 'factor.on' : 'factor.off')}</Typography.Paragraph>
      {make.data === undefined && <Button type={isOn ? 'default' : 'primary'} loading={make.isPending} onClick={() => make.mutate()}>{t(isOn ? 'factor.renew' : 'factor.begin')}</Button>}
      {make.error !== null && <ProblemNotice error={make.error} />}
      {make.data !== undefined && <Confirm secret={make.data.secret} uri={make.data.uri} onDone={() => make.reset()} />}
    </Card>
  );
}

function Confirm({ secret, uri, onDone }: { secret: string; uri: string; onDone: () => void }) {
  const { t } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const confirm = useMutation({
    mutationFn: (entered: { password: string; code: string }) => answered(api.PUT('/api/v1/session/second-factor', { body: { ...entered, secret } })),
    onSuccess: async () => {
      await Promise.all([client.invalidateQueries({ queryKey: SESSION }), client.invalidateQueries({ queryKey: ['sessions'] })]);
      message.success(t('factor.done'));
      onDone();
    },
  });
  return (
    <Flex gap={24} wrap>
      <div>
        <QRCode value={uri} type="svg" aria-label={t('factor.picture')} />
        <Typography.Paragraph style={{ maxWidth: 200, marginTop: 8 }}>{t('factor.byHand')} <Typography.Text code copyable style={{ wordBreak: 'break-all' }}>{secret}</Typography.Text></Typography.Paragraph>
      </div>
      <Form layout="vertical" requiredMark={false} style={{ flex: '1 1 240px', maxWidth: 360 }} onFinish={(entered: { password: string; code: string }) => confirm.mutate(entered)} onFinishFailed={() => confirm.reset()}>
        <Typography.Paragraph>{t('factor.steps')}</Typography.Paragraph>
        <Form.Item name="code" label={t('signIn.code')} rules={[{ required: true, pattern: /^\d{6}$/, message: t('signIn.sixDigits') }]}><Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} /></Form.Item>
        <Form.Item name="password" label={t('password.present')} rules={[{ required: true, message: t('form.required') }]}><Input.Password autoComplete="current-password" /></Form.Item>
        {confirm.error !== null && <ProblemNotice error={confirm.error} />}
        <Button type="primary" htmlType="submit" loading={confirm.isPending} style={{ marginTop: 8 }}>{t('factor.do')}</Button>
      </Form>
    </Flex>
  );
}
