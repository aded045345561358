/** Organization, login and password; then the code, where the account has a second factor. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { answered, api } from '../api/client.js';
import { isRefused } from '../api/refusal.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';

interface Entered {
  readonly organization: string;
  readonly login: string;
  readonly password: string;
  readonly code?: string;
}

const REMEMBERED = 'kept.organization';

export interface SignInFormProps {
  /** Given where somebody signs in again. */
  readonly organization?: string;
  readonly onSignedIn: () => Promise<void>;
}

export function SignInForm({ organization, onSignedIn }: SignInFormProps) {
  const { t } = useWords();
  const [form] = Form.useForm<Entered>();
  const signIn = useMutation({
    mutationFn: (entered: Entered) => answered(api.POST('/api/v1/session', { body: entered })),
    onSuccess: (_done, entered) => {
      localStorage.setItem(REMEMBERED, entered.organization);
      return onSignedIn();
    },
    onError: (error) => {
      if (isRefused(error, 'second_factor_required')) setTimeout(() => form.focusField('code'));
    },
  });
  const asksCode = isRefused(signIn.error, 'second_factor_required') || signIn.variables?.code !== undefined;
  const required = [{ required: true, message: t('form.required') }];
  const chosen = organization ?? localStorage.getItem(REMEMBERED);
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={(entered) => signIn.mutate(entered)} initialValues={chosen === null ? {} : { organization: chosen }}>
      <OrganizationField isFixed={organization !== undefined} />
      <Form.Item name="login" label={t('signIn.login')} rules={required}><Input autoComplete="username" autoCapitalize="none" autoFocus /></Form.Item>
      <Form.Item name="password" label={t('signIn.password')} rules={required}><Input.Password autoComplete="current-password" /></Form.Item>
      {asksCode && (
        <Form.Item name="code" label={t('signIn.code')} extra={t('signIn.codeFrom')} rules={[{ required: true, pattern: /^\d{6}$/, message: t('signIn.sixDigits') }]}>
          <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} />
        </Form.Item>
      )}
      {signIn.error !== null && !isRefused(signIn.error, 'second_factor_required') && <ProblemNotice error={signIn.error} />}
      <Button type="primary" htmlType="submit" block loading={signIn.isPending} style={{ marginTop: 8 }}>{t('signIn.do')}</Button>
    </Form>
  );
}

function OrganizationField({ isFixed }: { isFixed: boolean }) {
  const { t, say } = useWords();
  const { data } = useQuery({ queryKey: ['organizations'], queryFn: () => answered(api.GET('/api/v1/organizations')) });
  const options = (data?.items ?? []).map(({ organization, title }) => ({ value: organization, label: say(title) }));
  return (
    <Form.Item name="organization" label={t('signIn.organization')} rules={[{ required: true, message: t('form.required') }]}>
      <Select options={options} showSearch={{ optionFilterProp: 'label' }} disabled={isFixed} loading={data === undefined} placeholder={t('form.choose')} />
    </Form.Item>
  );
}
