/** By which channels each tenant tells its customers: as its latest organization says, whatever version its cases were opened with. */
import type { DataSource } from 'typeorm';
import { checkOrganization } from '../../core/definition/check-organization.js';
import { CUSTOMER_CHANNELS, customerChannels, type CustomerChannel } from '../../core/definition/organization.js';
import type { TenantChannel } from '../../store/effects/pending.sql.js';
import { organizationHashesInForce, organizationSource } from '../../store/published.sql.js';
import type { Logger } from '../logger.js';

export class TenantChannels {
  /** By tenant and hash: an organization that was read once is not read again. */
  readonly #read = new Map<string, readonly CustomerChannel[]>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly logger: Logger,
  ) {}

  async all(): Promise<TenantChannel[]> {
    const channels: TenantChannel[] = [];
    for (const { tenant, hash } of await organizationHashesInForce(this.dataSource)) {
      const key = `${tenant} ${hash}`;
      const known = this.#read.get(key) ?? (await this.#channelsOf(tenant, hash));
      this.#read.set(key, known);
      channels.push(...known.map((channel) => ({ tenant, channel })));
    }
    return channels;
  }

  async #channelsOf(tenant: string, hash: string): Promise<readonly CustomerChannel[]> {
    const { organization } = checkOrganization(await organizationSource(this.dataSource, tenant, hash));
    if (organization !== null) return customerChannels(organization);
    this.logger.error({ tenant }, 'the published organization does not pass the check of this version; its customers are told by every channel');
    return CUSTOMER_CHANNELS;
  }
}
