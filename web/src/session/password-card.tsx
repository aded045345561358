/** Changing one's password; other sessions end by it. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, Form, Input } from 'antd';
import { answered, api } from '../api/client.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { NewPasswordFields, type NewPassword } from './new-password-fields.js';

interface Entered extends NewPassword {
  readonly password: string;
}

export function PasswordCard() {
  const { t } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Entered>();
  const change = useMutation({
    mutationFn: ({ password, next }: Entered) => answered(api.POST('/api/v1/session/password', { body: { password, next } })),
    onSuccess: () => {
      form.resetFields();
      message.success(t('password.changed'));
      return client.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
  return (
    <Card title={<h2 style={{ margin: 0, fontSize: 16 }}>{t('password.title')}</h2>}>
      <Form form={form} layout="vertical" requiredMark={false} style={{ maxWidth: 420 }} onFinish={(entered) => change.mutate(entered)} onFinishFailed={() => change.reset()}>
        <Form.Item name="password" label={t('password.present')} rules={[{ required: true, message: t('form.required') }]}><Input.Password autoComplete="current-password" /></Form.Item>
        <NewPasswordFields />
        {change.error !== null && <ProblemNotice error={change.error} />}
        <Button type="primary" htmlType="submit" loading={change.isPending} style={{ marginTop: 8 }}>{t('password.do')}</Button>
      </Form>
    </Card>
  );
}
