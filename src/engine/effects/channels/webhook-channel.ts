/** Tells a webhook: the message as JSON, signed with the webhook's secret. It holds no personal data, for the message does not. */
import type { DataSource } from 'typeorm';
import { withClient } from '../../../store/database.js';
import type { ClaimedDelivery, ClaimedEntry } from '../../../store/effects/deliveries.sql.js';
import { webhookAddress } from '../../../store/effects/webhooks.sql.js';
import { takesNoPart } from '../../../store/people/takes-no-part.sql.js';
import type { Vault } from '../../../store/vault.js';
import { PartiesOfStaff } from '../../parties-of-staff.js';
import type { Channel } from './channel.js';
import type { HttpPost } from './http-post.js';
import { signedHeaders } from './signature.js';

export interface WebhookOptions {
  readonly dataSource: DataSource;
  readonly vault: Vault;
  readonly post: HttpPost;
}

export function webhookChannel({ dataSource, vault, post }: WebhookOptions): Channel<ClaimedDelivery> {
  const parties = new PartiesOfStaff(dataSource);
  return async (delivery, signal) => {
    const { tenant, webhookId, deliveryId, claimedAt } = delivery;
    const address = await withClient(dataSource, (client) => webhookAddress(client, tenant, webhookId!));
    // Both between the making of the delivery and now: it may have waited for hours, or been sent again by somebody else.
    if (address === null) return { outcome: 'withdrawn', reason: 'webhook_removed' };
    const owner = { tenant, parties: await parties.of({ tenant, staff: address.addedBy }) };
    if (delivery.missed === null && (await takesNoPart(dataSource, owner, delivery.caseId))) return { outcome: 'withdrawn', reason: 'owner_recused' };
    const secret = vault.openSecret(tenant, webhookId!, address.sealedSecret);
    const body = JSON.stringify(webhookBody(delivery));
    return post({ url: address.url, body, signal, headers: signedHeaders(secret, { id: deliveryId, at: claimedAt, body }) });
  };
}

/** What a receiver reads (docs/effects.md). */
export function webhookBody(delivery: ClaimedDelivery): object {
  if (delivery.missed !== null) return missedBody(delivery);
  const { kind, writtenAt, tenant, caseId, number, process, sequence, part, commitment, occurrence, dueAt, recipient, message } = delivery;
  return {
    type: kind,
    timestamp: writtenAt.toISOString(),
    data: { tenant, caseId, number, process, sequence, part, commitment, occurrence, due: dueAt?.toISOString() ?? null, to: recipient, message },
  };
}

function missedBody({ tenant, writtenAt, missed: { zone, ...missed } }: ClaimedEntry): object {
  return { type: 'breach', timestamp: writtenAt.toISOString(), data: { tenant, ...missed } };
}
