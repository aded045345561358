/** When a failed attempt is made again. The waits grow from a second to an hour; after the last the delivery is a dead letter. */

/** Before the second attempt, the third, … */
const WAITS_SECONDS = [1, 2, 5, 15, 30, 60, 120, 300, 600, 1_800, 3_600] as const;

/** Attempts of a delivery, the first included. */
export const TRIES = WAITS_SECONDS.length + 1;

/** A quarter more or less, so that what failed together does not come back together. */
const JITTER = 0.25;

/**
 * @param failed attempts that failed so far, at least 1
 * @param random from 0 up to but not including 1
 */
export function waitMs(failed: number, random: number): number {
  const wait = WAITS_SECONDS[failed - 1] ?? WAITS_SECONDS.at(-1)!;
  return Math.round(wait * 1_000 * (1 - JITTER + 2 * JITTER * random));
}
