/** Signing in by a provider of identities, where the host offers one. The browser goes there, and comes back signed in or with words why not. */
import { useQuery } from '@tanstack/react-query';
import { Button, Divider } from 'antd';
import { answered, api } from '../api/client.js';
import { useWords } from '../language/use-words.js';

export function ProviderButtons() {
  const { t, say } = useWords();
  const { data } = useQuery({ queryKey: ['providers'], queryFn: () => answered(api.GET('/api/v1/sign-in/oidc')) });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <>
      <Divider plain>{t('signIn.or')}</Divider>
      {data.items.map(({ organization, title }) => <Button key={organization} block href="/api/v1/sign-in/oidc/begin">{say(title)}</Button>)}
    </>
  );
}
