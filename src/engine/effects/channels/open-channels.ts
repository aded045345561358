/** The channels of a host, as its settings say. */
import type { DataSource } from 'typeorm';
import type { Vault } from '../../../store/vault.js';
import { OrganizationsInForce } from '../../organizations-in-force.js';
import type { ChannelSettings } from './channel-settings.js';
import type { Channels } from './channel.js';
import { emailChannel } from './email-channel.js';
import { httpPost } from './http-post.js';
import { smsChannel } from './sms-channel.js';
import { webhookChannel } from './webhook-channel.js';

export function openChannels(dataSource: DataSource, vault: Vault, settings: ChannelSettings): Channels {
  const { privateWebhooks, smtpUrl, mailFrom, smsGateway, sentFolder: folder } = settings;
  const customers = { dataSource, vault, organizations: new OrganizationsInForce(dataSource) };
  return {
    webhook: webhookChannel({ dataSource, vault, post: httpPost({ privateAllowed: privateWebhooks }) }),
    email: emailChannel({ ...customers, smtpUrl, from: mailFrom, folder }),
    // The gateway is set by whoever runs the host, and may well stand beside it.
    sms: smsChannel({ ...customers, gateway: smsGateway, folder, post: httpPost({ privateAllowed: true }) }),
  };
}
