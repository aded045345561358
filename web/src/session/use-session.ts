/** Who is signed in: null for nobody. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import { isRefused } from '../api/refusal.js';
import type { WhoAmI } from '../api/views.js';

export const SESSION = ['session'] as const;

const whoGoesOn = (): Promise<WhoAmI> => answered(api.GET('/api/v1/session'));

export async function askWho(): Promise<WhoAmI | null> {
  try {
    return await whoGoesOn();
  } catch (error) {
    if (isRefused(error, 'unauthorized')) return null;
    throw error;
  }
}

const AGAIN_MS = 60_000;

/** Where somebody was signed in, an end of the session is an error that leaves them there: who signs in again goes on with what was typed. Asked again while the page
 * is open, so that it shows nothing for long after. */
export function useSession() {
  const client = useQueryClient();
  return useQuery<WhoAmI | null>({ queryKey: SESSION, queryFn: () => (client.getQueryData(SESSION) ? whoGoesOn() : askWho()), staleTime: AGAIN_MS, refetchInterval: ({ state }) => (state.data ? AGAIN_MS : false), refetchIntervalInBackground: true });
}
