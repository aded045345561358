/** How long something took, by the monotonic clock of this machine: never what time it is, which kept.now() alone says. */

/** Starts; what it gives reads the milliseconds since. */
export function startStopwatch(): () => number {
  const started = performance.now();
  return () => performance.now() - started;
}
