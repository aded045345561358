/**
 * Where a provider's sign-in ends that was refused. The host tells its words once; they stay with this entry of the browser's history, so that the page
 * is read again after it is loaded anew.
 */
import { useQuery } from '@tanstack/react-query';
import { Spin } from 'antd';
import { useEffect } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { answered, api } from '../api/client.js';
import { Refusal, type ProblemView } from '../api/refusal.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { Threshold } from './threshold.js';

export function SignInRefusedPage() {
  const { t } = useWords();
  const told = (useLocation().state as { readonly told?: ProblemView } | null)?.told;
  const { error, isPending } = useRefusal(told !== undefined);
  const shown = told === undefined ? error : new Refusal(told);
  return (
    <Threshold title={t('signIn.title')}>
      {told === undefined && isPending && <Spin />}
      {shown !== null && <ProblemNotice error={shown} />}
      {shown === null && !isPending && <p>{t('signIn.noRefusal')}</p>}
      <p><Link to="/">{t('open.toSignIn')}</Link></p>
    </Threshold>
  );
}

function useRefusal(isTold: boolean) {
  const go = useNavigate();
  const asked = useQuery({
    queryKey: ['refusal'], queryFn: async () => (await answered(api.GET('/api/v1/sign-in/oidc/refusal'))) ?? null,
    staleTime: Number.POSITIVE_INFINITY, retry: false, enabled: !isTold,
  });
  const { error } = asked;
  useEffect(() => {
    if (error instanceof Refusal) void go('/sign-in/refused', { replace: true, state: { told: error.problem } });
  }, [error, go]);
  return asked;
}
