/** Says that the host is away, and asks for it until it is back; then everything shown is asked for anew. */
import { useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useEffect } from 'react';
import { hostAway, useSignal } from '../api/signals.js';
import { useWords } from '../language/use-words.js';

const AGAIN_MS = 2_000;

export function HostAwayBanner() {
  const { t } = useWords();
  const isAway = useSignal(hostAway);
  const client = useQueryClient();
  useEffect(() => {
    if (!isAway) return undefined;
    const asking = setInterval(() => void isReady().then((ready) => {
      if (!ready) return;
      hostAway.set(false);
      void client.invalidateQueries();
    }), AGAIN_MS);
    return () => clearInterval(asking);
  }, [isAway, client]);
  return isAway ? <Alert banner type="warning" role="alert" title={`${t('away.title')} ${t('away.again')}`} /> : null;
}

async function isReady(): Promise<boolean> {
  try {
    return (await fetch('/readyz', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
