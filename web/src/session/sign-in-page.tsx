/** Signing in, where nobody is. */
import { Link } from 'react-router';
import { useWords } from '../language/use-words.js';
import { ProviderButtons } from './provider-buttons.js';
import { SignInForm } from './sign-in-form.js';
import { Threshold } from './threshold.js';

export function SignInPage({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const { t } = useWords();
  return <Threshold title={t('signIn.title')}><SignInForm onSignedIn={onSignedIn} /><ProviderButtons /><p style={{ margin: '16px 0 0' }}><Link to="/public">{t('signIn.public')}</Link></p></Threshold>;
}
