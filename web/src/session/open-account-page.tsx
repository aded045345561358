/** Opening an account by a link: whose it is, then a password of one's own. The link is used up by that, and the person signed in. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Spin, Typography } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { answered, api } from '../api/client.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { NewPasswordFields, type NewPassword } from './new-password-fields.js';
import { Threshold } from './threshold.js';
import { SESSION } from './use-session.js';

export function OpenAccountPage() {
  const { link = '' } = useParams();
  const { t } = useWords();
  const { data, error } = useQuery({ queryKey: ['link', link], queryFn: () => answered(api.POST('/api/v1/account-links/look', { body: { link } })), staleTime: Number.POSITIVE_INFINITY });
  return (
    <Threshold title={t('open.title')}>
      {error !== null && <><ProblemNotice error={error} /><p><Link to="/">{t('open.toSignIn')}</Link></p></>}
      {data === undefined && error === null && <Spin />}
      {data !== undefined && <SetPassword link={link} {...data} />}
    </Threshold>
  );
}

function SetPassword({ link, organization, login }: { link: string; organization: string; login: string }) {
  const { t, say } = useWords();
  const go = useNavigate();
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: ['organizations'], queryFn: () => answered(api.GET('/api/v1/organizations')) });
  const title = data?.items.find((one) => one.organization === organization)?.title;
  const open = useMutation({
    mutationFn: ({ next }: NewPassword) => answered(api.POST('/api/v1/account-links/open', { body: { link, password: next } })),
    onSuccess: () => {
      client.removeQueries({ queryKey: SESSION });
      return go('/', { replace: true });
    },
  });
  return (
    <Form layout="vertical" requiredMark={false} onFinish={(entered: NewPassword) => open.mutate(entered)} onFinishFailed={() => open.reset()}>
      <Typography.Paragraph>{t('open.whose', { organization: title === undefined ? organization : say(title), login })}</Typography.Paragraph>
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      <NewPasswordFields />
      {open.error !== null && <ProblemNotice error={open.error} />}
      <Button type="primary" htmlType="submit" block loading={open.isPending} style={{ marginTop: 8 }}>{t('open.do')}</Button>
    </Form>
  );
}
