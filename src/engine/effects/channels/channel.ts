/** A way out of the house. */
import type { AttemptOutcome, ClaimedDelivery, ClaimedMessage } from '../../../store/effects/deliveries.sql.js';

/**
 * Makes one attempt. It says what became of it and never throws for what is outside the house; it ends when the signal does,
 * and the receiver can tell an attempt made again by the delivery's id.
 */
export type Channel<Delivery = ClaimedMessage> = (delivery: Delivery, signal: AbortSignal) => Promise<AttemptOutcome>;

/** Customers are told of their cases alone. */
export interface Channels {
  readonly webhook: Channel<ClaimedDelivery>;
  readonly email: Channel;
  readonly sms: Channel;
}

export function unreachable(reason: string): AttemptOutcome {
  return { outcome: 'unreachable', reason };
}
