/** Shows instants that the host tells in UTC by the clocks of the organization, as those of cases are. */
import { instantIn } from '../language/times.js';
import { useZone } from '../language/zone.js';

export function useInstant(to?: 'seconds'): (text: string) => string {
  const zone = useZone();
  return (text) => instantIn(zone, text, to);
}
