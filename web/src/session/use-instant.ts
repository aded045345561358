/** Shows instants that the host tells in UTC by the clocks of the organization, as those of cases are. */
import { instantIn } from '../language/times.js';
import { useSession } from './use-session.js';

export function useInstant(): (text: string) => string {
  const { data: who } = useSession();
  return (text) => instantIn(who?.zone ?? 'UTC', text);
}
