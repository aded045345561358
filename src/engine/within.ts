/** An answer in time, or an error: what asks after the health of something must not hang with it. */
import { setTimeout as delay } from 'node:timers/promises';

export async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  const late = async (): Promise<never> => {
    await delay(ms, undefined, { ref: false });
    throw new Error(`no answer within ${ms} ms`);
  };
  return Promise.race([answer, late()]);
}
