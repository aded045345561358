/** The code of the second factor, where a session began without it: by a link that opens an account, or by a provider that asked for none. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { answered, api } from '../api/client.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { Threshold } from './threshold.js';
import { SESSION } from './use-session.js';

export function CodeOwedPage() {
  const { t } = useWords();
  const client = useQueryClient();
  const renew = () => client.invalidateQueries({ queryKey: SESSION });
  const show = useMutation({ mutationFn: (body: { code: string }) => answered(api.POST('/api/v1/session/code', { body })), onSuccess: renew });
  const leave = useMutation({ mutationFn: () => answered(api.DELETE('/api/v1/session')), onSuccess: renew });
  return (
    <Threshold title={t('factor.title')}>
      <Form layout="vertical" requiredMark={false} onFinish={(entered: { code: string }) => show.mutate(entered)} onFinishFailed={() => show.reset()}>
        <Form.Item name="code" label={t('signIn.code')} extra={t('signIn.codeFrom')} rules={[{ required: true, pattern: /^\d{6}$/, message: t('signIn.sixDigits') }]}>
          <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} autoFocus />
        </Form.Item>
        {show.error !== null && <ProblemNotice error={show.error} />}
        <Button type="primary" htmlType="submit" block loading={show.isPending}>{t('signIn.do')}</Button>
        <Button type="link" block onClick={() => leave.mutate()}>{t('signIn.leave')}</Button>
      </Form>
    </Threshold>
  );
}
