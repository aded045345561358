/** Where an administrator adds and removes webhooks. */
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { newWebhookSecret } from '../../engine/effects/channels/signature.js';
import { addWebhook, listWebhooks, removeWebhook, type Webhook } from '../../store/effects/webhooks.sql.js';
import type { TokenHolder } from '../../store/tokens.sql.js';
import { Vault } from '../../store/vault.js';
import { ADMINISTRATOR, requirePost } from '../identity/required-post.js';
import { refused } from '../problem/refused.js';
import type { AddWebhookBody, AddedWebhookView, WebhookListView, WebhookView } from './webhook-view.js';

const WEBHOOKS_MAX = 20;

@Injectable()
export class WebhookDesk {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly vault: Vault,
  ) {}

  /** @throws Refused post_required */
  async list(caller: TokenHolder): Promise<WebhookListView> {
    requirePost(caller, ADMINISTRATOR);
    return { items: (await listWebhooks(this.dataSource, caller.tenant)).map(webhookView) };
  }

  /** @throws Refused post_required, webhook_refused */
  async add(caller: TokenHolder, { url, kinds }: AddWebhookBody): Promise<AddedWebhookView> {
    requirePost(caller, ADMINISTRATOR);
    requireUsable(url);
    const there = await listWebhooks(this.dataSource, caller.tenant);
    if (there.length >= WEBHOOKS_MAX) throw refused('webhook_refused', `at most ${WEBHOOKS_MAX} webhooks`, 'as many', 'remove one that is not used');
    const { tenant, staff } = caller;
    const [webhookId, secret] = [randomUUID(), newWebhookSecret()];
    const sealedSecret = this.vault.sealSecret(tenant, webhookId, secret);
    const added = await addWebhook(this.dataSource, { tenant, webhookId, url, kinds: [...kinds].sort(), sealedSecret, addedBy: staff });
    return { ...webhookView(added), secret };
  }

  /** @throws Refused post_required, unknown_webhook */
  async remove(caller: TokenHolder, webhookId: string): Promise<void> {
    requirePost(caller, ADMINISTRATOR);
    if (await removeWebhook(this.dataSource, caller.tenant, webhookId)) return;
    throw refused('unknown_webhook', 'a webhook in force', webhookId, 'list the webhooks');
  }
}

function webhookView({ webhookId, url, kinds, addedBy, addedAt }: Webhook): WebhookView {
  return { webhookId, url, kinds, addedBy, addedAt: addedAt.toISOString() };
}

/** What can be said of an address without asking it; where a name leads is looked at each time that it is posted to. */
function requireUsable(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '') return;
  const saw = url === null ? 'no address' : url.username + url.password === '' ? `one of ${url.protocol}` : 'one with a password in it';
  throw refused('webhook_refused', 'an address of http or https without user and password', saw, 'name an address that the receiver serves; messages are signed, so it needs no password');
}
