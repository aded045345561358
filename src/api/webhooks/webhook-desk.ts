/** Where an administrator adds and removes webhooks. */
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { alike, type Bilingual } from '../../core/bilingual.js';
import { isPrivateAddress } from '../../engine/effects/channels/private-address.js';
import { newWebhookSecret } from '../../engine/effects/channels/signature.js';
import { addWebhook, listWebhooks, removeWebhook, type Webhook } from '../../store/effects/webhooks.sql.js';
import { enterAudit } from '../../store/people/audit.sql.js';
import type { Identity } from '../../core/access/identity.js';
import type { Vault } from '../../store/vault.js';
import { Refused } from '../problem/refused.js';
import type { AddWebhookBody, AddedWebhookView, WebhookListView, WebhookView } from './webhook-view.js';

const WEBHOOKS_MAX = 20;

export interface WebhookDeskParts {
  readonly dataSource: DataSource;
  readonly vault: Vault;
  /** Whether webhooks may lead to this host and to private networks. */
  readonly privateAllowed: boolean;
}

export class WebhookDesk {
  constructor(private readonly parts: WebhookDeskParts) {}

  /** @throws Refused post_required */
  async list(caller: Identity): Promise<WebhookListView> {
    return { items: (await listWebhooks(this.parts.dataSource, caller.tenant)).map(webhookView) };
  }

  /** @throws Refused post_required, webhook_refused */
  async add(caller: Identity, { url, kinds }: AddWebhookBody): Promise<AddedWebhookView> {
    const { dataSource, vault, privateAllowed } = this.parts;
    requireUsable(url, privateAllowed);
    const there = await listWebhooks(dataSource, caller.tenant);
    if (there.length >= WEBHOOKS_MAX) throw tooMany();
    const { tenant, staff } = caller;
    const [webhookId, secret] = [randomUUID(), newWebhookSecret()];
    const sealedSecret = vault.sealSecret(tenant, webhookId, secret);
    const added = await dataSource.transaction(async (manager) => {
      await enterAudit(manager, caller, { kind: 'webhook-added', subject: webhookId, details: { host: new URL(url).host, kinds } });
      return addWebhook(manager, { tenant, webhookId, url, kinds: [...kinds].sort(), sealedSecret, addedBy: staff });
    });
    return { ...webhookView(added), secret };
  }

  /** @throws Refused post_required, unknown_webhook */
  async remove(caller: Identity, webhookId: string): Promise<void> {
    await this.parts.dataSource.transaction(async (manager) => {
      if (!(await removeWebhook(manager, caller.tenant, webhookId))) throw unknownWebhook(webhookId);
      await enterAudit(manager, caller, { kind: 'webhook-removed', subject: webhookId });
    });
  }
}

function unknownWebhook(webhookId: string): Refused {
  return new Refused('unknown_webhook', {
    expected: { zh: '在用的回调地址', en: 'a webhook in force' },
    saw: alike(webhookId),
    remedy: { zh: '请从回调地址列表中选取', en: 'list the webhooks' },
  });
}

function webhookView({ webhookId, url, kinds, addedBy, addedAt }: Webhook): WebhookView {
  return { webhookId, url, kinds, addedBy, addedAt: addedAt.toISOString() };
}

/** What can be said of an address without asking it; where a name leads is looked at each time that it is posted to. */
function requireUsable(text: string, privateAllowed: boolean): void {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.username + url.password !== '') throw noAddress(url);
  if (!privateAllowed && isPrivateAddress(url)) throw privateAddress(url);
}

function noAddress(url: URL | null): Refused {
  return new Refused('webhook_refused', {
    expected: { zh: '不含用户名和密码的 http 或 https 地址', en: 'an address of http or https without user and password' },
    saw: seenIn(url),
    remedy: { zh: '请填写接收方提供的地址；消息均有签名，无须密码', en: 'name an address that the receiver serves; messages are signed, so it needs no password' },
  });
}

function privateAddress({ host }: URL): Refused {
  return new Refused('webhook_refused', {
    expected: { zh: '本机和内网以外的地址', en: 'an address outside of this host and of private networks' },
    saw: alike(host),
    remedy: { zh: '请填写公网地址；确需投递到本机或内网的，请运维人员设置 KEPT_WEBHOOK_PRIVATE=1', en: 'name one of the Internet, or have whoever runs the host set KEPT_WEBHOOK_PRIVATE=1' },
  });
}

function seenIn(url: URL | null): Bilingual {
  if (url === null) return { zh: '不是地址', en: 'no address' };
  if (url.username + url.password !== '') return { zh: '含有密码的地址', en: 'one with a password in it' };
  return { zh: `${url.protocol} 地址`, en: `one of ${url.protocol}` };
}

function tooMany(): Refused {
  return new Refused('webhook_refused', {
    expected: { zh: `至多 ${WEBHOOKS_MAX} 个回调地址`, en: `at most ${WEBHOOKS_MAX} webhooks` },
    saw: { zh: '已达上限', en: 'as many' },
    remedy: { zh: '请移除不用的', en: 'remove one that is not used' },
  });
}
