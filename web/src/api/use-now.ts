/** The present instant, again every half minute: remaining times are told in minutes. */
import { useEffect, useState } from 'react';
import { hostNow } from './host-clock.js';

const STEP_MS = 30_000;

export function useNow(): number {
  const [now, setNow] = useState(hostNow);
  useEffect(() => {
    const ticking = setInterval(() => setNow(hostNow()), STEP_MS);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
