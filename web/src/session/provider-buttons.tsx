/** Signing in by a provider of identities, where the host offers one. The browser goes there, and comes back signed in or with words why not. */
import { useQuery } from '@tanstack/react-query';
import { Button, Divider } from 'antd';
import { answered, api } from '../api/client.js';
import { useWords } from '../language/use-words.js';

/** The providers by which people sign in; undefined while the host is asked. */
export function useOffered() {
  return useQuery({ queryKey: ['providers'], queryFn: () => answered(api.GET('/api/v1/sign-in/oidc')), staleTime: 60_000 }).data?.items;
}

export function ProviderButtons() {
  const { t, say } = useWords();
  const offered = useOffered();
  if (offered === undefined || offered.length === 0) return null;
  return (
    <>
      <Divider plain>{t('signIn.or')}</Divider>
      {offered.map(({ organization, title }) => <Button key={organization} block href="/api/v1/sign-in/oidc/begin">{say(title)}</Button>)}
    </>
  );
}
