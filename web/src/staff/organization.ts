/** The posts and units of the organization. */
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';

export function useOrganization() {
  return useQuery({ queryKey: ['organization'], queryFn: () => answered(api.GET('/api/v1/organization')), staleTime: 60_000 });
}
