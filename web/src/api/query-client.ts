/** How answers are kept and asked for again: a host that is away is tried until it is back, a refusal is final. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { HostAway, isRefused } from './refusal.js';
import { sessionEnded } from './signals.js';

const RETRY_MS = 2_000;
const SENT_AGAIN_MAX = 5;

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: noteSession }),
    mutationCache: new MutationCache({ onError: noteSession }),
    defaultOptions: {
      queries: { retry: (_count, error) => error instanceof HostAway, retryDelay: RETRY_MS, staleTime: 5_000, networkMode: 'always' },
      // What is sent carries its key: the host takes it once, however often it comes.
      mutations: { retry: (count, error) => error instanceof HostAway && count < SENT_AGAIN_MAX, retryDelay: RETRY_MS, networkMode: 'always' },
    },
  });
}

function noteSession(error: Error): void {
  if (isRefused(error, 'unauthorized')) sessionEnded.set(true);
}
