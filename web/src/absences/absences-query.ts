/** The absences that somebody may see: their own and those in which they are to stand in; all of them for the security administrator. */
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';

export const ABSENCES = ['absences'] as const;

export function useAbsences() {
  return useQuery({ queryKey: ABSENCES, queryFn: () => answered(api.GET('/api/v1/absences')) });
}
