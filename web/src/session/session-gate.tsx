/**
 * Lets in who is signed in. Where a session ends while somebody works, signing in again stands over the page: what was typed stays. Whoever
 * signs in then in place of another begins with nothing of theirs.
 */
import { useQueryClient } from '@tanstack/react-query';
import { Flex, Modal, Spin } from 'antd';
import type { ReactNode } from 'react';
import { sessionEnded, useSignal } from '../api/signals.js';
import type { WhoAmI } from '../api/views.js';
import { KeepsUnsent } from '../form/unsent.js';
import { HostAwayBanner } from '../frame/host-away-banner.js';
import { InZone } from '../language/zone.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { CodeOwedPage } from './code-owed-page.js';
import { SignInForm } from './sign-in-form.js';
import { SignInPage } from './sign-in-page.js';
import { askWho, SESSION, useSession } from './use-session.js';

export function SessionGate({ children }: { children: (who: WhoAmI) => ReactNode }) {
  const { data: who, error } = useSession();
  const hasEnded = useSignal(sessionEnded);
  const begin = useBeginning(who ?? null);
  if (who === undefined) return <Waiting error={error} />;
  if (who === null) return <SignInPage onSignedIn={begin} />;
  if (who.codeOwed) return <CodeOwedPage />;
  return (
    <div key={`${who.organization} ${who.staff}`} style={{ minHeight: '100%' }}>
      <InZone value={who.zone}><KeepsUnsent>{children(who)}</KeepsUnsent></InZone>
      <EndedSession isOpen={hasEnded} who={who} onSignedIn={begin} />
    </div>
  );
}

function Waiting({ error }: { error: unknown }) {
  return (
    <>
      <HostAwayBanner />
      <Flex justify="center" style={{ padding: 48 }}>{error === null ? <Spin size="large" /> : <ProblemNotice error={error} />}</Flex>
    </>
  );
}

/** Nothing of what the page shows is for whoever comes by. */
const OPAQUE = { background: '#f5f5f5' };
const OVER_ALL = 3_000;

function EndedSession({ isOpen, who, onSignedIn }: { isOpen: boolean; who: WhoAmI; onSignedIn: () => Promise<void> }) {
  const { t } = useWords();
  return (
    <Modal open={isOpen} title={t('signIn.again')} footer={null} closable={false} destroyOnHidden keyboard={false} mask={{ closable: false }} zIndex={OVER_ALL} styles={{ mask: OPAQUE }}>
      <p>{t('signIn.ended')}</p>
      <SignInForm organization={who.organization} onSignedIn={onSignedIn} />
    </Modal>
  );
}

/** After somebody signed in: goes on with what was there, or begins anew for another person. */
function useBeginning(before: WhoAmI | null): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    const who = await askWho();
    sessionEnded.set(false);
    const isSame = before !== null && who?.staff === before.staff && who.organization === before.organization;
    if (!isSame) client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION[0] });
    client.setQueryData(SESSION, who);
    if (isSame) await client.invalidateQueries();
  };
}
