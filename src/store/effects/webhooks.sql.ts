/** Webhooks: where an organization wants to be told, and of what. Their secrets are sealed by the vault. */
import type { DataSource, EntityManager } from 'typeorm';
import type { OutboxMessage } from '../../core/case/transition.js';
import type { Client } from '../database.js';

export type MessageKind = OutboxMessage['kind'];

export interface Webhook {
  readonly webhookId: string;
  readonly url: string;
  readonly kinds: readonly MessageKind[];
  readonly addedBy: string;
  readonly addedAt: Date;
}

export interface NewWebhook {
  readonly tenant: string;
  readonly webhookId: string;
  readonly url: string;
  readonly kinds: readonly MessageKind[];
  readonly sealedSecret: Buffer;
  readonly addedBy: string;
}

const COLUMNS = 'webhook_id as "webhookId", url, kinds, added_by as "addedBy", added_at as "addedAt"';

export async function addWebhook(manager: EntityManager, { tenant, webhookId, url, kinds, sealedSecret, addedBy }: NewWebhook): Promise<Webhook> {
  const [added] = await manager.query<Webhook[]>(
    `insert into kept.webhook (tenant, webhook_id, url, kinds, sealed_secret, added_by) values ($1, $2, $3, $4, $5, $6) returning ${COLUMNS}`,
    [tenant, webhookId, url, kinds, sealedSecret, addedBy],
  );
  return added!;
}

/** Those in force, the oldest first. */
export async function listWebhooks(dataSource: DataSource, tenant: string): Promise<Webhook[]> {
  return dataSource.query<Webhook[]>(`select ${COLUMNS} from kept.webhook where tenant = $1 and removed_at is null order by added_at, webhook_id`, [tenant]);
}

/** Its secret is destroyed with it, and what waits for it, or for somebody to send it again, is withdrawn. False where there is none such in force. */
export async function removeWebhook(manager: EntityManager, tenant: string, webhookId: string): Promise<boolean> {
  const [, removed] = await manager.query<[unknown[], number]>(
    'update kept.webhook set removed_at = kept.now(), sealed_secret = null where tenant = $1 and webhook_id = $2 and removed_at is null',
    [tenant, webhookId],
  );
  if (removed === 1) await manager.query(WITHDRAW_TEXT, [tenant, webhookId]);
  return removed === 1;
}

const WITHDRAW_TEXT = `
update kept.delivery set state = 'withdrawn', reason = 'webhook_removed', next_attempt_at = null, ended_at = coalesce(ended_at, kept.now())
where tenant = $1 and target = 'webhook ' || $2::uuid::text and state in ('pending', 'dead')`;

/** Who has webhooks in force, each once. */
export async function webhookOwners(dataSource: DataSource): Promise<{ readonly tenant: string; readonly staff: string }[]> {
  return dataSource.query<{ tenant: string; staff: string }[]>('select distinct tenant, added_by as staff from kept.webhook where removed_at is null');
}

export interface WebhookAddress extends Pick<Webhook, 'url' | 'addedBy'> {
  readonly sealedSecret: Buffer;
}

/** Where a delivery goes; null where the webhook was removed. */
export async function webhookAddress(client: Client, tenant: string, webhookId: string): Promise<WebhookAddress | null> {
  const { rows } = await client.query<WebhookAddress>({
    name: 'webhook-address',
    text: 'select url, added_by as "addedBy", sealed_secret as "sealedSecret" from kept.webhook where tenant = $1 and webhook_id = $2 and removed_at is null',
    values: [tenant, webhookId],
  });
  return rows[0] ?? null;
}
