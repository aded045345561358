/** A database whose clock runs as the real one does, so far ahead of it: what is armed for later falls due while a test looks on. */
import type { Observer } from './due-visits.js';

/** Sets the clock to an instant, ms since 1970; it runs on from there. */
export async function setClock(observer: Observer, instant: number): Promise<void> {
  const aheadMs = instant - (await observer.now());
  await observer.query(`create or replace function kept.now() returns timestamptz language sql volatile parallel safe
    return date_trunc('milliseconds', clock_timestamp()) + interval '${Math.round(aheadMs)} milliseconds'`);
}
