/** A way out of the house. */
import type { AttemptOutcome, ChannelName, ClaimedDelivery } from '../../../store/effects/deliveries.sql.js';

/**
 * Makes one attempt. It says what became of it and never throws for what is outside the house; it ends when the signal does,
 * and the receiver can tell an attempt made again by the delivery's id.
 */
export type Channel = (delivery: ClaimedDelivery, signal: AbortSignal) => Promise<AttemptOutcome>;

export type Channels = Readonly<Record<ChannelName, Channel>>;

export function unreachable(reason: string): AttemptOutcome {
  return { outcome: 'unreachable', reason };
}
