/** Who is signed in: null for nobody. */
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import { isRefused } from '../api/refusal.js';
import type { WhoAmI } from '../api/views.js';

export const SESSION = ['session'] as const;

export async function askWho(): Promise<WhoAmI | null> {
  try {
    return await answered(api.GET('/api/v1/session'));
  } catch (error) {
    if (isRefused(error, 'unauthorized')) return null;
    throw error;
  }
}

export function useSession() {
  return useQuery({ queryKey: SESSION, queryFn: askWho, staleTime: 60_000 });
}
