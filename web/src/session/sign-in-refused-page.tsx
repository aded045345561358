/** Where a provider's sign-in ends that was refused: the host's words for it, told once. */
import { useQuery } from '@tanstack/react-query';
import { Spin } from 'antd';
import { Link } from 'react-router';
import { answered, api } from '../api/client.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { Threshold } from './threshold.js';

export function SignInRefusedPage() {
  const { t } = useWords();
  const { error, isPending } = useQuery({ queryKey: ['refusal'], queryFn: async () => (await answered(api.GET('/api/v1/sign-in/oidc/refusal'))) ?? null, staleTime: Number.POSITIVE_INFINITY, retry: false });
  return (
    <Threshold title={t('signIn.title')}>
      {isPending && <Spin />}
      {error !== null && <ProblemNotice error={error} />}
      <p><Link to="/">{t('open.toSignIn')}</Link></p>
    </Threshold>
  );
}
